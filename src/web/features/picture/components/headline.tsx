import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useI18n } from '../../../i18n';
import { listBehind } from '../api/list-links';
import type { Picture } from '../api/picture';

/** Enough to know whom to call. */
const NAMED = 3;

/** What is late and who answers for it: the first line, read in seconds. */
export function Headline({ picture }: { readonly picture: Picture }): ReactNode {
  const { t } = useI18n();
  const { overdue, handedInLate, lateByUnit, scope, dueNext, totals } = picture;
  const longest = Math.max(0, ...lateByUnit.map(({ workingDaysLate }) => workingDaysLate));
  if (overdue === 0) {
    return (
      <section className="headline headline-good" aria-labelledby="headline">
        <h2 id="headline">{t(totals.total === 0 ? 'picture.nothing' : 'picture.nothingLate')}</h2>
        {totals.total > 0 && (
          <p>
            <Link to={listBehind(scope, { owed: 'true', dueFrom: dueNext.from, dueTo: dueNext.to })}>
              {t('picture.dueNextCount', { count: dueNext.total })}
            </Link>
          </p>
        )}
      </section>
    );
  }
  const units = lateByUnit.filter(({ unit }) => unit !== null).length;
  return (
    <section className="headline" aria-labelledby="headline">
      <h2 id="headline">
        <Link className="headline-number" to={listBehind(scope, { timing: 'overdue' })}>
          {t('picture.lateCount', { count: overdue })}
        </Link>{' '}
        {t('picture.lateAt', { units, days: longest })}
      </h2>
      {scope.unit === null && (
        <ol className="answerable">
          {lateByUnit.slice(0, NAMED).map(({ unit, head, overdue: count, workingDaysLate }) => (
            <li key={unit?.id ?? ''}>
              <Link
                className="answerable-number"
                to={listBehind(
                  scope,
                  unit ? { timing: 'overdue', unitId: unit.id } : { timing: 'overdue', withoutLead: 'true' },
                )}
              >
                {t('picture.late', { count })}
              </Link>
              <span>
                <strong>{unit?.name ?? t('assignment.noLead')}</strong>
                <span className="hint">
                  {head
                    ? `${head.name}${head.capacity === 'acting' ? ` (${t('assignment.acting')})` : ''}`
                    : t('assignment.headUnknown')}
                  {' · '}
                  {t('picture.longest', { days: workingDaysLate })}
                </span>
              </span>
            </li>
          ))}
        </ol>
      )}
      {handedInLate > 0 && (
        <p className="hint">
          <Link to={listBehind(scope, { bucket: 'open_overdue', lifecycle: 'submitted' })}>
            {t('picture.handedInLate', { count: handedInLate })}
          </Link>
        </p>
      )}
    </section>
  );
}
