export { isGeneral, organMatcher, type OrganMatcher } from './match-organ.js';
export { nameKey } from './name-key.js';
export {
  MATCH_REASONS,
  type MatchOutcome,
  type MatchReason,
  type Organ,
  type OrganCandidate,
  type OrganKind,
  type OrganMatch,
  type OrganRef,
  type OrganScope,
  REASON_WORDS,
} from './types.js';
