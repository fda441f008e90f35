import { describe, expect, it } from '@jest/globals';
import { SignInThrottle } from './sign-in-throttle.js';

const MINUTE = 60_000;

function afterFailures(count: number, login = 'a', address = '1.1.1.1'): SignInThrottle {
  const throttle = new SignInThrottle();
  for (let i = 0; i < count; i += 1) throttle.begin(login, address, 0);
  return throttle;
}

describe('the throttle of failed sign-ins', () => {
  it('hears ten attempts and makes the eleventh wait for the rest of the quarter hour', () => {
    expect(afterFailures(9).waitSeconds('a', '1.1.1.1', 0)).toBe(0);
    const throttle = afterFailures(10);
    expect(throttle.waitSeconds('a', '1.1.1.1', 5 * MINUTE)).toBe(600);
    expect(throttle.waitSeconds('a', '1.1.1.1', 15 * MINUTE)).toBe(0);
  });

  it('starts counting anew after the quarter hour', () => {
    const throttle = afterFailures(10);
    throttle.begin('a', '1.1.1.1', 16 * MINUTE);
    expect(throttle.waitSeconds('a', '1.1.1.1', 16 * MINUTE)).toBe(0);
  });

  it('holds back neither the same login elsewhere nor another login here', () => {
    const throttle = afterFailures(10);
    expect(throttle.waitSeconds('a', '2.2.2.2', 0)).toBe(0);
    expect(throttle.waitSeconds('b', '1.1.1.1', 0)).toBe(0);
  });

  it('forgets the failures of whoever got in', () => {
    const throttle = afterFailures(10);
    throttle.succeed('a', '1.1.1.1');
    expect(throttle.waitSeconds('a', '1.1.1.1', 0)).toBe(0);
  });

  it('takes no more memory than for ten thousand: the oldest are forgotten', () => {
    const throttle = afterFailures(10);
    for (let i = 0; i < 9_999; i += 1) throttle.begin(`other-${i}`, '1.1.1.1', 0);
    expect(throttle.waitSeconds('a', '1.1.1.1', 0)).toBeGreaterThan(0);
    throttle.begin('one-more', '1.1.1.1', 0);
    expect(throttle.waitSeconds('a', '1.1.1.1', 0)).toBe(0);
  });
});
