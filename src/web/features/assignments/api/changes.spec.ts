import { describe, expect, it } from '@jest/globals';
import type { Assignment } from './assignment';
import { changesBetween } from './changes';

const shown = {
  version: 3,
  lifecycle: 'in_progress',
  lastDay: '2026-06-24',
  content: 'Báo cáo kết quả',
  steps: [{ step: 'receive' }],
} as Assignment;

describe('what changed while somebody was writing', () => {
  it('is nothing where the version is the same', () => {
    expect(changesBetween(shown, shown)).toEqual([]);
  });

  it('is the state, and the step that led to it', () => {
    const taken = { step: 'submit' } as Assignment['steps'][number];
    const now: Assignment = { ...shown, version: 4, lifecycle: 'submitted', steps: [...shown.steps, taken] };
    expect(changesBetween(shown, now)).toEqual([
      { kind: 'state', from: 'in_progress', to: 'submitted' },
      { kind: 'step', taken },
    ]);
  });

  it('is the last day and the content, where the office edited them', () => {
    const now = { ...shown, version: 4, lastDay: null, content: 'Báo cáo' };
    expect(changesBetween(shown, now)).toEqual([
      { kind: 'deadline', from: '2026-06-24', to: null },
      { kind: 'content' },
    ]);
  });

  it('is something else, said as such, where none of these differ', () => {
    expect(changesBetween(shown, { ...shown, version: 4 })).toEqual([{ kind: 'other' }]);
  });
});
