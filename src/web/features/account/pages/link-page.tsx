import { Button, Form } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { FrontCard } from '../../../components/front-card';
import { PageTitle } from '../../../components/page-title';
import { problemText, ProblemAlert } from '../../../components/problem-alert';
import { QueryView } from '../../../components/query-view';
import { useI18n } from '../../../i18n';
import { ApiError, type Schemas } from '../../../lib/api/client';
import { formatMoment } from '../../../lib/dates';
import { useLink, useTakeLink } from '../api/links';
import { NewPasswordFields } from '../components/new-password-fields';

/** Behind a mailed link: opening an account, or setting a new password. */
export function Page(): ReactNode {
  const { t } = useI18n();
  const { token = '' } = useParams();
  const query = useLink(token);
  // A link that is over, as opposed to a server that is not there.
  const isOver = query.error instanceof ApiError && [400, 404, 409].includes(query.error.status);
  return (
    <FrontCard>
      {isOver ? (
        <div role="alert">
          <PageTitle title={t('link.over')} />
          <p>{problemText(query.error, t)}</p>
          <p>
            <Link to="/account/forgot">{t('link.askAgain')}</Link>
          </p>
          <Link to="/">{t('forgot.toSignIn')}</Link>
        </div>
      ) : (
        <QueryView query={query}>{(link) => <Choose link={link} token={token} />}</QueryView>
      )}
    </FrontCard>
  );
}

interface Props {
  readonly link: Schemas['LinkDto'];
  readonly token: string;
}

function Choose({ link: { purpose, name, login, expiresAt }, token }: Props): ReactNode {
  const { t } = useI18n();
  const take = useTakeLink(token);
  // The token has done its work: it need not stay in the browser's history.
  useEffect(() => {
    if (take.isSuccess) window.history.replaceState(window.history.state, '', `/account/${purpose}/-`);
  }, [take.isSuccess, purpose]);
  if (take.isSuccess) {
    return (
      <div role="status">
        <PageTitle title={t(`link.${purpose}`)} />
        <p>
          <strong>{t(`link.done.${purpose}`)}</strong>
        </p>
        <p>{t('link.doneText', { login })}</p>
        {/* Whoever was signed in here before is asked anew. */}
        <Button type="primary" size="large" block href="/">
          {t('link.toSignIn')}
        </Button>
      </div>
    );
  }
  return (
    <>
      <PageTitle title={t(`link.${purpose}`)} />
      <p>
        <strong>{t('link.for', { name })}</strong>
      </p>
      <dl className="facts">
        <dt>{t('link.login')}</dt>
        <dd>
          <strong>{login}</strong>
        </dd>
      </dl>
      <p className="hint gap-above">{t('link.until', { at: formatMoment(expiresAt) })}</p>
      {take.isError && (
        <div className="gap-below">
          <ProblemAlert title={t('password.failed')} error={take.error} />
        </div>
      )}
      <Form
        layout="vertical"
        requiredMark={false}
        disabled={take.isPending}
        onFinish={({ password }: { password: string }) => take.mutate(password)}
      >
        <input
          className="visually-hidden"
          type="text"
          autoComplete="username"
          value={login}
          readOnly
          tabIndex={-1}
          aria-hidden
        />
        <NewPasswordFields />
        <Button type="primary" size="large" htmlType="submit" block loading={take.isPending}>
          {t(`link.submit.${purpose}`)}
        </Button>
      </Form>
    </>
  );
}
