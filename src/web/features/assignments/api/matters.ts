import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Schemas, unwrap } from '../../../lib/api/client';
import type { Assignment } from './assignment';

/**
 * Does something about an assignment beside its steps; everything shown of assignments is read anew, also where it failed
 * because somebody else was faster.
 */
export function useMatter<I, O>(send: (input: I) => Promise<O>) {
  const queries = useQueryClient();
  const { mutateAsync, isPending, error } = useMutation({
    mutationFn: send,
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['assignments'] }),
        queries.invalidateQueries({ queryKey: ['directives'] }),
      ]),
  });
  // What was done may close the form it was done from: what follows then must follow all the same.
  const mutate = (input: I, { onSuccess }: { readonly onSuccess?: () => void } = {}): void => {
    mutateAsync(input).then(onSuccess, () => undefined);
  };
  return { mutate, mutateAsync, isPending, isError: error !== null, error };
}

/** The assignment as it is shown: where it has changed since, nothing is done. */
const shown = ({ id, version }: Pick<Assignment, 'id' | 'version'>) => ({
  path: { id },
  header: { 'If-Match': `"${version}"` },
});

export type Extensions = Schemas['ExtensionsDto'];
export type ExtensionRequest = Schemas['ExtensionRequestDto'];

export function useExtensions(id: string) {
  return useQuery({
    queryKey: ['assignments', 'extensions', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/assignments/{id}/extensions', { params: { path: { id } }, signal })),
  });
}

export const useAskExtension = (assignment: Assignment) =>
  useMatter((body: Schemas['ExtensionInput']) =>
    unwrap(api.POST('/api/v1/assignments/{id}/extensions', { params: shown(assignment), body })),
  );

export type Verdict = 'grant' | 'refusal' | 'withdrawal';

export const useDecideExtension = (assignment: Assignment, requestId: string) =>
  useMatter(({ verdict, note, lastDay }: { verdict: Verdict; note: string; lastDay: string | null }) => {
    const { path, header } = shown(assignment);
    const params = { path: { ...path, requestId }, header };
    const words = note === '' ? {} : { note };
    switch (verdict) {
      case 'grant':
        return unwrap(
          api.POST('/api/v1/assignments/{id}/extensions/{requestId}/grant', {
            params,
            body: { ...words, ...(lastDay === null ? {} : { lastDay }) },
          }),
        );
      case 'refusal':
        return unwrap(
          api.POST('/api/v1/assignments/{id}/extensions/{requestId}/refusal', {
            params,
            body: note === '' ? {} : { reason: note },
          }),
        );
      case 'withdrawal':
        return unwrap(
          api.POST('/api/v1/assignments/{id}/extensions/{requestId}/withdrawal', { params, body: words }),
        );
    }
  });

export function useAcknowledgements(id: string) {
  return useQuery({
    queryKey: ['assignments', 'acknowledgements', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/assignments/{id}/acknowledgements', { params: { path: { id } }, signal })),
  });
}

export const useAcknowledge = (assignment: Assignment) =>
  useMatter((body: Schemas['AcknowledgementInput']) =>
    unwrap(api.POST('/api/v1/assignments/{id}/acknowledgements', { params: shown(assignment), body })),
  );

export const useDirect = (assignment: Assignment) =>
  useMatter((body: Schemas['DirectionInput']) =>
    unwrap(api.POST('/api/v1/assignments/{id}/directions', { params: shown(assignment), body })),
  );

/** Gives the task to a person of the lead unit; null: to nobody in particular any more. */
export const useDelegate = (assignment: Assignment) =>
  useMatter(({ personId, note }: { personId: string | null; note: string }) => {
    const params = shown(assignment);
    const words = note === '' ? {} : { note };
    return personId === null
      ? unwrap(api.POST('/api/v1/assignments/{id}/delegation/end', { params, body: words }))
      : unwrap(api.POST('/api/v1/assignments/{id}/delegation', { params, body: { ...words, personId } }));
  });

export const useSetContribution = (assignment: Assignment, unitId: string) =>
  useMatter(({ content, lastDay }: { content: string; lastDay: string | null }) => {
    const { path, header } = shown(assignment);
    return unwrap(
      api.POST('/api/v1/assignments/{id}/contributions/{unitId}', {
        params: { path: { ...path, unitId }, header },
        body: { ...(content === '' ? {} : { content }), ...(lastDay === null ? {} : { lastDay }) },
      }),
    );
  });

export const useReportContribution = (assignment: Assignment, unitId: string) =>
  useMatter((note: string) => {
    const { path, header } = shown(assignment);
    return unwrap(
      api.POST('/api/v1/assignments/{id}/contributions/{unitId}/report', {
        params: { path: { ...path, unitId }, header },
        body: note === '' ? {} : { note },
      }),
    );
  });
