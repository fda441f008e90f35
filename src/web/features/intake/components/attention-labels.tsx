import CheckCircleOutlined from '@ant-design/icons/CheckCircleOutlined';
import ExclamationCircleOutlined from '@ant-design/icons/ExclamationCircleOutlined';
import QuestionCircleOutlined from '@ant-design/icons/QuestionCircleOutlined';
import WarningOutlined from '@ant-design/icons/WarningOutlined';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n';
import type { Attention } from '../api/attention';

/** What a draft asks for, in words with a sign. */
export function AttentionLabels({
  attention: { errors, warnings, unsure },
  tellFine = false,
}: {
  readonly attention: Pick<Attention, 'errors' | 'warnings' | 'unsure'>;
  /** Whether to say, too, that there is nothing. */
  readonly tellFine?: boolean;
}): ReactNode {
  const { t } = useI18n();
  if (errors + warnings + unsure.length === 0)
    return (
      tellFine && (
        <span className="label tone-good">
          <CheckCircleOutlined aria-hidden />
          {t('intake.fine')}
        </span>
      )
    );
  return (
    <>
      {errors > 0 && (
        <span className="label tone-bad">
          <ExclamationCircleOutlined aria-hidden />
          {t('intake.toFix', { count: errors })}
        </span>
      )}
      {warnings > 0 && (
        <span className="label tone-warn">
          <WarningOutlined aria-hidden />
          {t('intake.toCheck', { count: warnings })}
        </span>
      )}
      {unsure.length > 0 && (
        <UnsureLabel words={unsure.map((field) => t(`intake.unsure.${field}`)).join(', ')} />
      )}
    </>
  );
}

/** That the machine is not sure, and of what. */
export function UnsureLabel({ words }: { readonly words?: string }): ReactNode {
  const { t } = useI18n();
  return (
    <span className="label unsure">
      <QuestionCircleOutlined aria-hidden />
      {words === undefined ? t('intake.unsureShort') : t('intake.unsureOf', { what: words })}
    </span>
  );
}
