import { Pagination, Select, Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { AssignmentCard } from '../../../components/assignment-card';
import { LifecycleLabel, TimingLabel } from '../../../components/status';
import { useI18n } from '../../../i18n';
import type { AssignmentRow } from '../../../lib/api/assignment-list';
import { formatDay } from '../../../lib/dates';
import { oneOf, type useListParams } from '../../../lib/list-params';
import { useIsWide } from '../../../lib/use-is-wide';
import { SORTS } from '../api/list-query';

interface Props {
  readonly rows: readonly AssignmentRow[];
  readonly total: number;
  readonly loading: boolean;
  readonly params: ReturnType<typeof useListParams>;
}

export function AssignmentTable({ rows, total, loading, params }: Props): ReactNode {
  const { t } = useI18n();
  const wide = useIsWide();
  const { page, size, get, set } = params;
  const sort = oneOf(get('sort'), SORTS) ?? 'lastDay';
  return (
    <>
      <div className="list-bar">
        <strong role="status">{t('assignments.count', { count: total })}</strong>
        <Select
          aria-label={t('assignments.sort')}
          className="sort"
          value={sort}
          options={SORTS.map((value) => ({ value, label: t(`assignments.sort.${value}`) }))}
          onChange={(value) => set({ sort: value === 'lastDay' ? undefined : value })}
        />
      </div>
      {wide ? (
        <WideTable rows={rows} loading={loading} sort={sort} onSort={(value) => set({ sort: value })} />
      ) : (
        <ul className="cards">
          {rows.map((row) => (
            <li key={row.id}>
              <AssignmentCard row={row} />
            </li>
          ))}
        </ul>
      )}
      {rows.length === 0 && !loading && (
        <div className="card empty">
          <p>{t('assignments.empty')}</p>
          <p className="hint">{t('assignments.emptyHint')}</p>
        </div>
      )}
      <Pagination
        className="pages"
        current={page}
        pageSize={size}
        total={total}
        hideOnSinglePage={total <= 20}
        showSizeChanger={wide}
        pageSizeOptions={[20, 50, 100]}
        showTotal={(all, [from, to]) => t('list.total', { from, to, total: all })}
        responsive
        onChange={(next, nextSize) =>
          set({ page: String(nextSize === size ? next : 1), size: String(nextSize) })
        }
      />
    </>
  );
}

interface WideProps {
  readonly rows: readonly AssignmentRow[];
  readonly loading: boolean;
  readonly sort: string;
  readonly onSort: (sort: string | undefined) => void;
}

function WideTable({ rows, loading, sort, onSort }: WideProps): ReactNode {
  const { t } = useI18n();
  const orderOf = (field: string) =>
    sort === field ? ('ascend' as const) : sort === `-${field}` ? ('descend' as const) : null;
  const columns: TableColumnsType<AssignmentRow> = [
    {
      key: 'clause',
      title: t('assignments.clause'),
      width: 150,
      render: (_, { directive, clause }) => (
        <>
          <Link to={`/directives/${directive.id}`}>{directive.number}</Link>
          <div className="hint">{t('assignment.clause', { clause })}</div>
        </>
      ),
    },
    {
      key: 'content',
      title: t('assignments.content'),
      render: (_, { id, content }) => (
        <Link className="clamp" to={`/assignments/${id}`}>
          {content ?? t('withheld.title')}
        </Link>
      ),
    },
    {
      key: 'lead',
      title: t('assignments.lead'),
      width: 200,
      render: (_, { leads }) =>
        leads.length === 0 ? t('assignment.noLead') : leads.map(({ name }) => name).join('; '),
    },
    {
      key: 'lastDay',
      title: t('assignments.deadline'),
      width: 125,
      sorter: true,
      sortOrder: orderOf('lastDay'),
      render: (_, { lastDay, lastTime }) => (
        <span className="nowrap">
          {lastDay ? formatDay(lastDay) : t('timing.no_deadline')} {lastTime}
        </span>
      ),
    },
    {
      key: 'state',
      title: t('assignments.state'),
      width: 262,
      render: (_, row) => (
        <div className="labels">
          <TimingLabel timing={row.timing} daysLate={row.workingDaysLate} />
          <LifecycleLabel lifecycle={row.lifecycle} />
        </div>
      ),
    },
  ];
  return (
    <Table
      rowKey="id"
      columns={columns}
      dataSource={[...rows]}
      loading={loading}
      pagination={false}
      sortDirections={['ascend', 'descend', 'ascend']}
      showSorterTooltip={false}
      locale={{ emptyText: <></> }}
      onChange={(_pages, _filters, sorter) => {
        const { columnKey, order } = Array.isArray(sorter) ? {} : sorter;
        if (columnKey === undefined) return;
        onSort(order === 'descend' ? `-${String(columnKey)}` : undefined);
      }}
    />
  );
}
