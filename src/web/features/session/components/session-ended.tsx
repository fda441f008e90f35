import { Modal } from 'antd';
import { type ReactNode, useSyncExternalStore } from 'react';
import { useI18n } from '../../../i18n';
import { useProfile } from '../../../lib/profile';
import { isSessionEnded, onSessionGate, sessionRenewed } from '../../../lib/session-gate';
import { useRememberProfile } from '../api/session';
import { SignInForm } from './sign-in-form';

/** Asks to sign in again over the page as it stands, when a request finds that the session has ended. */
export function SessionEnded(): ReactNode {
  const { t } = useI18n();
  const before = useProfile();
  const remember = useRememberProfile();
  const ended = useSyncExternalStore(onSessionGate, isSessionEnded);
  return (
    <Modal
      open={ended}
      title={t('signIn.endedTitle')}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={null}
      destroyOnHidden
    >
      <p>{t('signIn.endedText')}</p>
      <SignInForm
        onSignedIn={(profile) => {
          // What is on the page belongs to the one who was here before.
          if (profile.person.id !== before.person.id) {
            sessionStorage.clear();
            window.location.reload();
            return;
          }
          remember(profile);
          sessionRenewed();
        }}
      />
    </Modal>
  );
}
