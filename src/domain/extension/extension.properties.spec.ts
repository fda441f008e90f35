import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { workingCalendar } from '../calendar/working-calendar.js';
import type { Lifecycle } from '../lifecycle/lifecycle.js';
import { addDays } from '../time/local-date.js';
import {
  type ExtendableWork,
  type ExtensionPolicy,
  refusalOfDay,
  refusalToAsk,
  type RequestState,
  standingOf,
} from './index.js';

/** What somebody tries, whether he may or not. */
type Try =
  | { readonly what: 'ask' | 'grant'; readonly days: number }
  | { readonly what: 'refuse' | 'withdraw' | 'lapse' }
  | { readonly what: 'wait'; readonly days: number }
  | { readonly what: 'move'; readonly to: Lifecycle };

const arbitraryTry: fc.Arbitrary<Try> = fc.oneof(
  fc.record({
    what: fc.constantFrom('ask' as const, 'grant' as const),
    days: fc.integer({ min: -5, max: 60 }),
  }),
  fc.record({ what: fc.constantFrom('refuse' as const, 'withdraw' as const, 'lapse' as const) }),
  fc.record({ what: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 20 }) }),
  fc.record({
    what: fc.constant('move' as const),
    to: fc.constantFrom<Lifecycle>('in_progress', 'in_progress', 'submitted', 'suspended'),
  }),
);

const limit = (most: number) => fc.option(fc.integer({ min: 1, max: most }), { freq: 3 });
const arbitraryPolicy: fc.Arbitrary<ExtensionPolicy> = fc.record({
  atMost: fc.integer({ min: 0, max: 5 }),
  daysAtOnce: limit(90),
  daysInTotal: limit(200),
  askWorkingDaysBefore: fc.integer({ min: 0, max: 5 }),
  late: fc.boolean(),
  dayOff: fc.boolean(),
  leaderDecides: fc.constant({ fromGrant: null, issuerKinds: [] }),
});

const ORIGINAL = '2026-06-24';
const CALENDAR = workingCalendar([{ date: '2026-06-26', kind: 'off' }]);

/** One that keeps its own plain record beside the states. */
class Story {
  states: RequestState[] = [];
  today = '2026-06-01';
  lifecycle: Lifecycle = 'in_progress';
  lastDay = ORIGINAL;
  grants: string[] = [];
  /** What was said last: waiting, or the last decision. */
  last: 'none' | 'granted' | 'refused' = 'none';
  waiting = false;

  constructor(private readonly policy: ExtensionPolicy) {}

  get work(): ExtendableWork & { lastDay: string } {
    const { lifecycle, lastDay } = this;
    return { lifecycle, lastDay, lastTime: null, originalLastDay: ORIGINAL, ...standingOf(this.states) };
  }

  try(each: Try): void {
    const rules = { policy: this.policy, calendar: CALENDAR, now: { date: this.today, time: '08:00' } };
    switch (each.what) {
      case 'wait':
        this.today = addDays(this.today, each.days);
        return;
      case 'move':
        this.lifecycle = each.to;
        return;
      case 'ask': {
        const day = addDays(this.lastDay, each.days);
        if (refusalToAsk(this.work, rules) || refusalOfDay(this.work, day, rules)) return;
        this.states.push('requested');
        this.waiting = true;
        return;
      }
      case 'grant': {
        const day = addDays(this.lastDay, each.days);
        if (!this.waiting || refusalToAsk({ ...this.work, extension: 'none' }, rules)) return;
        if (refusalOfDay(this.work, day, rules)) return;
        this.settle('granted');
        this.lastDay = day;
        this.grants.push(day);
        return;
      }
      case 'refuse':
        this.settle('refused');
        return;
      case 'withdraw':
        this.settle('withdrawn');
        return;
      case 'lapse':
        this.settle('lapsed');
    }
  }

  private settle(state: RequestState): void {
    if (!this.waiting) return;
    this.states[this.states.length - 1] = state;
    this.waiting = false;
    if (state === 'granted' || state === 'refused') this.last = state;
  }
}

describe('whatever is asked and decided, in whatever order', () => {
  const told = (check: (story: Story, policy: ExtensionPolicy, before: string) => void): void => {
    fc.assert(
      fc.property(arbitraryPolicy, fc.array(arbitraryTry, { maxLength: 40 }), (policy, tries) => {
        const story = new Story(policy);
        for (const each of tries) {
          const before = story.lastDay;
          story.try(each);
          check(story, policy, before);
        }
      }),
      { numRuns: 400 },
    );
  };

  it('the axis says whether one waits, else how the last decision was, and how many were granted', () => {
    told((story) => {
      expect(standingOf(story.states)).toEqual({
        extension: story.waiting ? 'requested' : story.last,
        extensionsGranted: story.grants.length,
      });
    });
  });

  it('one waits at most, and no more are granted than the policy allows', () => {
    told((story, { atMost }) => {
      expect(story.states.filter((state) => state === 'requested').length).toBeLessThanOrEqual(1);
      expect(story.grants.length).toBeLessThanOrEqual(atMost);
    });
  });

  it('the term only ever moves to a later day within the limits, and the first one stays', () => {
    told(({ lastDay, work }, { daysAtOnce, daysInTotal, dayOff }, before) => {
      expect(work.originalLastDay).toBe(ORIGINAL);
      expect(lastDay >= before).toBe(true);
      if (lastDay === before) return;
      if (daysAtOnce !== null) expect(lastDay <= addDays(before, daysAtOnce)).toBe(true);
      if (daysInTotal !== null) expect(lastDay <= addDays(ORIGINAL, daysInTotal)).toBe(true);
      if (!dayOff) expect(CALENDAR.isWorkingDay(lastDay)).toBe(true);
    });
  });
});
