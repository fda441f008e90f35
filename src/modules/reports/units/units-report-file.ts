import { type CellStyle, type CellValue, writeXlsx } from 'hucre/xlsx';
import { neutralText } from '../../../domain/task-list/index.js';
import { formatVietnameseDate } from '../../../domain/time/local-date.js';
import type { UnitsReportDto } from './units-report.dto.js';

const HEADER: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
  border: { bottom: { style: 'thin' } },
  alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
};
const TITLE: CellStyle = { font: { bold: true, size: 13 } };
const SUM: CellStyle = { font: { bold: true }, border: { top: { style: 'thin' } } };

const COLUMNS = [
  ['TT', 5],
  ['Đơn vị', 44],
  ['Tổng số', 9],
  ['HT đúng hạn', 9],
  ['HT quá hạn', 9],
  ['Chưa HT trong hạn', 10],
  ['Chưa HT quá hạn', 10],
  ['Không hạn', 9],
  ['Tỷ lệ HT đúng hạn (%)', 11],
  ['Tỷ lệ HT quá hạn (%)', 11],
  ['Tỷ lệ chưa HT quá hạn (%)', 12],
  ['Tỷ lệ HT đúng hạn theo hạn ban đầu (%)', 13],
  ['Ghi chú', 44],
] as const;
/** Title, period, headers. */
const FIRST_ROW = 3;

/** The official table as an .xlsx file: the rows, Tổng cộng, and the rule of its denominators. */
export async function unitsReportFile(report: UnitsReportDto): Promise<Uint8Array> {
  const { period, rows, rule, scope } = report;
  const title = 'Kết quả thực hiện nhiệm vụ theo đơn vị';
  const about = [
    `Từ ${formatVietnameseDate(period.from)} đến ${formatVietnameseDate(period.to)}`,
    ...(scope.directive ? [`Văn bản ${scope.directive.number}`] : []),
  ].join('. ');
  const lines: CellValue[][] = [
    [title],
    [neutralText(about)],
    COLUMNS.map(([header]) => header),
    ...rows.map((row, i) => [
      i + 1,
      neutralText(row.unit?.name ?? 'Chưa rõ cơ quan chủ trì'),
      ...figures(row),
      neutralText(row.note),
    ]),
    [null, 'Tổng cộng', ...figures(report), null],
    [],
    [rule],
  ];
  const sum = FIRST_ROW + rows.length;
  return writeXlsx({
    properties: { title, creator: 'Đôn đốc' },
    sheets: [
      {
        name: 'Theo đơn vị',
        columns: COLUMNS.map(([, width]) => ({
          width,
          style: { alignment: { wrapText: true, vertical: 'top' as const } },
        })),
        rows: lines,
        cells: new Map([
          ['0,0', { value: title, style: TITLE }],
          ...COLUMNS.map(([value], i): [string, { value: string; style: CellStyle }] => [
            `${FIRST_ROW - 1},${i}`,
            { value, style: HEADER },
          ]),
          ...(lines[sum] ?? []).map((value, i): [string, { value: CellValue; style: CellStyle }] => [
            `${sum},${i}`,
            { value, style: SUM },
          ]),
        ]),
        merges: [0, 1, lines.length - 1].map((row) => ({
          startRow: row,
          startCol: 0,
          endRow: row,
          endCol: COLUMNS.length - 1,
        })),
        freezePane: { rows: FIRST_ROW },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
        },
      },
    ],
  });
}

const figures = ({
  totals,
  rates,
  ratesByOriginalTerm,
}: Pick<UnitsReportDto, 'totals' | 'rates' | 'ratesByOriginalTerm'>): CellValue[] => [
  totals.total,
  totals.done_on_time,
  totals.done_late,
  totals.open_in_time,
  totals.open_overdue,
  totals.no_deadline,
  rates.doneOnTime,
  rates.doneLate,
  rates.openOverdue,
  ratesByOriginalTerm.doneOnTime,
];
