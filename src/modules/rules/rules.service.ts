import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../common/clock.js';
import { Database } from '../../database/database.js';
import { workingCalendar, type WorkingCalendar } from '../../domain/calendar/working-calendar.js';
import { type Directory, type DirectoryData, directoryOn } from '../../domain/follow-up/directory.js';
import { noticePlanner } from '../../domain/follow-up/plan-notices.js';
import type { FollowUpPolicy } from '../../domain/follow-up/policy.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { officeTimeAt } from '../../domain/time/office-time.js';
import { CalendarDayRow } from '../calendar/index.js';
import { Absence, Appointment, Person } from '../people/index.js';
import { Unit, UnitContact } from '../units/index.js';
import { FollowUpPolicyVersion } from './entities/follow-up-policy.entity.js';
import { policySchema } from './policy.schema.js';
import type { PlanningRules, Rules } from './planning-rules.js';
import { RegisterStamp } from './register-stamp.js';
import { SupposedRules, type Supposition } from './supposed-rules.js';

/** What is kept between two calls while the register's stamp stays the same. */
interface Known {
  readonly stamp: string;
  readonly policy: FollowUpPolicy;
  readonly calendar: WorkingCalendar;
  readonly organization: DirectoryData;
  readonly directories: Map<LocalDate, Directory>;
  /** The planner of the office minute asked for last. Planning looks at no finer time, and mails leave many a minute. */
  planning: PlanningRules | null;
}

/** Reads the rules in force: policy, calendar, organization. */
@Injectable()
export class RulesService {
  private known: Known | null = null;

  constructor(
    private readonly database: Database,
    private readonly stamp: RegisterStamp,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Policy and calendar at `atMs` (default: now). @throws Error if no policy was ever set */
  async at(atMs: number = this.clock.now()): Promise<Rules> {
    const { policy, calendar } = await this.current();
    return { policy, calendar, now: officeTimeAt(atMs, policy.zone) };
  }

  /** The same, with the directory of that day and a planner over all of it. */
  async forPlanning(atMs: number = this.clock.now()): Promise<PlanningRules> {
    const known = await this.current();
    const { policy, calendar, organization, directories } = known;
    const now = officeTimeAt(atMs, policy.zone);
    if (known.planning?.now.date === now.date && known.planning.now.time === now.time)
      return { ...known.planning, now };
    let directory = directories.get(now.date);
    if (!directory) directories.set(now.date, (directory = directoryOn(now.date, organization)));
    const rules = { policy, calendar, now, directory };
    known.planning = { ...rules, planner: noticePlanner(rules) };
    return known.planning;
  }

  /** The rules in force, and what they would be with another policy or calendar, over the organization as it stands. */
  async supposing(supposition: Supposition): Promise<{ now: SupposedRules; then: SupposedRules }> {
    const { policy, calendar, organization, directories } = await this.current();
    const directoryOf = (date: LocalDate): Directory => {
      let directory = directories.get(date);
      if (!directory) directories.set(date, (directory = directoryOn(date, organization)));
      return directory;
    };
    const atMs = this.clock.now();
    const { days } = supposition;
    return {
      now: new SupposedRules(policy, calendar, directoryOf, atMs),
      then: new SupposedRules(
        supposition.policy ?? policy,
        days ? workingCalendar(days) : calendar,
        directoryOf,
        atMs,
      ),
    };
  }

  private async current(): Promise<Known> {
    const stamp = await this.stamp.current();
    if (this.known?.stamp !== stamp) this.known = await this.load(stamp);
    return this.known;
  }

  private async load(stamp: string): Promise<Known> {
    const em = this.database.read;
    const version = await em
      .createQueryBuilder(FollowUpPolicyVersion, 'p')
      .orderBy('p.version', 'DESC')
      .limit(1)
      .getOne();
    if (!version) {
      throw new Error(
        'Chưa có chính sách theo dõi: hãy chạy `dondoc seed` trước. / No follow-up policy: run `dondoc seed` first.',
      );
    }
    return {
      stamp,
      policy: policySchema.parse(version.body),
      calendar: workingCalendar(await em.find(CalendarDayRow)),
      organization: await this.organization(),
      directories: new Map(),
      planning: null,
    };
  }

  private async organization(): Promise<DirectoryData> {
    const em = this.database.read;
    const contactIds = new Map<string, string[]>();
    for (const { unitId, personId } of await em.find(UnitContact)) {
      contactIds.set(unitId, [...(contactIds.get(unitId) ?? []), personId]);
    }
    const units = await em.find(Unit, {
      select: { id: true, supervisorId: true, validTo: true, successorId: true },
    });
    const people = await em.find(Person, {
      select: { id: true, active: true, standing: true, unitId: true, roles: true },
    });
    return {
      units: units.map((u) => ({ ...u, contactIds: contactIds.get(u.id) ?? [] })),
      people,
      appointments: await em.find(Appointment),
      absences: await em.find(Absence),
      fallbackIds: people.filter((p) => p.active && p.roles.includes('office')).map((p) => p.id),
    };
  }
}
