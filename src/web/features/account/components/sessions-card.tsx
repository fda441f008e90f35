import { Button } from 'antd';
import type { ReactNode } from 'react';
import { ProblemAlert } from '../../../components/problem-alert';
import { QueryView } from '../../../components/query-view';
import { useI18n } from '../../../i18n';
import { formatMoment } from '../../../lib/dates';
import { useEndOtherSessions, useEndSession, useSessions } from '../api/account';

/** Where one is signed in, and ending it there. */
export function SessionsCard(): ReactNode {
  const { t } = useI18n();
  const query = useSessions();
  const end = useEndSession();
  const endOthers = useEndOtherSessions();
  const error = end.error ?? endOthers.error;
  return (
    <section className="card" aria-labelledby="sessions-title">
      <h2 id="sessions-title">{t('sessions.title')}</h2>
      {error && <ProblemAlert title={t('account.failed')} error={error} />}
      <QueryView query={query}>
        {(sessions) => (
          <>
            <ul className="account-list">
              {sessions.map(({ id, current, device, address, createdAt, lastUsedAt }) => (
                <li key={id}>
                  <div>
                    <div className="labels">
                      <strong>{device}</strong>
                      {current && <span className="label tone-good">{t('sessions.current')}</span>}
                    </div>
                    <div className="hint">
                      {t('sessions.line', {
                        address,
                        from: formatMoment(createdAt),
                        last: formatMoment(lastUsedAt),
                      })}
                    </div>
                  </div>
                  {!current && (
                    <Button
                      aria-label={t('sessions.endOf', { device })}
                      disabled={end.isPending}
                      onClick={() => end.mutate(id)}
                    >
                      {t('sessions.end')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            {sessions.length > 1 && (
              <Button
                className="gap-above"
                loading={endOthers.isPending}
                onClick={() => endOthers.mutate(undefined)}
              >
                {t('sessions.endOthers')}
              </Button>
            )}
          </>
        )}
      </QueryView>
    </section>
  );
}
