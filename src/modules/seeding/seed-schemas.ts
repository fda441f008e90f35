import { z } from 'zod';
import { isLocalDate } from '../../domain/time/local-date.js';
import type { LeadBasis } from '../assignments/index.js';
import type { LinkKind, Secrecy, Urgency } from '../directives/index.js';
import type { Role } from '../people/index.js';

/**
 * The shapes of the files in `seeds/`, as people write them. Unknown fields are refused, so that a mistyped
 * field name is an error and not a silently missing value. What the reader makes of them is in seed-data.ts.
 */

const text = z.string().trim().min(1);
const localDate = z.string().refine(isLocalDate, { error: 'phải là ngày có thật, viết YYYY-MM-DD' });
const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'phải là giờ HH:MM' });
const localDateTime = z
  .string()
  .refine((s) => isLocalDate(s.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/.test(s.slice(10)), {
    error: 'phải là thời điểm giờ địa phương, viết YYYY-MM-DDTHH:MM',
  });
const code = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, {
  error: 'mã chỉ gồm chữ thường không dấu, chữ số, dấu gạch nối và dấu chấm',
});
const exampleEmail = z.email().regex(/@[a-z0-9.-]+\.example$/, {
  error: 'địa chỉ mẫu phải thuộc miền .example, để không bao giờ gửi thật',
});

export const UNIT_KINDS = [
  'leadership', // thường trực, ban chỉ đạo: those who direct; reports go to them
  'party_committee', // cấp ủy: tỉnh ủy, đảng ủy, quân ủy
  'party_office', // văn phòng cấp ủy
  'party_advisory', // ban đảng, ủy ban kiểm tra
  'public_service', // đơn vị sự nghiệp: đài, thông tấn xã, viện hàn lâm
  'government', // Chính phủ
  'ministry', // bộ, cơ quan trung ương ngang tầm
  'peoples_committee_province', // UBND tỉnh
  'state_agency', // sở, ban, ngành tỉnh
  'armed_force', // công an, quân sự
  'department', // cục, vụ, phòng bên trong một cơ quan
  'working_group', // tổ giúp việc, tổ công tác
  'peoples_committee_commune', // UBND xã, phường
] as const;

export const unitKind = z.enum(UNIT_KINDS);
export const unitLevel = z.enum(['central', 'province', 'commune']);
export const role = z.enum(['admin', 'office', 'unit', 'head', 'leader', 'inspector'] satisfies Role[]);

export const unitsFile = z.strictObject({
  /** What the units made from communes.csv have in common. */
  communes: z.strictObject({ parent: code, supervisor: code.nullable(), validFrom: localDate }),
  units: z.array(
    z.strictObject({
      code,
      name: text,
      shortName: text,
      aliases: z.array(text).default([]),
      kind: unitKind,
      level: unitLevel,
      parent: code.nullable(),
      validFrom: localDate,
      validTo: localDate.nullable().default(null),
      successor: code.nullable().default(null),
      /** The leader who answers for this unit's block; rung 2 of the ladder. */
      supervisor: code.nullable(),
      /** Role title of the generated head, e.g. "Giám đốc Sở Tài chính"; null where appointments.json names one. */
      headTitle: text.nullable(),
      /** Whether the unit has its own incoming-mail clerk (văn thư); false where `contacts` names others. */
      clerk: z.boolean().default(true),
      contacts: z.array(code).default([]),
    }),
  ),
});

export const communeRow = z.strictObject({
  code: z.string().regex(/^\d{5}$/, { error: 'mã đơn vị hành chính cấp xã gồm 5 chữ số' }),
  kind: z.enum(['xã', 'phường']),
  name: text,
});

export const peopleFile = z.strictObject({
  people: z.array(
    z.strictObject({
      code,
      name: text,
      email: exampleEmail,
      unit: code,
      roles: z.array(role).min(1),
      standing: z.boolean().default(false),
    }),
  ),
});

export const appointmentsFile = z.strictObject({
  appointments: z.array(
    z.strictObject({
      unit: code,
      person: code,
      capacity: z.enum(['head', 'acting']),
      from: localDate,
      to: localDate.nullable(),
    }),
  ),
});

export const absencesFile = z.strictObject({
  absences: z.array(
    z.strictObject({ person: code, from: localDate, to: localDate, standIn: code, reason: text }),
  ),
});

const membership = z.strictObject({ unit: code, from: localDate, to: localDate.nullable() });

export const groupsFile = z.strictObject({
  groups: z.array(
    z.strictObject({
      code,
      name: text,
      aliases: z.array(text).default([]),
      /** Members named one by one. */
      members: z.array(membership).default([]),
      /** Every unit of these kinds on one level (below `parent`, where given), for as long as the unit is valid. */
      rule: z
        .strictObject({ kinds: z.array(unitKind).min(1), level: unitLevel, parent: code.optional() })
        .nullable()
        .default(null),
      /** The members of these other groups. */
      groups: z.array(code).default([]),
    }),
  ),
});

const assignment = z.strictObject({
  /** The clause as the directive numbers it: `2.c`, `2.-1` (first dash of 2), `5.1` (first part of 5). */
  ref: text,
  /** The task in our own words. */
  content: text,
  /** The lead as the directive writes it. */
  leadPhrase: text,
  /** `unsettled`: the text names several units without saying who leads; a person has to decide. */
  leadBasis: z.enum(['single', 'co_leads', 'unsettled'] satisfies LeadBasis[]),
  leads: z.array(code).default([]),
  /** Groups addressed instead of units: the clause fans out (giao đồng loạt) to their members. */
  leadGroups: z.array(code).default([]),
  coordinating: z.array(z.strictObject({ phrase: text, units: z.array(code).default([]) })).default([]),
  deadlinePhrase: text.nullable(),
  lastDay: localDate.nullable(),
  time: localTime.nullable().default(null),
  recurring: z.boolean().default(false),
  expectedOutput: text,
  carriesOut: z.array(z.strictObject({ directive: text, ref: text })).default([]),
});

export const directiveFile = z.strictObject({
  /** The file's own name; unlike the number it is unique here. */
  code: text,
  number: text,
  symbol: text,
  type: z.enum(['NQ', 'QĐ', 'CT', 'KL', 'TB', 'KH', 'CV']),
  issuer: code,
  issuedOn: localDate,
  place: text,
  subject: text,
  signer: z.strictObject({ name: text, capacity: text.nullable(), title: text }),
  recipients: z.array(
    z.strictObject({
      phrase: text,
      unit: code.nullable().default(null),
      group: code.nullable().default(null),
    }),
  ),
  secrecy: z.enum(['none', 'secret', 'top_secret', 'most_secret'] satisfies Secrecy[]),
  urgency: z.enum(['normal', 'urgent', 'express'] satisfies Urgency[]),
  links: z.array(
    z.strictObject({
      kind: z.enum(['implements', 'replies_to', 'refers_to', 'amends'] satisfies LinkKind[]),
      number: text,
    }),
  ),
  /** When the office gave the tasks out, on the office's clock. */
  assignedAt: localDateTime,
  monitoringOfficer: code,
  assignments: z.array(assignment),
});

export const accountsFile = z.strictObject({
  notice: text,
  password: z.string().min(12),
  accounts: z.array(z.strictObject({ person: code, shows: text })),
});

const stepBase = { at: localDateTime, by: code };

export const statesFile = z.strictObject({
  notice: text,
  states: z.array(
    z.strictObject({
      directive: text,
      ref: text,
      /** The member whose child assignment is meant, where the clause fans out. */
      unit: code.nullable().default(null),
      steps: z
        .array(
          z.discriminatedUnion('step', [
            z.strictObject({ ...stepBase, step: z.literal('receive') }),
            z.strictObject({
              ...stepBase,
              step: z.literal('progress'),
              percent: z.number().int().min(0).max(100),
              note: text,
            }),
            z.strictObject({ ...stepBase, step: z.literal('submit'), note: text }),
            z.strictObject({ ...stepBase, step: z.literal('accept'), note: text }),
            z.strictObject({ ...stepBase, step: z.literal('return'), note: text }),
          ]),
        )
        .min(1),
    }),
  ),
});

export const calendarFile = z.object({
  days: z.array(z.object({ date: localDate, kind: z.enum(['off', 'working']), name: text, source: text })),
});

export type UnitKind = z.infer<typeof unitKind>;
export type UnitLevel = z.infer<typeof unitLevel>;
export type UnitsFile = z.infer<typeof unitsFile>;
export type CommuneRow = z.infer<typeof communeRow>;
export type PeopleFile = z.infer<typeof peopleFile>;
export type AppointmentsFile = z.infer<typeof appointmentsFile>;
export type AbsencesFile = z.infer<typeof absencesFile>;
export type GroupsFile = z.infer<typeof groupsFile>;
export type DirectiveFile = z.infer<typeof directiveFile>;
export type AccountsFile = z.infer<typeof accountsFile>;
export type StatesFile = z.infer<typeof statesFile>;
export type CalendarFile = z.infer<typeof calendarFile>;
