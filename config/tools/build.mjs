// `npm run build`: builds whether or not anything changed.
import { buildAnyway, orExit } from './setup.mjs';

orExit(() => buildAnyway());
