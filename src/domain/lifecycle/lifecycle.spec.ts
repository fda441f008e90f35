import { describe, expect, it } from '@jest/globals';
import {
  ENDED,
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

/** Stored and read, but the steps that lead there are still to come. */
const COMING_LATER: readonly Lifecycle[] = ['suspended', 'declined'];

describe('the states of an assignment', () => {
  it('are all reached from "assigned", but for those whose steps come later', () => {
    const reached = new Set<Lifecycle>(['assigned']);
    for (const state of reached) {
      for (const step of STEPS) {
        const next = nextLifecycle(state, step);
        if (next) reached.add(next);
      }
    }
    expect(LIFECYCLES.filter((state) => !reached.has(state))).toEqual(COMING_LATER);
  });

  it.each(ENDED)('allow no step once %s', (state) => {
    expect(STEPS.filter((step) => nextLifecycle(state, step) !== null)).toEqual([]);
    expect([...stepsFrom(state, 'lead'), ...stepsFrom(state, 'office')]).toEqual([]);
  });

  it('end only where no step leads on', () => {
    const stuck = LIFECYCLES.filter((state) => STEPS.every((step) => nextLifecycle(state, step) === null));
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
  ])('from %s, %s leads to %s', (from, step, to) => {
    expect(nextLifecycle(from, step)).toBe(to);
  });

  it.each<[Lifecycle, Step[], Step[]]>([
    ['assigned', ['receive', 'progress', 'submit'], ['withdraw']],
    ['in_progress', ['progress', 'submit'], ['withdraw']],
    ['submitted', [], ['accept', 'return', 'withdraw']],
    ['returned', ['progress', 'submit'], ['withdraw']],
    ['suspended', [], ['withdraw']],
  ])('while %s are for the unit %j and for the office %j', (state, lead, office) => {
    expect(stepsFrom(state, 'lead')).toEqual(lead);
    expect(stepsFrom(state, 'office')).toEqual(office);
  });

  it('each have a party, a place to start from and name no state twice', () => {
    for (const step of STEPS) {
      const { from } = STEP_RULES[step];
      expect(from.length).toBeGreaterThan(0);
      expect(new Set(from).size).toBe(from.length);
    }
    expect(Object.keys(STEP_RULES).sort()).toEqual([...STEPS].sort());
  });
});
