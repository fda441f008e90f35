import WarningOutlined from '@ant-design/icons/WarningOutlined';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { QueryView } from '../../../components/query-view';
import { useI18n } from '../../../i18n';
import { formatMoment } from '../../../lib/dates';
import { useOpenIntakes } from '../api/open-intakes';

/** The documents that wait for a review, and how unsure the machine was of each. */
export function OpenIntakes(): ReactNode {
  const { t } = useI18n();
  const { enabled, shown, query } = useOpenIntakes();
  // The figure above says so already.
  if (!enabled || query.data?.total === 0) return null;
  return (
    <section className="card" aria-labelledby="home-intakes">
      <h2 id="home-intakes">{t('home.intakes')}</h2>
      <p className="hint">{t('home.intakesHint')}</p>
      <QueryView query={query}>
        {({ items, total }) => (
          <>
            <ul className="cards">
              {items.map(({ id, number, subject, sourceName, pending, updatedBy, updatedAt }) => {
                const unsure = pending === null ? 0 : pending.errors + pending.warnings;
                return (
                  <li key={id} className="assignment-card">
                    {unsure > 0 && (
                      <div className="labels">
                        <span className="label tone-warn">
                          <WarningOutlined aria-hidden />
                          {t('home.intakesUnsure', { count: unsure })}
                        </span>
                      </div>
                    )}
                    <Link className="clamp" to={`/intakes/${id}`}>
                      {number ?? sourceName}
                      {subject && `: ${subject}`}
                    </Link>
                    <div className="hint">
                      {updatedBy.name}, {formatMoment(updatedAt)}
                    </div>
                  </li>
                );
              })}
            </ul>
            {total > shown && (
              <p className="gap-above">
                <Link to="/intakes">{t('home.seeAll', { count: total })}</Link>
              </p>
            )}
          </>
        )}
      </QueryView>
    </section>
  );
}
