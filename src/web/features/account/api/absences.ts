import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Schemas, unwrap } from '../../../lib/api/client';

const KEY = ['absences'];

/** Somebody's absences, the newest first. */
export const useAbsences = (personId: string) =>
  useQuery({
    queryKey: [...KEY, personId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/absences', { params: { query: { personId, size: 50 } }, signal })),
  });

function useChange<I>(send: (input: I) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

/** One's own. */
export const useAddAbsence = () =>
  useChange((body: Schemas['AbsenceInput']) => unwrap(api.POST('/api/v1/absences', { body })));

export const useRemoveAbsence = () =>
  useChange((id: string) => unwrap(api.DELETE('/api/v1/absences/{id}', { params: { path: { id } } })));
