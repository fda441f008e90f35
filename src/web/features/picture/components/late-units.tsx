import { type ReactNode, useState } from 'react';
import { useI18n } from '../../../i18n';
import type { Picture } from '../api/picture';
import { Bar } from './bar';
import { NumberLink } from './number-link';

const AT_FIRST = 8;

/** Overdue work by lead unit, most first. */
export function LateUnits({ picture }: { readonly picture: Picture }): ReactNode {
  const { t } = useI18n();
  const [all, setAll] = useState(false);
  const { lateByUnit, scope } = picture;
  const most = lateByUnit[0]?.overdue ?? 0;
  const shown = all ? lateByUnit : lateByUnit.slice(0, AT_FIRST);
  return (
    <section className="card late-units" aria-labelledby="late-units">
      <h2 id="late-units">{t('picture.byUnit')}</h2>
      {lateByUnit.length === 0 ? (
        <p className="hint">{t('picture.noneLate')}</p>
      ) : (
        <table className="bars">
          <thead>
            <tr>
              <th scope="col">{t('assignments.lead')}</th>
              <th scope="col" className="number">
                {t('timing.overdue')}
              </th>
              <th scope="col" className="number">
                {t('picture.longestShort')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ unit, head, overdue, workingDaysLate }) => {
              const name = unit?.name ?? t('assignment.noLead');
              return (
                <tr key={unit?.id ?? ''}>
                  <th scope="row">
                    {name}
                    {head && <span className="hint">{head.name}</span>}
                    <Bar value={overdue} most={most} tone="open_overdue" />
                  </th>
                  <td className="number">
                    <NumberLink
                      scope={scope}
                      filters={
                        unit
                          ? { timing: 'overdue', unitId: unit.id }
                          : { timing: 'overdue', withoutLead: 'true' }
                      }
                      count={overdue}
                      label={t('picture.lateOf', { name })}
                    />
                  </td>
                  <td className="number">{t('picture.days', { days: workingDaysLate })}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {lateByUnit.length > AT_FIRST && (
        <button type="button" className="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('picture.fewer') : t('picture.allUnits', { count: lateByUnit.length })}
        </button>
      )}
    </section>
  );
}
