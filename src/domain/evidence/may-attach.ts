import { partiesOf } from '../access/assignment-access.js';
import type { Caller } from '../access/caller.js';

/** The units that take part in an assignment. */
export interface TakingPart {
  readonly leadUnitIds: readonly string[];
  readonly coordinatingUnitIds: readonly string[];
}

/** Evidence is attached by those who do the work, leading or coordinating, and by the office that checks it. */
export function mayAttach(caller: Caller, { leadUnitIds, coordinatingUnitIds }: TakingPart): boolean {
  return partiesOf(caller, [...leadUnitIds, ...coordinatingUnitIds]).length > 0;
}
