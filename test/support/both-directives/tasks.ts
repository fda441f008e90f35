import type { Lifecycle } from '../../../src/domain/lifecycle/lifecycle.js';
import type { SeedData } from '../../../src/modules/seeding/seed-data.js';

/** A task as the clerk's list has it. */
export interface Task {
  /** `484-CV/TU 3.2`; of a member of a fan-out `484-CV/TU 1 so-khcn`. */
  readonly name: string;
  readonly lifecycle: Lifecycle;
  readonly assignedOn: string;
  readonly lastDay: string | null;
  /** Codes of units. */
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  readonly leadUnsettled: boolean;
  /** Code of the officer who monitors it. */
  readonly officer: string;
  /** On the office's clock. */
  readonly completedAt: string | null;
  readonly extendedAt: string | null;
  readonly silences: readonly { readonly rung: number; readonly until: string }[];
}

/** What both directives give out, by name: of a fan-out its members' tasks. */
export function tasksOf({ directives }: SeedData): Map<string, Task> {
  const tasks = directives.flatMap(({ number, assignedAt, monitoringOfficer, assignments }) =>
    assignments.flatMap(({ ref, lastDay, leads, leadBasis, members, coordinating }): Task[] => {
      const common = {
        lifecycle: 'assigned' as const,
        assignedOn: assignedAt.slice(0, 10),
        lastDay,
        coordinating: coordinating.flatMap(({ units }) => units),
        officer: monitoringOfficer,
        completedAt: null,
        extendedAt: null,
        silences: [],
      };
      const name = `${number} ${ref}`;
      if (members.length === 0)
        return [{ ...common, name, leads: leads ?? [], leadUnsettled: leadBasis === 'unsettled' }];
      return members.map((unit) => ({
        ...common,
        name: `${name} ${unit}`,
        leads: [unit],
        leadUnsettled: false,
      }));
    }),
  );
  return new Map(tasks.map((task) => [task.name, task]));
}
