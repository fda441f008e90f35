import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n';
import { ofBand } from '../api/list-links';
import type { Picture } from '../api/picture';
import { Bar } from './bar';
import { NumberLink } from './number-link';

/** For how long what is overdue has been so, in working days. */
export function OverdueAges({ picture }: { readonly picture: Picture }): ReactNode {
  const { t } = useI18n();
  const { ages, scope } = picture;
  const most = Math.max(...ages.map(({ count }) => count));
  return (
    <section className="card" aria-labelledby="ages">
      <h2 id="ages">{t('picture.ages')}</h2>
      <table className="bars bars-plain">
        <thead>
          <tr>
            <th scope="col">{t('picture.ageDays')}</th>
            <th scope="col" className="number">
              {t('timing.overdue')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ages.map((band) => {
            const name =
              band.toDays === null
                ? t('picture.ageOver', { from: band.fromDays })
                : band.fromDays === 0
                  ? t('picture.ageTo', { to: band.toDays })
                  : t('picture.ageFromTo', { from: band.fromDays, to: band.toDays });
            return (
              <tr key={band.fromDays}>
                <th scope="row">
                  {name}
                  <Bar value={band.count} most={most} tone="open_overdue" />
                </th>
                <td className="number">
                  <NumberLink
                    scope={scope}
                    filters={ofBand(band)}
                    count={band.count}
                    label={t('picture.lateFor', { days: name })}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
