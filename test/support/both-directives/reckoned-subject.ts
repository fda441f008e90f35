import type { Line } from './expected-mail.js';

/** A part of a mail: its rank among the others, gravest first, and how it is counted beside a graver one. */
const PARTS: readonly (readonly [rule: RegExp, counted: string])[] = [
  [/^escalation-3/, 'quá hạn'],
  [/^escalation-2/, 'quá hạn'],
  [/^escalation-1/, 'quá hạn'],
  [/^overdue/, 'quá hạn'],
  [/^reminder/, 'sắp đến hạn'],
  [/^review/, 'không hạn'],
  [/^new-term/, 'cần đặt lại thời hạn'],
  [/^settle-lead/, 'chưa rõ cơ quan chủ trì'],
  [/^event/, 'diễn biến mới'],
];
const FOR_WHOM = ['Thường trực', 'lãnh đạo phụ trách', 'người đứng đầu'];

/** What a mail's subject should say: the gravest matter, then how much else there is. */
export function reckonedSubject(lines: readonly Line[], today: string): string {
  const parts = PARTS.map(([rule]) => lines.filter((line) => rule.test(line.rule)));
  const rank = parts.findIndex((part) => part.length > 0);
  const rest = new Map<string, number>();
  for (const [at, [, counted]] of PARTS.entries()) {
    const n = at > rank ? (parts[at]?.length ?? 0) : 0;
    if (n > 0) rest.set(counted, (rest.get(counted) ?? 0) + n);
  }
  const more = [...rest].map(([counted, n]) => `${n} ${counted}`).join(', ');
  return gravest(rank, parts[rank] ?? [], today) + (more ? `; thêm ${more}` : '');
}

function gravest(rank: number, part: readonly Line[], today: string): string {
  const [only] = part;
  const single = part.length === 1 && only !== undefined;
  const what = single ? nameOf(only.task) : `${part.length} nhiệm vụ`;
  const late = part.map((line) => line.late);
  const latest = Math.max(...late);
  const overdue = `[Quá hạn ${late.some((days) => days < latest) ? 'đến ' : ''}${latest} ngày làm việc]`;
  if (rank < FOR_WHOM.length) return `${overdue} ${what} – báo cáo ${FOR_WHOM[rank]}`;
  switch (PARTS[rank]?.[1]) {
    case 'quá hạn':
      return `${overdue} ${what} – đề nghị báo cáo kết quả`;
    case 'sắp đến hạn':
      return `[Nhắc hạn] ${what} ${dueWords(part, today)}`;
    case 'không hạn':
      return single
        ? `[Rà soát] ${what}: nhiệm vụ không hạn, đề nghị cập nhật tiến độ`
        : `[Rà soát] ${what} không hạn, đề nghị cập nhật tiến độ`;
    case 'cần đặt lại thời hạn':
      return `[Đặt lại thời hạn] ${what} đã hết hạn trước khi tiếp nhận`;
    case 'chưa rõ cơ quan chủ trì':
      return `[Xác định chủ trì] ${what} chưa rõ cơ quan chủ trì`;
    case 'diễn biến mới':
      return newsWords(part, what);
    default:
      throw new Error('a mail about nothing');
  }
}

function newsWords(part: readonly Line[], what: string): string {
  const [only] = part;
  const same = part.every((line) => line.says === only?.says);
  return same ? `[${only?.says}] ${what}` : `[Diễn biến mới] ${part.length} việc liên quan đến đồng chí`;
}

function dueWords(part: readonly Line[], today: string): string {
  const days = [...new Set(part.map((line) => line.lastDay ?? ''))].sort();
  const [first = ''] = days;
  if (days.length > 1) return `sắp đến hạn, sớm nhất ${plainDate(first)}`;
  return first === today
    ? `phải hoàn thành trong hôm nay, ${plainDate(first)}`
    : `phải hoàn thành chậm nhất ${plainDate(first)}`;
}

/** `484-CV/TU 1 so-khcn` as people name it: `484-CV/TU mục 1`. */
export const nameOf = (task: string): string => task.split(' ').slice(0, 2).join(' mục ');

/** `24/6/2026` */
export const plainDate = (date: string): string =>
  date
    .split('-')
    .map((part) => Number(part))
    .reverse()
    .join('/');
