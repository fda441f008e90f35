import { Button } from 'antd';
import type { ReactNode, SyntheticEvent } from 'react';
import { useI18n } from '../../i18n';
import { ProblemAlert } from '../problem-alert';

interface Props {
  readonly label: string;
  /** What the button that sends it says; not given: the label. */
  readonly submit?: string;
  readonly danger?: boolean;
  readonly sending: boolean;
  /** Why it was not done, the last time. */
  readonly error: unknown;
  /** Whether there are words that are not sent yet. */
  readonly unsaved: boolean;
  readonly children: ReactNode;
  readonly onSend: () => void;
  readonly onCancel?: () => void;
}

/** Around the fields of something to be done: what failed, sending it, leaving it. */
export function ActionForm(props: Props): ReactNode {
  const {
    label,
    submit = label,
    danger = false,
    sending,
    error,
    unsaved,
    children,
    onSend,
    onCancel,
  } = props;
  const { t } = useI18n();
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!sending) onSend();
  };
  return (
    <form className="step-form" aria-label={label} onSubmit={send} noValidate>
      {children}
      {error !== null && error !== undefined && <ProblemAlert title={t('step.failed')} error={error} />}
      <div className="step-buttons">
        <Button type="primary" danger={danger} htmlType="submit" loading={sending}>
          {submit}
        </Button>
        {onCancel && (
          <Button onClick={onCancel} disabled={sending}>
            {t('step.cancel')}
          </Button>
        )}
        {unsaved && <span className="hint">{t('step.unsaved')}</span>}
      </div>
    </form>
  );
}
