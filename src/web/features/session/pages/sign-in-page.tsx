import type { ReactNode } from 'react';
import { LanguageSwitch } from '../../../components/language-switch';
import { Logo } from '../../../components/logo';
import { PageTitle } from '../../../components/page-title';
import { useI18n } from '../../../i18n';
import { useRememberProfile } from '../api/session';
import { SignInForm } from '../components/sign-in-form';

/** Shown at the address that was asked for, which opens once somebody has signed in. */
export function SignInPage(): ReactNode {
  const { t } = useI18n();
  const remember = useRememberProfile();
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <div className="sign-in-brand">
          <Logo />
          <span>{t('app.name')}</span>
        </div>
        <p className="hint">{t('app.tagline')}</p>
        <PageTitle title={t('signIn.title')} />
        <SignInForm onSignedIn={remember} />
        <LanguageSwitch />
      </div>
    </main>
  );
}
