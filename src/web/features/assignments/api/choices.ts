import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../lib/api/client';

const MANY = 50;

/** Units by name, for a choice. */
export function useUnitChoices(q: string) {
  return useQuery({
    queryKey: ['units', 'choices', q],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/units', { params: { query: { size: MANY, ...(q === '' ? {} : { q }) } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });
}

export function useUnitName(id: string | undefined) {
  return useQuery({
    queryKey: ['units', id],
    enabled: id !== undefined,
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/units/{id}', { params: { path: { id: id ?? '' } }, signal })),
    select: (unit) => unit.name,
  });
}

export function useDirectiveChoices(q: string) {
  return useQuery({
    queryKey: ['directives', 'choices', q],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/directives', {
          params: { query: { size: MANY, ...(q === '' ? {} : { q }) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

export function useDirectiveNumber(id: string | undefined) {
  return useQuery({
    queryKey: ['directives', id],
    enabled: id !== undefined,
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/directives/{id}', { params: { path: { id: id ?? '' } }, signal })),
    select: (directive) => directive.number,
  });
}
