import { expect } from '@jest/globals';
import type { Session } from './api-app.js';

/** The part of the picture that tests look at. */
export interface Picture {
  readonly scope: { readonly unit: { readonly id: string } | null };
  readonly totals: Readonly<Record<string, number>>;
  readonly overdue: number;
  readonly handedInLate: number;
  readonly lateByUnit: readonly {
    readonly unit: { readonly id: string; readonly name: string } | null;
    readonly head: { readonly name: string; readonly capacity: string } | null;
    readonly overdue: number;
    readonly earliest: string;
    readonly workingDaysLate: number;
  }[];
  readonly byDirective: readonly {
    readonly directive: { readonly id: string; readonly number: string };
    readonly totals: Readonly<Record<string, number>>;
  }[];
  readonly ages: readonly {
    readonly dueFrom: string | null;
    readonly dueTo: string;
    readonly count: number;
  }[];
  readonly trend: readonly {
    readonly from: string;
    readonly to: string;
    readonly open: number;
    readonly overdue: number;
    readonly completed: number;
    readonly completedInWeek: number;
  }[];
  readonly dueNext: {
    readonly from: string;
    readonly to: string;
    readonly total: number;
    readonly days: readonly {
      readonly date: string;
      readonly count: number;
      readonly isWorkingDay: boolean;
    }[];
  };
}

export const BUCKETS = [
  'done_on_time',
  'done_late',
  'open_in_time',
  'open_overdue',
  'no_deadline',
  'born_overdue',
  'not_judged',
] as const;

type Filters = Readonly<Record<string, string | null | undefined>>;

/** How many assignments a person's list holds under these filters. */
export async function listTotal(session: Session, filters: Filters): Promise<number> {
  const given = Object.entries(filters).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const { body } = await session
    .get(`/assignments?${new URLSearchParams([['size', '1'], ...given]).toString()}`)
    .expect(200);
  return body.total as number;
}

/** The picture, after every number of it was found to be the list's behind it. */
export async function pictureAsLists(session: Session, scope: Filters = {}): Promise<Picture> {
  const asked = Object.entries(scope).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const { body } = await session.get(`/reports/picture?${new URLSearchParams(asked).toString()}`).expect(200);
  const picture = body as Picture;
  const within = { ...scope, unitId: picture.scope.unit?.id };
  const total = (filters: Filters) => listTotal(session, { ...within, ...filters });
  const shown: Record<string, number> = {};
  const listed: Record<string, number> = {};
  const compare = async (what: string, count: number, filters: Filters): Promise<void> => {
    shown[what] = count;
    listed[what] = await total(filters);
  };
  await compare('total', picture.totals['total']!, {});
  for (const bucket of BUCKETS) await compare(bucket, picture.totals[bucket]!, { bucket });
  await compare('overdue', picture.overdue, { timing: 'overdue' });
  await compare('handed in late', picture.handedInLate, { bucket: 'open_overdue', lifecycle: 'submitted' });
  for (const { unit, overdue } of picture.lateByUnit) {
    const whose = unit ? { unitId: unit.id } : { withoutLead: 'true' };
    await compare(`late: ${unit?.name ?? 'nobody'}`, overdue, { timing: 'overdue', ...whose });
  }
  for (const { directive, totals } of picture.byDirective) {
    await compare(directive.number, totals['total']!, { directiveId: directive.id });
    for (const bucket of BUCKETS) {
      const filters = { directiveId: directive.id, bucket };
      await compare(`${directive.number} ${bucket}`, totals[bucket]!, filters);
    }
  }
  for (const { dueFrom, dueTo, count } of picture.ages)
    await compare(`age to ${dueTo}`, count, { timing: 'overdue', dueFrom, dueTo });
  for (const { from, to, completedInWeek } of picture.trend)
    await compare(`completed from ${from}`, completedInWeek, { completedFrom: from, completedTo: to });
  const { dueNext } = picture;
  await compare('due', dueNext.total, { owed: 'true', dueFrom: dueNext.from, dueTo: dueNext.to });
  for (const { date, count } of dueNext.days)
    await compare(`due ${date}`, count, { owed: 'true', dueFrom: date, dueTo: date });
  expect(shown).toEqual(listed);
  expect(picture.trend.at(-1)?.overdue).toBe(picture.overdue);
  return picture;
}
