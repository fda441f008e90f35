import { isLocalDate } from '../domain/time/local-date.js';
import { flag, textWhere, topic, variable } from './variable.js';

function isLocalMoment(text: string): boolean {
  return isLocalDate(text.slice(0, 10)) && /^T(?:[01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10));
}

export const demoTopic = topic('Demonstration', {
  DEMO_NOW: variable(
    textWhere((text) => text === '' || isLocalMoment(text)),
    {
      description:
        "Moment of the office's wall clock at which the process starts, to see what would be sent then. Refused in production.",
      allowed: '`YYYY-MM-DDTHH:MM`, e.g. `2026-06-23T08:00`, or nothing',
      allowedVi: '`YYYY-MM-DDTHH:MM`, ví dụ `2026-06-23T08:00`, hoặc để trống',
      default: '',
      defaultNote: 'the real time',
    },
  ),
  DEMO_ACCOUNTS: variable(flag, {
    description:
      'Whether the demonstration accounts are made, with their known passwords. Refused in production.',
    allowed: '`true` or `false`',
    allowedVi: '`true` hoặc `false`',
    default: '',
    defaultNote: '`false` in production, `true` otherwise',
  }),
});
