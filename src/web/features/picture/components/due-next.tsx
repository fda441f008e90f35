import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useI18n } from '../../../i18n';
import { formatDay } from '../../../lib/dates';
import { listBehind, weeksOf } from '../api/list-links';
import type { Picture } from '../api/picture';
import { ColumnsChart } from './columns-chart';
import { NumberLink } from './number-link';

const short = (date: string): string => `${date.slice(8)}/${date.slice(5, 7)}`;

/** What falls due in the coming days, by day; by week as a table. */
export function DueNext({ picture }: { readonly picture: Picture }): ReactNode {
  const { t } = useI18n();
  const { dueNext, scope } = picture;
  const { from, to, total, days } = dueNext;
  return (
    <section className="card" aria-labelledby="due-next">
      <h2 id="due-next">
        {t('picture.dueNext')}:{' '}
        <Link to={listBehind(scope, { owed: 'true', dueFrom: from, dueTo: to })}>
          {t('assignments.count', { count: total })}
        </Link>
      </h2>
      {total === 0 ? (
        <p className="hint">{t('picture.noneDue')}</p>
      ) : (
        <>
          <figure aria-labelledby="due-next">
            <ColumnsChart
              label={t('picture.dueSentence', { from: formatDay(from), to: formatDay(to), count: total })}
              tone="warn"
              columns={days.map(({ date, count, isWorkingDay }, i) => ({
                key: date,
                value: count,
                tick: i % 7 === 1 ? short(date) : null,
                quiet: !isWorkingDay,
              }))}
            />
          </figure>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('picture.week')}</th>
                <th scope="col" className="number">
                  {t('picture.dueShort')}
                </th>
              </tr>
            </thead>
            <tbody>
              {weeksOf(days).map((week) => (
                <tr key={week.from}>
                  <th scope="row">
                    {short(week.from)} – {formatDay(week.to)}
                  </th>
                  <td className="number">
                    <NumberLink
                      scope={scope}
                      filters={{ owed: 'true', dueFrom: week.from, dueTo: week.to }}
                      count={week.count}
                      label={t('picture.dueIn', { from: formatDay(week.from), to: formatDay(week.to) })}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
