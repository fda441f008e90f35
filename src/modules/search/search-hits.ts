import { Injectable } from '@nestjs/common';
import type { NameDto } from '../../common/http/name.dto.js';
import { Database } from '../../database/database.js';
import { selectRows } from '../../database/rows.js';
import type { Caller } from '../../domain/access/caller.js';
import { beginningOf, type SearchQuery, snippetOf, type Term } from '../../domain/search/index.js';
import { type AssignmentRowDto, ListAssignments } from '../assignments/index.js';
import type { SearchKind } from './entities/search-entry.entity.js';
import {
  assignmentTexts,
  directiveTexts,
  MATCHED_IN,
  type RegisterPiece,
  type RegisterText,
} from './register-texts.js';
import type { SearchHitDto, SearchMatchDto } from './search.dto.js';

/** A find. */
export interface Found {
  readonly id: string;
  readonly kind: SearchKind;
}

/** More of a text than this is no title. */
const TITLE_LENGTH = 160;
/** Places shown of one find. */
const MOST_MATCHES = 4;

/** What a page of finds shows of each. */
@Injectable()
export class SearchHits {
  constructor(
    private readonly database: Database,
    private readonly assignments: ListAssignments,
  ) {}

  /** In the order of `found`; what is gone meanwhile is left out. */
  async describe(caller: Caller, found: readonly Found[], query: SearchQuery): Promise<SearchHitDto[]> {
    const em = this.database.read;
    const idsOf = (kind: Found['kind']): string[] => found.flatMap((f) => (f.kind === kind ? [f.id] : []));
    const [directives, assignments] = [idsOf('directive'), idsOf('assignment')];
    const texts = new Map(
      [...(await directiveTexts(em, directives)), ...(await assignmentTexts(em, assignments))].map((text) => [
        text.id,
        text,
      ]),
    );
    const rows = new Map(
      (await this.assignments.ofIds(caller, assignments)).map((row) => [row.id, row] as const),
    );
    const issuers = await this.issuers(directives);
    return found.flatMap(({ id, kind }) => {
      const text = texts.get(id);
      const row = rows.get(id);
      if (!text || (kind === 'assignment' && !row)) return [];
      return [hitOf(text, row, issuers.get(id), query.terms)];
    });
  }

  private async issuers(ids: readonly string[]): Promise<Map<string, NameDto>> {
    if (ids.length === 0) return new Map();
    const rows = await selectRows<NameDto & { directiveId: string }>(
      this.database.read,
      `SELECT d.id AS "directiveId", u.id, u.name FROM directive d JOIN unit u ON u.id = d.issuer_id
       WHERE d.id IN (:...ids)`,
      { ids },
    );
    return new Map(rows.map(({ directiveId, id, name }) => [directiveId, { id, name }]));
  }
}

function hitOf(
  text: RegisterText,
  row: AssignmentRowDto | undefined,
  issuer: NameDto | undefined,
  terms: readonly Term[],
): SearchHitDto {
  return {
    kind: text.kind,
    id: text.id,
    title: titleOf(text),
    directive: { id: text.directiveId, number: text.number, issuedOn: text.issuedOn },
    clause: text.clause,
    parentId: text.parentId,
    isGroup: text.isGroup,
    secret: text.secret,
    units: row ? row.leads : issuer ? [issuer] : [],
    lastDay: row?.lastDay ?? null,
    lastTime: row?.lastTime ?? null,
    lifecycle: row?.lifecycle ?? null,
    timing: row?.timing ?? null,
    workingDaysLate: row?.workingDaysLate ?? null,
    matches: matchesOf(text.pieces, terms),
  };
}

function titleOf({ number, clause, text, secret }: RegisterText): string {
  const name = clause === null ? number : `${number}, mục ${clause}`;
  return secret ? `${name} (mật)` : `${name}: ${beginningOf(text, TITLE_LENGTH)}`;
}

/** Where the words stand, the matter first; of a unit's names the first that was meant. */
function matchesOf(pieces: readonly RegisterPiece[], terms: readonly Term[]): SearchMatchDto[] {
  const inOrder = [...pieces].sort((a, b) => MATCHED_IN.indexOf(a.in) - MATCHED_IN.indexOf(b.in));
  const matches: SearchMatchDto[] = [];
  for (const { in: where, texts } of inOrder) {
    if (matches.length === MOST_MATCHES) break;
    const snippets = texts.flatMap((text) => snippetOf(text, terms) ?? []);
    const [best] = snippets.sort((a, b) => b.marks.length - a.marks.length);
    if (best) matches.push({ in: where, ...best, marks: [...best.marks] });
  }
  return matches;
}
