import { Alert, Button, Popconfirm } from 'antd';
import { type ReactNode, useState } from 'react';
import { ProblemAlert } from '../../../components/problem-alert';
import { QueryView } from '../../../components/query-view';
import { useI18n } from '../../../i18n';
import { formatMoment } from '../../../lib/dates';
import { type Token, useRevokeToken, useTokens } from '../api/account';
import { TokenForm } from './token-form';

interface Made {
  readonly name: string;
  readonly secret: string;
}

/** Personal access tokens; a new one's secret is shown this once. */
export function TokensCard(): ReactNode {
  const { t } = useI18n();
  const query = useTokens();
  const [creating, setCreating] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  return (
    <section className="card" aria-labelledby="tokens-title">
      <h2 id="tokens-title">{t('tokens.title')}</h2>
      <p className="hint">{t('tokens.hint')}</p>
      <div role="status">
        {made && (
          <Alert
            className="gap-below"
            type="success"
            showIcon
            title={t('tokens.secretTitle', { name: made.name })}
            description={
              <>
                <p>{t('tokens.secretText')}</p>
                <code className="token-secret" aria-label={t('tokens.secret')}>
                  {made.secret}
                </code>
              </>
            }
          />
        )}
      </div>
      <QueryView query={query}>
        {(tokens) => (
          <>
            {tokens.length === 0 && <p>{t('tokens.none')}</p>}
            <ul className="account-list">
              {tokens.map((token) => (
                <TokenLine key={token.id} token={token} />
              ))}
            </ul>
          </>
        )}
      </QueryView>
      {creating ? (
        <TokenForm
          onMade={(token) => {
            setMade(token);
            setCreating(false);
          }}
          onCancel={() => setCreating(false)}
        />
      ) : (
        <Button
          className="gap-above"
          onClick={() => {
            setMade(null);
            setCreating(true);
          }}
        >
          {t('tokens.create')}
        </Button>
      )}
    </section>
  );
}

function TokenLine({ token }: { readonly token: Token }): ReactNode {
  const { t } = useI18n();
  const revoke = useRevokeToken();
  const { id, name, scopes, expiresAt, lastUsedAt } = token;
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <div className="hint">
          {t('tokens.line', {
            scopes: scopes.map((scope) => t(`tokens.scope.${scope}`)).join('; '),
            until: formatMoment(expiresAt),
            used:
              lastUsedAt === null ? t('tokens.unused') : t('tokens.used', { at: formatMoment(lastUsedAt) }),
          })}
        </div>
        {revoke.isError && <ProblemAlert title={t('account.failed')} error={revoke.error} />}
      </div>
      <Popconfirm
        title={t('tokens.revokeSure', { name })}
        okText={t('tokens.revoke')}
        cancelText={t('step.cancel')}
        onConfirm={() => revoke.mutate(id)}
      >
        <Button loading={revoke.isPending} aria-label={t('tokens.revokeOf', { name })}>
          {t('tokens.revoke')}
        </Button>
      </Popconfirm>
    </li>
  );
}
