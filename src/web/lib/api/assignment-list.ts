import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, type Schemas, unwrap } from './client';
import type { operations } from './schema';

/** The list of assignments, which several features show parts of. */
export type AssignmentQuery = NonNullable<operations['listAssignments']['parameters']['query']>;
export type AssignmentRow = Schemas['AssignmentRowDto'];

export function useAssignments(query: AssignmentQuery) {
  return useQuery({
    queryKey: ['assignments', 'list', query],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/assignments', { params: { query }, signal })),
    // The table stays as it is until the next page is there.
    placeholderData: keepPreviousData,
  });
}
