import type { ReactNode } from 'react';
import { useI18n } from '../i18n';
import type { Schemas } from '../lib/api/client';

type State = Schemas['NoticeState'];

const TONES: Readonly<Record<State, string>> = {
  planned: 'calm',
  sent: 'good',
  cancelled: 'quiet',
  failed: 'bad',
  unknown: 'warn',
};

export function NoticeStateLabel({ state }: { readonly state: State }): ReactNode {
  const { t } = useI18n();
  return <span className={`label tone-${TONES[state]}`}>{t(`notices.state.${state}`)}</span>;
}
