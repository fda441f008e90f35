import { Account, ApiToken, Session } from '../modules/access/index.js';
import { Assignment, AssignmentStep, CascadeLink, Participation } from '../modules/assignments/index.js';
import { CalendarDayRow } from '../modules/calendar/index.js';
import { Digest } from '../modules/digests/index.js';
import { Directive, DirectiveLink } from '../modules/directives/index.js';
import { Notice } from '../modules/notices/index.js';
import { Mail } from '../modules/outbox/index.js';
import { Absence, Appointment, Person } from '../modules/people/index.js';
import { FollowUpPolicyVersion } from '../modules/rules/index.js';
import { Lease, Setting } from '../modules/system/index.js';
import { GroupMember, Unit, UnitContact, UnitGroup } from '../modules/units/index.js';

/** Every table of the product. */
export const ENTITIES = [
  Absence,
  Account,
  ApiToken,
  Appointment,
  Assignment,
  AssignmentStep,
  CalendarDayRow,
  CascadeLink,
  Digest,
  Directive,
  DirectiveLink,
  FollowUpPolicyVersion,
  GroupMember,
  Lease,
  Mail,
  Notice,
  Participation,
  Person,
  Session,
  Setting,
  Unit,
  UnitContact,
  UnitGroup,
];
