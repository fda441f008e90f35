/** The states of an assignment (nhiệm vụ) that are stored; everything about time is derived. */
export const LIFECYCLES = [
  'assigned',
  'received',
  'in_progress',
  'submitted',
  'completed',
  'returned',
  'suspended',
  'withdrawn',
  'declined',
] as const;
export type Lifecycle = (typeof LIFECYCLES)[number];

/** What can be done to an assignment. */
export const STEPS = [
  'receive',
  'decline',
  'progress',
  'submit',
  'accept',
  'return',
  'suspend',
  'resume',
  'reassign',
  'withdraw',
  'reopen',
] as const;
export type Step = (typeof STEPS)[number];

/** Who takes a step: the unit that leads the work, or the office (Văn phòng) that follows it. */
export type Party = 'lead' | 'office';

/** Back to the state it was suspended in. */
const BEFORE = 'before';

interface StepRule {
  readonly by: Party;
  /** Where the step leads, by the state it is taken in; in the other states it cannot be taken. */
  readonly leads: Readonly<Partial<Record<Lifecycle, Lifecycle | typeof BEFORE>>>;
}

/** The whole table: nothing happens to an assignment that does not stand here. */
export const STEP_RULES: Readonly<Record<Step, StepRule>> = {
  receive: { by: 'lead', leads: { assigned: 'received' } },
  decline: { by: 'lead', leads: { assigned: 'declined' } },
  progress: {
    by: 'lead',
    leads: {
      assigned: 'in_progress',
      received: 'in_progress',
      in_progress: 'in_progress',
      returned: 'in_progress',
    },
  },
  submit: {
    by: 'lead',
    leads: { assigned: 'submitted', received: 'submitted', in_progress: 'submitted', returned: 'submitted' },
  },
  accept: { by: 'office', leads: { submitted: 'completed' } },
  return: { by: 'office', leads: { submitted: 'returned' } },
  suspend: {
    by: 'office',
    leads: {
      assigned: 'suspended',
      received: 'suspended',
      in_progress: 'suspended',
      returned: 'suspended',
    },
  },
  resume: { by: 'office', leads: { suspended: BEFORE } },
  // The new lead has yet to receive it. What was handed in is judged first.
  reassign: {
    by: 'office',
    leads: {
      assigned: 'assigned',
      received: 'assigned',
      in_progress: 'assigned',
      returned: 'assigned',
      suspended: 'assigned',
      declined: 'assigned',
    },
  },
  withdraw: {
    by: 'office',
    leads: {
      assigned: 'withdrawn',
      received: 'withdrawn',
      in_progress: 'withdrawn',
      submitted: 'withdrawn',
      returned: 'withdrawn',
      suspended: 'withdrawn',
      declined: 'withdrawn',
    },
  },
  // What was accepted by mistake is to be done again; what was taken back or declined is given once more.
  reopen: { by: 'office', leads: { completed: 'returned', withdrawn: 'assigned', declined: 'assigned' } },
};

/** Steps of a fan-out's parent: they are taken for it and for every child that allows them. */
export const GROUP_STEPS: readonly Step[] = ['suspend', 'resume', 'withdraw'];

/** States in which the unit still owes the work, so that deadlines speak. */
export const OWED: readonly Lifecycle[] = ['assigned', 'received', 'in_progress', 'returned'];

/** States that only reopening leads out of. */
export const ENDED: readonly Lifecycle[] = ['completed', 'withdrawn'];

export const isOwed = (lifecycle: Lifecycle): boolean => OWED.includes(lifecycle);
export const isEnded = (lifecycle: Lifecycle): boolean => ENDED.includes(lifecycle);

/**
 * The state a step leads to, or null if it cannot be taken from `current`.
 * @param suspendedFrom the state the last suspension was taken in
 */
export function nextLifecycle(
  current: Lifecycle,
  step: Step,
  suspendedFrom: Lifecycle = 'received',
): Lifecycle | null {
  const to = STEP_RULES[step].leads[current] ?? null;
  return to === BEFORE ? suspendedFrom : to;
}

/** The steps `party` may take from `current`. */
export function stepsFrom(current: Lifecycle, party: Party): Step[] {
  return STEPS.filter(
    (step) => STEP_RULES[step].by === party && STEP_RULES[step].leads[current] !== undefined,
  );
}

/** What is wrong with the table: states that no step reaches from "assigned", and states without a way out. */
export function faultsOfLifecycle(rules: typeof STEP_RULES = STEP_RULES): string[] {
  const suspendable = LIFECYCLES.filter((state) => rules.suspend.leads[state]);
  const reached = new Set<Lifecycle>(['assigned']);
  for (const state of reached) {
    for (const step of STEPS) {
      const to = rules[step].leads[state];
      if (to !== undefined) for (const next of to === BEFORE ? suspendable : [to]) reached.add(next);
    }
  }
  return LIFECYCLES.flatMap((state) => [
    ...(reached.has(state) ? [] : [`no step leads to ${state}`]),
    ...(STEPS.some((step) => leadsOn(rules[step].leads[state], state))
      ? []
      : [`no step leads out of ${state}`]),
  ]);
}

const leadsOn = (to: Lifecycle | typeof BEFORE | undefined, from: Lifecycle): boolean =>
  to !== undefined && to !== from;
