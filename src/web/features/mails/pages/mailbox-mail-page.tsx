import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { PageTitle } from '../../../components/page-title';
import { QueryPage } from '../../../components/query-view';
import { useI18n } from '../../../i18n';
import { formatMoment } from '../../../lib/dates';
import { type MailboxMail, useMailboxMail } from '../api/mails';

export function Page(): ReactNode {
  const { t } = useI18n();
  const { id = '' } = useParams();
  return (
    <>
      <p>
        <Link to="/mailbox?box=local">{t('mailbox.back')}</Link>
      </p>
      <QueryPage query={useMailboxMail(id)}>{(mail) => <Letter mail={mail} />}</QueryPage>
    </>
  );
}

function Letter({ mail }: { readonly mail: MailboxMail }): ReactNode {
  const { t } = useI18n();
  const address = ({ name, address: at }: { name: string; address: string }): string =>
    name ? `${name} <${at}>` : at;
  return (
    <>
      <PageTitle title={mail.subject ?? t('mailbox.mail')} />
      <section className="card">
        <dl className="facts">
          <dt>{t('mailbox.from')}</dt>
          <dd>{mail.from && address(mail.from)}</dd>
          <dt>{t('mailbox.to')}</dt>
          <dd>{mail.to.map(address).join(', ')}</dd>
          <dt>{t('mailbox.date')}</dt>
          <dd>{mail.date && formatMoment(mail.date)}</dd>
        </dl>
        {mail.error && (
          <p role="alert">
            {t('mailbox.broken')}: {mail.error}
          </p>
        )}
      </section>
      {mail.html !== null && (
        // A frame of the server's own with no rights but to open a link in a new tab.
        <iframe
          className="mail-frame"
          title={t('mailbox.asSent')}
          src={`/api/v1/mailbox/${encodeURIComponent(mail.id)}/html`}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        />
      )}
      <details className="card" open={mail.html === null}>
        <summary>{t('mailbox.plain')}</summary>
        <p className="pre gap-above">{mail.text}</p>
      </details>
      <details className="card">
        <summary>{t('mailbox.headers')}</summary>
        <dl className="facts gap-above">
          {mail.headers.map(({ name, value }, index) => (
            <div key={index} className="fact">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
