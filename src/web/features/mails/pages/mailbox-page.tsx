import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { PageTitle } from '../../../components/page-title';
import { useI18n } from '../../../i18n';
import { useListParams } from '../../../lib/list-params';
import { LocalMailbox, Outbox } from '../components/mail-lists';

/** What was and will be sent to everybody: the outbox, and the mails in the local mailbox. */
export function Page(): ReactNode {
  const { t } = useI18n();
  const params = useListParams();
  const local = params.get('box') === 'local';
  return (
    <>
      <PageTitle title={t('mailbox.title')} />
      <nav className="tabs" aria-label={t('mailbox.title')}>
        <Link to="/mailbox" aria-current={local ? undefined : 'page'}>
          {t('mailbox.outbox')}
        </Link>
        <Link to="/mailbox?box=local" aria-current={local ? 'page' : undefined}>
          {t('mailbox.local')}
        </Link>
      </nav>
      {local ? <LocalMailbox params={params} /> : <Outbox params={params} />}
    </>
  );
}
