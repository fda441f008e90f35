import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, type Schemas, unwrap } from '../../../lib/api/client';

const MANY = 30;
/** All there are. */
const ALL = 200;
const PAUSE_MS = 250;

export type OrganChoice = Pick<Schemas['OrganDto'], 'kind' | 'id' | 'name'>;

/** Units by name or other name. */
export function useUnits(q: string, enabled: boolean) {
  return useQuery({
    queryKey: ['units', 'choices', q, MANY],
    enabled,
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/units', { params: { query: { size: MANY, ...(q === '' ? {} : { q }) } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** The unit groups whose names hold these words, with or without their marks. */
export function useGroups(q: string, enabled: boolean) {
  return useQuery({
    queryKey: ['unit-groups'],
    enabled,
    staleTime: 5 * 60_000,
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/unit-groups', { params: { query: { size: ALL } }, signal })),
    select: ({ items }) => items.filter(({ name }) => bare(name).includes(bare(q))),
  });
}

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/giu, 'd')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();

/** The office's people, of whom one follows the directive up. */
export function useOfficers(q: string, enabled: boolean) {
  return useQuery({
    queryKey: ['people', 'office', q],
    enabled,
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/people', {
          params: { query: { size: MANY, role: 'office', ...(q === '' ? {} : { q }) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

export function usePersonName(id: string | null) {
  return useQuery({
    queryKey: ['people', id],
    enabled: id !== null,
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/people/{id}', { params: { path: { id: id ?? '' } }, signal })),
    select: ({ name }) => name,
  });
}

/** How the rules in force read a phrase; asked a moment after the last key. */
export function useReading(phrase: string, issuedOn: string | null) {
  const settled = useSettled(phrase.trim());
  return useQuery({
    queryKey: ['deadlines', settled, issuedOn],
    enabled: settled !== '' && issuedOn !== null,
    staleTime: 5 * 60_000,
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/deadlines/resolve', {
          params: { query: { phrase: settled.slice(0, 500), issuedOn: issuedOn ?? '' } },
          signal,
        }),
      ),
  });
}

/** A value once it has not changed for a moment. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
