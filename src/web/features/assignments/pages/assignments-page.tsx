import type { ReactNode } from 'react';
import { PageTitle } from '../../../components/page-title';
import { QueryView } from '../../../components/query-view';
import { useI18n } from '../../../i18n';
import { useAssignments } from '../../../lib/api/assignment-list';
import { useListParams } from '../../../lib/list-params';
import { useProfile } from '../../../lib/profile';
import { listQuery } from '../api/list-query';
import { AssignmentFilters } from '../components/assignment-filters';
import { FurtherFilters } from '../components/further-filters';
import { AssignmentTable } from '../components/assignment-table';

export function Page(): ReactNode {
  const { t } = useI18n();
  const params = useListParams();
  const profile = useProfile();
  const { get, page, size } = params;
  const query = useAssignments(listQuery(get, { page, size }, profile));
  return (
    <>
      <PageTitle title={t('assignments.title')} />
      <AssignmentFilters params={params} />
      <FurtherFilters params={params} />
      <QueryView query={query}>
        {({ items, total }) => (
          <AssignmentTable
            rows={items}
            total={total}
            loading={query.isPlaceholderData && query.isFetching}
            params={params}
          />
        )}
      </QueryView>
    </>
  );
}
