import type { AssignmentQuery } from '../../../lib/api/assignment-list';
import type { Picture } from './picture';

/** What narrows the list behind a number. */
export type ListFilters = Omit<AssignmentQuery, 'page' | 'size' | 'sort'>;

/** The address of the list that holds what a number of the picture counts. */
export function listBehind({ unit, directive }: Picture['scope'], filters: ListFilters): string {
  const all: ListFilters = {
    ...(unit ? { unitId: unit.id } : {}),
    ...(directive ? { directiveId: directive.id } : {}),
    ...filters,
  };
  const query = new URLSearchParams(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  ).toString();
  return query === '' ? '/assignments' : `/assignments?${query}`;
}

/** The filters of a band of ages. */
export const ofBand = ({ dueFrom, dueTo }: Picture['ages'][number]): ListFilters => ({
  timing: 'overdue',
  ...(dueFrom === null ? {} : { dueFrom }),
  dueTo,
});

/** The weeks of the coming days, Monday to Sunday, cut off at both ends. */
export function weeksOf(days: Picture['dueNext']['days']): { from: string; to: string; count: number }[] {
  const weeks: { from: string; to: string; count: number }[] = [];
  for (const { date, count } of days) {
    const week = weeks.at(-1);
    const isMonday = new Date(`${date}T00:00:00Z`).getUTCDay() === 1;
    if (week && !isMonday) Object.assign(week, { to: date, count: week.count + count });
    else weeks.push({ from: date, to: date, count });
  }
  return weeks;
}
