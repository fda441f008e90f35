import { useInfiniteQuery } from '@tanstack/react-query';
import { api, type Schemas, unwrap } from '../../../lib/api/client';

export type Topic = Schemas['TimelineTopic'];
export const TOPICS: readonly Topic[] = [
  'assignment',
  'progress',
  'report',
  'verdict',
  'term',
  'obstacle',
  'direction',
  'mail',
];
const SIZE = 30;

/** What happened to an assignment, newest first; no topics: all of them. */
export function useTimeline(id: string, topics: readonly Topic[]) {
  return useInfiniteQuery({
    queryKey: ['assignments', 'timeline', id, topics],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/assignments/{id}/timeline', {
          params: {
            path: { id },
            query: {
              size: SIZE,
              ...(topics.length > 0 ? { topics: [...topics] } : {}),
              ...(pageParam === null ? {} : { before: pageParam }),
            },
          },
          signal,
        }),
      ),
    getNextPageParam: ({ nextBefore }) => nextBefore,
  });
}
