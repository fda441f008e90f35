import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n';
import { formatDay, formatMoment } from '../../../lib/dates';
import type { Assignment } from '../api/assignment';

/** What was done, newest first. */
export function StepTimeline({ assignment }: { readonly assignment: Assignment }): ReactNode {
  const { t } = useI18n();
  return (
    <section className="card" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t('assignment.timeline')}</h2>
      <ol className="timeline" reversed>
        {assignment.steps.toReversed().map(({ step, from, to, note, percent, detail, by, at }) => (
          <li key={at + step}>
            <strong>{t(`step.${step}`)}</strong>
            {from !== to && (
              <span className="hint">
                {' '}
                {t('assignment.stateChange', { from: t(`lifecycle.${from}`), to: t(`lifecycle.${to}`) })}
              </span>
            )}
            <div className="hint">{t('assignment.by', { name: by.name, at: formatMoment(at) })}</div>
            {percent !== null && <div>{t('assignment.percent', { percent })}</div>}
            {detail?.leads && (
              <div>
                {t('assignment.leadChange', {
                  from: detail.leads.from.map(({ name }) => name).join(', '),
                  to: detail.leads.to.map(({ name }) => name).join(', '),
                })}
              </div>
            )}
            {detail?.lastDay && (
              <div>
                {t('assignment.lastDayChange', {
                  from:
                    detail.lastDay.from === null ? t('timing.no_deadline') : formatDay(detail.lastDay.from),
                  to: detail.lastDay.to === null ? t('timing.no_deadline') : formatDay(detail.lastDay.to),
                })}
              </div>
            )}
            {note !== '' && <p className="pre">{note}</p>}
          </li>
        ))}
        <li>
          <strong>{t('assignment.assignedOn')}</strong>
          <div className="hint">{formatMoment(assignment.assignedAt)}</div>
        </li>
      </ol>
    </section>
  );
}
