import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { formatVietnameseDate, type LocalDate } from '../time/local-date.js';
import { daysBefore, isContributionRule } from './duty-occurrences.js';
import { EVENT_WORDS } from './event-words.js';
import { eventOf } from './events.js';
import type { PlannedNotice } from './notice.js';
import { nextOccurrence, type Occurrence, type Track, upcoming } from './occurrences.js';
import type { FollowUpPolicy } from './policy.js';

/** What a sentence about a notice needs to know of its assignment. */
export interface NoticeGrounds {
  readonly directiveNumber: string;
  readonly clause: string;
  /** The deadline as the directive words it. */
  readonly deadlinePhrase: string | null;
}

const RUNG_NAMES = {
  1: 'người đứng đầu cơ quan chủ trì',
  2: 'lãnh đạo phụ trách',
  3: 'Thường trực',
} as const;

/** In Vietnamese: by which rule, clause and words of the directive this notice came. */
export function whyNotice(notice: PlannedNotice, grounds: NoticeGrounds, calendar: WorkingCalendar): string {
  const part = isContributionRule(notice.rule) ? ', phần việc phối hợp' : '';
  const at = `${grounds.directiveNumber} mục ${grounds.clause}${part}`;
  // The words give the lead's term; a coordinating unit's own last day was set by a person.
  const words = grounds.deadlinePhrase && part === '' ? ` (“${grounds.deadlinePhrase}”)` : '';
  const last = notice.lastDay ? formatVietnameseDate(notice.lastDay) : '';
  const stood = STOOD_IN[notice.capacity];
  switch (notice.kind) {
    case 'reminder': {
      const left = daysBefore(notice.rule);
      const lastWorkingDay = notice.lastDay ? calendar.lastWorkingDayOnOrBefore(notice.lastDay) : null;
      const moved =
        lastWorkingDay && lastWorkingDay !== notice.lastDay
          ? `, ngày làm việc cuối cùng là ${formatVietnameseDate(lastWorkingDay)}`
          : '';
      const when = left === 0 ? 'hôm nay là ngày làm việc cuối cùng' : `còn ${left} ngày làm việc`;
      return `${at}${words}: chậm nhất ${last}${moved}; ${when} tại mốc nhắc ${formatVietnameseDate(notice.dueOn)}${stood}.`;
    }
    case 'overdue':
      return `${at}${words}: hạn cuối ${last} đã qua ${notice.workingDaysLate} ngày làm việc, đơn vị chưa báo cáo hoàn thành${stood}.`;
    case 'escalation':
      return `${at}${words}: hạn cuối ${last} đã qua ${notice.workingDaysLate} ngày làm việc; báo cáo bậc ${notice.rung} đến ${RUNG_NAMES[notice.rung ?? 1]}${stood}.`;
    case 'review':
      return `${at}: nhiệm vụ không có thời hạn trong văn bản, được rà soát định kỳ (kỳ ${notice.occurrence})${stood}.`;
    case 'new_term':
      return `${at}${words}: nhiệm vụ được giao sau hạn cuối ${last}; đề nghị đặt lại thời hạn, không tính lỗi cho đơn vị${stood}.`;
    case 'settle_lead':
      return `${at}: chưa rõ cơ quan nào chủ trì; đề nghị xác định để nhiệm vụ có người chịu trách nhiệm${stood}.`;
    case 'event': {
      const event = eventOf(notice.rule);
      const what = event ? EVENT_WORDS[event].what : 'Diễn biến mới';
      return `${at}: ngày ${formatVietnameseDate(notice.dueOn)} có diễn biến “${what}”; đồng chí có liên quan đến nhiệm vụ${stood}.`;
    }
  }
}

const STOOD_IN: Readonly<Record<PlannedNotice['capacity'], string>> = {
  self: '',
  acting: '; gửi người được giao quyền/phụ trách',
  stand_in: '; gửi người thay thế trong thời gian vắng mặt',
  fallback: '; gửi Văn phòng vì chưa xác định được người nhận',
};

/** In Vietnamese: what happens next, and when, if nobody reports; null when nothing more will. */
export function whatNext(
  lastDay: LocalDate,
  today: LocalDate,
  policy: FollowUpPolicy,
  calendar: WorkingCalendar,
  asLeft?: (track: Track) => Track,
): string | null {
  const next = nextOccurrence(lastDay, today, policy, calendar, asLeft);
  if (!next) return null;
  const thatDay = upcoming(lastDay, today, next.dueOn, policy, calendar, asLeft);
  return `Nếu chưa báo cáo, ngày ${formatVietnameseDate(next.dueOn)} sẽ ${consequences(thatDay).join(' và ')}.`;
}

/** What falls due on one day, said once for all who are told. */
function consequences(thatDay: readonly Occurrence[]): string[] {
  if (thatDay.some((o) => o.kind === 'reminder')) return ['nhắc lại'];
  const leaders = thatDay.flatMap((o) => (o.rung === null ? [] : [RUNG_NAMES[o.rung]]));
  return [
    ...(thatDay.some((o) => o.kind === 'overdue') ? ['báo quá hạn'] : []),
    ...(leaders.length > 0 ? [`báo cáo ${leaders.join(', ')}`] : []),
  ];
}
