import { onBehalfOf, partiesOf } from './assignment-access.js';
import { type Caller, holdsAny } from './caller.js';

/**
 * In whose name somebody gives a direction (ý kiến chỉ đạo) on an assignment he sees: as a leader, or in the place of an
 * absent one; or `office`, which enters the words of a leader it has to name. Null: he may not.
 * @param leaderId the leader he says it is from; null: he says nothing
 */
export function directsAs(
  caller: Caller,
  leaderId: string | null,
): { readonly onBehalfOfId: string | null } | 'office' | null {
  const leads = (each: Caller): boolean => holdsAny(each, ['leader']);
  if (leaderId === null || leaderId === caller.personId) {
    if (leads(caller)) return { onBehalfOfId: null };
    const absent = onBehalfOf(caller, leads);
    if (absent !== null) return { onBehalfOfId: absent };
  } else if (caller.standsInFor?.some((each) => leads(each) && each.personId === leaderId)) {
    return { onBehalfOfId: leaderId };
  }
  return partiesOf(caller, []).includes('office') ? 'office' : null;
}
