import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { FrontCard } from '../../../components/front-card';
import { PageTitle } from '../../../components/page-title';
import { useI18n } from '../../../i18n';
import { useRememberProfile } from '../api/session';
import { SignInForm } from '../components/sign-in-form';

/** Shown at the address that was asked for, which opens once somebody has signed in. */
export function SignInPage(): ReactNode {
  const { t } = useI18n();
  const remember = useRememberProfile();
  return (
    <FrontCard>
      <PageTitle title={t('signIn.title')} />
      <SignInForm onSignedIn={remember} />
      <p className="gap-above sign-in-more">
        <Link to="/account/forgot">{t('signIn.forgot')}</Link>
      </p>
    </FrontCard>
  );
}
