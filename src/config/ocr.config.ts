import { z } from 'zod';
import { topic, variable, wholeNumber } from './variable.js';

const program = z.string().refine((text) => !text.startsWith('-'));

export const ocrTopic = topic('Scanned documents', {
  OCR_TESSERACT: variable(program, {
    description:
      'The program tesseract, with Vietnamese data (`vie`), that recognises the letters of a scanned PDF on this machine.',
    allowed: 'a program, e.g. `/usr/bin/tesseract`',
    allowedVi: 'một chương trình, ví dụ `/usr/bin/tesseract`',
    default: '',
    defaultNote: 'scanned documents are refused',
  }),
  OCR_PDFTOPPM: variable(program, {
    description: 'The program pdftoppm of poppler, which draws the pages of a scanned PDF.',
    allowed: 'a program',
    allowedVi: 'một chương trình',
    default: 'pdftoppm',
  }),
  OCR_TIMEOUT_SECONDS: variable(wholeNumber(1, 3600), {
    description: 'How long one scanned document may take.',
    allowed: 'a whole number from 1 to 3600',
    allowedVi: 'số nguyên từ 1 đến 3600',
    default: '180',
  }),
});
