import type { AssignmentRow } from '../../../lib/api/assignment-list';

export interface Clause {
  readonly assignment: AssignmentRow;
  /** The units' own assignments, where the clause was fanned out. */
  readonly members: readonly AssignmentRow[];
}

/** Assignments of a directive as a tree: a member whose parent is not to be seen stands by itself. */
export function clausesOf(assignments: readonly AssignmentRow[]): Clause[] {
  const shown = new Set(assignments.map(({ id }) => id));
  const isMember = ({ parentId }: AssignmentRow): boolean => parentId !== null && shown.has(parentId);
  return assignments
    .filter((assignment) => !isMember(assignment))
    .map((assignment) => ({
      assignment,
      members: assignments.filter(({ parentId }) => parentId === assignment.id),
    }));
}

/** How many members stand at each timing, most pressing first. */
export function countByTiming(
  members: readonly AssignmentRow[],
): (readonly [timing: AssignmentRow['timing'], count: number])[] {
  const order = [
    'overdue',
    'born_overdue',
    'due_soon',
    'on_track',
    'no_deadline',
    'late',
    'on_time',
    'none',
  ] as const;
  return order
    .map((timing) => [timing, members.filter((member) => member.timing === timing).length] as const)
    .filter(([, count]) => count > 0);
}
