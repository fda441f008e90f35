import { isEnded, type Lifecycle } from '../lifecycle/lifecycle.js';

/** Whether a lead unit may say who of its people does the work (phân công): while it is the unit's to do. */
export const mayDelegate = (lifecycle: Lifecycle): boolean => !isEnded(lifecycle) && lifecycle !== 'declined';
