import type { ReactNode } from 'react';
import { LanguageSwitch } from './language-switch';
import { Logo } from './logo';
import { useI18n } from '../i18n';

/** Around what somebody sees who is not signed in. */
export function FrontCard({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useI18n();
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <div className="sign-in-brand">
          <Logo />
          <span>{t('app.name')}</span>
        </div>
        <p className="hint">{t('app.tagline')}</p>
        {children}
        <LanguageSwitch />
      </div>
    </main>
  );
}
