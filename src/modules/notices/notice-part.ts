import { type FollowedContribution, isContributionRule } from '../../domain/follow-up/duty-occurrences.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Notice } from './entities/notice.entity.js';
import type { NoticeSubject } from './notice-subjects.js';

/** Which part of an assignment a notice is about. */
export interface NoticePart {
  /** Names the part; null: the whole of it. */
  readonly part: string | null;
  readonly lastDay: LocalDate | null;
  /** The coordinating unit's own part, where it is that. */
  readonly contribution: FollowedContribution | null;
}

/** An occurrence of a duty and a coordinating unit's contribution have last days of their own. */
export function partOf(
  notice: Pick<Notice, 'kind' | 'rule' | 'unitId' | 'lastDay'>,
  { followed }: Pick<NoticeSubject, 'followed'>,
): NoticePart {
  if (isContributionRule(notice.rule)) {
    const contribution = followed.contributions?.find(({ unitId }) => unitId === notice.unitId) ?? null;
    return { part: `contribution ${notice.unitId}`, lastDay: notice.lastDay, contribution };
  }
  const dated = notice.kind === 'reminder' || notice.kind === 'overdue' || notice.kind === 'escalation';
  const own = !dated || notice.lastDay === followed.lastDay;
  return {
    part: own ? null : notice.lastDay,
    lastDay: own ? followed.lastDay : notice.lastDay,
    contribution: null,
  };
}
