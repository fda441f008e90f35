import { describe, expect, it } from '@jest/globals';
import { FixedClock, ShiftedClock } from './clock.js';
import { isId, newId } from './ids.js';

describe('FixedClock', () => {
  it('stands still until it is moved', () => {
    const clock = new FixedClock('2026-06-23T08:00:00+07:00');
    expect(clock.now()).toBe(Date.parse('2026-06-23T01:00:00Z'));
    clock.advance(60_000);
    expect(clock.now()).toBe(Date.parse('2026-06-23T01:01:00Z'));
    clock.set('2026-06-22T00:00:00Z');
    expect(clock.now()).toBe(Date.parse('2026-06-22T00:00:00Z'));
  });

  it.each(['2026-06-23T08:00', '2026-06-23', 'now'])('refuses %p, which no zone is given for', (text) => {
    expect(() => new FixedClock(text)).toThrow(RangeError);
  });
});

describe('ShiftedClock', () => {
  it('shows the start it was given and runs on at the pace of the clock below', () => {
    const base = new FixedClock(5_000_000);
    const clock = ShiftedClock.startingAt(1_000, base);
    expect(clock.now()).toBe(1_000);
    base.advance(250);
    expect(clock.now()).toBe(1_250);
  });
});

describe('newId', () => {
  it('sorts by the time it was made for', () => {
    const ids = [3_000, 1_000, 2_000].map((ms) => newId(1_780_000_000_000 + ms));
    expect(ids.toSorted()).toEqual([ids[1], ids[2], ids[0]]);
  });

  it('is new every time, also within one millisecond', () => {
    const ids = Array.from({ length: 1_000 }, () => newId(1_780_000_000_000));
    expect(new Set(ids).size).toBe(1_000);
    expect(ids.every(isId)).toBe(true);
  });
});
