import { DomainError } from '../../../common/errors/domain-error.js';
import { type ResolvedDeadline, resolveDeadline } from '../../../domain/deadline/index.js';
import { formatVietnameseDate, type LocalDate, type LocalTime } from '../../../domain/time/local-date.js';
import type { Rules } from '../../rules/index.js';
import { invalidAt } from './refusals.js';

/** A deadline as an assignment keeps it. */
export interface Term {
  readonly deadlinePhrase: string | null;
  readonly deadlineRule: string | null;
  readonly lastDay: LocalDate | null;
  readonly lastTime: LocalTime | null;
  readonly recurring: boolean;
}

/** What somebody says of the deadline; undefined where nothing is said. */
export interface WantedTerm {
  readonly deadlinePhrase?: string | null;
  readonly lastDay?: LocalDate | null;
  readonly lastTime?: LocalTime | null;
  readonly deadlineConfirmed?: boolean;
}

/** Below it a person should look at the reading before it counts. */
const SURE = 0.7;

/**
 * Turns a phrase, a last day, or both into a term. A day a person gives wins, but a contradiction to the phrase is
 * told before.
 * @throws DomainError `DEADLINE.CONTRADICTION`, `DEADLINE.UNSURE`, `DEADLINE.BEFORE_DIRECTIVE`, `ASSIGNMENT.INVALID`
 */
export function settleTerm(
  wanted: WantedTerm,
  issuedOn: LocalDate,
  rules: Pick<Rules, 'policy' | 'calendar'>,
): Term {
  const phrase = wanted.deadlinePhrase?.trim() || null;
  const read = phrase === null ? null : readPhrase(phrase, issuedOn, rules);
  const confirmed = wanted.deadlineConfirmed ?? false;
  if (read && wanted.lastDay && !confirmed) refuseContradiction(read, wanted.lastDay);
  if (read && wanted.lastDay === undefined && !confirmed) refuseUnsure(read);
  const lastDay = wanted.lastDay === undefined ? (read?.lastDay ?? null) : wanted.lastDay;
  const ownDay = lastDay !== null && lastDay === read?.lastDay;
  const lastTime = wanted.lastTime === undefined ? (ownDay ? (read?.time ?? null) : null) : wanted.lastTime;
  checkTerm(lastDay, lastTime, issuedOn);
  return {
    deadlinePhrase: phrase,
    deadlineRule: read?.rule ?? null,
    lastDay,
    lastTime,
    recurring: read?.recurrence != null,
  };
}

export function readPhrase(
  phrase: string,
  issuedOn: LocalDate,
  { policy, calendar }: Pick<Rules, 'policy' | 'calendar'>,
): ResolvedDeadline {
  return resolveDeadline(phrase, {
    issuedOn,
    calendar,
    beforeIncludesDay: policy.deadline.beforeIncludesDay,
  });
}

/** @throws DomainError for a last day before the directive's date, or an hour without a day */
export function checkTerm(lastDay: LocalDate | null, lastTime: LocalTime | null, issuedOn: LocalDate): void {
  if (lastDay !== null && lastDay < issuedOn) {
    throw new DomainError('invalid', 'DEADLINE.BEFORE_DIRECTIVE', {
      title: 'The last day lies before the directive',
      detail: `Hạn cuối ${formatVietnameseDate(lastDay)} trước ngày ban hành văn bản ${formatVietnameseDate(issuedOn)}. Hãy kiểm tra năm và ngày.`,
      errors: [{ pointer: '/lastDay', detail: `phải từ ngày ${formatVietnameseDate(issuedOn)} trở đi` }],
    });
  }
  if (lastTime !== null && lastDay === null) {
    throw invalidAt('/lastTime', 'phải có hạn cuối thì mới đặt được giờ');
  }
}

function refuseContradiction({ phrase, lastDay: read }: ResolvedDeadline, given: LocalDate): void {
  if (read === null || read === given) return;
  throw new DomainError('invalid', 'DEADLINE.CONTRADICTION', {
    title: 'Phrase and last day disagree',
    detail: `Cụm từ “${phrase}” được hiểu là chậm nhất ${formatVietnameseDate(read)}, khác hạn cuối ${formatVietnameseDate(given)} đã nhập. Sửa lại, hoặc gửi "deadlineConfirmed": true để dùng ngày đã nhập.`,
    errors: [{ pointer: '/lastDay', detail: `theo cụm từ là ${formatVietnameseDate(read)}` }],
    facts: { readLastDay: read },
  });
}

function refuseUnsure({ phrase, lastDay, confidence, flags }: ResolvedDeadline): void {
  if (lastDay === null || confidence >= SURE) return;
  throw new DomainError('invalid', 'DEADLINE.UNSURE', {
    title: 'The phrase is not sure to mean that day',
    detail: `Cụm từ “${phrase}” có thể hiểu là chậm nhất ${formatVietnameseDate(lastDay)} nhưng chưa chắc chắn. Hãy nhập hạn cuối, hoặc gửi "deadlineConfirmed": true để đồng ý.`,
    errors: [
      { pointer: '/deadlinePhrase', detail: `đọc được ${formatVietnameseDate(lastDay)}, cần người kiểm tra` },
    ],
    facts: { readLastDay: lastDay, confidence, flags },
  });
}
