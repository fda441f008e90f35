import type { MigrationInterface, QueryRunner } from 'typeorm';
import { access, system } from './base/access.js';
import { ledger } from './base/ledger.js';
import { organization, rules } from './base/organization.js';
import { work } from './base/work.js';

/** The base: organization, calendar, policy, directives, assignments, ledger, outbox, accounts. */
export class Base1780000000000 implements MigrationInterface {
  readonly name = 'Base1780000000000';

  async up(runner: QueryRunner): Promise<void> {
    await organization(runner);
    await rules(runner);
    await work(runner);
    await ledger(runner);
    await access(runner);
    await system(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'lease',
      'setting',
      'api_token',
      'session',
      'account',
      'digest',
      'notice',
      'mail',
      'assignment_step',
      'cascade_link',
      'participation',
      'assignment',
      'directive_link',
      'directive',
      'follow_up_policy',
      'calendar_day',
      'absence',
      'appointment',
      'group_member',
      'unit_group',
      'unit_contact',
      'person',
      'unit',
    ]) {
      await runner.dropTable(table);
    }
  }
}
