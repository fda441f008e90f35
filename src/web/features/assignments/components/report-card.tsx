import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n';
import { formatMoment } from '../../../lib/dates';
import type { Assignment } from '../api/assignment';

/** How far the work is, and what was reported from input to output. */
export function ReportCard({ assignment }: { readonly assignment: Assignment }): ReactNode {
  const { t } = useI18n();
  const { steps, inputs, deliveredOutput, effect } = assignment;
  const progress = steps.findLast(({ percent }) => percent !== null);
  const report = steps.findLast(({ step }) => step === 'submit');
  const hasAccount = (inputs?.length ?? 0) > 0 || Boolean(deliveredOutput) || Boolean(effect);
  if (!progress && !report && !hasAccount) return null;
  return (
    <section className="card" aria-labelledby="report-title">
      <h2 id="report-title">{t('report.title')}</h2>
      {progress && progress.percent !== null && (
        <div className="report-progress">
          <progress max={100} value={progress.percent} aria-label={t('report.progress')} />
          <div>{t('assignment.percent', { percent: progress.percent })}</div>
          <div className="hint">
            {t('assignment.by', { name: progress.by.name, at: formatMoment(progress.at) })}
          </div>
          {progress.note !== '' && <p className="pre">{progress.note}</p>}
        </div>
      )}
      {report && (
        <>
          <h3>{t('step.submit')}</h3>
          <div className="hint">
            {t('assignment.by', { name: report.by.name, at: formatMoment(report.at) })}
          </div>
          {report.note !== '' && <p className="pre">{report.note}</p>}
          {report.detail?.files && (
            <div className="hint">
              {t('report.files', { names: report.detail.files.map(({ name }) => name).join(', ') })}
            </div>
          )}
        </>
      )}
      {hasAccount && (
        <dl className="facts facts-tight gap-above">
          {inputs && inputs.length > 0 && (
            <>
              <dt>{t('report.inputs')}</dt>
              <dd>
                {inputs.map(({ kind, amount, unit, text }, index) => (
                  <div key={index}>
                    {t(`resource.${kind}`)}:{' '}
                    {[amount === null ? null : `${amount.toLocaleString('vi-VN')} ${unit ?? ''}`, text]
                      .filter(Boolean)
                      .join(' · ')}
                  </div>
                ))}
              </dd>
            </>
          )}
          {deliveredOutput && (
            <>
              <dt>{t('account.output')}</dt>
              <dd className="pre">{deliveredOutput}</dd>
            </>
          )}
          {effect && (
            <>
              <dt>{t('account.effect')}</dt>
              <dd className="pre">{effect}</dd>
            </>
          )}
        </dl>
      )}
    </section>
  );
}
