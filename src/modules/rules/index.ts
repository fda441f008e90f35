export { FollowUpPolicyVersion } from './entities/follow-up-policy.entity.js';
export { policySchema } from './policy.schema.js';
export { type PlanningRules, type Rules, RulesService } from './rules.service.js';
export { RegisterStamp } from './register-stamp.js';
