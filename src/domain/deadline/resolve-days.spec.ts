import { describe, expect, it } from '@jest/globals';
import { resolveDeadline } from './index.js';

/** 28/4/2026 is a Tuesday. */
const context = { issuedOn: '2026-04-28' };

describe('a day', () => {
  it.each([
    ['Hoàn thành trước ngày 25/6/2026', '2026-06-24'],
    ['xong trước 30/6/2026', '2026-06-29'],
    ['trước ngày 30-6-2026', '2026-06-29'],
    ['trước 30.6.2026', '2026-06-29'],
    ['trước ngày 30/ 6/ 2026', '2026-06-29'],
    ['trước 30/6/26', '2026-06-29'],
    ['trước ngày 30/6 năm 2026', '2026-06-29'],
    ['trước ngày 30 tháng 6/2026', '2026-06-29'],
    ['trước ngày 30, tháng 6, năm 2026', '2026-06-29'],
    ['trước ngày mùng 5 tháng 5 năm 2026', '2026-05-04'],
    ['chậm nhất trước ngày 30/6/2026', '2026-06-29'],
    ['trước 01/01/2027', '2026-12-31'],
    ['Thời hạn gửi báo cáo: trước ngày 30/6/2026', '2026-06-29'],
  ])('ends before the day named in "%s"', (phrase, expected) => {
    expect(resolveDeadline(phrase, context)).toMatchObject({
      rule: 'before_day',
      lastDay: expected,
      from: null,
    });
  });

  it.each([
    'chậm nhất ngày 30/6/2026',
    'chậm nhất là vào ngày 30/6/2026',
    'chậm nhất đến hết ngày 30/6/2026',
    'muộn nhất ngày 30 tháng 6 năm 2026',
    'không quá ngày 30/6/2026',
    'không muộn hơn ngày 30/6/2026',
    'hạn chót là ngày 30/6/2026',
    'đến hết ngày 30/6/2026',
    'đến ngày 30/6/2026',
    'trong ngày 30/6/2026',
    'hoàn thành ngày 30/6/2026',
    'Thời hạn: 30/6/2026',
    'ngày 30 / 6 / 2026',
    '30-6-2026',
    '30.6.2026',
  ])('counts the day itself in "%s"', (phrase) => {
    expect(resolveDeadline(phrase, context)).toMatchObject({
      rule: 'by_day',
      lastDay: '2026-06-30',
      time: null,
    });
  });

  it('lets "trước ngày D" include D where the office’s policy says so', () => {
    const policy = { ...context, beforeIncludesDay: true };
    expect(resolveDeadline('trước ngày 25/6/2026', policy).lastDay).toBe('2026-06-25');
    expect(resolveDeadline('trước ngày 20 hằng tháng', policy).recurrence?.shiftDays).toBe(0);
    expect(resolveDeadline('trước tháng 9/2026', policy).lastDay).toBe('2026-08-31');
  });

  it('keeps the phrase as it was written', () => {
    const phrase = 'Hoàn thành  trước\u00a0ngày **25/6/2026**';
    expect(resolveDeadline(phrase, context)).toMatchObject({ phrase, lastDay: '2026-06-24' });
  });

  it.each(['trước thứ Năm, ngày 25/6/2026', 'trước thứ Năm (ngày 25/6/2026)', 'trước thứ 5 ngày 25/6/2026'])(
    'accepts the right weekday in "%s"',
    (phrase) => {
      expect(resolveDeadline(phrase, context)).toMatchObject({ lastDay: '2026-06-24', flags: [] });
    },
  );

  it('flags a weekday that is not that of the date', () => {
    const { flags: found, confidence } = resolveDeadline('trước thứ Sáu, ngày 25/6/2026', context);
    expect(found).toEqual(['weekday_mismatch']);
    expect(confidence).toBeLessThan(0.7);
  });
});

describe('an hour', () => {
  it.each([
    ['trước 15 giờ ngày 30/4/2026', '15:00'],
    ['trước 15h00 ngày 30/4/2026', '15:00'],
    ['trước 15 giờ 30 ngày 30/4/2026', '15:30'],
    ['trước 15 giờ 30 phút, ngày 30/4/2026', '15:30'],
    ["trước 11h30' ngày 30/4/2026", '11:30'],
    ['trước 17:00 ngày 30/4/2026', '17:00'],
    ['trước 5 giờ chiều ngày 30/4/2026', '17:00'],
    ['chậm nhất 17g00 ngày 30/4/2026', '17:00'],
    ['17h ngày 30/4/2026', '17:00'],
    ['trước 10h thứ Năm (ngày 30/4/2026)', '10:00'],
    ['trước ngày 30/4/2026 (trước 17 giờ)', '17:00'],
    ['trước 10 giờ và 16 giờ ngày 30/4/2026', '16:00'],
  ])('is kept with its day in "%s"', (phrase, time) => {
    expect(resolveDeadline(phrase, context)).toMatchObject({
      rule: 'before_time',
      lastDay: '2026-04-30',
      time,
    });
  });

  it('of midnight moves the last day instead', () => {
    expect(resolveDeadline('trước 0 giờ ngày 01/5/2026', context)).toMatchObject({
      lastDay: '2026-04-30',
      time: null,
    });
    expect(resolveDeadline('trước 24h00 ngày 30/4/2026', context)).toMatchObject({
      lastDay: '2026-04-30',
      time: null,
    });
  });

  it('that does not exist is flagged and not invented', () => {
    const { time, flags: found } = resolveDeadline('trước 25 giờ ngày 01/5/2026', context);
    expect(time).toBeNull();
    expect(found).toContain('impossible_time');
  });

  it('without a day has no last day', () => {
    expect(resolveDeadline('trước 15 giờ', context)).toMatchObject({
      lastDay: null,
      time: '15:00',
      flags: ['anchor_unknown'],
    });
  });
});

describe('a period', () => {
  it.each([
    ['trong tháng 5/2026', 'within_month', '2026-05-01', '2026-05-31'],
    ['ngay trong tháng 5 năm 2026', 'within_month', '2026-05-01', '2026-05-31'],
    ['tháng 02/2028', 'within_month', '2028-02-01', '2028-02-29'],
    ['6/2026', 'within_month', '2026-06-01', '2026-06-30'],
    ['T6/2026', 'within_month', '2026-06-01', '2026-06-30'],
    ['trong quý II/2026', 'within_quarter', '2026-04-01', '2026-06-30'],
    ['Quý 3 năm 2026', 'within_quarter', '2026-07-01', '2026-09-30'],
    ['quí IV-2026', 'within_quarter', '2026-10-01', '2026-12-31'],
    ['Quý lI/2026', 'within_quarter', '2026-04-01', '2026-06-30'],
    ['Q.III/2026', 'within_quarter', '2026-07-01', '2026-09-30'],
    ['6 tháng đầu năm 2026', 'within_half_year', '2026-01-01', '2026-06-30'],
    ['6 tháng cuối năm 2026', 'within_half_year', '2026-07-01', '2026-12-31'],
    ['9 tháng đầu năm 2026', 'range_end', '2026-01-01', '2026-09-30'],
    ['trong năm 2026', 'within_year', '2026-01-01', '2026-12-31'],
    ['2026', 'within_year', '2026-01-01', '2026-12-31'],
  ])('ends with its last calendar day in "%s"', (phrase, rule, from, to) => {
    expect(resolveDeadline(phrase, context)).toMatchObject({ rule, from, lastDay: to });
  });

  it.each([
    ['đến hết tháng 6/2026', '2026-06-30'],
    ['hết quý II/2026', '2026-06-30'],
    ['đến năm 2030', '2030-12-31'],
    ['chậm nhất trong quý III năm 2026', '2026-09-30'],
  ])('counts up to its end in "%s"', (phrase, expected) => {
    expect(resolveDeadline(phrase, context)).toMatchObject({ from: null, lastDay: expected });
  });

  it.each([
    ['trước tháng 9/2026', 'before_month', '2026-08-31'],
    ['trước quý III/2026', 'before_quarter', '2026-06-30'],
    ['trước năm 2027', 'before_year', '2026-12-31'],
  ])('ends before it begins in "%s"', (phrase, rule, expected) => {
    expect(resolveDeadline(phrase, context)).toMatchObject({ rule, lastDay: expected });
  });

  // Civil Code 2015, art. 146
  it.each([
    ['đầu tháng 7/2026', 'month_part', '2026-07-01'],
    ['giữa tháng 7/2026', 'month_part', '2026-07-15'],
    ['cuối tháng 5/2026', 'month_part', '2026-05-31'],
    ['đầu năm 2027', 'year_part', '2027-01-01'],
    ['giữa năm 2026', 'year_part', '2026-06-30'],
    ['cuối năm 2026', 'year_part', '2026-12-31'],
    ['đến cuối năm 2026', 'year_part', '2026-12-31'],
    ['thượng tuần tháng 6/2026', 'month_part', '2026-06-10'],
    ['trung tuần tháng 6/2026', 'month_part', '2026-06-20'],
    ['10 ngày cuối tháng 6/2026', 'month_part', '2026-06-30'],
    ['nửa đầu tháng 6/2026', 'month_part', '2026-06-15'],
  ])('has lawful parts: "%s"', (phrase, rule, expected) => {
    expect(resolveDeadline(phrase, context)).toMatchObject({ rule, lastDay: expected, flags: [] });
  });

  it.each([
    ['tuần 2 tháng 6/2026', '2026-06-14'],
    ['tuần đầu tháng 6/2026', '2026-06-07'],
    ['tuần cuối tháng 6/2026', '2026-06-30'],
    ['đầu quý III/2026', '2026-07-01'],
    ['trước cuối tháng 6/2026', '2026-06-30'],
  ])('has parts that no law defines, flagged: "%s"', (phrase, expected) => {
    const resolved = resolveDeadline(phrase, context);
    expect(resolved.lastDay).toBe(expected);
    expect(resolved.flags).toContain('imprecise');
    expect(resolved.confidence).toBeLessThan(0.7);
  });

  it.each([
    ['trong tháng này', '2026-04-30'],
    ['ngay trong tháng', '2026-04-30'],
    ['trong tháng tới', '2026-05-31'],
    ['trong tuần này', '2026-05-03'],
    ['tuần sau', '2026-05-10'],
    ['đầu tuần sau', '2026-05-04'],
    ['thứ Sáu tuần này', '2026-05-01'],
    ['trong quý này', '2026-06-30'],
    ['cuối năm nay', '2026-12-31'],
    ['trong ngày hôm nay', '2026-04-28'],
    ['trước 17 giờ cùng ngày', '2026-04-28'],
    ['trong ngày mai', '2026-04-29'],
    ['ngày 5 tháng sau', '2026-05-05'],
    ['trước ngày 31/01 năm sau', '2027-01-30'],
  ])('is counted from the directive’s date in "%s"', (phrase, expected) => {
    const resolved = resolveDeadline(phrase, context);
    expect(resolved.lastDay).toBe(expected);
    expect(resolved.flags).toContain('relative_to_issue');
  });
});
