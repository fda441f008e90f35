import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n';
import { formatDay } from '../../../lib/dates';
import { oneOf, type useListParams } from '../../../lib/list-params';
import { BUCKETS } from '../api/list-query';

const DAYS = ['completedFrom', 'completedTo', 'periodFrom', 'periodTo'] as const;
const SWITCHES = ['owed', 'withoutLead'] as const;

/** What a link has narrowed the list by that no field above says: told, and taken off with a click. */
export function FurtherFilters({ params }: { readonly params: ReturnType<typeof useListParams> }): ReactNode {
  const { t } = useI18n();
  const { get, set } = params;
  const bucket = oneOf(get('bucket'), BUCKETS);
  const filters = [
    ...(bucket === undefined
      ? []
      : [{ name: 'bucket', label: t('assignments.bucket', { name: t(`bucket.${bucket}`) }) }]),
    ...SWITCHES.filter((name) => get(name) === 'true').map((name) => ({
      name,
      label: t(`assignments.${name}`),
    })),
    ...DAYS.flatMap((name) => {
      const day = get(name);
      return day === undefined ? [] : [{ name, label: t(`assignments.${name}`, { day: formatDay(day) }) }];
    }),
  ];
  if (filters.length === 0) return null;
  return (
    <div className="labels gap-below" role="group" aria-label={t('assignments.alsoBy')}>
      {filters.map(({ name, label }) => (
        <Tag
          key={name}
          closable={{ 'aria-label': t('assignments.removeFilter', { name: label }) }}
          onClose={(event) => {
            event.preventDefault();
            set({ [name]: undefined });
          }}
        >
          {label}
        </Tag>
      ))}
    </div>
  );
}
