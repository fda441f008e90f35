import { z } from 'zod';
import { topic, variable } from './variable.js';

export const loggingTopic = topic('Logging', {
  LOG_LEVEL: variable(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent', '']), {
    description: 'Least important line that is written.',
    allowed: '`fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`',
    allowedVi: '`fatal`, `error`, `warn`, `info`, `debug`, `trace` hoặc `silent`',
    default: '',
    defaultNote: '`info`; in tests `warn`',
  }),
  LOG_FORMAT: variable(z.enum(['json', 'pretty', '']), {
    description: 'One JSON object a line for programs, or lines for people. Always on stderr.',
    allowed: '`json` or `pretty`',
    allowedVi: '`json` hoặc `pretty`',
    default: '',
    defaultNote: '`pretty` in development, `json` otherwise',
  }),
});
