import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { QueryView } from '../../../components/query-view';
import { useI18n } from '../../../i18n';
import { formatMoment } from '../../../lib/dates';
import { type Topic, TOPICS, useTimeline } from '../api/timeline';

/** What happened, newest first, narrowed to topics that stand in the address. */
export function TimelineCard({ assignmentId }: { readonly assignmentId: string }): ReactNode {
  const { t } = useI18n();
  const [params, setParams] = useSearchParams();
  const named = (params.get('topics') ?? '').split(',');
  const topics = TOPICS.filter((topic) => named.includes(topic));
  const query = useTimeline(assignmentId, topics);
  const toggle = (topic: Topic): void => {
    const next = TOPICS.filter((each) => (each === topic) !== topics.includes(each));
    setParams(
      (old) => {
        const changed = new URLSearchParams(old);
        if (next.length === 0) changed.delete('topics');
        else changed.set('topics', next.join(','));
        return changed;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  return (
    <section className="card" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t('assignment.timeline')}</h2>
      <div className="topics" role="group" aria-label={t('timeline.topics')}>
        {TOPICS.map((topic) => (
          <button
            key={topic}
            type="button"
            aria-pressed={topics.includes(topic)}
            onClick={() => toggle(topic)}
          >
            {t(`timeline.topic.${topic}`)}
          </button>
        ))}
      </div>
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              {items.length === 0 && <p className="hint">{t('timeline.empty')}</p>}
              <ol className="timeline" reversed>
                {items.map(({ at, topic, sentence }, index) => (
                  <li key={index} className={`topic-${topic}`}>
                    <div className="hint">
                      {formatMoment(at)} · {t(`timeline.topic.${topic}`)}
                    </div>
                    <div className="pre" lang="vi">
                      {sentence}
                    </div>
                  </li>
                ))}
              </ol>
              {query.hasNextPage && (
                <Button
                  className="gap-above"
                  loading={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {t('timeline.more')}
                </Button>
              )}
            </>
          );
        }}
      </QueryView>
    </section>
  );
}
