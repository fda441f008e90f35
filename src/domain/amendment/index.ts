export {
  AMENDMENT_EFFECTS,
  type AmendableTerm,
  type Amended,
  amended,
  type Amendment,
  type AmendmentEffect,
} from './amend.js';
