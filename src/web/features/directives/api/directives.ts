import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, type Schemas, unwrap } from '../../../lib/api/client';

export type Directive = Schemas['DirectiveDetailDto'];
export type DirectiveRow = Schemas['DirectiveRowDto'];

export function useDirectives(query: { page: number; size: number; q?: string }) {
  return useQuery({
    queryKey: ['directives', 'list', query],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/directives', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function useDirective(id: string) {
  return useQuery({
    queryKey: ['directives', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/directives/{id}', { params: { path: { id } }, signal })),
  });
}
