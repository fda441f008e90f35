import { expect, it } from '@jest/globals';
import { asksForALook, attentionOf, nextToLook } from './attention';
import { draft, finding, mention } from './testing/sample-intake';

const of = (
  drafts: Parameters<typeof attentionOf>[0]['drafts'],
  findings = [] as ReturnType<typeof finding>[],
) => attentionOf({ drafts, findings });

it('counts for the header and each kept draft what must be put right and what must be looked at', () => {
  const found = of(
    [draft('d1'), draft('d2', { state: 'discarded' }), draft('d3')],
    [
      finding({ field: 'number' }),
      finding({ draftId: 'd3' }),
      finding({ draftId: 'd3', code: 'deadline_past', severity: 'warning' }),
      finding({ draftId: 'd1', code: 'no_deadline', severity: 'note' }),
    ],
  );
  expect(found).toEqual([
    { target: 'header', errors: 1, warnings: 0, unsure: [] },
    { target: 'd1', errors: 0, warnings: 0, unsure: [] },
    { target: 'd3', errors: 1, warnings: 1, unsure: [] },
  ]);
});

it('asks for a look at what the machine is not sure of, until a person has decided', () => {
  const unsure = { task: 0.5, lead: 0.6, coordinating: 0, deadline: 0.5 };
  const [, machine, person] = of([
    draft('d1', { confidence: unsure, lastDay: '2026-07-01' }),
    draft('d2', {
      confidence: { ...unsure, task: 0.9 },
      leads: [mention('Sở A', { by: 'person' })],
      lastDay: '2026-07-01',
      deadlineConfirmed: true,
    }),
  ]);
  expect(machine?.unsure).toEqual(['task', 'lead', 'deadline']);
  expect(person?.unsure).toEqual([]);
});

it('asks for no look at what is not there: no deadline was read, no coordinating unit named', () => {
  expect(of([draft('d1')]).some(asksForALook)).toBe(false);
});

it('goes from one to the next, round at the end, and back', () => {
  const all = of(
    [draft('d1'), draft('d2'), draft('d3')],
    ['d1', 'd3'].map((draftId) => finding({ draftId })),
  );
  expect(nextToLook(all, null, 1)).toBe('d1');
  expect(nextToLook(all, 'd1', 1)).toBe('d3');
  expect(nextToLook(all, 'd3', 1)).toBe('d1');
  expect(nextToLook(all, 'd2', -1)).toBe('d1');
  expect(nextToLook(all, null, -1)).toBe('d3');
  expect(nextToLook(of([draft('d1')]), 'd1', 1)).toBeNull();
});
