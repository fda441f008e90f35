import { useMutation, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../lib/api/client';

/** Whom a mailed link is for, and what for. */
export const useLink = (token: string) =>
  useQuery({
    queryKey: ['link', token],
    staleTime: Infinity,
    queryFn: ({ signal }) => unwrap(api.POST('/api/v1/one-time-links/lookup', { body: { token }, signal })),
  });

export const useTakeLink = (token: string) =>
  useMutation({
    mutationFn: (password: string) =>
      unwrap(api.POST('/api/v1/one-time-links/use', { body: { token, password } })),
  });

export const useAskForReset = () =>
  useMutation({
    mutationFn: (login: string) => unwrap(api.POST('/api/v1/password-resets', { body: { login } })),
  });
