import type { Account } from './assignment';

/** What is written for a step, as it is kept. */
export interface StepDraft {
  readonly note: string;
  readonly percent: number | null;
  readonly leadId: string | null;
  readonly lastDay: string | null;
  readonly files: readonly string[];
  /** How many people worked on it. */
  readonly people: number | null;
  /** Millions of đồng. */
  readonly money: number | null;
  readonly otherInputs: string;
  readonly deliveredOutput: string;
  readonly effect: string;
}

export const EMPTY_STEP: StepDraft = {
  note: '',
  percent: null,
  leadId: null,
  lastDay: null,
  files: [],
  people: null,
  money: null,
  otherInputs: '',
  deliveredOutput: '',
  effect: '',
};

/** From input to output, as the report tells it. What is measured is said in Vietnamese units: it goes on record. */
export function accountOf({ people, money, otherInputs, deliveredOutput, effect }: StepDraft): Account {
  const counted = (kind: 'people' | 'money', amount: number | null, unit: string): Account['inputs'] =>
    amount === null ? [] : [{ kind, amount, unit, text: null }];
  const other = otherInputs.trim();
  return {
    inputs: [
      ...counted('people', people, 'người'),
      ...counted('money', money, 'triệu đồng'),
      ...(other === '' ? [] : [{ kind: 'other' as const, amount: null, unit: null, text: other }]),
    ],
    deliveredOutput: deliveredOutput.trim(),
    effect: effect.trim(),
  };
}
