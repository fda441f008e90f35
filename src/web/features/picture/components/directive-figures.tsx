import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useI18n } from '../../../i18n';
import type { Picture } from '../api/picture';
import { StackedBar } from './bar';
import { BUCKETS } from './bucket-totals';
import { NumberLink } from './number-link';

const AT_FIRST = 6;

/** How each directive stands, those with most overdue first. */
export function DirectiveFigures({ picture }: { readonly picture: Picture }): ReactNode {
  const { t } = useI18n();
  const [all, setAll] = useState(false);
  const { byDirective, scope } = picture;
  return (
    <section className="card directive-figures" aria-labelledby="by-directive">
      <h2 id="by-directive">{t('picture.byDirective')}</h2>
      {byDirective.length === 0 ? (
        <p className="hint">{t('directives.empty')}</p>
      ) : (
        <table className="bars">
          <thead>
            <tr>
              <th scope="col">{t('assignments.directive')}</th>
              <th scope="col" className="number">
                {t('picture.total')}
              </th>
              <th scope="col" className="number">
                {t('bucket.short.done_on_time')}
              </th>
              <th scope="col" className="number">
                {t('bucket.short.open_overdue')}
              </th>
            </tr>
          </thead>
          <tbody>
            {(all ? byDirective : byDirective.slice(0, AT_FIRST)).map(({ directive, totals }) => {
              const { id, number, subject } = directive;
              const of = (what: string) => t('picture.ofDirective', { what, number });
              return (
                <tr key={id}>
                  <th scope="row">
                    <Link to={`/directives/${id}`}>{number}</Link>
                    <span className="hint subject">{subject ?? t('picture.secret')}</span>
                    <StackedBar
                      parts={BUCKETS.map((tone) => ({ tone, value: totals[tone] }))}
                      total={totals.total}
                    />
                  </th>
                  <td className="number">
                    <NumberLink
                      scope={scope}
                      filters={{ directiveId: id }}
                      count={totals.total}
                      label={of(t('picture.total'))}
                    />
                  </td>
                  <td className="number">
                    <NumberLink
                      scope={scope}
                      filters={{ directiveId: id, bucket: 'done_on_time' }}
                      count={totals.done_on_time}
                      label={of(t('bucket.done_on_time'))}
                    />
                  </td>
                  <td className="number">
                    <NumberLink
                      scope={scope}
                      filters={{ directiveId: id, bucket: 'open_overdue' }}
                      count={totals.open_overdue}
                      label={of(t('bucket.open_overdue'))}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {byDirective.length > AT_FIRST && (
        <button type="button" className="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('picture.fewer') : t('picture.allDirectives', { count: byDirective.length })}
        </button>
      )}
    </section>
  );
}
