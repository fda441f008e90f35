import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, type Schemas, unwrap } from '../../../lib/api/client';

export type MailState = Schemas['MailState'];
export type Mail = Schemas['MailDetailDto'];
export type MailboxMail = Schemas['MailboxMailDto'];

interface Paged {
  readonly page: number;
  readonly size: number;
}

export function useOutbox(query: Paged & { readonly state?: MailState }) {
  return useQuery({
    queryKey: ['mails', 'outbox', query],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/mails', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function useMailbox(query: Paged) {
  return useQuery({
    queryKey: ['mails', 'mailbox', query],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/mailbox', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function useMailboxMail(id: string) {
  return useQuery({
    queryKey: ['mails', 'mailbox', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/mailbox/{id}', { params: { path: { id } }, signal })),
  });
}

export function useMail(id: string) {
  return useQuery({
    queryKey: ['mails', 'one', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/mails/{id}', { params: { path: { id } }, signal })),
  });
}
