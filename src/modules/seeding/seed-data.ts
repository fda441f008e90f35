import type { Lifecycle } from '../../domain/lifecycle/lifecycle.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Role } from '../people/index.js';
import type {
  AbsencesFile,
  AccountsFile,
  AppointmentsFile,
  CalendarFile,
  DirectiveFile,
  StatesFile,
  UnitKind,
  UnitLevel,
} from './seed-schemas.js';

/** A unit of the register (đơn vị). Its head on a date stands in the appointments. */
export interface SeedUnit {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly kind: UnitKind;
  readonly level: UnitLevel;
  readonly parent: string | null;
  /** First day on which the register knows the unit. */
  readonly validFrom: LocalDate;
  /** Last day; null: still there. */
  readonly validTo: LocalDate | null;
  readonly successor: string | null;
  /** Person code of the leader in charge of the unit's block. */
  readonly supervisor: string | null;
  /** Person codes to whom reminders go. */
  readonly contacts: readonly string[];
  /** Official statistical code of a commune unit; null for all others. */
  readonly statisticalCode: string | null;
}

/** A role title (chức danh) with a demo address; never a real person. */
export interface SeedPerson {
  readonly code: string;
  readonly name: string;
  readonly email: string;
  readonly unit: string;
  readonly roles: readonly Role[];
  /** One of the standing leaders (thường trực), rung 3 of the ladder. */
  readonly standing: boolean;
}

export type SeedAppointment = Readonly<AppointmentsFile['appointments'][number]>;
export type SeedAbsence = Readonly<AbsencesFile['absences'][number]>;
export type SeedCalendarDay = Readonly<CalendarFile['days'][number]>;
export type SeedAccounts = Readonly<AccountsFile>;

export interface SeedGroup {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Every membership, rules and nested groups written out; `to` null: still a member. */
  readonly members: readonly {
    readonly unit: string;
    readonly from: LocalDate;
    readonly to: LocalDate | null;
  }[];
}

/** One task of a directive as written in its file, and the units it fans out to. */
export type SeedAssignment = Readonly<DirectiveFile['assignments'][number]> & {
  /**
   * Members of `leadGroups` on the directive's date, in the register's order, each once; empty where `leads` names
   * units. A fan-out is a parent assignment and one child for each of these, `leadBasis` then being each child's.
   */
  readonly members: readonly string[];
};

export type SeedDirective = Omit<Readonly<DirectiveFile>, 'assignments'> & {
  readonly assignments: readonly SeedAssignment[];
};

/** The steps taken on one assignment so far, oldest first, and the lifecycle state they lead to. */
export type SeedState = Readonly<StatesFile['states'][number]> & { readonly lifecycle: Lifecycle };

/** Everything in `seeds/`, expanded, every reference checked. References are codes. */
export interface SeedData {
  /** The follow-up policy as JSON; validated where the policy is defined. */
  readonly policy: unknown;
  readonly calendar: readonly SeedCalendarDay[];
  /** Parents stand before their children. */
  readonly units: readonly SeedUnit[];
  readonly people: readonly SeedPerson[];
  readonly appointments: readonly SeedAppointment[];
  readonly absences: readonly SeedAbsence[];
  readonly groups: readonly SeedGroup[];
  /** A directive stands after those it carries out. */
  readonly directives: readonly SeedDirective[];
  readonly accounts: SeedAccounts;
  readonly states: readonly SeedState[];
}
