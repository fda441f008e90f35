import { isEnded, type Lifecycle } from '../lifecycle/lifecycle.js';
import { partiesOf } from './assignment-access.js';
import type { Caller } from './caller.js';

/** Whether a lead unit may say who of its people does the work (phân công): while it is the unit's to do. */
export const mayDelegate = (lifecycle: Lifecycle): boolean => !isEnded(lifecycle) && lifecycle !== 'declined';

/**
 * The units to whose people the caller may delegate: the one he acts for, his own or that of somebody absent. Of several
 * co-leads each delegates to its own people; none: he may not delegate at all.
 */
export function delegatingUnitIds(caller: Caller, leadUnitIds: readonly string[]): string[] {
  return [caller, ...(caller.standsInFor ?? [])].flatMap(({ standsInFor: _others, ...each }) =>
    each.unitId !== null && partiesOf(each, leadUnitIds).includes('lead') ? [each.unitId] : [],
  );
}
