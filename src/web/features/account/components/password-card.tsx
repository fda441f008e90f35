import { Alert, Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { ProblemAlert } from '../../../components/problem-alert';
import { useI18n } from '../../../i18n';
import { useProfile } from '../../../lib/profile';
import { useChangePassword } from '../api/account';
import { NewPasswordFields } from './new-password-fields';

export function PasswordCard(): ReactNode {
  const { t } = useI18n();
  const { person } = useProfile();
  const change = useChangePassword();
  const [form] = Form.useForm<{ current: string; password: string }>();
  return (
    <section className="card" aria-labelledby="password-title">
      <h2 id="password-title">{t('password.title')}</h2>
      <div role="status">
        {change.isSuccess && (
          <Alert className="gap-below" type="success" showIcon title={t('password.changed')} />
        )}
      </div>
      {change.isError && (
        <div className="gap-below">
          <ProblemAlert title={t('password.failed')} error={change.error} />
        </div>
      )}
      <Form
        form={form}
        className="narrow-form"
        layout="vertical"
        requiredMark={false}
        disabled={change.isPending}
        onFinish={({ current, password }) =>
          change.mutate(
            { currentPassword: current, newPassword: password },
            { onSuccess: () => form.resetFields() },
          )
        }
      >
        {/* For what keeps passwords. */}
        <input
          className="visually-hidden"
          type="text"
          autoComplete="username"
          value={person.email}
          readOnly
          tabIndex={-1}
          aria-hidden
        />
        <Form.Item
          name="current"
          label={t('password.current')}
          rules={[{ required: true, message: t('password.currentMissing') }]}
        >
          <Input type="password" autoComplete="current-password" />
        </Form.Item>
        <NewPasswordFields />
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {t('password.change')}
        </Button>
      </Form>
    </section>
  );
}
