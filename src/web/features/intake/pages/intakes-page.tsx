import { Pagination } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { PageTitle } from '../../../components/page-title';
import { QueryView } from '../../../components/query-view';
import { useI18n } from '../../../i18n';
import { useIntakes } from '../../../lib/api/intake-list';
import { oneOf, useListParams } from '../../../lib/list-params';
import { IntakeCard } from '../components/intake-card';
import { TakeInForm } from '../components/take-in-form';
import '../intake.css';

const STATES = ['open', 'confirmed', 'discarded'] as const;

/** Taking documents in, and those that wait to be reviewed. */
export function Page(): ReactNode {
  const { t } = useI18n();
  const { get, page, size, set } = useListParams();
  const state = oneOf(get('state'), STATES) ?? 'open';
  const query = useIntakes({ page, size, state });
  return (
    <>
      <PageTitle title={t('intake.title')} />
      <TakeInForm />
      <nav className="tabs" aria-label={t('intake.states')}>
        {STATES.map((each) => (
          <Link
            key={each}
            to={each === 'open' ? '/intakes' : `/intakes?state=${each}`}
            aria-current={each === state ? 'page' : undefined}
          >
            {t(`intake.tab.${each}`)}
          </Link>
        ))}
      </nav>
      <QueryView query={query}>
        {({ items, total }) => (
          <>
            {items.length === 0 && <div className="card empty">{t(`intake.empty.${state}`)}</div>}
            <ul className="cards">
              {items.map((row) => (
                <li key={row.id}>
                  <IntakeCard row={row} />
                </li>
              ))}
            </ul>
            <Pagination
              className="pages"
              current={page}
              pageSize={size}
              total={total}
              hideOnSinglePage
              showSizeChanger={false}
              showTotal={(all, [from, to]) => t('list.total', { from, to, total: all })}
              onChange={(next) => set({ page: String(next) })}
            />
          </>
        )}
      </QueryView>
    </>
  );
}
