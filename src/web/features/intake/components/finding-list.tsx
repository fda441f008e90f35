import ExclamationCircleOutlined from '@ant-design/icons/ExclamationCircleOutlined';
import InfoCircleOutlined from '@ant-design/icons/InfoCircleOutlined';
import WarningOutlined from '@ant-design/icons/WarningOutlined';
import type { ComponentType, ReactNode } from 'react';
import { useI18n } from '../../../i18n';
import type { Finding } from '../api/shapes';

const ICONS: Readonly<Record<Finding['severity'], ComponentType>> = {
  error: ExclamationCircleOutlined,
  warning: WarningOutlined,
  note: InfoCircleOutlined,
};

/** What the check found, told with what to do; the gravity in words and with a sign, never by colour alone. */
export function FindingList({
  findings,
  clauses,
}: {
  readonly findings: readonly Finding[];
  /** Of the drafts by id, where it must be said which one is meant. */
  readonly clauses?: ReadonlyMap<string, string>;
}): ReactNode {
  const { t } = useI18n();
  if (findings.length === 0) return null;
  return (
    <ul className="findings">
      {findings.map(({ code, severity, field, detail, draftId }, index) => {
        const Icon = ICONS[severity];
        const clause = draftId === null ? undefined : clauses?.get(draftId);
        return (
          <li key={`${code}-${field}-${index}`} className={`finding finding-${severity}`}>
            <Icon aria-hidden />
            <span>
              <strong>{t(`intake.severity.${severity}`)}:</strong>{' '}
              {clause !== undefined && `${t('assignment.clause', { clause })}: `}
              {detail}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
