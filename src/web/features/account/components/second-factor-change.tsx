import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { ProblemAlert } from '../../../components/problem-alert';
import { useI18n } from '../../../i18n';
import { useRemoveSecondFactor, useRenewRecoveryCodes } from '../api/account';
import { RecoveryCodes } from './recovery-codes';

interface Props {
  readonly what: 'renew' | 'remove';
  readonly onDone: () => void;
}

/** New recovery codes, or turning the second step off: for who shows the password and a code. */
export function SecondFactorChange({ what, onDone }: Props): ReactNode {
  const { t } = useI18n();
  const renew = useRenewRecoveryCodes();
  const remove = useRemoveSecondFactor();
  const { isPending, error } = what === 'renew' ? renew : remove;
  if (renew.data) return <RecoveryCodes codes={renew.data.recoveryCodes} onKept={onDone} />;
  return (
    <Form
      className="narrow-form"
      layout="vertical"
      requiredMark={false}
      onFinish={(both: { password: string; code: string }) => {
        if (what === 'renew') renew.mutate(both);
        else remove.mutate(both, { onSuccess: onDone });
      }}
    >
      {error && <ProblemAlert title={t('account.failed')} error={error} />}
      <Form.Item
        name="password"
        label={t('password.current')}
        rules={[{ required: true, message: t('password.currentMissing') }]}
      >
        <Input type="password" autoComplete="current-password" />
      </Form.Item>
      <Form.Item
        name="code"
        label={t('totp.either')}
        rules={[{ required: true, message: t('signIn.codeMissing') }]}
      >
        <Input autoComplete="one-time-code" maxLength={40} />
      </Form.Item>
      <div className="step-buttons">
        <Button type="primary" htmlType="submit" danger={what === 'remove'} loading={isPending}>
          {t(what === 'renew' ? 'totp.renew' : 'totp.remove')}
        </Button>
        <Button onClick={onDone} disabled={isPending}>
          {t('step.cancel')}
        </Button>
      </div>
    </Form>
  );
}
