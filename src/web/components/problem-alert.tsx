import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { type Translate, useI18n } from '../i18n';
import { ApiError } from '../lib/api/client';

/** What a failure means to the person who sees it. */
export function problemText(error: unknown, t: Translate): string {
  if (!(error instanceof ApiError)) return t('error.unknown', { status: '?' });
  if (error.status === 0) return t('error.offline');
  return error.problem?.detail ?? t('error.unknown', { status: error.status });
}

interface Props {
  readonly title: string;
  readonly error: unknown;
  readonly onRetry?: () => void;
}

export function ProblemAlert({ title, error, onRetry }: Props): ReactNode {
  const { t } = useI18n();
  const id = error instanceof ApiError ? error.problem?.instance : undefined;
  const fields = error instanceof ApiError ? (error.problem?.errors ?? []) : [];
  return (
    <Alert
      type="error"
      showIcon
      title={title}
      description={
        <>
          <div>{problemText(error, t)}</div>
          {fields.map((field) => (
            <div key={field.pointer}>{field.detail}</div>
          ))}
          {id && <div className="hint">{t('error.requestId', { id })}</div>}
        </>
      }
      action={onRetry && <Button onClick={onRetry}>{t('error.retry')}</Button>}
    />
  );
}
