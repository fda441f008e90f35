import { Alert, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useI18n } from '../../../i18n';

interface Props {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** The recovery codes, this once. */
export function RecoveryCodes({ codes, onKept }: Props): ReactNode {
  const { t } = useI18n();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(codes.join('\n'));
    setCopied(true);
  };
  return (
    <div className="recovery" role="group" aria-labelledby="recovery-title">
      <h3 id="recovery-title">{t('recovery.title')}</h3>
      <Alert type="warning" showIcon title={t('recovery.text')} />
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="step-buttons">
        <Button type="primary" onClick={onKept}>
          {t('recovery.kept')}
        </Button>
        {/* Only pages that came safely may reach the clipboard. */}
        {window.isSecureContext && (
          <Button onClick={() => void copy()}>{t(copied ? 'recovery.copied' : 'recovery.copy')}</Button>
        )}
      </div>
    </div>
  );
}
