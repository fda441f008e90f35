import { z } from 'zod';
import { topic, variable } from './variable.js';

export const processTopic = topic('Process', {
  NODE_ENV: variable(z.enum(['production', 'development', 'test']), {
    description: 'What the process is for. Production refuses the demonstration settings.',
    allowed: 'production, development or test',
    allowedVi: 'production, development hoặc test',
    default: 'development',
  }),
  SEEDS_DIR: variable(z.string(), {
    description: 'Folder the organization, calendar, policy and first directives are loaded from.',
    allowed: 'a folder',
    allowedVi: 'một thư mục',
    default: '',
    defaultNote: 'the `seeds` folder of the package',
  }),
});
