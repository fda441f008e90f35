import type { EntityManager } from 'typeorm';
import { selectRows } from '../../../database/rows.js';
import { contributionStanding } from '../../../domain/contribution/contribution.js';
import { isOwed } from '../../../domain/lifecycle/lifecycle.js';
import type { Rules } from '../../rules/index.js';
import type { Assignment } from '../entities/assignment.entity.js';
import type { ContributionDto } from './contribution.dto.js';

type Row = Omit<ContributionDto, 'unit' | 'timing' | 'workingDaysLate' | 'reportedBy'> & {
  readonly unitId: string;
  readonly unitName: string;
  readonly reportedOn: string | null;
  readonly reporterId: string | null;
  readonly reporterName: string | null;
};

/**
 * The contributions to an assignment, and to the fan-out it belongs to, each with how it stands by itself.
 * @param secret whether its words are withheld
 */
export async function contributionsTo(
  em: EntityManager,
  { id, parentId, lifecycle }: Pick<Assignment, 'id' | 'parentId' | 'lifecycle'>,
  secret: boolean,
  { now, calendar }: Rules,
): Promise<ContributionDto[]> {
  const rows = await selectRows<Row>(
    em,
    `SELECT u.id AS "unitId", u.name AS "unitName", c.content, c.last_day AS "lastDay",
            c.original_last_day AS "originalLastDay", c.report, c.reported_on AS "reportedOn",
            c.reported_at AS "reportedAt", p.id AS "reporterId", p.name AS "reporterName"
     FROM contribution c
     JOIN unit u ON u.id = c.unit_id
     LEFT JOIN person p ON p.id = c.reported_by_id
     WHERE c.assignment_id IN (:id, :parentId)
     ORDER BY c.id`,
    { id, parentId },
  );
  return rows.map(({ unitId, unitName, reportedOn, reporterId, reporterName, ...row }) => ({
    ...row,
    ...(secret ? { content: null, report: null } : {}),
    unit: { id: unitId, name: unitName },
    reportedBy: reporterId === null ? null : { id: reporterId, name: reporterName ?? '' },
    ...contributionStanding(
      { lastDay: row.lastDay, reportedOn, owed: isOwed(lifecycle) },
      now.date,
      calendar,
    ),
  }));
}
