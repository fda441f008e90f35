import { Account, ApiToken, Session } from '../modules/access/index.js';
import { Assignment, AssignmentStep, CascadeLink, Participation } from '../modules/assignments/index.js';
import { AuditAnchor, AuditAnchorMail, AuditEntryRow, AuditHead } from '../modules/audit/index.js';
import { CalendarDayRow } from '../modules/calendar/index.js';
import { Digest } from '../modules/digests/index.js';
import { Directive, DirectiveLink } from '../modules/directives/index.js';
import { Intake, IntakeField, OrganAlias, SourceFile } from '../modules/intake/index.js';
import { Notice } from '../modules/notices/index.js';
import { Mail } from '../modules/outbox/index.js';
import { Absence, Appointment, Person } from '../modules/people/index.js';
import { FollowUpPolicyVersion } from '../modules/rules/index.js';
import { SearchEntry, SearchStale } from '../modules/search/index.js';
import { Lease, Setting } from '../modules/system/index.js';
import { TaskListImport } from '../modules/task-lists/index.js';
import { GroupMember, Unit, UnitContact, UnitGroup } from '../modules/units/index.js';

/** Every table of the product. */
export const ENTITIES = [
  Absence,
  Account,
  ApiToken,
  Appointment,
  Assignment,
  AssignmentStep,
  AuditAnchor,
  AuditAnchorMail,
  AuditEntryRow,
  AuditHead,
  CalendarDayRow,
  CascadeLink,
  Digest,
  Directive,
  DirectiveLink,
  FollowUpPolicyVersion,
  GroupMember,
  Intake,
  IntakeField,
  Lease,
  Mail,
  Notice,
  OrganAlias,
  Participation,
  Person,
  SearchEntry,
  SearchStale,
  Session,
  Setting,
  SourceFile,
  TaskListImport,
  Unit,
  UnitContact,
  UnitGroup,
];
