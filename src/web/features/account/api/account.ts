import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Schemas, unwrap } from '../../../lib/api/client';

const SESSIONS = ['account', 'sessions'];
const FACTOR = ['account', 'totp'];
const TOKENS = ['account', 'tokens'];

/** Does something about one's own account and reads what it changed anew. */
function useChange<I, O>(keys: readonly (readonly string[])[], send: (input: I) => Promise<O>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: () => Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}

export const useChangePassword = () =>
  useChange([SESSIONS], (body: Schemas['ChangePasswordDto']) =>
    unwrap(api.POST('/api/v1/account/password', { body })),
  );

export type OwnSession = Schemas['OwnSessionDto'];

export const useSessions = () =>
  useQuery({
    queryKey: SESSIONS,
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/account/sessions', { signal })),
  });

export const useEndSession = () =>
  useChange([SESSIONS], (id: string) =>
    unwrap(api.DELETE('/api/v1/account/sessions/{id}', { params: { path: { id } } })),
  );

export const useEndOtherSessions = () =>
  useChange([SESSIONS], () => unwrap(api.DELETE('/api/v1/account/sessions')));

export const useSecondFactor = () =>
  useQuery({
    queryKey: FACTOR,
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/account/totp', { signal })),
  });

export const useBeginSecondFactor = () =>
  useMutation({
    mutationFn: (password: string) => unwrap(api.POST('/api/v1/account/totp', { body: { password } })),
  });

export const useConfirmSecondFactor = () =>
  useMutation({
    mutationFn: (code: string) => unwrap(api.POST('/api/v1/account/totp/confirmation', { body: { code } })),
  });

/** Reads anew what the second factor opens or closes: itself, the sessions, and who is signed in. */
export function useRefreshSecondFactor(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await Promise.all(
      [FACTOR, SESSIONS, ['session']].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
  };
}

type Both = Schemas['ConfirmWithBothDto'];

export const useRenewRecoveryCodes = () =>
  useChange([FACTOR], (body: Both) => unwrap(api.POST('/api/v1/account/totp/recovery-codes', { body })));

export const useRemoveSecondFactor = () =>
  useChange([FACTOR, ['session']], (body: Both) =>
    unwrap(api.POST('/api/v1/account/totp/removal', { body })),
  );

export type Token = Schemas['TokenDto'];
export type TokenScope = Schemas['TokenScope'];

export const useTokens = () =>
  useQuery({
    queryKey: TOKENS,
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/tokens', { signal })),
  });

export const useCreateToken = () =>
  useChange([TOKENS], (body: Schemas['CreateTokenDto']) => unwrap(api.POST('/api/v1/tokens', { body })));

export const useRevokeToken = () =>
  useChange([TOKENS], (id: string) =>
    unwrap(api.DELETE('/api/v1/tokens/{id}', { params: { path: { id } } })),
  );
