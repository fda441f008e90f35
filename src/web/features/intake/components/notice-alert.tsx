import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { ProblemAlert } from '../../../components/problem-alert';
import { type MessageKey, type Translate, useI18n } from '../../../i18n';
import { vi } from '../../../i18n/vi';
import type { Change } from '../api/changes';
import type { Notice } from '../api/review';

/** More would hide the page; the rest can be seen on it. */
const MOST_CHANGES = 8;

/** What became of an edit where it did not simply succeed. */
export function NoticeAlert({
  notice,
  onClose,
}: {
  readonly notice: Notice;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useI18n();
  if (notice.kind === 'failed') return <ProblemAlert title={t('intake.notSaved')} error={notice.error} />;
  if (notice.kind === 'not_remembered')
    return (
      <Alert
        type="info"
        showIcon
        closable={{ onClose, 'aria-label': t('app.closeMenu') }}
        title={t('intake.notRemembered', { phrase: notice.phrase })}
      />
    );
  const { by, changes, recorded } = notice;
  return (
    <Alert
      type="warning"
      showIcon
      closable={{ onClose, 'aria-label': t('app.closeMenu') }}
      title={t('intake.others.title', { name: by })}
      description={
        <>
          <p>{recorded ? t('intake.others.recorded') : t('intake.others.notRecorded')}</p>
          <ul>
            {changes.slice(0, MOST_CHANGES).map((change, index) => (
              <li key={index}>{describe(change, t)}</li>
            ))}
            {changes.length > MOST_CHANGES && (
              <li>{t('intake.others.more', { count: changes.length - MOST_CHANGES })}</li>
            )}
          </ul>
        </>
      }
    />
  );
}

function describe(change: Change, t: Translate): string {
  if (change.kind === 'closed') return t(`intake.state.${change.state}`);
  if (change.kind !== 'field') return t(`intake.others.${change.kind}`, { clause: change.clause });
  const { clause, from, to } = change;
  const key = `intake.field.${change.field}`;
  const field = key in vi ? t(key as MessageKey) : change.field;
  const where = clause === null ? t('intake.header') : t('assignment.clause', { clause });
  return t('intake.others.field', { where, field, from: from || '…', to: to || '…' });
}
