import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ApiError, type Schemas, unwrap } from '../../../lib/api/client';
import type { Profile } from '../../../lib/profile';

const KEY = ['session'];

/** Who is signed in; null: nobody. */
export function useSession() {
  return useQuery({
    queryKey: KEY,
    staleTime: Infinity,
    queryFn: async ({ signal }): Promise<Profile | null> => {
      try {
        return await unwrap(api.GET('/api/v1/session', { signal }));
      } catch (error) {
        if (error instanceof ApiError && error.status === 401) return null;
        throw error;
      }
    },
  });
}

export function useSignIn() {
  return useMutation({
    mutationFn: (body: Schemas['SignInDto']) => unwrap(api.POST('/api/v1/session', { body })),
  });
}

/** Makes the profile known to every page. */
export function useRememberProfile(): (profile: Profile) => void {
  const queries = useQueryClient();
  return (profile) => queries.setQueryData(KEY, profile);
}

/** Ends the session and forgets what it has seen. */
export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      try {
        await unwrap(api.DELETE('/api/v1/session'));
      } catch (error) {
        if (!(error instanceof ApiError && error.status === 401)) throw error;
      }
    },
    onSuccess: () => {
      queries.setQueryData(KEY, null);
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] });
      sessionStorage.clear();
    },
  });
}
