import { expect, it } from '@jest/globals';
import type { AssignmentRow } from '../../../lib/api/assignment-list';
import { clausesOf, countByTiming } from './clauses';

const row = (id: string, parentId: string | null = null, timing: AssignmentRow['timing'] = 'on_track') =>
  ({ id, parentId, timing }) as AssignmentRow;

it('puts the assignments of units under the clause they were fanned out from', () => {
  const tree = clausesOf([row('1'), row('2'), row('2a', '2'), row('2b', '2')]);
  expect(tree.map(({ assignment, members }) => [assignment.id, members.map(({ id }) => id)])).toEqual([
    ['1', []],
    ['2', ['2a', '2b']],
  ]);
});

it('lets a unit see its own part where it does not see the whole', () => {
  expect(clausesOf([row('2a', '2')]).map(({ assignment }) => assignment.id)).toEqual(['2a']);
});

it('counts the members of each timing, the pressing ones first', () => {
  const members = [row('a', 'p', 'on_time'), row('b', 'p', 'overdue'), row('c', 'p', 'overdue')];
  expect(countByTiming(members)).toEqual([
    ['overdue', 2],
    ['on_time', 1],
  ]);
});
