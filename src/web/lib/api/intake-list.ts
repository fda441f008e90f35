import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, type Schemas, unwrap } from './client';

/** The list of intakes, which several features show parts of. */
export type IntakeRow = Schemas['IntakeRowDto'];
export type IntakeState = Schemas['IntakeState'];

/** @param enabled false for those who may not see them */
export function useIntakes(query: { page: number; size: number; state?: IntakeState }, enabled = true) {
  return useQuery({
    queryKey: ['intakes', 'list', query],
    enabled,
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/intakes', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}
