export { type Condition, sightCondition, workLeftOpen, workOfUnit } from './sight-condition.js';
