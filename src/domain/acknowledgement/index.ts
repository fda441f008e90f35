export { CAUSE_NAMES, CAUSES, type Cause } from './causes.js';
export { type PlanRefusal, refusalOfPlan } from './check-plan.js';
export { type AcknowledgementPolicy, DEFAULT_ACKNOWLEDGEMENT_POLICY } from './policy.js';
export { answering, type Answering, type Told, unansweredRungs } from './who-answers.js';
