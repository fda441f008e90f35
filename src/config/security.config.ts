import { topic, variable, wholeNumber } from './variable.js';

export const securityTopic = topic('Security', {
  SESSION_HOURS: variable(wholeNumber(1, 720), {
    description: 'How long a sign-in lasts.',
    allowed: 'a whole number from 1 to 720',
    allowedVi: 'số nguyên từ 1 đến 720',
    default: '12',
  }),
});
