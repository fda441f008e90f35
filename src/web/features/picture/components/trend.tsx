import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n';
import { formatDay } from '../../../lib/dates';
import type { Picture } from '../api/picture';
import { ColumnsChart } from './columns-chart';
import { NumberLink } from './number-link';

const SERIES = [
  { field: 'overdue', tone: 'bad' },
  { field: 'open', tone: 'calm' },
  { field: 'completedInWeek', tone: 'good' },
] as const;

const short = (date: string): string => `${date.slice(8)}/${date.slice(5, 7)}`;

/** How it has gone over the weeks: three charts of their own scale, and the same as a table. */
export function Trend({ picture }: { readonly picture: Picture }): ReactNode {
  const { t } = useI18n();
  const { trend, scope } = picture;
  return (
    <section className="card trend" aria-labelledby="trend">
      <h2 id="trend">{t('picture.trend')}</h2>
      {SERIES.map(({ field, tone }) => (
        <figure key={field} aria-labelledby={`trend-${field}`}>
          <figcaption id={`trend-${field}`}>{t(`picture.trend.${field}`)}</figcaption>
          <ColumnsChart
            label={t('picture.trendSentence', {
              what: t(`picture.trend.${field}`),
              first: trend[0]?.[field] ?? 0,
              last: trend.at(-1)?.[field] ?? 0,
            })}
            tone={tone}
            columns={trend.map((week, i) => ({
              key: week.from,
              value: week[field],
              tick: i % 2 === 1 ? short(week.to) : null,
            }))}
          />
        </figure>
      ))}
      <details>
        <summary>{t('picture.asTable')}</summary>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('picture.weekTo')}</th>
              {SERIES.map(({ field }) => (
                <th key={field} scope="col" className="number">
                  {t(`picture.trend.${field}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trend.map(({ from, to, overdue, open, completedInWeek }) => (
              <tr key={from}>
                <th scope="row">{formatDay(to)}</th>
                <td className="number">{overdue}</td>
                <td className="number">{open}</td>
                <td className="number">
                  <NumberLink
                    scope={scope}
                    filters={{ completedFrom: from, completedTo: to }}
                    count={completedInWeek}
                    label={t('picture.completedIn', { from: formatDay(from), to: formatDay(to) })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
