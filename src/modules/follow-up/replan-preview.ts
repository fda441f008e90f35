import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { selectRows } from '../../database/rows.js';
import { rereadTerm } from '../../domain/deadline/index.js';
import { type NoticeChange, noticeChanges } from '../../domain/follow-up/replan.js';
import { OWED } from '../../domain/lifecycle/lifecycle.js';
import { addDays, type LocalDate } from '../../domain/time/local-date.js';
import { type NoticeSubject, NoticeSubjects, UnsentNotices } from '../notices/index.js';
import { RulesService, type SupposedRules, type Supposition } from '../rules/index.js';
import { FollowedAssignments } from './followed-assignments.js';
import type { ReplanDto } from './replan.dto.js';

/** What a change of the rules does to what is planned. */
export interface Replan {
  /** Of notices that are planned, have not left and must not any more. */
  readonly outdatedIds: readonly string[];
}

interface TermRow {
  readonly id: string;
  readonly phrase: string;
  readonly issuedOn: LocalDate;
  readonly lastDay: LocalDate;
}

const MOST_SHOWN = 500;
const PAGE = 2_000;

/** Looks at what another calendar or policy would change for the open assignments; writes nothing. */
@Injectable()
export class ReplanPreview {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly followed: FollowedAssignments,
    private readonly subjects: NoticeSubjects,
    private readonly unsent: UnsentNotices,
  ) {}

  /** The notices that have not left and would have to be cancelled. */
  async outdated(supposition: Supposition): Promise<Replan> {
    const { now, then } = await this.rules.supposing(supposition);
    const outdated = await this.unsent.outdatedBy(now.atNextOpening(), then.atNextOpening());
    return { outdatedIds: outdated.map(({ id }) => id) };
  }

  /** @param days how many days ahead are looked at, today among them */
  async of(supposition: Supposition, days: number): Promise<ReplanDto> {
    const { now, then } = await this.rules.supposing(supposition);
    const changes = await this.noticeChanges(now, then, days);
    const cancelled = await this.unsent.outdatedBy(now.atNextOpening(), then.atNextOpening());
    const terms = await this.rereadTerms(now, then);
    const count = (change: NoticeChange['change']): number =>
      changes.filter((c) => c.change === change).length;
    const totals = {
      appears: count('appears'),
      disappears: count('disappears'),
      moves: count('moves'),
      cancelled: cancelled.length,
      terms: terms.length,
    };
    const shown = {
      notices: changes.slice(0, MOST_SHOWN),
      cancelled: cancelled.slice(0, MOST_SHOWN),
      terms: terms.slice(0, MOST_SHOWN),
    };
    const subjects = await this.subjects.of([
      ...shown.notices.map(({ assignmentId }) => assignmentId),
      ...shown.cancelled.map(({ assignmentId }) => assignmentId),
      ...shown.terms.map(({ id }) => id),
    ]);
    const named = (id: string) => nameOf(id, subjects.get(id));
    return {
      from: now.now.date,
      to: addDays(now.now.date, days - 1),
      totals,
      notices: shown.notices.map(({ change, assignmentId, occurrence, before, after }) => {
        const { kind, rung, rule, audience } = occurrence;
        return { ...named(assignmentId), change, kind, rung, rule, audience, before, after };
      }),
      cancelled: shown.cancelled.map(({ id, assignmentId, kind, rule }) => ({
        ...named(assignmentId),
        noticeId: id,
        kind,
        rule,
      })),
      terms: shown.terms.map(({ id, phrase, readLastDay }) => ({
        ...named(id),
        deadlinePhrase: phrase,
        readLastDay,
      })),
    };
  }

  private async noticeChanges(
    now: SupposedRules,
    then: SupposedRules,
    days: number,
  ): Promise<NoticeChange[]> {
    const [before, after] = [now.ahead(days), then.ahead(days)];
    const changes: NoticeChange[] = [];
    for await (const { assignments, planned, cancelled } of this.followed.pages()) {
      const isPlanned = (key: string): boolean => planned.has(key) && !cancelled.has(key);
      for (const a of assignments) changes.push(...noticeChanges(a, before, after, isPlanned));
    }
    const dayOf = ({ before: old, after: renewed }: NoticeChange): string => renewed ?? old ?? '';
    return changes.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  }

  /** Terms whose words would be read as another day. Those of secret directives have no words here. */
  private async rereadTerms(
    now: SupposedRules,
    then: SupposedRules,
  ): Promise<(TermRow & { readonly readLastDay: LocalDate | null })[]> {
    const [before, after] = [readingOf(now), readingOf(then)];
    const found: (TermRow & { readLastDay: LocalDate | null })[] = [];
    // Many members of a fan-out share their words.
    const known = new Map<string, LocalDate | null>();
    for (let last = ''; ;) {
      const rows = await selectRows<TermRow>(this.database.read, TERMS, { last });
      for (const row of rows) {
        const key = `${row.issuedOn} ${row.lastDay} ${row.phrase}`;
        let read = known.get(key);
        if (read === undefined) known.set(key, (read = rereadTerm(row, before, after)));
        if (read !== null) found.push({ ...row, readLastDay: read });
      }
      last = rows.at(-1)?.id ?? '';
      if (rows.length < PAGE) return found;
    }
  }
}

const readingOf = ({ policy, calendar }: SupposedRules) => ({
  calendar,
  beforeIncludesDay: policy.deadline.beforeIncludesDay,
});

function nameOf(assignmentId: string, subject: NoticeSubject | undefined) {
  return {
    assignmentId,
    directive: {
      id: subject?.directiveId ?? '',
      number: subject?.directiveNumber ?? '',
      issuedOn: subject?.directiveIssuedOn ?? '',
    },
    clause: subject?.clause ?? '',
    leadUnit: subject?.leadUnit ?? '',
    lastDay: subject?.followed.lastDay ?? null,
  };
}

const TERMS = `
  SELECT a.id, a.deadline_phrase AS phrase, a.last_day AS "lastDay", d.issued_on AS "issuedOn"
  FROM assignment a JOIN directive d ON d.id = a.directive_id
  WHERE a.id > :last AND a.deadline_phrase IS NOT NULL AND a.last_day IS NOT NULL AND d.secrecy = 'none'
    AND a.lifecycle IN (${OWED.map((state) => `'${state}'`).join(', ')})
  ORDER BY a.id LIMIT ${PAGE}`;
