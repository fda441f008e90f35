import { describe, expect, it } from '@jest/globals';
import type { Lifecycle } from '../lifecycle/lifecycle.js';
import { amended, type AmendableTerm } from './index.js';

const TERM: AmendableTerm = {
  deadlinePhrase: 'trước ngày 25/6/2026',
  deadlineRule: 'before_day',
  lastDay: '2026-06-24',
  lastTime: null,
  recurring: false,
};
const LATER: AmendableTerm = { ...TERM, deadlinePhrase: 'trước ngày 25/8/2026', lastDay: '2026-08-24' };
const work = (lifecycle: Lifecycle) => ({ ...TERM, lifecycle });

describe('an amending document', () => {
  it.each<Lifecycle>([
    'assigned',
    'received',
    'in_progress',
    'returned',
    'submitted',
    'suspended',
    'declined',
  ])('gives work that is %s its new term, or takes it back', (lifecycle) => {
    expect(amended(work(lifecycle), { kind: 'term', term: LATER })).toEqual({
      effect: 'new_term',
      after: LATER,
    });
    expect(amended(work(lifecycle), { kind: 'withdrawal' })).toEqual({ effect: 'withdrawn', after: TERM });
  });

  it.each<Lifecycle>(['completed', 'withdrawn'])('leaves work that is %s as it is', (lifecycle) => {
    for (const amendment of [{ kind: 'term', term: LATER }, { kind: 'withdrawal' }] as const) {
      expect(amended(work(lifecycle), amendment)).toEqual({ effect: 'ended', after: TERM });
    }
  });

  it('changes nothing where the term is that already', () => {
    expect(amended(work('assigned'), { kind: 'term', term: { ...TERM } }).effect).toBe('unchanged');
  });
});
