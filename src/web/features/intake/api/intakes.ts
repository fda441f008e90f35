import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Schemas, unwrap } from '../../../lib/api/client';
import { upload } from '../../../lib/api/upload';
import type { Intake } from './shapes';

export const intakeKey = (id: string) => ['intakes', 'one', id] as const;

export function useIntake(id: string) {
  return useQuery({
    queryKey: intakeKey(id),
    queryFn: ({ signal }) => fetchIntake(id, signal),
    // What others do meanwhile is told where something is saved; the page must not change under the hands.
    refetchOnWindowFocus: false,
    staleTime: Infinity,
    gcTime: 0,
  });
}

export function fetchIntake(id: string, signal?: AbortSignal): Promise<Intake> {
  return unwrap(api.GET('/api/v1/intakes/{id}', { params: { path: { id } }, ...(signal && { signal }) }));
}

/** What confirming would make of an intake, as it stands at a version. */
export function useCheck({ id, version }: Pick<Intake, 'id' | 'version'>, enabled: boolean) {
  return useQuery({
    queryKey: ['intakes', 'check', id, version],
    enabled,
    staleTime: 0,
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/intakes/{id}/check', { params: { path: { id } }, signal })),
  });
}

/** A document as it is handed in: a file, or text that was pasted. */
export type Document = { readonly file: File } | { readonly text: string; readonly name: string };

export interface TakeIn {
  readonly document: Document;
  /** Somebody has looked: it is not secret, whatever its marks seem to say. */
  readonly notSecret: boolean;
  readonly onProgress: (part: number) => void;
}

export function useTakeIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ document, notSecret, onProgress }: TakeIn): Promise<Intake> => {
      if ('text' in document)
        return unwrap(
          api.POST('/api/v1/intakes/pasted', {
            body: { text: document.text, name: document.name, notSecret },
          }),
        );
      const form = new FormData();
      if (notSecret) form.append('notSecret', 'true');
      form.append('file', document.file);
      return upload<Intake>('/api/v1/intakes', form, { onProgress });
    },
    onSuccess: (intake) => {
      queries.setQueryData(intakeKey(intake.id), intake);
      void queries.invalidateQueries({ queryKey: ['intakes', 'list'] });
    },
  });
}

export function useConfirm({ id, version }: Pick<Intake, 'id' | 'version'>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (acknowledged: Schemas['FindingCode'][]) =>
      unwrap(
        api.POST('/api/v1/intakes/{id}/confirm', {
          params: { path: { id }, header: { 'If-Match': `"${version}"` } },
          body: { acknowledged },
        }),
      ),
    onSuccess: async () => {
      for (const queryKey of [['intakes', 'list'], ['assignments'], ['directives']])
        await queries.invalidateQueries({ queryKey });
    },
  });
}

export function useDiscardIntake({ id, version }: Pick<Intake, 'id' | 'version'>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/api/v1/intakes/{id}/discard', {
          params: { path: { id }, header: { 'If-Match': `"${version}"` } },
          body: {},
        }),
      ),
    onSuccess: async (intake) => {
      queries.setQueryData(intakeKey(id), intake);
      await queries.invalidateQueries({ queryKey: ['intakes', 'list'] });
    },
  });
}
