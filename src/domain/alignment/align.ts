import type { WorkingCalendar } from '../calendar/working-calendar.js';
import {
  type Fact,
  type Finding,
  FINDING_CODES,
  type FindingCode,
  KIND_OF,
  type NamedClause,
} from './finding.js';
import { sentenceOf } from './sentences.js';
import { type AlignedWork, type Clause, clausesOf, endOf, inClauseOrder } from './work.js';

/** Working days a lower directive should leave between its last day and that above: to gather and report upwards. */
export const DEFAULT_BUFFER_WORKING_DAYS = 3;

/** A directive with all its assignments. */
export interface AlignedDirective {
  readonly number: string;
  /** The unit that issued it. */
  readonly issuerId: string;
  readonly works: readonly AlignedWork[];
}

export interface AlignmentRules {
  readonly calendar: WorkingCalendar;
  /** Working days, 0 or more. A last day equal to that above, or behind it, is found whatever it is. */
  readonly buffer: number;
}

/**
 * How a lower directive (`lower`) takes up an upper one: the documents are compared, not how far the work is. An upper
 * clause that others lead and nobody below took up is told apart (`LEFT_TO_OTHERS`): often rightly so.
 * @returns the gravest first, the earliest upper term first among equals
 */
export function align(upper: AlignedDirective, lower: AlignedDirective, rules: AlignmentRules): Finding[] {
  const above = clausesOf(upper.works);
  const below = clausesOf(lower.works);
  const clauseAbove = headIdsOf(upper.works);
  const known = new Set(above.map(({ id }) => id));
  /** Which upper clauses each lower clause carries out, a link to a member's share being one to its clause. */
  const carriesOut = below.map((clause) => ({
    clause,
    upperIds: new Set(
      [...clause.carriesOut].map((id) => clauseAbove.get(id) ?? id).filter((id) => known.has(id)),
    ),
  }));
  const facts = [
    ...above.flatMap((clause) => {
      const takenUpBy = carriesOut.filter(({ upperIds }) => upperIds.has(clause.id)).map((c) => c.clause);
      return takenUpBy.length === 0
        ? [notTakenUp(clause, clause.unitIds.has(lower.issuerId))]
        : faultsOf(clause, takenUpBy, rules);
    }),
    ...carriesOut.filter(({ upperIds }) => upperIds.size === 0).map(({ clause }) => nothingAbove(clause)),
  ];
  return facts.sort(byGravity).map((fact) => told(fact, upper.number, lower.number, rules.buffer));
}

/** Of every assignment, its own id or its fan-out's. */
function headIdsOf(works: readonly AlignedWork[]): Map<string, string> {
  return new Map(works.map(({ id, parentId }) => [id, parentId ?? id]));
}

function notTakenUp(upper: Clause, addressed: boolean): Fact {
  const code = addressed ? 'ALIGNMENT.NOT_TAKEN_UP' : 'ALIGNMENT.LEFT_TO_OTHERS';
  return { code, upper, lower: [], days: null };
}

const nothingAbove = (lower: Clause): Fact => ({
  code: 'ALIGNMENT.NOTHING_ABOVE',
  upper: null,
  lower: [lower],
  days: null,
});

function faultsOf(upper: Clause, takenUpBy: readonly Clause[], { calendar, buffer }: AlignmentRules): Fact[] {
  const together = (code: FindingCode, lower: readonly Clause[]): Fact[] =>
    lower.length === 0 ? [] : [{ code, upper, lower, days: null }];
  const unled = together(
    'ALIGNMENT.NO_LEAD',
    takenUpBy.filter(({ led }) => !led),
  );
  if (upper.lastDay === null) return unled;
  const undated = together(
    'ALIGNMENT.NO_DEADLINE',
    takenUpBy.filter(({ lastDay }) => lastDay === null),
  );
  const late = takenUpBy.flatMap((lower): Fact[] => {
    const found = lateness(upper, lower, calendar, buffer);
    return found ? [{ ...found, upper, lower: [lower] }] : [];
  });
  return [...unled, ...undated, ...late];
}

/** How a lower term stands too near the upper one or behind it; null where it does not. Undated clauses do not stand. */
function lateness(
  upper: Clause,
  lower: Clause,
  calendar: WorkingCalendar,
  buffer: number,
): Pick<Fact, 'code' | 'days'> | null {
  if (upper.lastDay === null || lower.lastDay === null) return null;
  const days = calendar.workingDaysBetween(lower.lastDay, upper.lastDay);
  if (endOf(lower.lastDay, lower.lastTime) > endOf(upper.lastDay, upper.lastTime))
    return { code: 'ALIGNMENT.LATER', days };
  // A Friday below a Sunday leaves no day to work on either.
  if (days === 0) return { code: 'ALIGNMENT.NO_BUFFER', days };
  return days < buffer ? { code: 'ALIGNMENT.SHORT_BUFFER', days } : null;
}

function byGravity(a: Fact, b: Fact): number {
  return (
    FINDING_CODES.indexOf(a.code) - FINDING_CODES.indexOf(b.code) ||
    inOrder(termOf(a), termOf(b)) ||
    inClauseOrder(subjectOf(a), subjectOf(b)) ||
    inClauseOrder(a.lower[0] ?? subjectOf(a), b.lower[0] ?? subjectOf(b))
  );
}

const LAST_OF_ALL = '9999';
const termOf = ({ upper }: Fact): string => upper?.lastDay ?? LAST_OF_ALL;
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The clause a finding is about: the upper one, or the lower one that has none. */
function subjectOf({ upper, lower }: Fact): Clause {
  const subject = upper ?? lower[0];
  if (!subject) throw new Error('a finding without a clause');
  return subject;
}

function told(fact: Fact, upperNumber: string, lowerNumber: string, buffer: number): Finding {
  return {
    code: fact.code,
    kind: KIND_OF[fact.code],
    upper: fact.upper && named(fact.upper),
    lower: fact.lower.map(named),
    days: fact.days,
    sentence: sentenceOf(fact, { upperNumber, lowerNumber, buffer }),
  };
}

function named({ id, clause, deadlinePhrase, lastDay }: Clause): NamedClause {
  return { assignmentId: id, clause, deadlinePhrase, lastDay };
}
