import { Command } from 'commander';
import { Database } from '../database/database.js';
import { DEFAULT_BUFFER_WORKING_DAYS, type Finding, type NamedClause } from '../domain/alignment/index.js';
import { formatVietnameseDate } from '../domain/time/local-date.js';
import { AlignDirectives, findDirective, LARGEST_BUFFER } from '../modules/cascade/index.js';
import { RulesService } from '../modules/rules/index.js';
import { withServices } from './context.js';
import { print, printJson, UsageError } from './outcome.js';

interface AlignOptions {
  readonly buffer?: string;
  readonly json?: boolean;
}

/** `dondoc align <upper> <lower>`: how a lower directive takes up an upper one. */
export function alignCommand(): Command {
  return new Command('align')
    .description('so văn bản cấp dưới với văn bản cấp trên / how a lower directive takes up an upper one')
    .argument(
      '<upper>',
      'số văn bản cấp trên, số@ngày hoặc mã / number, number@day or id of the upper directive',
    )
    .argument(
      '<lower>',
      'số văn bản cấp dưới, số@ngày hoặc mã / number, number@day or id of the lower directive',
    )
    .option(
      '--buffer <days>',
      `số ngày làm việc cần chừa trước hạn cấp trên, mặc định ${DEFAULT_BUFFER_WORKING_DAYS} / working days wanted before the upper last day`,
    )
    .option('--json', 'kết quả dạng JSON {upper,lower,buffer,findings} / machine-readable')
    .action(async (upperName: string, lowerName: string, options: AlignOptions) => {
      const buffer = parseBuffer(options.buffer);
      await withServices(async (services) => {
        const database = services.get(Database);
        const upper = await findDirective(database.read, upperName);
        const lower = await findDirective(database.read, lowerName);
        if (upper.id === lower.id)
          throw new UsageError(
            `Hai văn bản phải khác nhau: ${upper.number}. / The two directives must differ: ${upper.number}.`,
          );
        const alignment = new AlignDirectives(database, services.get(RulesService));
        const findings = await alignment.pair(upper.id, lower.id, buffer);
        if (options.json) printJson({ upper, lower, buffer, findings });
        else
          print(
            `${lower.number} ← ${upper.number} (chừa ${buffer} ngày làm việc)\n\n${reportOf(findings, lower.number)}`,
          );
      });
    });
}

/** @throws UsageError */
function parseBuffer(text: string | undefined): number {
  if (text === undefined) return DEFAULT_BUFFER_WORKING_DAYS;
  const days = /^\d{1,3}$/.test(text) ? Number(text) : NaN;
  if (!(days <= LARGEST_BUFFER)) {
    throw new UsageError(
      `--buffer phải là số ngày từ 0 đến ${LARGEST_BUFFER}; nhận được: ${text} / --buffer must be a whole number of days from 0 to ${LARGEST_BUFFER}`,
    );
  }
  return days;
}

const HEADINGS = ['TT', 'Cấp trên', 'Hạn', 'Cấp dưới', 'Hạn', 'Chừa', 'Phát hiện'] as const;

/** The findings as a table; what others lead, which is often most of the upper directive, in one line below it. */
function reportOf(findings: readonly Finding[], lowerNumber: string): string {
  if (findings.length === 0) return 'Không có gì cần lưu ý.';
  const others = findings.filter(({ code }) => code === 'ALIGNMENT.LEFT_TO_OTHERS');
  const rest = findings.filter((finding) => !others.includes(finding));
  const clauses = others.map(({ upper }) => upper?.clause ?? '').join(', ');
  return [
    ...(rest.length > 0 ? [tableOf(rest)] : []),
    ...(others.length > 0
      ? [`Mục giao cơ quan khác chủ trì, ${lowerNumber} không cụ thể hóa: ${clauses}.`]
      : []),
  ].join('\n\n');
}

function tableOf(findings: readonly Finding[]): string {
  const rows = findings.map(({ upper, lower, days, sentence }, i) => [
    `${i + 1}`,
    upper?.clause ?? '–',
    upper ? dayOf(upper) : '–',
    lower.map(({ clause }) => clause).join(', ') || '–',
    [...new Set(lower.map(dayOf))].join(', ') || '–',
    days === null ? '–' : `${days}`,
    sentence,
  ]);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(...[heading, ...rows.map((row) => row[column] ?? '')].map(widthOf)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - widthOf(cell))))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width, i) =>
    '-'.repeat(i === widths.length - 1 ? (HEADINGS[i]?.length ?? 0) : width),
  );
  return [line(HEADINGS), line(rule), ...rows.map(line)].join('\n');
}

/** Columns a terminal gives it: text is NFC here, one column a letter. */
const widthOf = (text: string): number => [...text.normalize('NFC')].length;
const dayOf = ({ lastDay }: NamedClause): string => (lastDay ? formatVietnameseDate(lastDay) : 'không hạn');
