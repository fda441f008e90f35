import { describe, expect, it } from '@jest/globals';
import type { Assignment } from './assignment';
import { mayDirect, mayRaiseObstacle, mayReportContribution, maySetContribution } from './who-may';

const LEAD = { id: 'lead', name: 'Sở A' };
const OTHER = { id: 'other', name: 'Sở B' };
const STRANGER = { id: 'stranger', name: 'Sở C' };

const task = (lifecycle: Assignment['lifecycle'] = 'in_progress') => ({
  lifecycle,
  leads: [LEAD],
  coordinating: [
    { unit: OTHER, phrase: null },
    { unit: null, phrase: 'các cơ quan liên quan' },
  ],
  isGroup: false,
  delegable: false,
});
const OFFICE = { roles: ['office' as const], unit: STRANGER };
const LEADER = { roles: ['leader' as const], unit: null };
const clerk = (unit: typeof LEAD) => ({ roles: ['unit' as const], unit });

describe('who is offered what', () => {
  it('an obstacle: the office and the units that take part, while there is something to do', () => {
    for (const who of [OFFICE, clerk(LEAD), clerk(OTHER)]) expect(mayRaiseObstacle(who, task())).toBe(true);
    for (const who of [LEADER, clerk(STRANGER)]) expect(mayRaiseObstacle(who, task())).toBe(false);
    for (const ended of ['completed', 'withdrawn', 'declined'] as const) {
      expect(mayRaiseObstacle(OFFICE, task(ended))).toBe(false);
    }
  });

  it('a direction: leaders, and the office in their name, until the end', () => {
    for (const who of [OFFICE, LEADER]) expect(mayDirect(who, task())).toBe(true);
    expect(mayDirect(clerk(LEAD), task())).toBe(false);
    expect(mayDirect(LEADER, task('completed'))).toBe(false);
  });

  it('a part of a coordinating unit: given by the office and the lead, reported on by that unit', () => {
    for (const who of [OFFICE, clerk(LEAD)]) expect(maySetContribution(who, task())).toBe(true);
    expect(maySetContribution(clerk(OTHER), task())).toBe(false);
    expect(maySetContribution(OFFICE, task('submitted'))).toBe(false);
    expect(mayReportContribution(clerk(OTHER), task(), OTHER.id)).toBe(true);
    expect(mayReportContribution(clerk(LEAD), task(), OTHER.id)).toBe(false);
  });
});
