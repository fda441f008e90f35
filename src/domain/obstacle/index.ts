export { heldBy, type HeldStretch, type Holding } from './days-held.js';
export {
  KIND_NAMES,
  OBSTACLE_KINDS,
  OBSTACLE_STATES,
  type ObstacleKind,
  type ObstacleState,
  OFFICE,
  PARTY_KINDS,
  type Party,
  type PartyKind,
  sameParty,
} from './obstacle.js';
export { firstHolder, isOf, mayHandle, type ObstacleAction, upwards } from './who.js';
