import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, toEpochDay } from '../time/local-date.js';
import { cellDay, cellText } from './cell-text.js';
import { neutralText } from './neutral-text.js';

describe('the text of a cell', () => {
  it.each([
    ['  Sở   Y tế \u00a0', 'Sở Y tế'],
    ['Sở Y tế'.normalize('NFD'), 'Sở Y tế'.normalize('NFC')],
    ['Sở\u00ad Y\u200b tế', 'Sở Y tế'],
    ['a\r\n\r\n b \n', 'a\nb'],
    [3.1, '3.1'],
    [0.1 + 0.2, '0.3'],
    [{ date: '2026-06-05', time: null }, '5/6/2026'],
    [{ date: '2026-06-05', time: '15:00' }, '5/6/2026 15:00'],
    [true, 'Có'],
    [null, ''],
  ])('%j is %j', (value, text) => expect(cellText(value)).toBe(text));
});

describe('the day of a cell', () => {
  it.each([
    [{ date: '2026-06-25', time: '15:30' }, '2026-06-25', '15:30'],
    [46198, '2026-06-25', null],
    [46198.625, '2026-06-25', '15:00'],
    ['46198', '2026-06-25', null],
    ['25/6/2026', '2026-06-25', null],
    [' ngày 25/06/2026. ', '2026-06-25', null],
    ['25-6-2026', '2026-06-25', null],
    ['25.6.2026 15:00', '2026-06-25', '15:00'],
    ['25/6/2026, 15 giờ 30', '2026-06-25', '15:30'],
    ['25/6/2026 15h', '2026-06-25', '15:00'],
    ['2026-06-25', '2026-06-25', null],
  ])('%j is %s at %s', (value, date, time) => expect(cellDay(value, false)).toEqual({ date, time }));

  it.each([
    '31/6/2026',
    '6/25/2026',
    '25/6',
    'trước ngày 25/6/2026',
    '2026',
    2026,
    12,
    null,
    true,
    '25/6/2026 25:00',
  ])('%j is none', (value) => expect(cellDay(value, false)).toBeNull());

  it('counts from 1904 where the workbook does', () => {
    expect(cellDay(46198 - 1462, true)).toEqual({ date: '2026-06-25', time: null });
  });

  it('counts every day of the century on from the one before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 36_526, max: 73_049 }), (serial) => {
        const { date = '' } = cellDay(serial, false) ?? {};
        expect(toEpochDay(date)).toBe(serial - 25_569);
        expect(cellDay(serial + 1, false)?.date).toBe(addDays(date, 1));
      }),
    );
  });
});

describe('neutral text', () => {
  it.each(['=1+1', '+84', '-5', '@SUM(A1)', '\t=1', ' =1', '\n=1', '|calc', '＝1'])(
    'does not begin as a formula: %j',
    (text) => {
      const neutral = neutralText(text);
      expect(neutral).not.toMatch(/^[\s]*[=+\-@|＝]/u);
      expect(cellText(neutral)).toBe(cellText(text));
    },
  );

  it('leaves other text as it is, and reads in again as it was', () => {
    expect(neutralText('Rà soát - báo cáo')).toBe('Rà soát - báo cáo');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const neutral = neutralText(text);
        expect(/^[\s\p{Cc}]*[=+\-@]/u.test(neutral)).toBe(false);
        expect(cellText(neutral)).toBe(cellText(text));
      }),
    );
  });

  it('never takes what a workbook cannot hold', () => {
    expect(neutralText(`a\u0000\u0008b${'x'.repeat(40_000)}`)).toHaveLength(32_766);
  });
});
