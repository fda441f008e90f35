export { useSession, useSignOut } from './api/session';
export { SessionEnded } from './components/session-ended';
export { SignInPage } from './pages/sign-in-page';
