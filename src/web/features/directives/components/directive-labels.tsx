import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n';
import type { DirectiveRow } from '../api/directives';

/** Secrecy and urgency, where there is something to say. */
export function DirectiveLabels({
  directive: { secrecy, urgency },
}: {
  readonly directive: Pick<DirectiveRow, 'secrecy' | 'urgency'>;
}): ReactNode {
  const { t } = useI18n();
  return (
    <>
      {secrecy !== 'none' && <span className="label tone-bad">{t(`secrecy.${secrecy}`)}</span>}
      {urgency !== 'normal' && <span className="label tone-warn">{t(`urgency.${urgency}`)}</span>}
    </>
  );
}
