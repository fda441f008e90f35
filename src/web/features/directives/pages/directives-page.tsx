import { Input, Pagination } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { PageTitle } from '../../../components/page-title';
import { QueryView } from '../../../components/query-view';
import { useI18n } from '../../../i18n';
import { formatDay } from '../../../lib/dates';
import { useListParams } from '../../../lib/list-params';
import { useDirectives } from '../api/directives';
import { DirectiveLabels } from '../components/directive-labels';

export function Page(): ReactNode {
  const { t } = useI18n();
  const { get, page, size, set } = useListParams();
  const q = get('q')?.slice(0, 200);
  const query = useDirectives({ page, size, ...(q && { q }) });
  return (
    <>
      <PageTitle title={t('directives.title')} />
      <form className="card" role="search" onSubmit={(event) => event.preventDefault()}>
        <Input.Search
          key={q}
          aria-label={t('directives.search')}
          placeholder={t('directives.search')}
          defaultValue={q}
          maxLength={200}
          enterButton={t('assignments.searchButton')}
          onSearch={(text) => set({ q: text.trim() })}
        />
      </form>
      <QueryView query={query}>
        {({ items, total }) => (
          <>
            <div className="list-bar">
              <strong role="status">{t('directives.count', { count: total })}</strong>
            </div>
            {items.length === 0 && <div className="card empty">{t('directives.empty')}</div>}
            <ul className="cards">
              {items.map((directive) => (
                <li key={directive.id} className="assignment-card">
                  <div className="labels">
                    <Link to={`/directives/${directive.id}`}>
                      <strong>{directive.number}</strong>
                    </Link>
                    <DirectiveLabels directive={directive} />
                  </div>
                  <div>{directive.subject}</div>
                  <div className="hint">
                    {directive.type} · {directive.issuer.name} · {formatDay(directive.issuedOn)}
                  </div>
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
