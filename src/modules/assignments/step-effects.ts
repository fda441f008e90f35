import type { EntityManager } from 'typeorm';
import type { NameDto } from '../../common/http/name.dto.js';
import { toInstant } from '../../database/columns.js';
import { selectRows } from '../../database/rows.js';
import type { Step } from '../../domain/lifecycle/lifecycle.js';
import { formatVietnameseDate, type LocalDate } from '../../domain/time/local-date.js';
import type { OfficeTime } from '../../domain/time/office-time.js';
import { type CheckedPart, requireUnits, settleLeadBasis } from './edit/check-parts.js';
import { insertParts } from './edit/create-assignment.js';
import { invalidAt } from './edit/refusals.js';
import { lapseExtension } from './extension-standing.js';
import type { Assignment, LeadBasis } from './entities/assignment.entity.js';
import type { StepDetail } from './entities/assignment-step.entity.js';

/** What a step changes besides the state, and what its record says of it. */
export interface Effects {
  readonly changes: Partial<Omit<Assignment, 'id' | 'version'>>;
  readonly detail: StepDetail | null;
  /** Who is told beside those who take part afterwards. */
  readonly told?: { readonly leadUnitIds: readonly string[] };
}

/** What somebody wants to change along with a step. */
export interface WantedEffects {
  readonly step: Step;
  readonly leads?: readonly string[];
  readonly leadBasis?: LeadBasis;
  readonly lastDay?: LocalDate;
}

/** Works out and writes what a step does beside moving the assignment to its next state. */
export async function applyEffects(
  em: EntityManager,
  assignment: Assignment,
  wanted: WantedEffects,
  now: OfficeTime,
): Promise<Effects> {
  const effects = await effectsOf(em, assignment, wanted, now);
  const lapsed = await lapseExtension(em, assignment, wanted.step, toInstant(now.epochMs));
  return { ...effects, changes: { ...effects.changes, ...lapsed } };
}

async function effectsOf(
  em: EntityManager,
  assignment: Assignment,
  wanted: WantedEffects,
  now: OfficeTime,
): Promise<Effects> {
  const at = toInstant(now.epochMs);
  switch (wanted.step) {
    case 'submit':
      return plain({ submittedAt: at, submittedOn: now.date });
    // Only a report that was not returned counts as handed in: on time is judged at the one that is accepted.
    case 'return':
    case 'reopen':
      return plain({ submittedAt: null, submittedOn: null, completedAt: null });
    case 'accept':
      return plain({ completedAt: at });
    case 'resume':
      return wanted.lastDay === undefined ? plain({}) : newTerm(assignment, wanted.lastDay, now);
    case 'reassign':
      return reassign(em, assignment, wanted, now);
    case 'receive':
    case 'decline':
    case 'progress':
    case 'suspend':
    case 'withdraw':
      return plain({});
  }
}

const plain = (changes: Effects['changes']): Effects => ({ changes, detail: null });

function newTerm({ lastDay, originalLastDay }: Assignment, wanted: LocalDate, now: OfficeTime): Effects {
  if (wanted < now.date) {
    throw invalidAt('/lastDay', `phải từ hôm nay, ${formatVietnameseDate(now.date)}, trở đi`);
  }
  return {
    // The hour belonged to the old day.
    changes: { lastDay: wanted, lastTime: null, originalLastDay: originalLastDay ?? wanted },
    detail: { lastDay: { from: lastDay, to: wanted } },
  };
}

/** The new lead is given the work today: what went before is not its lateness. */
async function reassign(
  em: EntityManager,
  { id, parentId, leadPhrase }: Assignment,
  { leads = [], leadBasis }: WantedEffects,
  now: OfficeTime,
): Promise<Effects> {
  if (parentId !== null) {
    throw invalidAt(
      '/leads',
      'nhiệm vụ của một thành viên trong nhóm giao đồng loạt: hãy thu hồi và giao nhiệm vụ mới',
    );
  }
  const before = await leadsOf(em, id);
  const basis = settleLeadBasis(leads, leadBasis);
  await requireUnits(
    em,
    leads.map((unitId, i) => ({ id: unitId, at: `/leads/${i}` })),
    now.date,
  );
  if (leads.length === before.length && before.every((unit) => leads.includes(unit.id))) {
    throw invalidAt('/leads', 'đang chủ trì nhiệm vụ này rồi');
  }
  // A coordinating unit that now leads does not coordinate itself.
  await selectRows(
    em,
    `DELETE FROM participation
     WHERE assignment_id = :id AND (role = 'lead' OR unit_id IN (:...leads))`,
    { id, leads },
  );
  await insertParts(
    em,
    leads.map((unitId) => {
      const part: CheckedPart = { unitId, role: 'lead', phrase: leadPhrase };
      return { assignmentId: id, part };
    }),
  );
  return {
    // Whom the old lead delegated it to is of no concern to the new one.
    changes: { leadBasis: basis, assignedOn: now.date, assignedAt: toInstant(now.epochMs), delegateId: null },
    detail: { leads: { from: before, to: await leadsOf(em, id) } },
    told: { leadUnitIds: [...new Set([...leads, ...before.map((unit) => unit.id)])] },
  };
}

function leadsOf(em: EntityManager, assignmentId: string): Promise<NameDto[]> {
  return selectRows<NameDto>(
    em,
    `SELECT u.id, u.name FROM participation p JOIN unit u ON u.id = p.unit_id
     WHERE p.assignment_id = :assignmentId AND p.role = 'lead' ORDER BY p.id`,
    { assignmentId },
  );
}
