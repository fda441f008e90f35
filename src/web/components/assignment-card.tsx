import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useI18n } from '../i18n';
import type { AssignmentRow } from '../lib/api/assignment-list';
import { formatDay } from '../lib/dates';
import { LifecycleLabel, TimingLabel } from './status';

/** One assignment where there is no room for a table row. */
export function AssignmentCard({ row }: { readonly row: AssignmentRow }): ReactNode {
  const { t } = useI18n();
  return (
    <article className="assignment-card">
      <div className="labels">
        <TimingLabel timing={row.timing} daysLate={row.workingDaysLate} />
        <LifecycleLabel lifecycle={row.lifecycle} />
      </div>
      <Link className="clamp" to={`/assignments/${row.id}`}>
        {row.content ?? t('withheld.title')}
      </Link>
      <div className="hint">
        {row.directive.number}, {t('assignment.clause', { clause: row.clause })}
        {' · '}
        {row.leads.length === 0 ? t('assignment.noLead') : row.leads.map(({ name }) => name).join('; ')}
        {row.lastDay && ` · ${t('assignment.lastDay')} ${formatDay(row.lastDay)}`}
      </div>
    </article>
  );
}
