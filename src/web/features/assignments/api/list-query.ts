import type { AssignmentQuery } from '../../../lib/api/assignment-list';
import { oneOf } from '../../../lib/list-params';
import type { Profile } from '../../../lib/profile';

export const TIMINGS = [
  'overdue',
  'due_soon',
  'on_track',
  'no_deadline',
  'born_overdue',
  'on_time',
  'late',
] as const;

export const LIFECYCLES = [
  'assigned',
  'received',
  'in_progress',
  'submitted',
  'returned',
  'completed',
  'suspended',
  'withdrawn',
  'declined',
] as const;

export const BUCKETS = [
  'done_on_time',
  'done_late',
  'open_in_time',
  'open_overdue',
  'no_deadline',
  'born_overdue',
  'not_judged',
] as const;

const YES = ['true'] as const;

export const SORTS = ['lastDay', '-lastDay', '-updatedAt', '-assignedAt', 'clause'] as const;

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whose assignments are "mine": those I follow in the office, those my unit leads elsewhere; null: there are none. */
export function ownPart({ person, unit, roles }: Profile): Partial<AssignmentQuery> | null {
  if (roles.includes('office')) return { officerId: person.id };
  if (unit && (roles.includes('unit') || roles.includes('head'))) return { unitId: unit.id, part: 'lead' };
  return null;
}

/** What the address asks of the list. What makes no sense in it is left out: addresses are typed and cut off. */
export function listQuery(
  get: (name: string) => string | undefined,
  page: { readonly page: number; readonly size: number },
  profile: Profile,
): AssignmentQuery {
  const id = (name: string): string | undefined => matching(get(name), UUID);
  const query: AssignmentQuery = {
    ...page,
    q: get('q')?.slice(0, 200),
    timing: oneOf(get('timing'), TIMINGS),
    lifecycle: oneOf(get('lifecycle'), LIFECYCLES),
    unitId: id('unitId'),
    part: oneOf(get('part'), ['lead', 'coordinating', 'any']),
    directiveId: id('directiveId'),
    officerId: id('officerId'),
    parentId: id('parentId'),
    dueFrom: matching(get('dueFrom'), DAY),
    dueTo: matching(get('dueTo'), DAY),
    bucket: oneOf(get('bucket'), BUCKETS),
    owed: oneOf(get('owed'), YES),
    withoutLead: oneOf(get('withoutLead'), YES),
    completedFrom: matching(get('completedFrom'), DAY),
    completedTo: matching(get('completedTo'), DAY),
    periodFrom: matching(get('periodFrom'), DAY),
    periodTo: matching(get('periodTo'), DAY),
    periodBasis: oneOf(get('periodBasis'), ['deadline', 'assigned']),
    sort: oneOf(get('sort'), SORTS),
    ...(get('mine') === '1' ? ownPart(profile) : {}),
  };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}

function matching(text: string | undefined, pattern: RegExp): string | undefined {
  return text !== undefined && pattern.test(text) ? text : undefined;
}
