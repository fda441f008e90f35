import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../src/common/ids.js';
import type { Database } from '../../../src/database/database.js';
import { insertRows } from '../../../src/database/insert-rows.js';
import type { FollowUpPolicy } from '../../../src/domain/follow-up/policy.js';
import type { Lifecycle, Step } from '../../../src/domain/lifecycle/lifecycle.js';
import type { Role } from '../../../src/modules/people/entities/person.entity.js';
import { RegisterStamp } from '../../../src/modules/rules/index.js';
import { officeInstant } from './local-time.js';
import { recordStep } from './steps.js';

const seed = (name: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../../seeds/${name}.json`, import.meta.url)), 'utf8'));

export const DEFAULT_POLICY = seed('policy') as FollowUpPolicy;
const MADE = officeInstant('2026-01-02T08:00');
const STAMPS = { version: 1, created_at: MADE, updated_at: MADE };

export interface NewPerson {
  readonly roles?: readonly Role[];
  readonly standing?: boolean;
  readonly unit?: string;
}

export interface NewUnit {
  readonly contacts?: readonly string[];
  readonly head?: string | null;
  readonly supervisor?: string | null;
}

export interface NewAssignment {
  readonly directive?: string;
  readonly clause?: string;
  readonly content?: string;
  readonly leads?: readonly string[];
  readonly lastDay?: string | null;
  readonly lastTime?: string | null;
  /** Office-local moment. */
  readonly assignedAt?: string;
  readonly officer?: string | null;
  readonly lifecycle?: Lifecycle;
}

/** A small office to tell stories about: people and units by their codes, rules and calendar as the seeds have them. */
export class Office {
  private readonly ids = new Map<string, string>();

  private constructor(private readonly database: Database) {}

  /** With the default policy, the real calendar, and an office person `vanphong` to fall back on. */
  static async found(database: Database, policy: FollowUpPolicy = DEFAULT_POLICY): Promise<Office> {
    const office = new Office(database);
    const { days } = seed('calendar') as {
      days: { date: string; kind: string; name: string; source: string }[];
    };
    await office.change((em) =>
      insertRows(
        em,
        'calendar_day',
        days.map(({ date, kind, name, source }) => ({ date, kind, name, source })),
      ),
    );
    await office.setPolicy(policy);
    await office.person('vanphong', { roles: ['office'] });
    return office;
  }

  /** One that stands already, to change its rules. */
  static of(database: Database): Office {
    return new Office(database);
  }

  /** The id behind a code. */
  id(code: string): string {
    const id = this.ids.get(code);
    if (id === undefined) throw new Error(`nothing with the code ${code}`);
    return id;
  }

  async person(code: string, { roles = ['unit'], standing = false, unit }: NewPerson = {}): Promise<void> {
    await this.insert('person', code, {
      code,
      name: `Đồng chí ${code}`,
      email: emailOf(code),
      unit_id: unit ? this.id(unit) : null,
      roles: JSON.stringify(roles),
      standing,
      active: true,
      ...STAMPS,
    });
  }

  /** A unit with one contact `clerk.<code>` and a head `head.<code>`, where nobody else is named. */
  async unit(code: string, { contacts, head, supervisor = null }: NewUnit = {}): Promise<void> {
    await this.insert('unit', code, {
      code,
      name: `Đơn vị ${code}`,
      short_name: code,
      aliases: '[]',
      kind: 'state_agency',
      parent_id: null,
      supervisor_id: supervisor && this.id(supervisor),
      valid_from: '2025-07-01',
      valid_to: null,
      successor_id: null,
      ...STAMPS,
    });
    if (!contacts) await this.person(`clerk.${code}`, { unit: code });
    for (const contact of contacts ?? [`clerk.${code}`]) {
      await this.change((em) =>
        insertRows(em, 'unit_contact', [{ unit_id: this.id(code), person_id: this.id(contact) }]),
      );
    }
    if (head === null) return;
    if (head === undefined) await this.person(`head.${code}`, { roles: ['head'], unit: code });
    await this.appoint(code, head ?? `head.${code}`, 'head', '2025-07-01');
  }

  async appoint(
    unit: string,
    person: string,
    capacity: 'head' | 'acting',
    from: string,
    to: string | null = null,
  ): Promise<void> {
    await this.insert('appointment', null, {
      unit_id: this.id(unit),
      person_id: this.id(person),
      capacity,
      from_on: from,
      to_on: to,
    });
  }

  async absence(person: string, from: string, to: string, standIn: string): Promise<void> {
    await this.insert('absence', null, {
      person_id: this.id(person),
      from_on: from,
      to_on: to,
      stand_in_id: this.id(standIn),
    });
  }

  async directive(number: string, { secrecy = 'none' } = {}): Promise<void> {
    if (!this.ids.has('tinh-uy')) await this.unit('tinh-uy', { contacts: [], head: null });
    await this.insert('directive', number, {
      number,
      symbol: 'CV/TU',
      type: 'CV',
      issuer_id: this.id('tinh-uy'),
      issued_on: '2026-01-05',
      place: null,
      subject: 'một việc cần làm',
      signer_name: null,
      signer_capacity: null,
      signer_title: null,
      recipients: '[]',
      secrecy,
      urgency: 'normal',
      registered_at: MADE,
      registered_by_id: null,
      version: 1,
      updated_at: MADE,
    });
  }

  /** @returns its id */
  async assignment(given: NewAssignment = {}): Promise<string> {
    const [id] = await this.assignments([given]);
    return id as string;
  }

  /** Many at once, with few statements. @returns their ids, ascending */
  async assignments(given: readonly NewAssignment[]): Promise<string[]> {
    const ids = given.map(() => newId());
    await this.change(async (em) => {
      await insertRows(
        em,
        'assignment',
        given.map((a, i) => this.assignmentRow(ids[i] as string, a)),
      );
      await insertRows(
        em,
        'participation',
        given.flatMap((a, i) =>
          (a.leads ?? ['so-a']).map((unit) => ({
            id: newId(),
            assignment_id: ids[i] as string,
            unit_id: this.id(unit),
            role: 'lead',
            phrase: null,
          })),
        ),
      );
    });
    return ids;
  }

  async step(assignmentId: string, step: Step, by: string, local: string): Promise<void> {
    await recordStep(this.database, { assignmentId, step, byId: this.id(by), local });
  }

  /** A decision on one day of the calendar. */
  async decideDay(date: string, kind: 'off' | 'working'): Promise<void> {
    await this.change((em) =>
      insertRows(
        em,
        'calendar_day',
        [{ date, kind, name: 'theo quyết định', source: 'quyết định của cơ quan' }],
        'ON CONFLICT (date) DO UPDATE SET kind = excluded.kind',
      ),
    );
  }

  /** A new version of the policy comes into force. */
  async setPolicy(policy: FollowUpPolicy): Promise<void> {
    await this.change(async (em) => {
      const [row] = (await em.query('SELECT MAX(version) AS version FROM follow_up_policy')) as {
        version: number | null;
      }[];
      await insertRows(em, 'follow_up_policy', [
        {
          version: (row?.version ?? 0) + 1,
          body: JSON.stringify(policy),
          note: '',
          created_by_id: null,
          created_at: MADE,
        },
      ]);
    });
  }

  /** A change of the register or the rules, which says that it is one. */
  async change<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.database.transaction(async ({ em }) => {
      const result = await work(em);
      await RegisterStamp.renew(em);
      return result;
    });
  }

  private async insert(
    table: string,
    code: string | null,
    row: Record<string, string | number | boolean | null>,
  ): Promise<void> {
    const id = newId();
    if (code !== null) this.ids.set(code, id);
    await this.change((em) => insertRows(em, table, [{ id, ...row }]));
  }

  private assignmentRow(id: string, a: NewAssignment): Record<string, string | number | boolean | null> {
    const assignedAt = a.assignedAt ?? '2026-01-05T09:00';
    const lastDay = a.lastDay ?? null;
    return {
      id,
      directive_id: this.id(a.directive ?? '1-CV/TU'),
      parent_id: null,
      is_group: false,
      clause: a.clause ?? '1',
      content: a.content ?? 'Làm một việc.',
      expected_output: null,
      lead_basis: (a.leads?.length ?? 1) > 1 ? 'co_leads' : 'single',
      lead_phrase: null,
      deadline_phrase: lastDay && `chậm nhất ngày ${lastDay}`,
      deadline_rule: null,
      last_day: lastDay,
      last_time: a.lastTime ?? null,
      original_last_day: lastDay,
      recurring: false,
      monitoring_officer_id: a.officer ? this.id(a.officer) : null,
      lifecycle: a.lifecycle ?? 'assigned',
      assigned_on: assignedAt.slice(0, 10),
      assigned_at: officeInstant(assignedAt),
      submitted_at: null,
      submitted_on: null,
      completed_at: null,
      version: 1,
      created_at: MADE,
      updated_at: MADE,
    };
  }
}

export const emailOf = (code: string): string => `${code}@coquan.example`;
