import fc from 'fast-check';
import { newId } from '../../../src/common/ids.js';
import { toInstant } from '../../../src/database/columns.js';
import { insertRows } from '../../../src/database/insert-rows.js';
import { LIFECYCLES, type Lifecycle } from '../../../src/domain/lifecycle/lifecycle.js';
import { addDays, type LocalDate, type LocalTime } from '../../../src/domain/time/local-date.js';
import { officeTimeOf } from '../../../src/domain/time/office-time.js';
import type { ApiApp } from './api-app.js';

/** What timing is derived from, as a test knows it. */
export interface RandomWork {
  readonly id: string;
  readonly lifecycle: Lifecycle;
  readonly assignedOn: LocalDate;
  readonly lastDay: LocalDate | null;
  readonly lastTime: LocalTime | null;
  readonly submitted: { readonly date: LocalDate; readonly time: LocalTime } | null;
}

const TIMES = ['00:00', '06:59', '07:00', '08:05', '15:00', '15:01', '23:59'] as const;
/** Days around 25/6/2026, with the holidays of September; near ones often. */
const day = fc
  .oneof(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -80, max: 90 }))
  .map((n) => addDays('2026-06-25', n));
const work = fc.record({
  lifecycle: fc.constantFrom(...LIFECYCLES),
  assignedOn: day,
  lastDay: fc.option(day, { freq: 6 }),
  hour: fc.option(fc.constantFrom(...TIMES), { freq: 2 }),
  reported: fc.option(fc.record({ onLastDay: fc.boolean(), date: day, time: fc.constantFrom(...TIMES) }), {
    freq: 6,
  }),
});

/** Stores `count` assignments of every sort under the directive, each with a lead; the same ones for the same seed. */
export async function storeRandomWork(
  { database }: ApiApp,
  directiveId: string,
  unitIds: readonly string[],
  count: number,
  seed: number,
): Promise<RandomWork[]> {
  const works = fc.sample(work, { numRuns: count, seed }).map(({ hour, reported, ...rest }): RandomWork => {
    const handedIn = rest.lifecycle === 'submitted' || rest.lifecycle === 'completed';
    const date = (reported?.onLastDay ? rest.lastDay : null) ?? reported?.date;
    return {
      ...rest,
      id: newId(),
      lastTime: rest.lastDay === null ? null : hour,
      submitted: handedIn && reported && date ? { date, time: reported.time } : null,
    };
  });
  const at = '2026-05-01T00:00:00.000Z';
  await database.transaction(async ({ em }) => {
    await insertRows(
      em,
      'assignment',
      works.map((w, i) => ({
        id: w.id,
        directive_id: directiveId,
        parent_id: null,
        is_group: false,
        clause: `${i % 9}.${i % 4}`,
        content: `Việc thử ${i}`,
        lead_basis: 'single',
        last_day: w.lastDay,
        last_time: w.lastTime,
        original_last_day: w.lastDay,
        recurring: false,
        lifecycle: w.lifecycle,
        assigned_on: w.assignedOn,
        assigned_at: at,
        submitted_at:
          w.submitted && toInstant(officeTimeOf(w.submitted.date, w.submitted.time, ZONE).epochMs),
        submitted_on: w.submitted && w.submitted.date,
        version: 1,
        created_at: at,
        updated_at: at,
      })),
    );
    await insertRows(
      em,
      'participation',
      works.map((w, i) => ({
        id: newId(),
        assignment_id: w.id,
        unit_id: unitIds[i % unitIds.length] ?? null,
        role: 'lead',
        phrase: null,
      })),
    );
  });
  return works;
}

const ZONE = 'Asia/Ho_Chi_Minh';
