import type { EntityManager } from 'typeorm';
import { selectRows } from '../../database/rows.js';
import type { Field } from '../../domain/search/index.js';
import { isSecret } from '../../domain/secrecy/secrecy.js';
import { formatVietnameseDate } from '../../domain/time/local-date.js';
import type { SearchKind } from './entities/search-entry.entity.js';

/** The parts of a directive or an assignment in which words are found. */
export const MATCHED_IN = [
  'number',
  'subject',
  'content',
  'issuer',
  'lead',
  'coordinating',
  'clause',
  'expectedOutput',
  'deadline',
  'signer',
  'issuedOn',
  'lastDay',
] as const;
export type MatchedIn = (typeof MATCHED_IN)[number];

/** A text of the register, with other ways of writing the same behind it (a unit's short name). */
export interface RegisterPiece {
  readonly in: MatchedIn;
  /** The field it counts for when finds are ordered. */
  readonly field: Field;
  readonly texts: readonly string[];
}

/** What can be found of one directive or assignment. */
export interface RegisterText {
  readonly id: string;
  readonly kind: SearchKind;
  readonly directiveId: string;
  readonly number: string;
  readonly issuedOn: string;
  /** Of a secret document only number, days and units are found and shown. */
  readonly secret: boolean;
  /** Subject or content; empty where it is secret. */
  readonly text: string;
  readonly clause: string | null;
  readonly parentId: string | null;
  readonly isGroup: boolean;
  readonly lastDay: string | null;
  readonly pieces: readonly RegisterPiece[];
}

interface UnitNames {
  name: string;
  shortName: string;
  aliases: string;
  code: string;
}

interface DirectiveRow extends UnitNames {
  id: string;
  number: string;
  issuedOn: string;
  secrecy: string;
  subject: string;
  signerName: string | null;
}

interface AssignmentRow extends Omit<DirectiveRow, keyof UnitNames | 'subject' | 'signerName'> {
  directiveId: string;
  parentId: string | null;
  isGroup: boolean | number;
  clause: string;
  content: string;
  expectedOutput: string | null;
  leadPhrase: string | null;
  deadlinePhrase: string | null;
  lastDay: string | null;
}

interface PartRow extends Partial<UnitNames> {
  assignmentId: string;
  role: 'lead' | 'coordinating';
  phrase: string | null;
}

const NAMES = 'u.name, u.short_name AS "shortName", u.aliases, u.code';

/** The texts of directives; those that are not there are left out. */
export async function directiveTexts(em: EntityManager, ids: readonly string[]): Promise<RegisterText[]> {
  if (ids.length === 0) return [];
  const rows = await selectRows<DirectiveRow>(
    em,
    `SELECT d.id, d.number, d.issued_on AS "issuedOn", d.secrecy, d.subject, d.signer_name AS "signerName", ${NAMES}
     FROM directive d JOIN unit u ON u.id = d.issuer_id WHERE d.id IN (:...ids)`,
    { ids },
  );
  return rows.map((row): RegisterText => {
    const { id, number, issuedOn, subject, signerName } = row;
    const secret = isSecret(row.secrecy);
    return {
      id,
      kind: 'directive',
      directiveId: id,
      number,
      issuedOn,
      secret,
      text: secret ? '' : subject,
      clause: null,
      parentId: null,
      isGroup: false,
      lastDay: null,
      pieces: [
        piece('number', 'number', number),
        piece('issuer', 'lead', ...namesOf(row)),
        piece('issuedOn', 'other', formatVietnameseDate(issuedOn)),
        ...(secret ? [] : [piece('subject', 'text', subject), piece('signer', 'other', signerName)]),
      ],
    };
  });
}

/** The texts of assignments; those that are not there are left out. */
export async function assignmentTexts(em: EntityManager, ids: readonly string[]): Promise<RegisterText[]> {
  if (ids.length === 0) return [];
  const rows = await selectRows<AssignmentRow>(
    em,
    `SELECT a.id, a.directive_id AS "directiveId", a.parent_id AS "parentId", a.is_group AS "isGroup", a.clause,
       a.content, a.expected_output AS "expectedOutput", a.lead_phrase AS "leadPhrase",
       a.deadline_phrase AS "deadlinePhrase", a.last_day AS "lastDay",
       d.number, d.issued_on AS "issuedOn", d.secrecy
     FROM assignment a JOIN directive d ON d.id = a.directive_id WHERE a.id IN (:...ids)`,
    { ids },
  );
  const parts = await selectRows<PartRow>(
    em,
    `SELECT p.assignment_id AS "assignmentId", p.role, p.phrase, ${NAMES}
     FROM participation p LEFT JOIN unit u ON u.id = p.unit_id WHERE p.assignment_id IN (:...ids) ORDER BY p.id`,
    { ids },
  );
  const partsOf = new Map<string, PartRow[]>();
  for (const part of parts) {
    const known = partsOf.get(part.assignmentId);
    if (known) known.push(part);
    else partsOf.set(part.assignmentId, [part]);
  }
  return rows.map((row): RegisterText => {
    const secret = isSecret(row.secrecy);
    return {
      id: row.id,
      kind: 'assignment',
      directiveId: row.directiveId,
      number: row.number,
      issuedOn: row.issuedOn,
      secret,
      text: secret ? '' : row.content,
      clause: row.clause,
      parentId: row.parentId,
      isGroup: Boolean(row.isGroup),
      lastDay: row.lastDay,
      pieces: assignmentPieces(row, secret, partsOf.get(row.id) ?? []),
    };
  });
}

function assignmentPieces(row: AssignmentRow, secret: boolean, parts: readonly PartRow[]): RegisterPiece[] {
  const day = (date: string | null): string | null => (date === null ? null : formatVietnameseDate(date));
  return [
    piece('number', 'number', row.number),
    ...(secret ? [] : [piece('content', 'text', row.content)]),
    ...parts.map((part) => {
      const names = [...namesOf(part), ...(secret ? [] : [part.phrase])];
      return part.role === 'lead'
        ? piece('lead', 'lead', ...names)
        : piece('coordinating', 'other', ...names);
    }),
    piece('lastDay', 'other', day(row.lastDay)),
    piece('issuedOn', 'other', day(row.issuedOn)),
    ...(secret
      ? []
      : [
          piece('lead', 'lead', row.leadPhrase),
          piece('clause', 'other', row.clause),
          piece('expectedOutput', 'other', row.expectedOutput),
          piece('deadline', 'other', row.deadlinePhrase),
        ]),
  ];
}

function piece(
  where: MatchedIn,
  field: Field,
  ...texts: readonly (string | null | undefined)[]
): RegisterPiece {
  return { in: where, field, texts: [...new Set(texts)].filter((text): text is string => Boolean(text)) };
}

function namesOf({ name, shortName, aliases, code }: Partial<UnitNames>): (string | undefined)[] {
  return [name, shortName, ...(aliases ? (JSON.parse(aliases) as string[]) : []), code];
}
