import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { selectRows } from '../../database/rows.js';
import { partiesOf } from '../../domain/access/assignment-access.js';
import type { Caller } from '../../domain/access/caller.js';
import { mayDecide, refusalToAsk } from '../../domain/extension/index.js';
import { takingPart, visibleAssignment } from '../assignments/index.js';
import { RulesService } from '../rules/index.js';
import type { ExtensionRequestDto, ExtensionsDto } from './extension.dto.js';
import { isSecretWork } from './said-of-secret.js';

type Row = Omit<ExtensionRequestDto, 'files' | 'requestedBy' | 'decidedBy' | 'decidable'> & {
  files: string;
  requestedById: string;
  requestedByName: string;
  decidedById: string | null;
  decidedByName: string | null;
};

/** The whole history of an assignment's term. */
@Injectable()
export class ReadExtensions {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
  ) {}

  /** @throws DomainError `ASSIGNMENT.NOT_FOUND` */
  async of(caller: Caller, id: string): Promise<ExtensionsDto> {
    const em = this.database.read;
    const assignment = await visibleAssignment(em, caller, id);
    const { policy, calendar, now, directory } = await this.rules.forPlanning();
    const { leadUnitIds } = await takingPart(em, assignment);
    const secret = await isSecretWork(em, assignment);
    const rows = await selectRows<Row>(em, REQUESTS, { id });
    const answering = [...leadUnitIds, ...leadUnitIds.map((unitId) => directory.holderOf(unitId))];
    const { lastDay, originalLastDay, extension, extensionsGranted, version } = assignment;
    return {
      lastDay,
      originalLastDay,
      extension,
      extensionsGranted,
      version,
      askable:
        partiesOf(caller, leadUnitIds).includes('lead') &&
        refusalToAsk(assignment, { policy: policy.extension, calendar, now }) === null,
      requests: rows.map(
        ({
          requestedById,
          requestedByName,
          decidedById,
          decidedByName,
          files,
          ...row
        }): ExtensionRequestDto => ({
          ...row,
          reason: secret ? null : row.reason,
          decisionNote: secret ? null : row.decisionNote,
          files: secret ? [] : (JSON.parse(files) as ExtensionRequestDto['files']),
          requestedBy: { id: requestedById, name: requestedByName },
          decidedBy: decidedById === null ? null : { id: decidedById, name: decidedByName ?? '' },
          decidable:
            row.state === 'requested' &&
            requestedById !== caller.personId &&
            mayDecide(caller, row.decider, answering, directory),
        }),
      ),
    };
  }
}

const REQUESTS = `
  SELECT r.id, r.state, r.decider, r.last_day AS "lastDay", r.proposed_day AS "proposedDay", r.reason, r.files,
         r.requested_at AS "requestedAt", r.granted_day AS "grantedDay", r.decision_note AS "decisionNote",
         r.decided_at AS "decidedAt", r.requested_by_id AS "requestedById", p.name AS "requestedByName",
         r.decided_by_id AS "decidedById", q.name AS "decidedByName"
  FROM extension_request r
  JOIN person p ON p.id = r.requested_by_id
  LEFT JOIN person q ON q.id = r.decided_by_id
  WHERE r.assignment_id = :id
  ORDER BY r.requested_at, r.id`;
