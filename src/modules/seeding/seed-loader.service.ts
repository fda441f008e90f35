import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../common/clock.js';
import { APP_CONFIG, type AppConfig } from '../../config/app-config.js';
import { toInstant } from '../../database/columns.js';
import { Database } from '../../database/database.js';
import { insertRows } from '../../database/insert-rows.js';
import type { Fields } from '../../domain/audit/index.js';
import type { EntityManager } from 'typeorm';
import { DemoAccounts } from '../access/index.js';
import { AuditTrail } from '../audit/index.js';
import { policySchema, RegisterStamp } from '../rules/index.js';
import { Setting } from '../system/index.js';
import { loadDirective } from './load-directive.js';
import { loadOrganization } from './load-organization.js';
import { readSeeds } from './seed-files.js';
import type { SeedData } from './seed-data.js';
import { SeedIds } from './seed-ids.js';

const LOADED = 'seeds.loaded';

/** Loads the seeds into an empty database, all or nothing. */
@Injectable()
export class SeedLoader {
  constructor(
    private readonly database: Database,
    private readonly accounts: DemoAccounts,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** @returns false if the seeds were loaded before: what an office has changed since is never overwritten */
  async load(): Promise<boolean> {
    if (await this.database.read.existsBy(Setting, { name: LOADED })) return false;
    const seeds = readSeeds(this.config.seedsDir);
    const now = toInstant(this.clock.now());
    const ids = new SeedIds();
    const accounts = this.config.demo.accounts ? await this.accounts.prepare(seeds.accounts) : [];
    return this.database.transaction(async ({ em }) => {
      // First, so that of two processes loading at once the second waits here and then finds it done.
      const [mine] = await insertRows(
        em,
        'setting',
        [{ name: LOADED, value: now }],
        'ON CONFLICT (name) DO NOTHING RETURNING name',
      );
      if (!mine) return false;
      await loadOrganization(em, seeds, ids, now);
      const zone = await this.loadRules(em, seeds, now);
      recordSeeds(em, seeds, now);
      for (const directive of seeds.directives) {
        await loadDirective(em, directive, { seeds, ids, zone, now });
      }
      for (const account of accounts) {
        await this.accounts.insert(em, { ...account, personId: ids.of('person', account.person) }, now);
      }
      await RegisterStamp.renew(em);
      return true;
    });
  }

  private async loadRules(em: EntityManager, seeds: SeedData, now: string): Promise<string> {
    const policy = policySchema.parse(seeds.policy);
    await insertRows(
      em,
      'calendar_day',
      seeds.calendar.map(({ date, kind, name, source }) => ({ date, kind, name, source })),
    );
    await insertRows(em, 'follow_up_policy', [
      { version: 1, body: JSON.stringify(policy), note: 'Mặc định', created_by_id: null, created_at: now },
    ]);
    return policy.zone;
  }
}

/** What the register begins with is recorded as a whole; policy and calendar apart, like every later change of them. */
function recordSeeds(em: EntityManager, seeds: SeedData, at: string): void {
  const { calendar, directives, groups, people, policy, units } = seeds;
  AuditTrail.record(em, {
    at,
    action: 'register.seed',
    subject: ['register', null],
    after: {
      units: units.map(({ code }) => code),
      groups: groups.map(({ code }) => code),
      people: people.map(({ code }) => code),
      directives: directives.map(({ number, assignments }) => ({ number, assignments: assignments.length })),
    },
  });
  const body = policySchema.parse(policy);
  AuditTrail.record(em, {
    at,
    action: 'policy.set',
    subject: ['policy', '1'],
    after: { policy: body as object as Fields },
  });
  const days = calendar.map(({ date, kind, name, source }) => ({ date, kind, name, source }));
  AuditTrail.record(em, { at, action: 'calendar.set', subject: ['calendar', null], after: { days } });
}
