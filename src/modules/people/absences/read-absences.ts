import { Injectable } from '@nestjs/common';
import { type Page, toPage, offsetOf } from '../../../common/paging.js';
import { Database } from '../../../database/database.js';
import { selectRows } from '../../../database/rows.js';
import { absenceSightOf } from '../../../domain/access/absence-access.js';
import type { Caller } from '../../../domain/access/caller.js';
import type { AbsenceDto, AbsenceListQuery } from './absence.dto.js';
import { absenceNotFound } from './absence-errors.js';

interface Row extends Omit<AbsenceDto, 'person' | 'standIn'> {
  readonly personId: string;
  readonly personName: string;
  readonly standInId: string;
  readonly standInName: string;
}

const FROM = `FROM absence b JOIN person p ON p.id = b.person_id JOIN person s ON s.id = b.stand_in_id`;
const ROWS = `
  SELECT b.id, b.from_on AS "fromOn", b.to_on AS "toOn", b.note, b.version,
         p.id AS "personId", p.name AS "personName", s.id AS "standInId", s.name AS "standInName" ${FROM}`;

/**
 * Who is away. Those who keep the register, and the inspector, see all; anybody sees his own, those he stands in for, and
 * those of his unit, to know whom to turn to.
 */
@Injectable()
export class ReadAbsences {
  constructor(private readonly database: Database) {}

  async list(caller: Caller, query: AbsenceListQuery): Promise<Page<AbsenceDto>> {
    const { personId, standInId, on } = query;
    const { where, values } = seenBy(caller, [
      ...(personId ? [{ sql: 'b.person_id = :personId', values: { personId } }] : []),
      ...(standInId ? [{ sql: 'b.stand_in_id = :standInId', values: { standInId } }] : []),
      ...(on ? [{ sql: 'b.from_on <= :on AND b.to_on >= :on', values: { on } }] : []),
    ]);
    const em = this.database.read;
    const [count] = await selectRows<{ n: number | string }>(
      em,
      `SELECT COUNT(*) AS n ${FROM} ${where}`,
      values,
    );
    const rows = await selectRows<Row>(
      em,
      `${ROWS} ${where} ORDER BY b.from_on DESC, b.id LIMIT :limit OFFSET :offset`,
      { ...values, limit: query.size, offset: offsetOf(query) },
    );
    return toPage(rows.map(toDto), Number(count?.n ?? 0), query);
  }

  /** @throws DomainError `ABSENCE.NOT_FOUND` */
  async detail(caller: Caller, id: string): Promise<AbsenceDto> {
    const { where, values } = seenBy(caller, [{ sql: 'b.id = :id', values: { id } }]);
    const [row] = await selectRows<Row>(this.database.read, `${ROWS} ${where}`, values);
    if (!row) throw absenceNotFound();
    return toDto(row);
  }
}

interface Part {
  readonly sql: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The rule is `maySeeAbsence` of the domain. */
const seenAs = ({ personId, unitId }: { personId: string; unitId: string | null }): Part => ({
  sql: '(b.person_id = :me OR b.stand_in_id = :me OR p.unit_id = :myUnit)',
  values: { me: personId, myUnit: unitId ?? '' },
});

function seenBy(caller: Caller, asked: readonly Part[]): { where: string; values: Record<string, string> } {
  const sight = absenceSightOf(caller);
  const parts = sight.all ? asked : [...asked, seenAs(sight)];
  return {
    where: parts.length === 0 ? '' : `WHERE ${parts.map(({ sql }) => sql).join(' AND ')}`,
    values: Object.assign({}, ...parts.map(({ values }) => values)) as Record<string, string>,
  };
}

const toDto = ({ personId, personName, standInId, standInName, ...row }: Row): AbsenceDto => ({
  ...row,
  person: { id: personId, name: personName },
  standIn: { id: standInId, name: standInName },
});
