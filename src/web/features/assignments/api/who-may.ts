import type { Profile } from '../../../lib/profile';
import type { Assignment } from './assignment';

/**
 * Who is offered what about an assignment where the API does not say it along with it. The server decides: whoever acts
 * for somebody else may be offered less here than he may do.
 */
type Who = Pick<Profile, 'roles' | 'unit'>;
type What = Pick<Assignment, 'leads' | 'coordinating' | 'lifecycle' | 'isGroup' | 'delegable'>;

const ENDED: readonly Assignment['lifecycle'][] = ['completed', 'withdrawn'];
const OWED: readonly Assignment['lifecycle'][] = ['assigned', 'received', 'in_progress', 'returned'];

const isOffice = ({ roles }: Who): boolean => roles.includes('office');

/** Whether somebody speaks for a unit: its clerk or its head. */
const speaksFor = ({ roles, unit }: Who, unitIds: readonly string[]): boolean =>
  (roles.includes('unit') || roles.includes('head')) && unit !== null && unitIds.includes(unit.id);

const coordinatingIds = ({ coordinating }: What): string[] =>
  coordinating.flatMap(({ unit }) => (unit ? [unit.id] : []));

export function mayRaiseObstacle(who: Who, what: What): boolean {
  if (ENDED.includes(what.lifecycle) || what.lifecycle === 'declined') return false;
  const taking = [...what.leads.map(({ id }) => id), ...coordinatingIds(what)];
  return isOffice(who) || what.delegable || speaksFor(who, taking);
}

/** A leader directs; the office enters what a leader has said. */
export const mayDirect = (who: Who, { lifecycle }: What): boolean =>
  !ENDED.includes(lifecycle) && (who.roles.includes('leader') || isOffice(who));

/** The office and the lead give coordinating units their parts. */
export const maySetContribution = (who: Who, what: What): boolean =>
  OWED.includes(what.lifecycle) &&
  (isOffice(who) ||
    speaksFor(
      who,
      what.leads.map(({ id }) => id),
    ));

export const mayReportContribution = (who: Who, { lifecycle }: What, unitId: string): boolean =>
  OWED.includes(lifecycle) && speaksFor(who, [unitId]);
