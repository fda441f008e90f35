import { Base1780000000000 } from './1780000000000-base.js';

/** Every migration, oldest first: one list for both databases. */
export const migrations = [Base1780000000000];
