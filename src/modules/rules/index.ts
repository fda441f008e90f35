export { FollowUpPolicyVersion } from './entities/follow-up-policy.entity.js';
export { policySchema } from './policy.schema.js';
export type { PlanningRules, Rules } from './planning-rules.js';
export { RulesService } from './rules.service.js';
export { RegisterStamp } from './register-stamp.js';
export { SupposedRules, type Supposition } from './supposed-rules.js';
