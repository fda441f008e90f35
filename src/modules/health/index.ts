export { HealthController } from './health.controller.js';
export { type Check, HealthService } from './health.service.js';
export { MetricsService } from './metrics.service.js';
