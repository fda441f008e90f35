import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, type Schemas, unwrap } from '../../../lib/api/client';

export type Picture = Schemas['PictureDto'];
export type Scope = { readonly unitId?: string; readonly directiveId?: string };
export type Bucket = Schemas['Bucket'];

/** A picture left open on a wall or a desk follows what happens. */
const REFRESH_MS = 60_000;

export function usePicture(scope: Scope) {
  return useQuery({
    // Beside the lists, whose numbers it shows: what renews them renews it.
    queryKey: ['assignments', 'picture', scope],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/reports/picture', { params: { query: scope }, signal })),
    refetchInterval: REFRESH_MS,
    placeholderData: keepPreviousData,
  });
}
