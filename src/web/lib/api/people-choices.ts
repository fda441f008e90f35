import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, type Schemas, unwrap } from './client';

interface Asked {
  readonly q: string;
  readonly unitId?: string;
  readonly role?: Schemas['Role'];
}

/** People by name, for a choice. */
export function usePeopleChoices(asked: Asked) {
  const { q, ...rest } = asked;
  const query = { size: 50, ...rest, ...(q === '' ? {} : { q }) };
  return useQuery({
    queryKey: ['people', 'choices', query],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/people', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function usePersonName(id: string | undefined) {
  return useQuery({
    queryKey: ['people', id],
    enabled: id !== undefined,
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/people/{id}', { params: { path: { id: id ?? '' } }, signal })),
    select: (person) => person.name,
  });
}
