import { Alert, Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { problemText } from '../../../components/problem-alert';
import { useI18n } from '../../../i18n';
import { ApiError } from '../../../lib/api/client';
import type { Profile } from '../../../lib/profile';
import { useSignIn } from '../api/session';

export function SignInForm({ onSignedIn }: { readonly onSignedIn: (profile: Profile) => void }): ReactNode {
  const { t } = useI18n();
  const signIn = useSignIn();
  const wrong = signIn.error instanceof ApiError && signIn.error.status === 401;
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      disabled={signIn.isPending}
      onFinish={(values: { login: string; password: string }) =>
        signIn.mutate(values, { onSuccess: onSignedIn })
      }
    >
      {signIn.isError && (
        <Alert
          className="gap-below"
          type="error"
          showIcon
          title={wrong ? t('signIn.wrong') : problemText(signIn.error, t)}
        />
      )}
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
