import { formatVietnameseDate } from '../time/local-date.js';
import type { Fact } from './finding.js';
import type { Clause } from './work.js';

interface Names {
  readonly upperNumber: string;
  readonly lowerNumber: string;
  /** Working days wanted. */
  readonly buffer: number;
}

/** A finding in one Vietnamese sentence. It names clauses and days only: the directive may be secret. */
export function sentenceOf({ code, upper, lower, days }: Fact, names: Names): string {
  const below = `${clauses(lower)} của ${names.lowerNumber}`;
  const above = upper ? `mục ${upper.clause} của ${names.upperNumber}` : '';
  const upperTerm = termOf(upper);
  const lowerTerm = termOf(lower[0] ?? null);
  switch (code) {
    case 'ALIGNMENT.NOT_TAKEN_UP':
      return `${capital(above)}${upperTerm && ` (${upperTerm})`} chưa được nhiệm vụ nào của ${names.lowerNumber} cụ thể hóa.`;
    case 'ALIGNMENT.LEFT_TO_OTHERS':
      return `${capital(above)}${upperTerm && ` (${upperTerm})`} giao cơ quan khác chủ trì và không được nhiệm vụ nào của ${names.lowerNumber} cụ thể hóa.`;
    case 'ALIGNMENT.NO_LEAD':
      return `${capital(below)} cụ thể hóa ${above} nhưng chưa xác định cơ quan chủ trì.`;
    case 'ALIGNMENT.NO_DEADLINE':
      return `${capital(below)} cụ thể hóa ${above} nhưng không có thời hạn, trong khi cấp trên yêu cầu ${upperTerm}.`;
    case 'ALIGNMENT.LATER':
      return `${capital(below)} ${lowerTerm}, muộn hơn ${above} (${upperTerm})${late(days)}.`;
    case 'ALIGNMENT.NO_BUFFER':
      return `${capital(below)} ${lowerTerm}, không chừa ngày làm việc nào trước hạn của ${above} (${upperTerm}).`;
    case 'ALIGNMENT.SHORT_BUFFER':
      return `${capital(below)} ${lowerTerm}, chỉ trước hạn của ${above} (${upperTerm}) ${days ?? 0} ngày làm việc, ít hơn ${names.buffer} ngày cần có.`;
    case 'ALIGNMENT.NOTHING_ABOVE':
      return `${capital(below)} không cụ thể hóa mục nào của ${names.upperNumber}.`;
  }
}

const clauses = (named: readonly Clause[]): string => `mục ${named.map(({ clause }) => clause).join(', ')}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const late = (days: number | null): string => (days === null || days === 0 ? '' : ` ${-days} ngày làm việc`);

function termOf(clause: Clause | null): string {
  if (!clause?.lastDay) return '';
  const hour = clause.lastTime === null ? '' : `${clause.lastTime} `;
  return `chậm nhất ${hour}ngày ${formatVietnameseDate(clause.lastDay)}`;
}
