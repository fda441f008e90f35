/** The office's zone: deadlines are days of its calendar, whatever zone the reader's computer is set to. */
const ZONE = 'Asia/Ho_Chi_Minh';

/** `2026-06-24` as `24/06/2026`. */
export function formatDay(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${month}/${year}`;
}

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant as the office's clock shows it: `24/06/2026 08:05`. */
export function formatMoment(instant: string): string {
  return MOMENT.format(new Date(instant)).replace(', ', ' ');
}
