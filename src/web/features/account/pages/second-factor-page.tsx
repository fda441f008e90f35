import type { ReactNode } from 'react';
import { PageTitle } from '../../../components/page-title';
import { useI18n } from '../../../i18n';
import '../account.css';
import { SecondFactorSetUp } from '../components/second-factor-set-up';

/** All that is open to somebody whose role needs a second step and who has none yet. */
export function Page(): ReactNode {
  const { t } = useI18n();
  return (
    <div className="notice-page">
      <PageTitle title={t('totp.neededTitle')} />
      <section className="card">
        <p>{t('totp.neededText')}</p>
        <SecondFactorSetUp />
      </section>
    </div>
  );
}
