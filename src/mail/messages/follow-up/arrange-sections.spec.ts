import { describe, expect, it } from '@jest/globals';
import { arrangeSections } from './arrange-sections.js';
import { sampleItem, sampleSection } from './sample.js';
import type { FollowUpItem } from './view.js';

const ids = (items: readonly FollowUpItem[]): string[] => items.map(({ assignmentId }) => assignmentId);

describe('arranging the sections of a follow-up mail', () => {
  it('puts the gravest first, whatever order they come in', () => {
    const item = (assignmentId: string) => ({ items: [sampleItem({ assignmentId })] });
    const groups = arrangeSections([
      sampleSection('new_term', item('a')),
      sampleSection('review', item('b')),
      sampleSection('reminder', item('c')),
      sampleSection('overdue', item('d')),
      sampleSection('escalation', { rung: 1, ...item('e') }),
      sampleSection('escalation', { rung: 2, ...item('f') }),
      sampleSection('escalation', { rung: 3, ...item('g') }),
    ]);
    expect(groups.map(({ kind, rung }) => rung ?? kind)).toEqual([
      3,
      2,
      1,
      'overdue',
      'reminder',
      'review',
      'new_term',
    ]);
  });

  it('shows an assignment once, in its gravest section, and drops a section left empty', () => {
    const twice = sampleItem({ assignmentId: 'twice' });
    const groups = arrangeSections([
      sampleSection('overdue', { items: [twice] }),
      sampleSection('escalation', { items: [twice] }),
    ]);
    expect(groups.map(({ kind }) => kind)).toEqual(['escalation']);
    expect(ids(groups[0]!.items)).toEqual(['twice']);
  });

  it('joins two sections of one kind', () => {
    const groups = arrangeSections([
      sampleSection('overdue', { items: [sampleItem({ assignmentId: 'a' })] }),
      sampleSection('overdue', { items: [sampleItem({ assignmentId: 'b' })] }),
    ]);
    expect(groups.map(({ items }) => ids(items))).toEqual([['a', 'b']]);
  });

  it('orders by longest late, then by nearest last day, secret items last', () => {
    const [group] = arrangeSections([
      sampleSection('reminder', {
        items: [
          { secret: true, assignmentId: 'secret', url: '' },
          sampleItem({ assignmentId: 'later', workingDaysLate: null, lastDay: '2026-07-01' }),
          sampleItem({ assignmentId: 'sooner', workingDaysLate: null, lastDay: '2026-06-25' }),
          sampleItem({ assignmentId: 'late', workingDaysLate: 2, lastDay: '2026-06-22' }),
          sampleItem({ assignmentId: 'later still', workingDaysLate: 9, lastDay: '2026-06-11' }),
        ],
      }),
    ]);
    expect(ids(group!.items)).toEqual(['later still', 'late', 'sooner', 'later', 'secret']);
  });

  it('leaves the sections it was given untouched', () => {
    const section = sampleSection('overdue', {
      items: [
        sampleItem({ assignmentId: 'a', workingDaysLate: 1 }),
        sampleItem({ assignmentId: 'b', workingDaysLate: 2 }),
      ],
    });
    arrangeSections([section]);
    expect(ids(section.items)).toEqual(['a', 'b']);
  });
});
