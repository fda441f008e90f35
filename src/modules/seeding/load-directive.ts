import type { EntityManager } from 'typeorm';
import { newId } from '../../common/ids.js';
import { toInstant } from '../../database/columns.js';
import { insertRows } from '../../database/insert-rows.js';
import { resolveDeadline } from '../../domain/deadline/index.js';
import { type Lifecycle, nextLifecycle } from '../../domain/lifecycle/lifecycle.js';
import { officeTimeOf } from '../../domain/time/office-time.js';
import type { SeedAssignment, SeedData, SeedDirective, SeedState } from './seed-data.js';
import type { SeedIds } from './seed-ids.js';

export interface LoadContext {
  readonly seeds: SeedData;
  readonly ids: SeedIds;
  /** The office's zone. */
  readonly zone: string;
  /** The instant of loading. */
  readonly now: string;
}

/** Writes a directive with its links, assignments, fan-outs and the steps taken so far. */
export async function loadDirective(
  em: EntityManager,
  directive: SeedDirective,
  context: LoadContext,
): Promise<void> {
  const { ids, now, seeds, zone } = context;
  const id = ids.of('directive', directive.code);
  const assignedAt = instantOf(directive.assignedAt, zone);
  await insertRows(em, 'directive', [
    {
      id,
      number: directive.number,
      symbol: directive.symbol,
      type: directive.type,
      issuer_id: ids.of('unit', directive.issuer),
      issued_on: directive.issuedOn,
      place: directive.place,
      subject: directive.subject,
      signer_name: directive.signer.name,
      signer_capacity: directive.signer.capacity,
      signer_title: directive.signer.title,
      recipients: JSON.stringify(directive.recipients.map((r) => r.phrase)),
      secrecy: directive.secrecy,
      urgency: directive.urgency,
      registered_at: assignedAt,
      registered_by_id: ids.of('person', directive.monitoringOfficer),
      version: 1,
      updated_at: now,
    },
  ]);
  const registered = new Map(seeds.directives.map((d) => [d.number, d.code]));
  await insertRows(
    em,
    'directive_link',
    directive.links.map((link) => {
      const target = registered.get(link.number);
      return {
        id: newId(),
        directive_id: id,
        kind: link.kind,
        number: link.number,
        target_id: target ? ids.of('directive', target) : null,
      };
    }),
  );
  for (const assignment of directive.assignments) await loadAssignment(em, directive, assignment, context);
}

async function loadAssignment(
  em: EntityManager,
  directive: SeedDirective,
  seed: SeedAssignment,
  context: LoadContext,
): Promise<void> {
  const { ids } = context;
  const key = `${directive.code} ${seed.ref}`;
  const id = ids.of('assignment', key);
  const row = assignmentRow(directive, seed, context);
  const states = context.seeds.states.filter((s) => s.directive === directive.code && s.ref === seed.ref);
  const own = states.find((s) => s.unit === null);
  const children = seed.members.map((unit) => ({
    unit,
    id: ids.of('assignment', `${key} ${unit}`),
    state: states.find((s) => s.unit === unit),
  }));
  await insertRows(em, 'assignment', [
    { ...row, id, parent_id: null, is_group: children.length > 0, ...stateColumns(own, context) },
    ...children.map((child) => ({
      ...row,
      id: child.id,
      parent_id: id,
      is_group: false,
      ...stateColumns(child.state, context),
    })),
  ]);
  const part = (
    assignmentId: string,
    unit: string | null,
    role: 'lead' | 'coordinating',
    phrase: string | null,
  ) => ({
    id: newId(),
    assignment_id: assignmentId,
    unit_id: unit === null ? null : ids.of('unit', unit),
    role,
    phrase,
  });
  await insertRows(em, 'participation', [
    ...(seed.leads ?? []).map((unit) => part(id, unit, 'lead', seed.leadPhrase)),
    ...children.map((child) => part(child.id, child.unit, 'lead', seed.leadPhrase)),
    ...seed.coordinating.flatMap(({ phrase, units }) =>
      units.length === 0
        ? [part(id, null, 'coordinating', phrase)]
        : units.map((unit) => part(id, unit, 'coordinating', phrase)),
    ),
  ]);
  await insertRows(
    em,
    'cascade_link',
    seed.carriesOut.map((upper) => ({
      assignment_id: id,
      upper_id: ids.of('assignment', `${upper.directive} ${upper.ref}`),
    })),
  );
  for (const { id: assignmentId, state } of [{ id, state: own }, ...children]) {
    await insertRows(em, 'assignment_step', stepRows(assignmentId, state, context));
  }
}

/** Where the assignment stands: only a report that was not returned counts as handed in. */
function stateColumns(state: SeedState | undefined, { zone }: LoadContext) {
  const lifecycle = state?.lifecycle ?? 'assigned';
  const handedIn = lifecycle === 'submitted' || lifecycle === 'completed';
  const submitted = (handedIn && state?.steps.findLast((s) => s.step === 'submit')?.at) || null;
  const completed = state?.steps.findLast((s) => s.step === 'accept')?.at ?? null;
  return {
    lifecycle,
    submitted_at: submitted && instantOf(submitted, zone),
    submitted_on: submitted && submitted.slice(0, 10),
    completed_at: completed && instantOf(completed, zone),
  };
}

function assignmentRow(directive: SeedDirective, seed: SeedAssignment, { ids, now, zone }: LoadContext) {
  const assignedAt = instantOf(directive.assignedAt, zone);
  const rule = seed.deadlinePhrase
    ? resolveDeadline(seed.deadlinePhrase, { issuedOn: directive.issuedOn }).rule
    : null;
  return {
    directive_id: ids.of('directive', directive.code),
    clause: seed.ref,
    content: seed.content,
    expected_output: seed.expectedOutput,
    lead_basis: seed.leadBasis,
    lead_phrase: seed.leadPhrase,
    deadline_phrase: seed.deadlinePhrase,
    deadline_rule: rule,
    last_day: seed.lastDay,
    last_time: seed.time ?? null,
    original_last_day: seed.lastDay,
    recurring: seed.recurring,
    monitoring_officer_id: ids.of('person', directive.monitoringOfficer),
    assigned_on: directive.assignedAt.slice(0, 10),
    assigned_at: assignedAt,
    version: 1,
    created_at: now,
    updated_at: now,
  };
}

function stepRows(assignmentId: string, state: SeedState | undefined, { ids, zone }: LoadContext) {
  let current: Lifecycle = 'assigned';
  return (state?.steps ?? []).map((step) => {
    const from = current;
    current = nextLifecycle(current, step.step) ?? current;
    return {
      id: newId(),
      assignment_id: assignmentId,
      step: step.step,
      from_state: from,
      to_state: current,
      note: 'note' in step ? (step.note ?? '') : '',
      percent: 'percent' in step ? (step.percent ?? null) : null,
      detail: null,
      by_id: ids.of('person', step.by),
      at: instantOf(step.at, zone),
    };
  });
}

/** A moment on the office's clock (`YYYY-MM-DDTHH:MM`) as a stored instant. */
const instantOf = (local: string, zone: string): string =>
  toInstant(officeTimeOf(local.slice(0, 10), local.slice(11, 16), zone).epochMs);
