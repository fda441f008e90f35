import { describe, expect, it } from '@jest/globals';
import { workingCalendar } from '../calendar/working-calendar.js';
import { resolveDeadline } from './index.js';

/** 28/4/2026 is a Tuesday. */
const context = { issuedOn: '2026-04-28' };
const lastDay = (phrase: string) => resolveDeadline(phrase, context).lastDay;
const flags = (phrase: string) => resolveDeadline(phrase, context).flags;

describe('a span', () => {
  it.each([
    ['từ ngày 01/6/2026 đến hết ngày 15/6/2026', '2026-06-01', '2026-06-15'],
    ['từ ngày 25/5 đến 05/6/2026', '2026-05-25', '2026-06-05'],
    ['từ ngày 5 đến ngày 7/6/2026', '2026-06-05', '2026-06-07'],
    ['05-07/6/2026', '2026-06-05', '2026-06-07'],
    ['05/5/2026 - 20/5/2026', '2026-05-05', '2026-05-20'],
    ['Tháng 6 - 9/2026', '2026-06-01', '2026-09-30'],
    ['từ tháng 6 đến tháng 9/2026', '2026-06-01', '2026-09-30'],
    ['Tháng 11/2026 - tháng 3/2027', '2026-11-01', '2027-03-31'],
    ['Tháng 12/2026 - 02/2027', '2026-12-01', '2027-02-28'],
    ['Quý II - III/2026', '2026-04-01', '2026-09-30'],
    ['từ quý II đến quý IV/2026', '2026-04-01', '2026-12-31'],
    ['2026 - 2030', '2026-01-01', '2030-12-31'],
    ['trong 2 năm 2026-2027', '2026-01-01', '2027-12-31'],
    ['trong 02 ngày 05-06/5/2026', '2026-05-05', '2026-05-06'],
    ['Giai đoạn 2026-2030', '2026-01-01', '2030-12-31'],
    ['từ nay đến hết năm 2026', '2026-04-28', '2026-12-31'],
    ['từ ngày 15/12 đến ngày 15/01/2027', '2026-12-15', '2027-01-15'],
  ])('ends with its end in "%s"', (phrase, from, to) => {
    expect(resolveDeadline(phrase, context)).toMatchObject({ rule: 'range_end', from, lastDay: to });
  });

  it('keeps the hour of its end', () => {
    const resolved = resolveDeadline('từ 8h00 ngày 05/5/2026 đến 17h00 ngày 07/5/2026', context);
    expect(resolved).toMatchObject({ lastDay: '2026-05-07', time: '17:00' });
  });

  it.each(['từ ngày 01/6/2026', 'kể từ ngày 01/6/2026', 'bắt đầu từ tháng 6/2026', 'Tháng 6/2026 trở đi'])(
    'without an end is a start and no deadline: "%s"',
    (phrase) => {
      expect(resolveDeadline(phrase, context)).toMatchObject({
        rule: 'none',
        from: '2026-06-01',
        lastDay: null,
        flags: ['start_only'],
      });
    },
  );

  it.each([
    ['quý III, IV/2026', '2026-12-31'],
    ['Tháng 6, 7 và 8/2026', '2026-08-31'],
    ['trước ngày 15/6 và ngày 15/12/2026', '2026-12-14'],
    ['xong trước ngày 30/6/2026 (cấp tỉnh), trước ngày 15/7/2026 (cấp xã)', '2026-07-14'],
    ['hoàn thành trước ngày 15/5/2026, báo cáo trước ngày 20/5/2026', '2026-05-19'],
  ])('of several terms takes the latest and says so: "%s"', (phrase, expected) => {
    const resolved = resolveDeadline(phrase, context);
    expect(resolved.lastDay).toBe(expected);
    expect(resolved.flags).toContain('several_dates');
  });

  it('prefers the stated limit to the other dates of the phrase', () => {
    expect(lastDay('Báo cáo kết quả quý II trước ngày 05/7/2026')).toBe('2026-07-04');
    expect(lastDay('Kế hoạch ngày 05/5/2026, hoàn thành trước 01/6/2026')).toBe('2026-05-31');
  });
});

// Civil Code 2015, arts. 146 to 148
describe('a counted term', () => {
  it.each([
    ['trong 15 ngày kể từ ngày 01/6/2026', '2026-06-16'],
    ['trong vòng 07 (bảy) ngày, kể từ ngày 01 tháng 5 năm 2026', '2026-05-08'],
    ['chậm nhất sau 30 ngày kể từ ngày 01/5/2026', '2026-05-31'],
    ['trong 2 tuần kể từ ngày 04/5/2026', '2026-05-18'],
    ['trong nửa tháng kể từ ngày 01/6/2026', '2026-06-16'],
    ['trong 03 tháng kể từ ngày 30/11/2026', '2027-02-28'],
    ['trong 01 quý kể từ ngày 31/5/2026', '2026-08-31'],
    ['trong thời hạn 01 năm kể từ ngày 01/7/2026', '2027-07-01'],
    ['trong 15 ngày kể từ ngày ký', '2026-05-13'],
    ['trong vòng 01 tháng kể từ ngày ban hành Công văn này', '2026-05-28'],
    ['trong 10 ngày tới', '2026-05-08'],
  ])('does not count its first day: "%s"', (phrase, expected) => {
    expect(lastDay(phrase)).toBe(expected);
  });

  it('in working days follows the office’s calendar', () => {
    const calendar = workingCalendar([
      { date: '2026-04-30', kind: 'off' },
      { date: '2026-05-01', kind: 'off' },
    ]);
    const resolved = resolveDeadline('trong 05 ngày làm việc kể từ ngày ký', { ...context, calendar });
    expect(resolved).toMatchObject({ rule: 'within_working_days', lastDay: '2026-05-07' });
    expect(resolved.flags).not.toContain('calendar_assumed');
  });

  it('in working days without a calendar assumes Monday to Friday and says so', () => {
    const resolved = resolveDeadline('trong 05 ngày làm việc kể từ ngày 28/4/2026', context);
    expect(resolved).toMatchObject({ lastDay: '2026-05-05', flags: ['calendar_assumed'] });
  });

  it.each([
    ['trong 10 ngày làm việc kể từ ngày nhận được văn bản', 'within_working_days'],
    ['không quá 05 ngày kể từ ngày nhận được hồ sơ', 'within_days'],
    ['trong 24 giờ kể từ khi bão tan', 'within_hours'],
    ['trong 48 giờ', 'within_hours'],
    ['trong vòng 10 ngày', 'within_days'],
  ])('from a moment that the text does not date has no last day: "%s"', (phrase, rule) => {
    const resolved = resolveDeadline(phrase, context);
    expect(resolved).toMatchObject({ phrase, rule, lastDay: null, flags: ['anchor_unknown'] });
  });
});

describe('a rhythm', () => {
  const rhythm = (phrase: string) => {
    const { rule, lastDay: day, time, recurrence } = resolveDeadline(phrase, context);
    expect({ rule, day, anchor: recurrence?.anchor }).toEqual({
      rule: 'recurring',
      day: null,
      anchor: '2026-04-28',
    });
    const { unit, interval, weekday, points, shiftDays } = recurrence ?? {};
    const days = points?.map((point) => `${point.day}/${point.month}`).join(' ');
    return [unit, interval, weekday ?? '-', days, shiftDays, time ?? '-'].join(' | ');
  };

  it.each([
    ['định kỳ hằng quý', 'quarter | 1 | - |  | 0 | -'],
    ['mỗi quý một lần', 'quarter | 1 | - |  | 0 | -'],
    ['01 lần/quý', 'quarter | 1 | - |  | 0 | -'],
    ['03 tháng/lần', 'quarter | 1 | - |  | 0 | -'],
    ['hàng tuần', 'week | 1 | - |  | 0 | -'],
    ['2 tuần/lần', 'week | 2 | - |  | 0 | -'],
    ['hai tuần một lần', 'week | 2 | - |  | 0 | -'],
    ['hằng ngày', 'day | 1 | - |  | 0 | -'],
    ['3 ngày/lần', 'day | 3 | - |  | 0 | -'],
    ['định kỳ 6 tháng một lần', 'half_year | 1 | - |  | 0 | -'],
    ['Hằng năm', 'year | 1 | - |  | 0 | -'],
    ['định kỳ 02 lần/năm', 'half_year | 1 | - |  | 0 | -'],
    ['ít nhất 01 lần/năm', 'year | 1 | - |  | 0 | -'],
    ['Theo quý', 'quarter | 1 | - |  | 0 | -'],
    ['nửa tháng một lần', 'month | 1 | - | 15/1 31/1 | 0 | -'],
  ])('has its period in "%s"', (phrase, expected) => {
    expect(rhythm(phrase)).toBe(expected);
  });

  it.each([
    ['trước ngày 20 hằng tháng', 'month | 1 | - | 20/1 | -1 | -'],
    ['định kỳ hằng tháng (trước ngày 25)', 'month | 1 | - | 25/1 | -1 | -'],
    ['hằng tháng báo cáo kết quả về Ban Chỉ đạo trước ngày 20', 'month | 1 | - | 20/1 | -1 | -'],
    ['trước ngày 25 của tháng', 'month | 1 | - | 25/1 | -1 | -'],
    ['ngày 15 và 30 hằng tháng', 'month | 1 | - | 15/1 30/1 | 0 | -'],
    ['ngày cuối tháng hằng tháng', 'month | 1 | - | 31/1 | 0 | -'],
    ['trước ngày 20 của tháng cuối quý', 'quarter | 1 | - | 20/3 | -1 | -'],
    ['trước ngày 10 tháng đầu quý sau', 'quarter | 1 | - | 10/1 | -1 | -'],
    ['định kỳ hằng quý (trước ngày 20 của tháng cuối quý)', 'quarter | 1 | - | 20/3 | -1 | -'],
    ['trước ngày 15/6 và 15/12 hằng năm', 'year | 1 | - | 15/6 15/12 | -1 | -'],
    ['định kỳ 6 tháng (trước ngày 10/6) và năm (trước ngày 20/12)', 'year | 1 | - | 10/6 20/12 | -1 | -'],
    ['trong tháng 12 hằng năm', 'year | 1 | - | 31/12 | 0 | -'],
    ['trước tháng 12 hằng năm', 'year | 1 | - | 1/12 | -1 | -'],
    ['Quý IV hằng năm', 'year | 1 | - | 31/12 | 0 | -'],
    ['thứ Sáu hằng tuần', 'week | 1 | 5 |  | 0 | -'],
    ['trước 15 giờ thứ Sáu hằng tuần', 'week | 1 | 5 |  | 0 | 15:00'],
    ['Hằng tuần, trước 15h00 thứ Năm', 'week | 1 | 4 |  | 0 | 15:00'],
    ['trước 16h00 hằng ngày', 'day | 1 | - |  | 0 | 16:00'],
  ])('has its days in "%s"', (phrase, expected) => {
    expect(rhythm(phrase)).toBe(expected);
  });

  it('of several times in a period keeps the period and says that the days are unknown', () => {
    expect(resolveDeadline('2 lần/tháng', context)).toMatchObject({
      recurrence: { unit: 'month', interval: 1 },
      flags: ['imprecise'],
    });
  });

  it('named beside others says so', () => {
    expect(flags('định kỳ hằng tháng, quý, năm')).toEqual(['several_dates']);
  });
});
