import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { LifecycleLabel, TimingLabel } from '../../../components/status';
import { useI18n } from '../../../i18n';
import type { AssignmentRow } from '../../../lib/api/assignment-list';
import { formatDay } from '../../../lib/dates';
import { type Clause, countByTiming } from '../api/clauses';

/** A clause with the state of its assignment, or of each unit's where it was fanned out. */
export function ClauseItem({ clause: { assignment, members } }: { readonly clause: Clause }): ReactNode {
  const { t } = useI18n();
  return (
    <li>
      <div className="clause-number">{assignment.clause}</div>
      <div className="clause-body">
        <Link className="clamp" to={`/assignments/${assignment.id}`}>
          {assignment.content ?? t('withheld.title')}
        </Link>
        <div className="hint">
          {assignment.isGroup
            ? t('directive.memberUnits', { count: members.length })
            : leadsOf(assignment, t('assignment.noLead'))}
          {assignment.deadlinePhrase && ` · ${assignment.deadlinePhrase}`}
          {assignment.lastDay && ` · ${t('assignment.lastDay')} ${formatDay(assignment.lastDay)}`}
        </div>
        {members.length > 0 && <Members members={members} />}
      </div>
      <div className="labels clause-state">
        {members.length === 0 ? (
          <State row={assignment} />
        ) : (
          countByTiming(members).map(([timing, count]) => (
            <span key={timing} className="count-label">
              <strong>{count}</strong> <TimingLabel timing={timing} />
            </span>
          ))
        )}
      </div>
    </li>
  );
}

function Members({ members }: { readonly members: readonly AssignmentRow[] }): ReactNode {
  const { t } = useI18n();
  return (
    <details>
      <summary>{t('directive.showMembers')}</summary>
      <ul className="plain-list members">
        {members.map((member) => (
          <li key={member.id}>
            <Link to={`/assignments/${member.id}`}>{leadsOf(member, t('assignment.noLead'))}</Link>
            <span className="labels">
              <State row={member} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function State({ row }: { readonly row: AssignmentRow }): ReactNode {
  return (
    <>
      <TimingLabel timing={row.timing} daysLate={row.workingDaysLate} />
      <LifecycleLabel lifecycle={row.lifecycle} />
    </>
  );
}

const leadsOf = ({ leads }: AssignmentRow, none: string): string =>
  leads.length === 0 ? none : leads.map(({ name }) => name).join('; ');
