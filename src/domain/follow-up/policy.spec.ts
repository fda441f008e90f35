import { describe, expect, it } from '@jest/globals';
import { dueSoonWorkingDays } from './policy.js';
import { POLICY } from './testing/office-fixture.js';

describe('work counts as due soon', () => {
  it('from the day of the first reminder', () => {
    expect(dueSoonWorkingDays({ ...POLICY, reminders: { workingDaysBefore: [1, 7, 3] } })).toBe(7);
  });

  it('on its last working day alone where the policy reminds of nothing', () => {
    expect(dueSoonWorkingDays({ ...POLICY, reminders: { workingDaysBefore: [] } })).toBe(0);
  });
});
