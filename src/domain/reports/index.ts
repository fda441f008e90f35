export { type AgeBand, ageBandsOn, type AgeCount, countAges } from './age-bands.js';
export { type Period, periodOf, PERIOD_PRESETS, type PeriodPreset } from './period.js';
export { type Rates, ratesOf } from './rates.js';
export { type PastStep, type StandingWork, type TrendPoint, trendOf } from './trend.js';
export { type ReplayedWork, unfold } from './replayed-work.js';
export { indexOfWeek, type WeekEnd, weekEndsUntil } from './weeks.js';
