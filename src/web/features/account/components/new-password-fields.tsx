import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n';

const SHORTEST = 12;

/** A new password, typed twice. The server knows the rest of the rules. */
export function NewPasswordFields(): ReactNode {
  const { t } = useI18n();
  return (
    <>
      <Form.Item
        name="password"
        label={t('password.new')}
        extra={t('password.rule')}
        rules={[{ required: true, min: SHORTEST, message: t('password.short') }]}
      >
        <Input type="password" autoComplete="new-password" maxLength={256} />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('password.again')}
        dependencies={['password']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              value === getFieldValue('password')
                ? Promise.resolve()
                : Promise.reject(new Error(t('password.differs'))),
          }),
        ]}
      >
        <Input type="password" autoComplete="new-password" maxLength={256} />
      </Form.Item>
    </>
  );
}
