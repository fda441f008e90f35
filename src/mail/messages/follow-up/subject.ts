import { formatVietnameseDate, type LocalDate } from '../../../domain/time/local-date.js';
import { lateWords, latestWords, referenceWords } from '../deadline-words.js';
import { type Group, openItems } from './arrange-sections.js';
import { sectionWords } from './section-words.js';
import type { FollowUpKind, OpenItem } from './view.js';

/** What a busy head reads in the list of mails: the gravest matter, then how much else there is. */
export function followUpSubject(groups: readonly [Group, ...Group[]], date: LocalDate): string {
  const [gravest, ...others] = groups;
  const rest = otherCounts(others);
  return leadWords(gravest, date) + (rest ? `; thêm ${rest}` : '');
}

function leadWords(group: Group, date: LocalDate): string {
  const open = openItems(group.items);
  // With a secret item among them, days and dates would either leave it out or tell about it: count only.
  const telling = open.length === group.items.length ? open : [];
  const single = telling.length === 1 ? telling[0]! : null;
  const what = single
    ? referenceWords(single.directiveNumber, single.clause)
    : `${group.items.length} nhiệm vụ`;
  switch (group.kind) {
    case 'escalation':
      return `[${latenessOf(telling)}] ${what} – ${sectionWords('escalation', group.rung).counted}`;
    case 'overdue':
      return `[${latenessOf(telling)}] ${what} – đề nghị báo cáo kết quả`;
    case 'reminder':
      return `[Nhắc hạn] ${what} ${dueOf(telling, date)}`;
    case 'review':
      return single
        ? `[Rà soát] ${what}: nhiệm vụ không hạn, đề nghị cập nhật tiến độ`
        : `[Rà soát] ${what} không hạn, đề nghị cập nhật tiến độ`;
    case 'new_term':
      return `[Đặt lại thời hạn] ${what} đã hết hạn trước khi tiếp nhận`;
    case 'settle_lead':
      return `[Xác định chủ trì] ${what} chưa rõ cơ quan chủ trì`;
    case 'event':
      return (
        sharedEvent(telling, what) ?? `[Diễn biến mới] ${group.items.length} việc liên quan đến đồng chí`
      );
  }
}

/** `[Nhiệm vụ mới giao] 6 nhiệm vụ`, where the same happened to each of them; else null. */
function sharedEvent(items: readonly OpenItem[], what: string): string | null {
  const [first] = items;
  const words = first?.event?.what;
  const tasks = new Set(items.map(({ assignmentId }) => assignmentId));
  const same = tasks.size === items.length && items.every(({ event }) => event?.what === words);
  return words !== undefined && same ? `[${words}] ${what}` : null;
}

/** `Quá hạn 18 ngày làm việc`; `Quá hạn đến 18 …` where some are less late. */
function latenessOf(items: readonly OpenItem[]): string {
  const days = items.map(({ workingDaysLate }) => workingDaysLate ?? 0);
  const longest = Math.max(0, ...days);
  const words = lateWords(longest);
  return days.every((day) => day === longest) ? words : words.replace('Quá hạn', 'Quá hạn đến');
}

function dueOf(items: readonly OpenItem[], date: LocalDate): string {
  const days = items.flatMap(({ lastDay }) => lastDay ?? []).sort();
  const first = days[0];
  if (first === undefined || days.length < items.length) return 'sắp đến hạn';
  if (days.at(-1) !== first) return `sắp đến hạn, sớm nhất ${formatVietnameseDate(first)}`;
  if (first === date) return `phải hoàn thành trong hôm nay, ${formatVietnameseDate(first)}`;
  const times = new Set(items.map(({ lastTime }) => lastTime));
  const time = times.size === 1 ? items[0]!.lastTime : null;
  return `phải hoàn thành ${latestWords(first, time)}`;
}

/** `2 quá hạn, 3 sắp đến hạn`: escalations of lower rungs count as overdue. */
function otherCounts(groups: readonly Group[]): string {
  const counts = new Map<FollowUpKind, number>();
  for (const { kind, items } of groups) {
    const shown = kind === 'escalation' ? 'overdue' : kind;
    counts.set(shown, (counts.get(shown) ?? 0) + items.length);
  }
  return [...counts].map(([kind, count]) => `${count} ${sectionWords(kind, null).counted}`).join(', ');
}
