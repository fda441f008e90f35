import type { ReactNode } from 'react';
import { PageTitle } from '../../../components/page-title';
import { useI18n } from '../../../i18n';
import { useProfile } from '../../../lib/profile';
import '../account.css';
import { AbsenceCard } from '../components/absence-card';
import { PasswordCard } from '../components/password-card';
import { SecondFactorCard } from '../components/second-factor-card';
import { SessionsCard } from '../components/sessions-card';
import { TokensCard } from '../components/tokens-card';

/** One's own account. */
export function Page(): ReactNode {
  const { t } = useI18n();
  const { person, unit, roles } = useProfile();
  return (
    <>
      <PageTitle title={t('account.title')} />
      <div className="two-columns account-columns">
        <div>
          <section className="card" aria-labelledby="who-title">
            <h2 id="who-title">{t('account.who')}</h2>
            <dl className="facts">
              <dt>{t('account.name')}</dt>
              <dd>{person.name}</dd>
              <dt>{t('account.email')}</dt>
              <dd>{person.email}</dd>
              {unit && (
                <>
                  <dt>{t('account.unit')}</dt>
                  <dd>{unit.name}</dd>
                </>
              )}
              <dt>{t('account.roles')}</dt>
              <dd>{roles.map((role) => t(`role.${role}`)).join(', ')}</dd>
            </dl>
          </section>
          <SessionsCard />
          <AbsenceCard />
          <TokensCard />
        </div>
        <div>
          <SecondFactorCard />
          <PasswordCard />
        </div>
      </div>
    </>
  );
}
