import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { officeTimeAt, officeTimeOf } from './office-time.js';

const ZONE = 'Asia/Ho_Chi_Minh';

describe('the office’s clock', () => {
  it.each([
    ['2026-06-24T16:59:59.999Z', '2026-06-24', '23:59'],
    ['2026-06-24T17:00:00.000Z', '2026-06-25', '00:00'],
    ['2026-06-24T00:30:59.999Z', '2026-06-24', '07:30'],
    ['2025-12-31T17:00:00.000Z', '2026-01-01', '00:00'],
  ])('at %s shows %s %s, whatever zone the host keeps', (instant, date, time) => {
    const epochMs = Date.parse(instant);
    expect(officeTimeAt(epochMs, ZONE)).toEqual({ epochMs, date, time });
  });

  it('gives back the minute it was set to', () => {
    const arbitraryMinute = fc.integer({ min: 20_000_000, max: 40_000_000 });
    fc.assert(
      fc.property(arbitraryMinute, (minute) => {
        const shown = officeTimeAt(minute * 60_000, ZONE);
        expect(officeTimeOf(shown.date, shown.time, ZONE)).toEqual(shown);
      }),
    );
  });

  it('refuses a day that does not exist', () => {
    expect(() => officeTimeOf('2026-02-30', '08:00', ZONE)).toThrow(RangeError);
  });
});
