import { Alert, Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { FrontCard } from '../../../components/front-card';
import { PageTitle } from '../../../components/page-title';
import { problemText } from '../../../components/problem-alert';
import { useI18n } from '../../../i18n';
import { useAskForReset } from '../api/links';

/** Asking for a link to set a new password. The answer is the same for every login: which exist is nobody's business. */
export function Page(): ReactNode {
  const { t } = useI18n();
  const ask = useAskForReset();
  return (
    <FrontCard>
      {ask.isSuccess ? (
        <div role="status">
          <PageTitle title={t('forgot.sentTitle')} />
          <p>{t('forgot.sentText')}</p>
        </div>
      ) : (
        <>
          <PageTitle title={t('forgot.title')} />
          <p>{t('forgot.text')}</p>
          {ask.isError && (
            <Alert className="gap-below" type="error" showIcon title={problemText(ask.error, t)} />
          )}
          <Form
            layout="vertical"
            requiredMark={false}
            disabled={ask.isPending}
            onFinish={({ login }: { login: string }) => ask.mutate(login.trim())}
          >
            <Form.Item
              name="login"
              label={t('signIn.login')}
              rules={[{ required: true, whitespace: true, message: t('signIn.loginMissing') }]}
            >
              <Input size="large" autoComplete="username" autoCapitalize="none" autoFocus />
            </Form.Item>
            <Button type="primary" size="large" htmlType="submit" block loading={ask.isPending}>
              {t('forgot.send')}
            </Button>
          </Form>
        </>
      )}
      <p className="gap-above">
        <Link to="/">{t('forgot.toSignIn')}</Link>
      </p>
    </FrontCard>
  );
}
