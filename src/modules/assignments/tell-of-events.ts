import type { EntityManager } from 'typeorm';
import type { Event, EventFacts } from '../../domain/follow-up/events.js';
import type { PlanningRules } from '../rules/index.js';
import type { Assignment } from './entities/assignment.entity.js';
import { takingPart } from './visible-assignments.js';

/** Writes the notices of events, each with the mail that carries it, as part of the transaction of `em`. */
export interface EventTeller {
  tell(em: EntityManager, events: readonly EventFacts[], rules: PlanningRules): Promise<void>;
}

/** Injection token of the {@link EventTeller}. */
export const EVENT_TELLER = Symbol('EventTeller');

/** An event of one assignment, with the units that take part in it now; of a child also those of its parent. */
export async function eventFacts(
  em: EntityManager,
  happened: { readonly event: Event; readonly id: string; readonly byId: string | null },
  assignment: Pick<Assignment, 'id' | 'parentId' | 'monitoringOfficerId' | 'lastDay'>,
): Promise<EventFacts> {
  return {
    ...happened,
    assignmentId: assignment.id,
    ...(await takingPart(em, assignment)),
    monitoringOfficerId: assignment.monitoringOfficerId,
    lastDay: assignment.lastDay,
  };
}
