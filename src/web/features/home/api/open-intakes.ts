import { useIntakes } from '../../../lib/api/intake-list';
import { isPermitted, useProfile } from '../../../lib/profile';

/** How many stand on the page itself. */
const SHOWN = 4;

/** Documents the machine has read and nobody has confirmed yet; nothing for those who do not review them. */
export function useOpenIntakes() {
  const enabled = isPermitted(useProfile(), 'intake.write');
  return { enabled, shown: SHOWN, query: useIntakes({ page: 1, size: SHOWN, state: 'open' }, enabled) };
}
