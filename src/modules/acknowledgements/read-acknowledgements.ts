import { Injectable } from '@nestjs/common';
import type { NameDto } from '../../common/http/name.dto.js';
import { Database } from '../../database/database.js';
import { selectRows } from '../../database/rows.js';
import type { Caller } from '../../domain/access/caller.js';
import { unansweredRungs } from '../../domain/acknowledgement/index.js';
import { isOwed } from '../../domain/lifecycle/lifecycle.js';
import { isSecret } from '../../domain/secrecy/secrecy.js';
import { visibleAssignment } from '../assignments/index.js';
import { secrecyOf } from '../directives/index.js';
import { RulesService } from '../rules/index.js';
import type { AcknowledgementDto, AcknowledgementsDto } from './acknowledgement.dto.js';
import { readLadder } from './read-ladder.js';

type Row = Omit<AcknowledgementDto, 'units' | 'by' | 'onBehalfOf' | 'pausing'> & {
  readonly unitIds: string;
  readonly byId: string;
  readonly byName: string;
  readonly absentId: string | null;
  readonly absentName: string | null;
};

/** What was answered to the escalations of an assignment, and which of them its reader may answer. */
@Injectable()
export class ReadAcknowledgements {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
  ) {}

  /** @throws DomainError `ASSIGNMENT.NOT_FOUND` */
  async of(caller: Caller, id: string): Promise<AcknowledgementsDto> {
    const em = this.database.read;
    const assignment = await visibleAssignment(em, caller, id);
    const { policy, calendar, directory, now } = await this.rules.forPlanning();
    const secret = isSecret(await secrecyOf(em, assignment.directiveId));
    const rows = await selectRows<Row>(em, ACKNOWLEDGEMENTS, { id });
    const units = await this.unitNames(rows.flatMap((row) => JSON.parse(row.unitIds) as string[]));
    const owed = isOwed(assignment.lifecycle);
    const ladder = await readLadder(em, assignment);
    return {
      items: rows.map(({ unitIds, byId, byName, absentId, absentName, ...row }) => ({
        ...row,
        ...(secret ? { causeNote: '', plan: '' } : {}),
        units: (JSON.parse(unitIds) as string[]).flatMap((unitId) => units.get(unitId) ?? []),
        pausing:
          owed &&
          now.date <= row.planOn &&
          ladder.pauses.some(({ at, rung }) => at === row.at && rung === row.rung),
        by: { id: byId, name: byName },
        onBehalfOf: absentId === null ? null : { id: absentId, name: absentName ?? '' },
      })),
      openRungs: owed ? unansweredRungs(caller, policy.escalation.rungs, ladder, directory) : [],
      latestPlanOn: calendar.addWorkingDays(now.date, policy.acknowledgement.planWithinWorkingDays),
      version: assignment.version,
    };
  }

  private async unitNames(ids: readonly string[]): Promise<Map<string, NameDto>> {
    if (ids.length === 0) return new Map();
    const rows = await selectRows<NameDto>(
      this.database.read,
      'SELECT id, name FROM unit WHERE id IN (:...ids)',
      { ids: [...new Set(ids)] },
    );
    return new Map(rows.map(({ id, name }) => [id, { id, name }]));
  }
}

const ACKNOWLEDGEMENTS = `
  SELECT k.id, k.rung, k.last_day AS "lastDay", k.unit_ids AS "unitIds", k.cause, k.cause_note AS "causeNote",
         k.responsible, k.plan, k.plan_on AS "planOn", k.at, p.id AS "byId", p.name AS "byName",
         b.id AS "absentId", b.name AS "absentName"
  FROM acknowledgement k
  JOIN person p ON p.id = k.by_id
  LEFT JOIN person b ON b.id = k.on_behalf_of_id
  WHERE k.assignment_id = :id
  ORDER BY k.at, k.id`;
