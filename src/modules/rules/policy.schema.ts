import { z } from 'zod';
import { REQUIREMENTS } from '../../domain/evidence/index.js';
import { DEFAULT_EXTENSION_POLICY } from '../../domain/extension/index.js';
import { DEFAULT_ACKNOWLEDGEMENT_POLICY } from '../../domain/acknowledgement/index.js';
import type { FollowUpPolicy } from '../../domain/follow-up/policy.js';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'giờ dạng HH:MM');
const workingDays = z.int().min(0).max(250);
const calendarDays = z.int().min(1).max(3_660);

/** Mails call each rung by who stands on it, so a rung cannot be given to others. */
const rung = <N extends 1 | 2 | 3, To extends 'head' | 'supervisor' | 'standing'>(number: N, to: To) =>
  z.strictObject({ rung: z.literal(number), afterWorkingDays: workingDays.min(1), to: z.literal(to) });

const zone = z.string().refine((name) => {
  try {
    // The list of supported zones lacks Asia/Ho_Chi_Minh on some runtimes that know it all the same.
    new Intl.DateTimeFormat('vi', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}, 'múi giờ không tồn tại');

/** What a follow-up policy must be before it may come into force. */
export const policySchema: z.ZodType<FollowUpPolicy> = z
  .strictObject({
    zone,
    officeHours: z.strictObject({ from: time, to: time }),
    reminders: z.strictObject({ workingDaysBefore: z.array(workingDays).max(10) }),
    overdue: z.strictObject({ afterWorkingDays: workingDays.min(1) }),
    escalation: z.strictObject({
      rungs: z
        .array(z.discriminatedUnion('rung', [rung(1, 'head'), rung(2, 'supervisor'), rung(3, 'standing')]))
        .max(3),
    }),
    repeat: z.strictObject({ everyWorkingDays: workingDays.min(1), atMost: z.int().min(0).max(50) }),
    review: z.strictObject({ everyMonths: z.int().min(1).max(12) }),
    digest: z.strictObject({
      weeklyOn: z.int().min(1).max(7),
      monthlyOnFirstWorkingDay: z.boolean(),
      at: time,
      dueWithinDays: z.int().min(1).max(60),
    }),
    // Versions of before it could ask for anything are still read.
    submission: z
      .strictObject({
        requires: z
          .array(z.enum(REQUIREMENTS))
          .refine((all) => new Set(all).size === all.length, 'mỗi yêu cầu chỉ nêu một lần'),
      })
      .default({ requires: [] }),
    // Versions of before terms could be extended are still read.
    extension: z
      .strictObject({
        atMost: z.int().min(0).max(50),
        daysAtOnce: calendarDays.nullable(),
        daysInTotal: calendarDays.nullable(),
        askWorkingDaysBefore: workingDays,
        late: z.boolean(),
        dayOff: z.boolean(),
        leaderDecides: z.strictObject({
          fromGrant: z.int().min(1).max(50).nullable(),
          issuerKinds: z.array(z.string().min(1).max(255)).max(50).readonly(),
        }),
      })
      .default(DEFAULT_EXTENSION_POLICY),
    // Versions of before escalations could be answered are still read.
    acknowledgement: z
      .strictObject({ planWithinWorkingDays: workingDays.min(1) })
      .default(DEFAULT_ACKNOWLEDGEMENT_POLICY),
    deadline: z.strictObject({ beforeIncludesDay: z.boolean() }),
  })
  .superRefine((policy, context) => {
    if (policy.officeHours.from >= policy.officeHours.to) {
      context.addIssue({
        code: 'custom',
        path: ['officeHours'],
        message: 'giờ mở cửa phải trước giờ đóng cửa',
      });
    }
    const { rungs } = policy.escalation;
    rungs.forEach((rung, i) => {
      const before = rungs[i - 1];
      if (rung.rung !== i + 1 || (before && rung.afterWorkingDays < before.afterWorkingDays)) {
        context.addIssue({
          code: 'custom',
          path: ['escalation', 'rungs', i],
          message: 'các bậc phải theo thứ tự 1, 2, 3 và bậc sau không sớm hơn bậc trước',
        });
      }
    });
  });
