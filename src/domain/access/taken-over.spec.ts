import { describe, expect, it } from '@jest/globals';
import { successionOn } from '../units/succession.js';
import type { Role } from './caller.js';
import { successionOf, takenOverBy } from './taken-over.js';

const ZONE = 'Asia/Ho_Chi_Minh';
const since = Date.parse('2026-06-30T17:00:00.000Z');
const directory = {
  ...successionOn('2026-07-01', [
    { id: 'gone', validTo: '2026-06-30', successorId: 'heir' },
    { id: 'heir', validTo: null, successorId: null },
    { id: 'other', validTo: null, successorId: null },
  ]),
  unitsWatchedBy: (personId: string) => (personId === 'leader' ? ['other', 'heir'] : []),
};
const of = (unitId: string | null, roles: Role[], personId = 'me') =>
  successionOf({ personId, unitId, roles }, directory, ZONE);

describe('what a merger means', () => {
  const taken = [{ unitId: 'gone', sinceMs: since }];

  it('for the heir: the work is its own from midnight by the office’s clock', () => {
    expect(takenOverBy(directory, 'heir', ZONE)).toEqual(taken);
    expect(of('heir', ['unit'])).toEqual({ unitEnded: false, byUnit: taken, byWatched: [] });
    expect(of('heir', ['head'])).toEqual({ unitEnded: false, byUnit: taken, byWatched: [] });
  });

  it('for the old unit: it acts no more', () => {
    expect(of('gone', ['unit'])).toEqual({ unitEnded: true, byUnit: [], byWatched: [] });
  });

  it('for the leader who watches over the heir: he sees it too', () => {
    expect(of(null, ['leader'], 'leader')).toEqual({ unitEnded: false, byUnit: [], byWatched: taken });
  });

  it.each<[string, string | null, Role[]]>([
    ['another unit', 'other', ['unit']],
    ['somebody without a unit', null, ['unit']],
    ['somebody of the heir who has no part in its work', 'heir', ['inspector']],
    ['a leader of other units', null, ['leader']],
  ])('for %s: nothing', (_who, unitId, roles) => {
    expect(of(unitId, roles)).toBeUndefined();
  });
});
