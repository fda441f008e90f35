import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ApiError, type Schemas, unwrap } from '../../../lib/api/client';

export type Assignment = Schemas['AssignmentDetailDto'];
export type Step = Schemas['Step'];
export type Notice = Schemas['NoticeDto'];
export type UpcomingNotice = Schemas['UpcomingNoticeDto'];

export function useAssignment(id: string) {
  return useQuery({
    queryKey: ['assignments', 'one', id],
    queryFn: ({ signal }) => fetchAssignment(id, signal),
  });
}

export function useNotices(id: string) {
  return useQuery({
    queryKey: ['assignments', 'notices', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/assignments/{id}/notices', { params: { path: { id } }, signal })),
  });
}

/** What a person enters for a step. */
export interface StepInput {
  readonly note: string;
  readonly percent: number;
  /** The unit that leads from now on. */
  readonly leadId: string | null;
  /** A new last day, `YYYY-MM-DD`. */
  readonly lastDay: string | null;
  /** Ids of the evidence a report names. */
  readonly files: readonly string[];
  readonly account: Account;
}

/** From input to output, as a report of completion may tell it. */
export interface Account {
  readonly inputs: readonly Schemas['ResourceDto'][];
  readonly deliveredOutput: string;
  readonly effect: string;
}

/** Somebody changed the assignment since it was shown; `now` is how it stands. */
export class StepConflict extends Error {
  constructor(readonly now: Assignment) {
    super('conflict');
  }
}

/** Takes a step on the assignment as it is shown. @throws StepConflict where it no longer is */
export function useTakeStep(shown: Assignment) {
  const queries = useQueryClient();
  const refresh = async (now: Assignment): Promise<void> => {
    queries.setQueryData(['assignments', 'one', now.id], now);
    await Promise.all([
      queries.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] === 'assignments' && queryKey[1] !== 'one',
      }),
      queries.invalidateQueries({ queryKey: ['directives'] }),
    ]);
  };
  return useMutation({
    mutationFn: async ({ step, input }: { step: Step; input: StepInput }) => {
      try {
        return await send(shown, step, input);
      } catch (error) {
        if (!(error instanceof ApiError) || (error.status !== 409 && error.status !== 412)) throw error;
        throw new StepConflict(await fetchAssignment(shown.id));
      }
    },
    onSuccess: (assignment) => refresh(assignment),
    onError: (error) => (error instanceof StepConflict ? refresh(error.now) : undefined),
  });
}

export function fetchAssignment(id: string, signal?: AbortSignal): Promise<Assignment> {
  return unwrap(api.GET('/api/v1/assignments/{id}', { params: { path: { id } }, ...(signal && { signal }) }));
}

function send(
  { id, version }: Assignment,
  step: Step,
  { note, percent, leadId, lastDay, files, account }: StepInput,
): Promise<Assignment> {
  const params = { path: { id }, header: { 'If-Match': `"${version}"` } };
  // Of a secret directive nothing is said, not even that there are no words and no files.
  const words = note === '' ? {} : { note };
  const reason = note === '' ? {} : { reason: note };
  const plain = { params, body: words };
  const reasoned = { params, body: reason };
  const named = files.length > 0 ? { files: [...files] } : {};
  switch (step) {
    case 'receive':
      return unwrap(api.POST('/api/v1/assignments/{id}/receipt', plain));
    case 'progress':
      return unwrap(
        api.POST('/api/v1/assignments/{id}/progress', { params, body: { ...words, percent, ...named } }),
      );
    case 'submit':
      return unwrap(
        api.POST('/api/v1/assignments/{id}/submission', {
          params,
          body: { ...words, ...named, ...saidOf(account) },
        }),
      );
    case 'accept':
      return unwrap(api.POST('/api/v1/assignments/{id}/acceptance', plain));
    case 'return':
      return unwrap(api.POST('/api/v1/assignments/{id}/return', plain));
    case 'withdraw':
      return unwrap(api.POST('/api/v1/assignments/{id}/withdrawal', reasoned));
    case 'decline':
      return unwrap(api.POST('/api/v1/assignments/{id}/declination', reasoned));
    case 'suspend':
      return unwrap(api.POST('/api/v1/assignments/{id}/suspension', reasoned));
    case 'resume':
      return unwrap(
        api.POST('/api/v1/assignments/{id}/resumption', {
          params,
          body: { ...plain.body, ...(lastDay === null ? {} : { lastDay }) },
        }),
      );
    case 'reassign':
      return unwrap(
        api.POST('/api/v1/assignments/{id}/reassignment', {
          params,
          body: { ...reason, leads: leadId === null ? [] : [leadId] },
        }),
      );
    case 'reopen':
      return unwrap(api.POST('/api/v1/assignments/{id}/reopening', reasoned));
  }
}

function saidOf({ inputs, deliveredOutput, effect }: Account) {
  return {
    ...(inputs.length > 0 ? { inputs: [...inputs] } : {}),
    ...(deliveredOutput === '' ? {} : { deliveredOutput }),
    ...(effect === '' ? {} : { effect }),
  };
}
