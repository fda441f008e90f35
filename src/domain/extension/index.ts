export {
  type AskingRefusal,
  type DayRefusal,
  type ExtendableWork,
  type ExtensionRules,
  refusalOfDay,
  refusalToAsk,
} from './check.js';
export { mayDecide } from './decide.js';
export {
  DECIDERS,
  type Decider,
  deciderOf,
  DEFAULT_EXTENSION_POLICY,
  type ExtensionPolicy,
} from './policy.js';
export {
  EXTENSION_AXIS,
  type ExtensionAxis,
  type ExtensionStanding,
  REQUEST_STATES,
  type RequestState,
  standingOf,
} from './standing.js';
