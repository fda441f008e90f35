import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Account,
  missingOf,
  type Requirement,
  REQUIREMENTS,
  type Resource,
  resourceProblem,
} from './submission.js';

const money: Resource = { kind: 'money', amount: 12.5, unit: 'triệu đồng', text: null };

describe('what a report of completion lacks', () => {
  it.each<[string, readonly Requirement[], Account, number, Requirement[]]>([
    ['nothing, where nothing is asked for', [], {}, 0, []],
    ['all that is asked for, where nothing is said', REQUIREMENTS, {}, 0, [...REQUIREMENTS]],
    [
      'nothing, where all is said',
      REQUIREMENTS,
      { inputs: [money], deliveredOutput: 'a', effect: 'b' },
      1,
      [],
    ],
    ['evidence, where no file is named', ['evidence'], { effect: 'b' }, 0, ['evidence']],
    ['the effect, where it is only blanks', ['effect'], { effect: ' \n' }, 0, ['effect']],
    ['inputs, where the list is empty', ['inputs'], { inputs: [] }, 3, ['inputs']],
  ])('%s', (_what, required, account, files, missing) => {
    expect(missingOf(required, account, files)).toEqual(missing);
  });

  it('is never more than what is asked for, and never grows by saying more', () => {
    fc.assert(
      fc.property(
        fc.subarray([...REQUIREMENTS]),
        fc.option(fc.string(), { nil: undefined }),
        fc.nat({ max: 2 }),
        (required, effect, files) => {
          const missing = missingOf(required, { effect }, files);
          const more = missingOf(required, { effect: 'x', inputs: [money] }, files + 1);
          return (
            missing.every((each) => required.includes(each)) && more.every((each) => missing.includes(each))
          );
        },
      ),
    );
  });
});

describe('a resource that went into the work', () => {
  it.each<[string, Partial<Resource>, RegExp | null]>([
    ['money with amount and unit', {}, null],
    ['money without an amount', { amount: null }, /số lượng/],
    ['money without a unit', { unit: ' ' }, /đơn vị tính/],
    ['people without a number', { kind: 'people', amount: null }, /số lượng/],
    ['something else in words', { kind: 'other', amount: null, unit: null, text: 'xe công' }, null],
    ['something else without a word', { kind: 'other', amount: null, text: '' }, /mô tả/],
  ])('%s', (_what, change, problem) => {
    const found = resourceProblem({ ...money, ...change });
    if (problem === null) expect(found).toBeNull();
    else expect(found).toMatch(problem);
  });
});
