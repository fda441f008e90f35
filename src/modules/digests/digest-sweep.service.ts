import { Injectable } from '@nestjs/common';
import { newId } from '../../common/ids.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { insertRows } from '../../database/insert-rows.js';
import { currentDigest } from '../../domain/follow-up/plan-digests.js';
import { OutboxService } from '../outbox/index.js';
import { Person } from '../people/index.js';
import { RulesService } from '../rules/index.js';
import { DigestFigures } from './digest-figures.js';
import { Digest } from './entities/digest.entity.js';

/** Writes the leaders' digests that are due. */
@Injectable()
export class DigestSweepService {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly figures: DigestFigures,
    private readonly outbox: OutboxService,
  ) {}

  /** @returns how many digests were written; a leader for whom there is nothing to say gets none */
  async sweep(atMs?: number): Promise<number> {
    const { policy, calendar, now } = await this.rules.at(atMs);
    const occasion = currentDigest(now, policy, calendar);
    if (!occasion) return 0;
    let written = 0;
    for (const leader of await this.leadersWithout(occasion.dueOn)) {
      const hasNews = await this.figures.hasNews(leader, occasion.dueOn, now.epochMs);
      await this.database.transaction(async (unit) => {
        // Somebody else may have written this digest since it was looked for: the unique key decides.
        const [row] = await insertRows(
          unit.em,
          'digest',
          [
            {
              id: newId(),
              recipient_id: leader.id,
              variant: occasion.variant,
              due_on: occasion.dueOn,
              mail_id: null,
              planned_at: toInstant(now.epochMs),
            },
          ],
          'ON CONFLICT (recipient_id, due_on) DO NOTHING RETURNING id',
        );
        if (!row || !hasNews) return;
        const mailId = await this.outbox.add(unit, 'digest', leader.id, now.epochMs);
        await unit.em.update(Digest, { id: row.id as string }, { mailId });
        written += 1;
      });
    }
    return written;
  }

  private async leadersWithout(dueOn: string): Promise<Person[]> {
    const em = this.database.read;
    const people = await em.findBy(Person, { active: true });
    const told = new Set((await em.findBy(Digest, { dueOn })).map((d) => d.recipientId));
    return people.filter((p) => p.roles.includes('leader') && !told.has(p.id));
  }
}
