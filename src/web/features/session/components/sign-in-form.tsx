import { Alert, Button, Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { problemText } from '../../../components/problem-alert';
import { type Translate, useI18n } from '../../../i18n';
import { ApiError } from '../../../lib/api/client';
import type { Profile } from '../../../lib/profile';
import { useSignIn } from '../api/session';

interface Credentials {
  readonly login: string;
  readonly password: string;
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof ApiError ? error.problem?.code : undefined;

const textOf = (error: unknown, t: Translate): string =>
  codeOf(error) === 'ACCESS.SIGN_IN_FAILED' ? t('signIn.wrong') : problemText(error, t);

/** Signing in: the password, then the code where the account asks for one. */
export function SignInForm({ onSignedIn }: { readonly onSignedIn: (profile: Profile) => void }): ReactNode {
  const { t } = useI18n();
  const signIn = useSignIn();
  /** What was right so far, held only until the code follows. */
  const [first, setFirst] = useState<Credentials | null>(null);
  const asksCode = codeOf(signIn.error) === 'ACCESS.CODE_REQUIRED';
  const send = (values: Credentials & { readonly code?: string }): void =>
    signIn.mutate(values, {
      onSuccess: onSignedIn,
      onError: (error) => {
        if (codeOf(error) === 'ACCESS.CODE_REQUIRED') setFirst(values);
        // The password may have been changed meanwhile.
        if (codeOf(error) === 'ACCESS.SIGN_IN_FAILED') setFirst(null);
      },
    });
  const failed = signIn.isError && !asksCode && (
    <Alert className="gap-below" type="error" showIcon title={textOf(signIn.error, t)} />
  );
  if (first !== null) {
    return (
      <CodeForm
        failed={failed}
        sending={signIn.isPending}
        onSend={(code) => send({ ...first, code })}
        onBack={() => {
          signIn.reset();
          setFirst(null);
        }}
      />
    );
  }
  return (
    <Form
      key="password"
      layout="vertical"
      requiredMark={false}
      disabled={signIn.isPending}
      onFinish={(values: Credentials) => send(values)}
    >
      {failed}
      <Form.Item
        name="login"
        label={t('signIn.login')}
        rules={[{ required: true, message: t('signIn.loginMissing') }]}
      >
        <Input size="large" autoComplete="username" autoCapitalize="none" autoFocus />
      </Form.Item>
      <Form.Item
        name="password"
        label={t('signIn.password')}
        rules={[{ required: true, message: t('signIn.passwordMissing') }]}
      >
        <Input size="large" type="password" autoComplete="current-password" />
      </Form.Item>
      <Button type="primary" size="large" htmlType="submit" block loading={signIn.isPending}>
        {t('signIn.submit')}
      </Button>
    </Form>
  );
}

interface CodeProps {
  readonly failed: ReactNode;
  readonly sending: boolean;
  readonly onSend: (code: string) => void;
  readonly onBack: () => void;
}

function CodeForm({ failed, sending, onSend, onBack }: CodeProps): ReactNode {
  const { t } = useI18n();
  return (
    <Form
      key="code"
      layout="vertical"
      requiredMark={false}
      disabled={sending}
      aria-label={t('signIn.codeTitle')}
      onFinish={({ code }: { code: string }) => onSend(code.trim())}
    >
      {failed}
      <Form.Item
        name="code"
        label={t('signIn.code')}
        extra={t('signIn.codeHint')}
        rules={[{ required: true, whitespace: true, message: t('signIn.codeMissing') }]}
      >
        <Input size="large" autoComplete="one-time-code" autoCapitalize="none" autoFocus maxLength={40} />
      </Form.Item>
      <Button type="primary" size="large" htmlType="submit" block loading={sending}>
        {t('signIn.continue')}
      </Button>
      <Button className="gap-above" type="text" block onClick={onBack} disabled={sending}>
        {t('signIn.back')}
      </Button>
    </Form>
  );
}
