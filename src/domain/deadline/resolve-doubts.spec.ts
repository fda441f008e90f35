import { describe, expect, it } from '@jest/globals';
import { resolveDeadline } from './index.js';

/** 28/4/2026 is a Tuesday. */
const context = { issuedOn: '2026-04-28' };
const lastDay = (phrase: string) => resolveDeadline(phrase, context).lastDay;
const flags = (phrase: string) => resolveDeadline(phrase, context).flags;

describe('what the words leave out', () => {
  it('takes the year of the directive and says so', () => {
    expect(resolveDeadline('trước 25/6', context)).toMatchObject({
      lastDay: '2026-06-24',
      flags: ['year_inferred'],
    });
    expect(resolveDeadline('trong tháng 5', context)).toMatchObject({
      lastDay: '2026-05-31',
      flags: ['year_inferred'],
    });
  });

  it('never guesses forward when that lies before the directive', () => {
    const resolved = resolveDeadline('trước ngày 15/01', { issuedOn: '2025-12-20' });
    expect(resolved.lastDay).toBe('2025-01-14');
    expect(resolved.flags).toEqual(['year_inferred', 'before_directive_date']);
    expect(resolved.confidence).toBeLessThan(0.5);
  });

  it('takes the month of the directive for a bare day, with little trust', () => {
    const resolved = resolveDeadline('trước ngày 30', context);
    expect(resolved).toMatchObject({ lastDay: '2026-04-29', flags: ['month_inferred'] });
    expect(resolved.confidence).toBeLessThan(0.7);
  });

  it.each(['31/6/2026', 'trước ngày 30/2/2026', 'Trước ngày 32/5/2026', 'tháng 13/2026', 'quý V/2026'])(
    'has no last day for what does not exist: "%s"',
    (phrase) => {
      expect(lastDay(phrase)).toBeNull();
      expect(flags(phrase)).toContain('impossible_date');
    },
  );

  it.each(['ngày 10/3 âm lịch', 'trước ngày 23 tháng Chạp', 'ngày 15 tháng Giêng'])(
    'does not take a lunar day for a solar one: "%s"',
    (phrase) => {
      expect(lastDay(phrase)).toBeNull();
      expect(flags(phrase)).toContain('lunar_date');
    },
  );

  it.each([
    'trước thềm năm học mới',
    'khi kết thúc năm học',
    'trước Tết Nguyên đán',
    'trong năm học 2025-2026',
    'Ngay sau khi Nghị định được ban hành',
  ])('keeps the words of an event without a date: "%s"', (phrase) => {
    const resolved = resolveDeadline(phrase, context);
    expect(resolved).toMatchObject({ phrase, rule: 'event', lastDay: null });
    expect(resolved.flags).toContain('words_only');
  });

  it.each(['Khẩn trương', 'sớm', 'Kịp thời', 'Theo tiến độ của cấp trên', 'kể từ ngày nhận được văn bản'])(
    'finds no term in "%s"',
    (phrase) => {
      expect(resolveDeadline(phrase, context)).toMatchObject({
        rule: 'none',
        lastDay: null,
        flags: ['words_only'],
      });
    },
  );

  it('marks a standing duty', () => {
    expect(flags('Thường xuyên')).toEqual(['words_only', 'continuous']);
  });

  it('finds nothing in nothing', () => {
    expect(resolveDeadline('', context)).toMatchObject({ rule: 'none', lastDay: null, flags: [] });
    expect(resolveDeadline(' - ', context)).toMatchObject({ rule: 'none', lastDay: null, flags: [] });
  });

  it('does not take a document’s number and date for a term', () => {
    expect(lastDay('05/2026/QĐ-UBND')).toBeNull();
    expect(lastDay('mục 2.5')).toBeNull();
    expect(lastDay('2/3 số xã')).toBe(null);
  });
});

describe('how it is written', () => {
  it.each([
    'HOÀN THÀNH TRƯỚC NGÀY 25/6/2026',
    'hòan thành trước ngày 25/6/2026',
    'Hoàn thành trứơc ngày 25/6/2026',
    'Hoàn thành truớc ngày 25/6/2026',
    'Hoàn thành trưóc ngày 25/6/2026',
    'Hoàn thành trước\nngày 25/6/2026',
    'Hoàn thành tr\u00adước ngày 25/\u200b6/2026',
    '**Hoàn thành** trước <b>ngày</b> 25/6/2026.',
    'Hoàn thành trước ngày 25∕6∕2026',
    'Hoàn thành trước ngày 25–6–2026',
    'Hoàn thành trước ngày 25/6/2026'.normalize('NFD'),
  ])('does not matter: "%s"', (phrase) => {
    expect(resolveDeadline(phrase, context)).toMatchObject({ rule: 'before_day', lastDay: '2026-06-24' });
  });
});
