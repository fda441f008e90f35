import LockOutlined from '@ant-design/icons/LockOutlined';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n';

/** Why words are not shown, and none are asked for. */
export function WithheldNote(): ReactNode {
  const { t } = useI18n();
  return (
    <p className="withheld">
      <LockOutlined aria-hidden /> {t('withheld.secret')}
    </p>
  );
}
