import { describe, expect, it } from '@jest/globals';
import { whatNext, whyNotice } from './explain.js';
import type { FollowedAssignment } from './plan-notices.js';
import { assignment, CALENDAR, OFFICE, plannedAt, POLICY } from './testing/office-fixture.js';

const GROUNDS = { directiveNumber: '12-CV/X', clause: '3.2', deadlinePhrase: 'trước ngày 25/6/2026' };

const whyAt = (moment: string, work: FollowedAssignment = assignment(), office = OFFICE): string[] =>
  plannedAt(moment, work, { office }).map((n) => whyNotice(n, GROUNDS, CALENDAR));

describe('why a notice came', () => {
  it('names the clause, its words, the last day and the days left', () => {
    expect(whyAt('2026-06-19T08:00')).toEqual([
      '12-CV/X mục 3.2 (“trước ngày 25/6/2026”): chậm nhất 24/6/2026; còn 3 ngày làm việc tại mốc nhắc 19/6/2026.',
    ]);
  });

  it('says so on the last working day, and which day that is when the term ends on a Sunday', () => {
    expect(whyAt('2026-06-24T08:00')[0]).toContain('; hôm nay là ngày làm việc cuối cùng');
    expect(whyAt('2026-05-29T08:00', assignment({ lastDay: '2026-05-31' }))[0]).toContain(
      'chậm nhất 31/5/2026, ngày làm việc cuối cùng là 29/5/2026; hôm nay',
    );
  });

  it('counts the working days late and names the rung for what is overdue', () => {
    const [overdue, first, second] = whyAt('2026-06-29T08:00');
    expect(overdue).toContain('hạn cuối 24/6/2026 đã qua 3 ngày làm việc, đơn vị chưa báo cáo hoàn thành.');
    expect(first).toContain('báo cáo bậc 1 đến người đứng đầu cơ quan chủ trì');
    expect(second).toContain('báo cáo bậc 2 đến lãnh đạo phụ trách');
  });

  it('does not blame the unit for work that was born overdue', () => {
    const [line] = whyAt('2026-06-29T08:00', assignment({ assignedOn: '2026-06-25' }));
    expect(line).toContain(
      'được giao sau hạn cuối 24/6/2026; đề nghị đặt lại thời hạn, không tính lỗi cho đơn vị',
    );
  });

  it('names the period of a review and leaves out words that are not there', () => {
    const work = assignment({ lastDay: null });
    const [notice] = plannedAt('2026-06-01T08:00', work);
    expect(notice && whyNotice(notice, { ...GROUNDS, deadlinePhrase: null }, CALENDAR)).toBe(
      '12-CV/X mục 3.2: nhiệm vụ không có thời hạn trong văn bản, được rà soát định kỳ (kỳ 2026-06).',
    );
  });

  it.each([
    ['acting', { appointments: [{ ...OFFICE.appointments[0]!, capacity: 'acting' as const }] }, 'phụ trách'],
    [
      'away',
      {
        absences: [
          { personId: 'health-head', standInId: 'finance-head', fromOn: '2026-06-01', toOn: '2026-06-30' },
        ],
      },
      'người thay thế',
    ],
    ['missing', { appointments: [] }, 'chưa xác định được người nhận'],
  ])('says in whose place the reader is told when the head is %s', (_case, change, words) => {
    const line = whyAt('2026-06-25T08:00', assignment(), { ...OFFICE, ...change })[1];
    expect(line).toContain(words);
  });
});

describe('what happens next', () => {
  const nextAfter = (today: string, policy = POLICY): string | null =>
    whatNext('2026-06-24', today, policy, CALENDAR);

  it.each([
    ['2026-06-15', 'ngày 19/6/2026 sẽ nhắc lại.'],
    ['2026-06-23', 'ngày 24/6/2026 sẽ nhắc lại.'],
    ['2026-06-24', 'ngày 25/6/2026 sẽ báo quá hạn và báo cáo người đứng đầu cơ quan chủ trì.'],
    ['2026-06-25', 'ngày 29/6/2026 sẽ báo cáo lãnh đạo phụ trách.'],
    ['2026-06-29', 'ngày 1/7/2026 sẽ báo cáo Thường trực.'],
    [
      '2026-07-01',
      'ngày 8/7/2026 sẽ báo quá hạn và báo cáo người đứng đầu cơ quan chủ trì, lãnh đạo phụ trách, Thường trực.',
    ],
  ])('after %s: %s', (today, words) => {
    expect(nextAfter(today)).toBe(`Nếu chưa báo cáo, ${words}`);
  });

  it('promises no report to a leader on the day of the overdue notice when the first rung comes later', () => {
    const [first, ...rest] = POLICY.escalation.rungs;
    const rungs = [{ ...first!, afterWorkingDays: 2 }, ...rest];
    const policy = { ...POLICY, escalation: { rungs } };
    expect(nextAfter('2026-06-24', policy)).toBe('Nếu chưa báo cáo, ngày 25/6/2026 sẽ báo quá hạn.');
    expect(nextAfter('2026-06-25', policy)).toBe(
      'Nếu chưa báo cáo, ngày 26/6/2026 sẽ báo cáo người đứng đầu cơ quan chủ trì.',
    );
  });

  it('is nothing once the last repeat has gone', () => {
    expect(nextAfter('2026-08-11')).not.toBeNull();
    expect(nextAfter('2026-08-12')).toBeNull();
  });
});
