import {
  Account,
  ApiToken,
  AttemptTally,
  OneTimeLink,
  RecoveryCode,
  SecondFactor,
  Session,
} from '../modules/access/index.js';
import { Acknowledgement } from '../modules/acknowledgements/index.js';
import {
  Assignment,
  AssignmentStep,
  CascadeLink,
  Contribution,
  Participation,
} from '../modules/assignments/index.js';
import { AuditAnchor, AuditAnchorMail, AuditEntryRow, AuditHead } from '../modules/audit/index.js';
import { CalendarDayRow } from '../modules/calendar/index.js';
import { Digest } from '../modules/digests/index.js';
import { Directive, DirectiveLink } from '../modules/directives/index.js';
import { EvidenceFile } from '../modules/evidence/index.js';
import { ExtensionRequest } from '../modules/extensions/index.js';
import { KeyedRequest } from '../modules/idempotency/index.js';
import { Intake, IntakeField, OrganAlias, SourceFile } from '../modules/intake/index.js';
import { Notice } from '../modules/notices/index.js';
import { Obstacle, ObstacleHolder } from '../modules/obstacles/index.js';
import { Mail } from '../modules/outbox/index.js';
import { Absence, Appointment, Person } from '../modules/people/index.js';
import { OccurrenceReport } from '../modules/recurrences/index.js';
import { FollowUpPolicyVersion } from '../modules/rules/index.js';
import { SearchEntry, SearchStale } from '../modules/search/index.js';
import { Lease, Setting } from '../modules/system/index.js';
import { TaskListImport } from '../modules/task-lists/index.js';
import { GroupMember, Unit, UnitContact, UnitGroup } from '../modules/units/index.js';

/** Every table of the product. */
export const ENTITIES = [
  Absence,
  Account,
  Acknowledgement,
  ApiToken,
  Appointment,
  Assignment,
  AssignmentStep,
  AttemptTally,
  AuditAnchor,
  AuditAnchorMail,
  AuditEntryRow,
  AuditHead,
  CalendarDayRow,
  CascadeLink,
  Contribution,
  Digest,
  Directive,
  DirectiveLink,
  EvidenceFile,
  ExtensionRequest,
  FollowUpPolicyVersion,
  GroupMember,
  Intake,
  IntakeField,
  KeyedRequest,
  Lease,
  Mail,
  Notice,
  Obstacle,
  ObstacleHolder,
  OccurrenceReport,
  OneTimeLink,
  OrganAlias,
  Participation,
  Person,
  RecoveryCode,
  SearchEntry,
  SearchStale,
  SecondFactor,
  Session,
  Setting,
  SourceFile,
  TaskListImport,
  Unit,
  UnitContact,
  UnitGroup,
];
