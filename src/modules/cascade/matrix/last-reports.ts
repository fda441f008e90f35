import type { EntityManager } from 'typeorm';
import { selectRows } from '../../../database/rows.js';
import type { LastReportDto } from './matrix.dto.js';

/** Ids in one statement. */
const LOT = 1_000;

/** What each assignment's lead said last: progress or a report of completion. */
export async function lastReports(
  em: EntityManager,
  assignmentIds: readonly string[],
): Promise<Map<string, LastReportDto>> {
  const reports = new Map<string, LastReportDto>();
  for (let start = 0; start < assignmentIds.length; start += LOT) {
    const rows = await selectRows<LastReportDto & { assignmentId: string }>(
      em,
      `SELECT s.assignment_id AS "assignmentId", s.step, s.percent, s.at FROM assignment_step s
       WHERE s.assignment_id IN (:...ids) AND s.step IN ('progress', 'submit') ORDER BY s.at, s.id`,
      { ids: assignmentIds.slice(start, start + LOT) },
    );
    for (const { assignmentId, ...report } of rows) reports.set(assignmentId, report);
  }
  return reports;
}
