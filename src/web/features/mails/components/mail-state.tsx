import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n';
import type { MailState } from '../api/mails';

const TONES: Readonly<Record<MailState, string>> = {
  assembling: 'quiet',
  pending: 'calm',
  claimed: 'calm',
  sending: 'calm',
  sent: 'good',
  failed: 'bad',
  unknown: 'warn',
  cancelled: 'quiet',
};

export const MAIL_STATES = Object.keys(TONES) as MailState[];

export function MailStateLabel({ state }: { readonly state: MailState }): ReactNode {
  const { t } = useI18n();
  return <span className={`label tone-${TONES[state]}`}>{t(`mail.state.${state}`)}</span>;
}
