import { Pagination, Select } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { QueryView } from '../../../components/query-view';
import { useI18n } from '../../../i18n';
import { formatMoment } from '../../../lib/dates';
import { oneOf, type useListParams } from '../../../lib/list-params';
import { useMailbox, useOutbox } from '../api/mails';
import { MAIL_STATES, MailStateLabel } from './mail-state';

type Params = ReturnType<typeof useListParams>;

/** Mails in every state, newest first. */
export function Outbox({ params }: { readonly params: Params }): ReactNode {
  const { t } = useI18n();
  const { get, set, page, size } = params;
  const state = oneOf(get('state'), MAIL_STATES);
  const query = useOutbox({ page, size, ...(state && { state }) });
  return (
    <>
      <div className="list-bar">
        <Select
          className="sort"
          aria-label={t('mailbox.state')}
          placeholder={t('mailbox.allStates')}
          allowClear
          value={state ?? null}
          options={MAIL_STATES.map((value) => ({ value, label: t(`mail.state.${value}`) }))}
          onChange={(value: string | undefined) => set({ state: value })}
        />
      </div>
      <QueryView query={query}>
        {({ items, total }) => (
          <>
            {items.length === 0 && <div className="card empty">{t('mailbox.empty')}</div>}
            <ul className="cards">
              {items.map((mail) => (
                <li key={mail.id} className="assignment-card">
                  <div className="labels">
                    <MailStateLabel state={mail.state} />
                    <span className="hint">{t(`mail.kind.${mail.kind}`)}</span>
                  </div>
                  <Link to={`/mails/${mail.id}`}>{mail.subject ?? t('mailbox.noSubject')}</Link>
                  <div className="hint">
                    {t('mailbox.to')} {mail.recipient.name} · {formatMoment(mail.settledAt ?? mail.createdAt)}
                    {mail.settledAt === null &&
                      ` · ${t('mailbox.notBefore', { at: formatMoment(mail.notBefore) })}`}
                    {mail.attempts > 1 && ` · ${t('mailbox.attempts', { count: mail.attempts })}`}
                  </div>
                  {mail.reason && <div>{mail.reason}</div>}
                </li>
              ))}
            </ul>
            <Pages params={params} total={total} />
          </>
        )}
      </QueryView>
    </>
  );
}

/** What lies in the folder of the local mailbox. */
export function LocalMailbox({ params }: { readonly params: Params }): ReactNode {
  const { t } = useI18n();
  const query = useMailbox({ page: params.page, size: params.size });
  return (
    <>
      <p className="hint">{t('mailbox.localHint')}</p>
      <QueryView query={query}>
        {({ items, total }) => (
          <>
            {items.length === 0 && <div className="card empty">{t('mailbox.empty')}</div>}
            <ul className="cards">
              {items.map(({ id, subject, to, date, error }) => (
                <li key={id} className="assignment-card">
                  <Link to={`/mailbox/${encodeURIComponent(id)}`}>{subject ?? t('mailbox.mail')}</Link>
                  <div className="hint">
                    {t('mailbox.to')} {to.map(({ name, address }) => name || address).join(', ')}
                    {date && ` · ${formatMoment(date)}`}
                  </div>
                  {error && (
                    <div>
                      {t('mailbox.broken')}: {error}
                    </div>
                  )}
                </li>
              ))}
            </ul>
            <Pages params={params} total={total} />
          </>
        )}
      </QueryView>
    </>
  );
}

function Pages({
  params: { page, size, set },
  total,
}: {
  readonly params: Params;
  readonly total: number;
}): ReactNode {
  const { t } = useI18n();
  return (
    <Pagination
      className="pages"
      current={page}
      pageSize={size}
      total={total}
      hideOnSinglePage
      showSizeChanger={false}
      showTotal={(all, [from, to]) => t('list.total', { from, to, total: all })}
      onChange={(next) => set({ page: String(next) })}
    />
  );
}
