import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useI18n } from '../i18n';
import { ApiError } from '../lib/api/client';
import { PageTitle } from './page-title';
import { ProblemAlert } from './problem-alert';

interface Props<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

/** What a query gave; until then that it is loading, or why there is nothing. */
export function QueryView<T>({ query, children }: Props<T>): ReactNode {
  const { t } = useI18n();
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return <ProblemAlert title={t('error.title')} error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <div role="status" aria-label={t('app.loading')}>
      <Skeleton active paragraph={{ rows: 6 }} />
    </div>
  );
}

/** The same for a page about one thing: what is not there, or not for this person, is a page that is not there. */
export function QueryPage<T>({ query, children }: Props<T>): ReactNode {
  const { t } = useI18n();
  const missing = query.error instanceof ApiError && [400, 403, 404].includes(query.error.status);
  if (!missing) return <QueryView query={query}>{children}</QueryView>;
  return (
    <div className="notice-page">
      <PageTitle title={t('error.notFoundTitle')} />
      <p>{query.error?.message}</p>
      <Link to="/">{t('error.toHome')}</Link>
    </div>
  );
}
