import { Button, Form, Input, QRCode } from 'antd';
import { type ReactNode, useState } from 'react';
import { ProblemAlert } from '../../../components/problem-alert';
import { useI18n } from '../../../i18n';
import { useBeginSecondFactor, useConfirmSecondFactor, useRefreshSecondFactor } from '../api/account';
import { RecoveryCodes } from './recovery-codes';

const CODE = /^\d{6}$/;
/** In fours, as it is read aloud and typed. */
const grouped = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');

/** From the password over the code on the screen and the first digits to the recovery codes. */
export function SecondFactorSetUp(): ReactNode {
  const { t } = useI18n();
  const begin = useBeginSecondFactor();
  const confirm = useConfirmSecondFactor();
  const refresh = useRefreshSecondFactor();
  const [leaving, setLeaving] = useState(false);
  if (confirm.data) {
    return (
      <RecoveryCodes
        codes={confirm.data.recoveryCodes}
        onKept={() => {
          if (!leaving) void refresh();
          setLeaving(true);
        }}
      />
    );
  }
  if (!begin.data) {
    return (
      <Form
        className="narrow-form"
        layout="vertical"
        requiredMark={false}
        onFinish={({ password }: { password: string }) => begin.mutate(password)}
      >
        {begin.isError && <ProblemAlert title={t('account.failed')} error={begin.error} />}
        <Form.Item
          name="password"
          label={t('password.current')}
          rules={[{ required: true, message: t('password.currentMissing') }]}
        >
          <Input type="password" autoComplete="current-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={begin.isPending}>
          {t('totp.begin')}
        </Button>
      </Form>
    );
  }
  const { secret, uri } = begin.data;
  return (
    <div className="totp-set-up">
      <p>{t('totp.scan')}</p>
      <div className="totp-code">
        <QRCode
          type="svg"
          value={uri}
          size={200}
          color="#000000"
          bgColor="#ffffff"
          errorLevel="M"
          aria-label={t('totp.qr')}
        />
      </div>
      <dl className="facts">
        <dt>{t('totp.secret')}</dt>
        <dd>
          <code className="totp-secret">{grouped(secret)}</code>
        </dd>
        <dt>{t('totp.uri')}</dt>
        <dd>
          <a href={uri}>{t('totp.openApp')}</a>
        </dd>
      </dl>
      <Form
        className="narrow-form gap-above"
        layout="vertical"
        requiredMark={false}
        onFinish={({ code }: { code: string }) => confirm.mutate(code.replaceAll(' ', ''))}
      >
        {confirm.isError && <ProblemAlert title={t('account.failed')} error={confirm.error} />}
        <Form.Item
          name="code"
          label={t('totp.code')}
          normalize={(value: string) => value.replaceAll(' ', '')}
          rules={[{ required: true, pattern: CODE, message: t('signIn.codeMissing') }]}
        >
          <Input inputMode="numeric" autoComplete="one-time-code" maxLength={7} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={confirm.isPending}>
          {t('totp.confirm')}
        </Button>
      </Form>
    </div>
  );
}
