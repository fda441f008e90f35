export { Lease, Setting } from './entities/setting.entity.js';
export { LeaseService } from './lease.service.js';
export { SettingsService } from './settings.service.js';
