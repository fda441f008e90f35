import { formatVietnameseDate, type LocalDate, type LocalTime } from '../../domain/time/local-date.js';

/** `chậm nhất 24/6/2026`, or `chậm nhất 17 giờ 00 ngày 24/6/2026`: the last moment, whatever the phrase was. */
export function latestWords(lastDay: LocalDate, lastTime: LocalTime | null): string {
  const day = formatVietnameseDate(lastDay);
  if (lastTime === null) return `chậm nhất ${day}`;
  const [hours, minutes] = lastTime.split(':');
  return `chậm nhất ${Number(hours)} giờ ${minutes} ngày ${day}`;
}

/** `Quá hạn 18 ngày làm việc`; without a number where the days since were all days off. */
export function lateWords(workingDaysLate: number | null): string {
  return workingDaysLate ? `Quá hạn ${workingDaysLate} ngày làm việc` : 'Quá hạn';
}

/** `2039-CV/VPTW mục 3.b`: how people name a task. */
export function referenceWords(directiveNumber: string, clause: string | null): string {
  return clause ? `${directiveNumber} mục ${clause}` : directiveNumber;
}

/** First letter in capitals, for the start of a line. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
