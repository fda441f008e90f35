import LogoutOutlined from '@ant-design/icons/LogoutOutlined';
import MenuOutlined from '@ant-design/icons/MenuOutlined';
import UserOutlined from '@ant-design/icons/UserOutlined';
import { Button, Drawer } from 'antd';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Link, Outlet, ScrollRestoration } from 'react-router';
import { LanguageSwitch } from '../components/language-switch';
import { Logo } from '../components/logo';
import { problemText, ProblemAlert } from '../components/problem-alert';
import { SessionEnded, SignInPage, useSession, useSignOut } from '../features/session';
import { useI18n } from '../i18n';
import { ProfileContext, useProfile } from '../lib/profile';
import { MainMenu } from './main-menu';

const SecondFactorPage = lazy(async () => ({
  default: (await import('../features/account/pages/second-factor-page')).Page,
}));

/** Around every page: who is signed in, and the menu. */
export function Shell(): ReactNode {
  const { t } = useI18n();
  const session = useSession();
  if (session.isPending) return <Loading />;
  if (session.isError) {
    return (
      <main className="notice-page">
        <ProblemAlert title={t('error.title')} error={session.error} onRetry={() => void session.refetch()} />
      </main>
    );
  }
  if (session.data === null) return <SignInPage />;
  return (
    <ProfileContext value={session.data}>
      <SignedIn />
    </ProfileContext>
  );
}

/** Around the pages that need nobody to be signed in. */
export function FrontDoor(): ReactNode {
  return (
    <Suspense fallback={<Loading />}>
      <Outlet />
    </Suspense>
  );
}

function SignedIn(): ReactNode {
  const { t } = useI18n();
  const [menuOpen, setMenuOpen] = useState(false);
  const { secondFactor } = useProfile();
  const isOpen = !secondFactor.required || secondFactor.active;
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t('app.skip')}
      </a>
      <header className="top">
        <Button
          className="menu-button"
          type="text"
          icon={<MenuOutlined />}
          aria-label={t('app.openMenu')}
          onClick={() => setMenuOpen(true)}
        />
        <Link className="brand" to="/">
          <Logo />
          {t('app.name')}
        </Link>
        <Account />
      </header>
      <nav className="side" aria-label={t('app.menu')}>
        <MainMenu />
        <LanguageSwitch />
      </nav>
      <Drawer
        placement="left"
        size={280}
        open={menuOpen}
        onClose={() => setMenuOpen(false)}
        title={t('app.menu')}
        closable={{ 'aria-label': t('app.closeMenu') }}
      >
        <nav aria-label={t('app.menu')}>
          <MainMenu onPick={() => setMenuOpen(false)} />
          <LanguageSwitch />
        </nav>
      </Drawer>
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<Loading />}>{isOpen ? <Outlet /> : <SecondFactorPage />}</Suspense>
      </main>
      <SessionEnded />
      <ScrollRestoration />
    </div>
  );
}

function Account(): ReactNode {
  const { t } = useI18n();
  const { person, unit, roles } = useProfile();
  const signOut = useSignOut();
  return (
    <div className="account" role="group" aria-label={t('app.account')}>
      <Link className="account-name" to="/account" title={t('menu.account')}>
        <UserOutlined aria-label={t('menu.account')} />
        <span className="account-words">
          <strong>{person.name}</strong>
          <span>{unit?.name ?? roles.map((role) => t(`role.${role}`)).join(', ')}</span>
        </span>
      </Link>
      <Button
        type="text"
        icon={<LogoutOutlined />}
        aria-label={t('app.signOut')}
        title={t('app.signOut')}
        loading={signOut.isPending}
        onClick={() => signOut.mutate()}
      />
      {signOut.isError && (
        <span role="alert" className="sign-out-failed">
          {t('app.signOutFailed')} {problemText(signOut.error, t)}
        </span>
      )}
    </div>
  );
}

function Loading(): ReactNode {
  const { t } = useI18n();
  return (
    <div className="loading" role="status">
      {t('app.loading')}
    </div>
  );
}
