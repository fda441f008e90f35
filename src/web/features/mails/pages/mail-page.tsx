import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { noticeName } from '../../../components/notice-name';
import { NoticeStateLabel } from '../../../components/notice-state';
import { PageTitle } from '../../../components/page-title';
import { QueryPage } from '../../../components/query-view';
import { useI18n } from '../../../i18n';
import { formatMoment } from '../../../lib/dates';
import { type Mail, useMail } from '../api/mails';
import { MailStateLabel } from '../components/mail-state';

/** Why did I get this mail: where the link at the foot of every mail leads. */
export function Page(): ReactNode {
  const { id = '' } = useParams();
  return <QueryPage query={useMail(id)}>{(mail) => <Explanation mail={mail} />}</QueryPage>;
}

function Explanation({ mail }: { readonly mail: Mail }): ReactNode {
  const { t } = useI18n();
  return (
    <>
      <PageTitle title={t('mail.whyTitle')}>
        <MailStateLabel state={mail.state} />
      </PageTitle>
      <section className="card">
        <p className="task">{mail.why}</p>
        <dl className="facts">
          <dt>{t('mailbox.subject')}</dt>
          <dd>{mail.subject ?? t('mailbox.noSubject')}</dd>
          <dt>{t('mail.recipient')}</dt>
          <dd>{mail.recipient.name}</dd>
          <dt>{t('mail.createdAt')}</dt>
          <dd>{formatMoment(mail.createdAt)}</dd>
          {mail.settledAt && (
            <>
              <dt>{t('mail.settledAt')}</dt>
              <dd>{formatMoment(mail.settledAt)}</dd>
            </>
          )}
          {mail.reason && (
            <>
              <dt>{t('mail.reason')}</dt>
              <dd>{mail.reason}</dd>
            </>
          )}
        </dl>
      </section>
      <section className="card" aria-labelledby="notices-title">
        <h2 id="notices-title">{t('mail.notices')}</h2>
        {mail.notices.length === 0 && <p className="hint">{t('mail.noNotices')}</p>}
        <ul className="plain-list">
          {mail.notices.map((notice, index) => (
            <li key={index}>
              <div className="labels">
                <Link to={`/assignments/${notice.assignmentId}`}>
                  {t('assignment.title', { clause: notice.clause, directive: notice.directive })}
                </Link>
                <span>{noticeName(notice, t)}</span>
                <NoticeStateLabel state={notice.state} />
              </div>
              <div>{notice.why}</div>
              {notice.reason && <div className="hint">{notice.reason}</div>}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
