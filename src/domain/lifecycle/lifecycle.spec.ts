import { describe, expect, it } from '@jest/globals';
import {
  ENDED,
  faultsOfLifecycle,
  isEnded,
  isOwed,
  type Lifecycle,
  LIFECYCLES,
  nextLifecycle,
  OWED,
  type Step,
  STEP_RULES,
  STEPS,
  stepsFrom,
} from './lifecycle.js';

describe('the states of an assignment', () => {
  it('are all reached from "assigned", and all have a way out', () => {
    expect(faultsOfLifecycle()).toEqual([]);
  });

  it('tell what is wrong with a table that forgets one', () => {
    const rules = {
      ...STEP_RULES,
      decline: { by: 'lead', leads: {} },
      resume: { by: 'office', leads: {} },
      reassign: { by: 'office', leads: {} },
      withdraw: { by: 'office', leads: { assigned: 'withdrawn' } },
    } as const;
    expect(faultsOfLifecycle(rules)).toEqual(['no step leads out of suspended', 'no step leads to declined']);
  });

  it.each(ENDED)('allow nothing but reopening once %s', (state) => {
    expect(STEPS.filter((step) => nextLifecycle(state, step) !== null)).toEqual(['reopen']);
    expect(stepsFrom(state, 'lead')).toEqual([]);
  });

  it('end only where nothing but reopening leads on', () => {
    const stuck = LIFECYCLES.filter((state) =>
      STEPS.every((step) => step === 'reopen' || nextLifecycle(state, step) === null),
    );
    expect(stuck).toEqual(ENDED);
    expect(LIFECYCLES.filter(isEnded)).toEqual(ENDED);
  });

  it('owe the work or have ended, never both', () => {
    expect(LIFECYCLES.filter(isOwed)).toEqual(OWED);
    expect(OWED.filter(isEnded)).toEqual([]);
  });

  it('let the unit report completion from every state in which it owes the work', () => {
    expect(LIFECYCLES.filter((state) => nextLifecycle(state, 'submit') === 'submitted')).toEqual(OWED);
  });
});

describe('the steps', () => {
  it.each<[Lifecycle, Step, Lifecycle | null]>([
    ['assigned', 'receive', 'received'],
    ['received', 'receive', null],
    ['returned', 'receive', null],
    ['received', 'progress', 'in_progress'],
    ['in_progress', 'progress', 'in_progress'],
    ['returned', 'progress', 'in_progress'],
    ['submitted', 'progress', null],
    ['in_progress', 'submit', 'submitted'],
    ['submitted', 'submit', null],
    ['suspended', 'submit', null],
    ['submitted', 'accept', 'completed'],
    ['in_progress', 'accept', null],
    ['submitted', 'return', 'returned'],
    ['completed', 'return', null],
    ['submitted', 'withdraw', 'withdrawn'],
    ['suspended', 'withdraw', 'withdrawn'],
    ['declined', 'withdraw', 'withdrawn'],
    ['completed', 'withdraw', null],
    ['withdrawn', 'withdraw', null],
    ['assigned', 'decline', 'declined'],
    ['received', 'decline', null],
    ['in_progress', 'suspend', 'suspended'],
    ['submitted', 'suspend', null],
    ['suspended', 'suspend', null],
    ['declined', 'reassign', 'assigned'],
    ['in_progress', 'reassign', 'assigned'],
    ['submitted', 'reassign', null],
    ['completed', 'reopen', 'returned'],
    ['withdrawn', 'reopen', 'assigned'],
    ['declined', 'reopen', 'assigned'],
    ['in_progress', 'reopen', null],
  ])('from %s, %s leads to %s', (from, step, to) => {
    expect(nextLifecycle(from, step)).toBe(to);
  });

  it.each<Lifecycle>(['assigned', 'received', 'in_progress', 'returned'])(
    'resume what was suspended as %s in that state',
    (before) => {
      expect(nextLifecycle(before, 'suspend')).toBe('suspended');
      expect(nextLifecycle('suspended', 'resume', before)).toBe(before);
    },
  );

  it.each<[Lifecycle, Step[], Step[]]>([
    ['assigned', ['receive', 'decline', 'progress', 'submit'], ['suspend', 'reassign', 'withdraw']],
    ['in_progress', ['progress', 'submit'], ['suspend', 'reassign', 'withdraw']],
    ['submitted', [], ['accept', 'return', 'withdraw']],
    ['returned', ['progress', 'submit'], ['suspend', 'reassign', 'withdraw']],
    ['suspended', [], ['resume', 'reassign', 'withdraw']],
    ['declined', [], ['reassign', 'withdraw', 'reopen']],
    ['completed', [], ['reopen']],
  ])('while %s are for the unit %j and for the office %j', (state, lead, office) => {
    expect(stepsFrom(state, 'lead')).toEqual(lead);
    expect(stepsFrom(state, 'office')).toEqual(office);
  });

  it('each have a party and a place to start from', () => {
    for (const step of STEPS) expect(Object.keys(STEP_RULES[step].leads)).not.toEqual([]);
    expect(Object.keys(STEP_RULES).sort()).toEqual([...STEPS].sort());
  });
});
