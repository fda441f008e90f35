import { parseCsv } from 'hucre/csv';
import type { FieldError } from '../../common/errors/domain-error.js';
import { isLocalDate } from '../../domain/time/local-date.js';
import { invalidCalendar } from './calendar-errors.js';
import type { CalendarDayDto, DayKind } from './calendar.dto.js';

const COLUMNS: Readonly<Record<keyof CalendarDayDto, readonly string[]>> = {
  date: ['date', 'ngày'],
  kind: ['kind', 'loại'],
  name: ['name', 'tên'],
  source: ['source', 'căn cứ'],
};
const KINDS: Readonly<Record<string, DayKind>> = {
  off: 'off',
  nghỉ: 'off',
  working: 'working',
  'làm bù': 'working',
};
const LONGEST = { name: 255, source: 2_000 } as const;
const MOST_ERRORS = 50;

/** The days of a CSV table, and the line of each. @throws DomainError `CALENDAR.INVALID` naming the wrong lines */
export function readSchedule(csv: string): { readonly days: CalendarDayDto[]; readonly lines: number[] } {
  // A spreadsheet program that writes for Viet Nam divides by semicolons.
  const [first = ''] = csv.split(/\r?\n/, 1);
  const delimiter = first.includes(';') && !first.includes(',') ? ';' : ',';
  const rows = parseCsv(csv, { delimiter, skipEmptyRows: false });
  const [head = [], ...body] = rows.map((row) =>
    row.map((cell) =>
      String(cell ?? '')
        .trim()
        .normalize('NFC'),
    ),
  );
  const names = head.map((name) => name.replace(/^\uFEFF/, '').toLowerCase());
  const places = Object.entries(COLUMNS).map(
    ([name, words]) => [name, names.findIndex((each) => words.includes(each))] as const,
  );
  const missing = places.filter(([, place]) => place < 0);
  if (missing.length > 0) {
    throw invalidCalendar([
      { pointer: '/csv', detail: `dòng 1 thiếu cột: ${missing.map(([name]) => name).join(', ')}` },
    ]);
  }
  const days: CalendarDayDto[] = [];
  const lines: number[] = [];
  const errors: FieldError[] = [];
  body.forEach((cells, i) => {
    if (cells.every((cell) => cell === '')) return;
    const line = i + 2;
    const at = Object.fromEntries(places.map(([name, place]) => [name, cells[place] ?? ''])) as Record<
      keyof CalendarDayDto,
      string
    >;
    const day = dayOf(at);
    const faults = faultsOf(at, day);
    if (faults.length > 0) errors.push({ pointer: '/csv', detail: `dòng ${line}: ${faults.join('; ')}` });
    else {
      days.push(day as CalendarDayDto);
      lines.push(line);
    }
  });
  if (errors.length > 0) throw invalidCalendar(errors.slice(0, MOST_ERRORS));
  return { days, lines };
}

function dayOf({ date, kind, name, source }: Record<keyof CalendarDayDto, string>) {
  return { date: isoDate(date), kind: KINDS[kind.toLowerCase()] ?? null, name, source };
}

function faultsOf(
  written: Record<keyof CalendarDayDto, string>,
  { date, kind, name, source }: ReturnType<typeof dayOf>,
): string[] {
  return [
    ...(isLocalDate(date)
      ? []
      : [`“${written.date}” không phải ngày có thật, viết YYYY-MM-DD hoặc 2/9/2026`]),
    ...(kind === null ? [`“${written.kind}” phải là off (nghỉ) hoặc working (làm bù)`] : []),
    ...(name === '' || name.length > LONGEST.name ? ['phải có tên ngày, không quá 255 ký tự'] : []),
    ...(source === '' || source.length > LONGEST.source ? ['phải có căn cứ, không quá 2000 ký tự'] : []),
  ];
}

/** `2/9/2026` as `2026-09-02`. */
function isoDate(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
