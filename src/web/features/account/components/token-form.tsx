import { Button, Checkbox, Form, Input, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { ProblemAlert } from '../../../components/problem-alert';
import { useI18n } from '../../../i18n';
import { useProfile } from '../../../lib/profile';
import { type TokenScope, useCreateToken } from '../api/account';
import { scopesOpenTo } from '../api/scopes';

const DAYS = 90;
const MOST_DAYS = 365;

interface Values {
  readonly name: string;
  readonly days: number;
  readonly scopes: TokenScope[];
}

interface Props {
  readonly onMade: (made: { readonly name: string; readonly secret: string }) => void;
  readonly onCancel: () => void;
}

export function TokenForm({ onMade, onCancel }: Props): ReactNode {
  const { t } = useI18n();
  const scopes = scopesOpenTo(useProfile());
  const create = useCreateToken();
  return (
    <Form
      className="narrow-form gap-above"
      layout="vertical"
      requiredMark={false}
      initialValues={{ days: DAYS, scopes: ['read'] }}
      onFinish={(values: Values) =>
        create.mutate(values, { onSuccess: ({ name, secret }) => onMade({ name, secret }) })
      }
    >
      {create.isError && <ProblemAlert title={t('account.failed')} error={create.error} />}
      <Form.Item
        name="name"
        label={t('tokens.name')}
        rules={[{ required: true, whitespace: true, message: t('tokens.nameMissing') }]}
      >
        <Input maxLength={100} autoFocus />
      </Form.Item>
      <Form.Item name="days" label={t('tokens.days')} rules={[{ required: true, type: 'integer' }]}>
        <InputNumber min={1} max={MOST_DAYS} precision={0} />
      </Form.Item>
      <Form.Item
        name="scopes"
        label={t('tokens.scopes')}
        rules={[
          {
            // Not "required": a group of boxes cannot be told to be, to who hears the page.
            validator: (_, chosen: TokenScope[]) =>
              chosen.length > 0 ? Promise.resolve() : Promise.reject(new Error(t('tokens.scopesMissing'))),
          },
        ]}
      >
        <Checkbox.Group
          className="scopes"
          options={scopes.map((scope) => ({ value: scope, label: t(`tokens.scope.${scope}`) }))}
        />
      </Form.Item>
      <div className="step-buttons">
        <Button type="primary" htmlType="submit" loading={create.isPending}>
          {t('tokens.create')}
        </Button>
        <Button onClick={onCancel} disabled={create.isPending}>
          {t('step.cancel')}
        </Button>
      </div>
    </Form>
  );
}
