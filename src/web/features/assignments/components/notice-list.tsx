import type { ReactNode } from 'react';
import { noticeName } from '../../../components/notice-name';
import { NoticeStateLabel } from '../../../components/notice-state';
import { QueryView } from '../../../components/query-view';
import { useI18n } from '../../../i18n';
import { formatDay, formatMoment } from '../../../lib/dates';
import { type Notice, type UpcomingNotice, useNotices } from '../api/assignment';

/** How many of the coming notices are shown at once: an overdue ladder foretells dozens. */
const SHOWN = 4;

/** Notices of an assignment: what went out, what did not and why, and what comes next. */
export function NoticeList({ assignmentId }: { readonly assignmentId: string }): ReactNode {
  const { t } = useI18n();
  const query = useNotices(assignmentId);
  return (
    <section className="card" aria-labelledby="notices-title">
      <h2 id="notices-title">{t('notices.title')}</h2>
      <QueryView query={query}>
        {({ notices, upcoming }) => (
          <>
            <h3>{t('notices.sent')}</h3>
            {notices.length === 0 && <p className="hint">{t('notices.empty')}</p>}
            <ul className="plain-list gap-below">
              {notices.map((notice) => (
                <Past key={notice.id} notice={notice} />
              ))}
            </ul>
            {upcoming.length > 0 && <UpcomingNotices notices={upcoming} />}
          </>
        )}
      </QueryView>
    </section>
  );
}

function UpcomingNotices({ notices }: { readonly notices: readonly UpcomingNotice[] }): ReactNode {
  const { t } = useI18n();
  const list = (part: readonly UpcomingNotice[]) => (
    <ul className="plain-list">
      {part.map((notice) => (
        <Upcoming key={notice.rule + notice.occurrence + notice.audience} notice={notice} />
      ))}
    </ul>
  );
  const later = notices.slice(SHOWN);
  return (
    <>
      <h3>{t('notices.upcoming')}</h3>
      <p className="hint">{t('notices.upcomingHint')}</p>
      {list(notices.slice(0, SHOWN))}
      {later.length > 0 && (
        <details className="gap-above">
          <summary>{t('notices.later', { count: later.length })}</summary>
          {list(later)}
        </details>
      )}
    </>
  );
}

function Upcoming({ notice }: { readonly notice: UpcomingNotice }): ReactNode {
  const { t } = useI18n();
  return (
    <li>
      <strong>{formatDay(notice.dueOn)}</strong> · {noticeName(notice, t)}
      <div className="hint">{t(`notices.audience.${notice.audience}`)}</div>
    </li>
  );
}

function Past({ notice }: { readonly notice: Notice }): ReactNode {
  const { t } = useI18n();
  const { recipient, capacity, dueOn, state, reason, settledAt } = notice;
  const role = t(`notices.capacity.${capacity}`);
  return (
    <li>
      <div className="labels">
        <strong>{noticeName(notice, t)}</strong>
        <NoticeStateLabel state={state} />
      </div>
      <div>
        {recipient.name}
        {role !== '' && ` (${role})`}
        {recipient.email && <span className="hint"> · {recipient.email}</span>}
      </div>
      <div className="hint">
        {t('notices.on', { day: formatDay(dueOn) })}
        {settledAt && ` · ${t(`notices.state.${state}`)} ${formatMoment(settledAt)}`}
      </div>
      {reason && <div>{reason}</div>}
    </li>
  );
}
