import { z } from 'zod';
import { topic, variable, wholeNumber } from './variable.js';

export const processTopic = topic('Process', {
  NODE_ENV: variable(z.enum(['production', 'development', 'test']), {
    description: 'What the process is for. Production refuses the demonstration settings.',
    allowed: 'production, development or test',
    allowedVi: 'production, development hoặc test',
    default: 'development',
  }),
  WORKER_LEASE_SECONDS: variable(wholeNumber(1, 600), {
    description:
      'How long a worker that gives no sign of life counts as alive. Then others take over its mails, sweeps and schedules.',
    allowed: 'a whole number from 1 to 600',
    allowedVi: 'số nguyên từ 1 đến 600',
    default: '15',
  }),
  SEEDS_DIR: variable(z.string(), {
    description: 'Folder the organization, calendar, policy and first directives are loaded from.',
    allowed: 'a folder',
    allowedVi: 'một thư mục',
    default: '',
    defaultNote: 'the `seeds` folder of the package',
  }),
});
