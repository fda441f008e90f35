import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type EventFacts, eventNotices } from '../../domain/follow-up/events.js';
import type { EventTeller } from '../assignments/index.js';
import type { PlanningRules } from '../rules/index.js';
import { Ledger } from './ledger.js';

/**
 * Tells of events: their notices enter the ledger in the transaction of the event itself. The mails leave with the next
 * sweep, so that whoever is told of several is told in one.
 */
@Injectable()
export class EventNotices implements EventTeller {
  constructor(private readonly ledger: Ledger) {}

  async tell(
    em: EntityManager,
    events: readonly EventFacts[],
    { directory, now }: PlanningRules,
  ): Promise<void> {
    const notices = events.flatMap((facts) => eventNotices(facts, directory, now.date));
    await this.ledger.recordWithin(em, notices, now.epochMs);
  }
}
