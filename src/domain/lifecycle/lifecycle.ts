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
export const STEPS = ['receive', 'progress', 'submit', 'accept', 'return', 'withdraw'] as const;
export type Step = (typeof STEPS)[number];

/** Who takes a step: the unit that leads the work, or the office (Văn phòng) that follows it. */
export type Party = 'lead' | 'office';

interface StepRule {
  readonly from: readonly Lifecycle[];
  readonly to: Lifecycle;
  readonly by: Party;
}

/** The whole table: nothing happens to an assignment that does not stand here. */
export const STEP_RULES: Readonly<Record<Step, StepRule>> = {
  receive: { from: ['assigned'], to: 'received', by: 'lead' },
  progress: { from: ['assigned', 'received', 'in_progress', 'returned'], to: 'in_progress', by: 'lead' },
  submit: { from: ['assigned', 'received', 'in_progress', 'returned'], to: 'submitted', by: 'lead' },
  accept: { from: ['submitted'], to: 'completed', by: 'office' },
  return: { from: ['submitted'], to: 'returned', by: 'office' },
  withdraw: {
    from: ['assigned', 'received', 'in_progress', 'submitted', 'returned', 'suspended', 'declined'],
    to: 'withdrawn',
    by: 'office',
  },
};

/** States in which the unit still owes the work, so that deadlines speak. */
export const OWED: readonly Lifecycle[] = ['assigned', 'received', 'in_progress', 'returned'];

/** States from which no step leads on. */
export const ENDED: readonly Lifecycle[] = ['completed', 'withdrawn'];

export const isOwed = (lifecycle: Lifecycle): boolean => OWED.includes(lifecycle);
export const isEnded = (lifecycle: Lifecycle): boolean => ENDED.includes(lifecycle);

/** The state a step leads to, or null if it cannot be taken from `current`. */
export function nextLifecycle(current: Lifecycle, step: Step): Lifecycle | null {
  const rule = STEP_RULES[step];
  return rule.from.includes(current) ? rule.to : null;
}

/** The steps `party` may take from `current`. */
export function stepsFrom(current: Lifecycle, party: Party): Step[] {
  return STEPS.filter((step) => STEP_RULES[step].by === party && STEP_RULES[step].from.includes(current));
}
