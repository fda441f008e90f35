import { z } from 'zod';
import { topic, variable, wholeNumber } from './variable.js';

export const filesTopic = topic('Evidence files', {
  FILES_PATH: variable(
    z.string().refine((text) => text === '' || (!text.includes('\0') && !text.includes('://'))),
    {
      description:
        'Folder evidence files are kept in, each by the hash of its content. All processes that serve the API share it; back it up together with the database.',
      allowed: 'a folder',
      allowedVi: 'một thư mục',
      default: '',
      defaultNote: '`files` beside the SQLite file; with PostgreSQL `data/files`',
    },
  ),
  EVIDENCE_LIMIT_MB: variable(wholeNumber(1, 2_000), {
    description: 'Largest evidence file, in MiB.',
    allowed: 'a whole number from 1 to 2000',
    allowedVi: 'số nguyên từ 1 đến 2000',
    default: '50',
  }),
  EVIDENCE_FILES: variable(wholeNumber(1, 1_000), {
    description: 'How many evidence files one assignment may have.',
    allowed: 'a whole number from 1 to 1000',
    allowedVi: 'số nguyên từ 1 đến 1000',
    default: '100',
  }),
});
