import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { type Translate, useI18n } from '../../../i18n';
import { formatDay, formatMoment } from '../../../lib/dates';
import type { Step } from '../api/assignment';
import type { Change } from '../api/changes';

interface Props {
  readonly changes: readonly Change[];
  /** A step that is no longer open, and what was written for it. */
  readonly lost: { readonly step: Step; readonly note: string } | null;
}

export function ConflictAlert({ changes, lost }: Props): ReactNode {
  const { t } = useI18n();
  return (
    <Alert
      className="gap-below"
      type="warning"
      showIcon
      title={t('step.conflictTitle')}
      description={
        <>
          <p>{t('step.conflictText')}</p>
          <ul>
            {changes.map((change, index) => (
              <li key={index}>{describe(change, t)}</li>
            ))}
          </ul>
          {lost && lost.note !== '' && (
            <>
              <p>{t('step.conflictGone', { step: t(`step.${lost.step}`) })}</p>
              <blockquote className="pre">{lost.note}</blockquote>
            </>
          )}
        </>
      }
    />
  );
}

function describe(change: Change, t: Translate): string {
  switch (change.kind) {
    case 'state':
      return t('step.changedState', {
        from: t(`lifecycle.${change.from}`),
        to: t(`lifecycle.${change.to}`),
      });
    case 'deadline': {
      const day = (date: string | null) => (date ? formatDay(date) : t('assignment.noLastDay'));
      return t('step.changedDeadline', { from: day(change.from), to: day(change.to) });
    }
    case 'step': {
      const { by, step, at } = change.taken;
      return t('step.changedStep', { name: by.name, step: t(`step.${step}`), at: formatMoment(at) });
    }
    case 'content':
      return t('step.changedContent');
    case 'other':
      return t('step.changedOther');
  }
}
