import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useI18n } from '../../../i18n';
import { listBehind } from '../api/list-links';
import type { Bucket, Picture } from '../api/picture';
import { StackedBar } from './bar';

/** In the order of the official tables; the last two only where there is any. */
export const BUCKETS: readonly Bucket[] = [
  'done_on_time',
  'done_late',
  'open_in_time',
  'open_overdue',
  'no_deadline',
  'born_overdue',
  'not_judged',
];
const OPTIONAL: readonly Bucket[] = ['born_overdue', 'not_judged'];

/** All assignments by the columns of the official reports. */
export function BucketTotals({ picture }: { readonly picture: Picture }): ReactNode {
  const { t } = useI18n();
  const { totals, scope } = picture;
  const shown = BUCKETS.filter((bucket) => totals[bucket] > 0 || !OPTIONAL.includes(bucket));
  return (
    <section className="card buckets" aria-labelledby="buckets">
      <h2 id="buckets">
        {t('picture.totals')}:{' '}
        <Link to={listBehind(scope, {})}>{t('assignments.count', { count: totals.total })}</Link>
      </h2>
      <StackedBar parts={shown.map((tone) => ({ tone, value: totals[tone] }))} total={totals.total} />
      <ul className="bucket-list">
        {shown.map((bucket) => (
          <li key={bucket}>
            <Link to={listBehind(scope, { bucket })}>
              <span className={`swatch fill-${bucket}`} aria-hidden />
              <span className="bucket-number">{totals[bucket]}</span> <span>{t(`bucket.${bucket}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
