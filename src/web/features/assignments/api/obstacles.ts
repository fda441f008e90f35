import { useQuery } from '@tanstack/react-query';
import { api, type Schemas, unwrap } from '../../../lib/api/client';
import { useMatter } from './matters';

export type Obstacle = Schemas['ObstacleDto'];
export type ObstacleAction = Obstacle['openActions'][number];
const MANY = 100;

export const OBSTACLE_KINDS: readonly Schemas['ObstacleKind'][] = [
  'institution',
  'funding',
  'staff',
  'technical',
  'coordination',
  'other',
];
export const PARTY_KINDS: readonly Schemas['PartyKind'][] = ['office', 'unit', 'leader', 'standing'];

export function useObstacles(id: string) {
  return useQuery({
    queryKey: ['assignments', 'obstacles', id],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/assignments/{id}/obstacles', {
          params: { path: { id }, query: { size: MANY } },
          signal,
        }),
      ),
  });
}

export const useRaiseObstacle = (assignmentId: string) =>
  useMatter((body: Schemas['ObstacleInput']) =>
    unwrap(api.POST('/api/v1/assignments/{id}/obstacles', { params: { path: { id: assignmentId } }, body })),
  );

export interface Handling {
  readonly action: ObstacleAction;
  readonly note: string;
  /** To whom it is passed. */
  readonly to: Schemas['PartyInput'] | null;
}

export const useHandleObstacle = ({ id, version }: Obstacle) =>
  useMatter(({ action, note, to }: Handling) => {
    const params = { path: { id }, header: { 'If-Match': `"${version}"` } };
    if (action === 'resolve')
      return unwrap(api.POST('/api/v1/obstacles/{id}/resolution', { params, body: { note } }));
    if (action === 'void')
      return unwrap(api.POST('/api/v1/obstacles/{id}/voiding', { params, body: { note } }));
    return unwrap(
      api.POST('/api/v1/obstacles/{id}/passing', {
        params,
        body: { note, waitingFor: to ?? { kind: 'office' } },
      }),
    );
  });
