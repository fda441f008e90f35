import { expect, it } from '@jest/globals';
import { accountOf, EMPTY_STEP } from './step-draft';

it('says nothing of inputs, product and effect where nothing was written', () => {
  expect(accountOf({ ...EMPTY_STEP, otherInputs: '  ' })).toEqual({
    inputs: [],
    deliveredOutput: '',
    effect: '',
  });
});

it('counts people and millions of đồng, and takes other inputs in words', () => {
  const draft = { ...EMPTY_STEP, people: 3, money: 12.5, otherInputs: ' Máy chủ ', effect: ' Nhanh hơn ' };
  expect(accountOf(draft)).toEqual({
    inputs: [
      { kind: 'people', amount: 3, unit: 'người', text: null },
      { kind: 'money', amount: 12.5, unit: 'triệu đồng', text: null },
      { kind: 'other', amount: null, unit: null, text: 'Máy chủ' },
    ],
    deliveredOutput: '',
    effect: 'Nhanh hơn',
  });
});
