import { Injectable } from '@nestjs/common';
import { type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { Database } from '../../database/database.js';
import {
  cellAddress,
  INPUT_COLUMNS,
  MOST_ROWS,
  neutralText,
  TEMPLATE_MARK,
} from '../../domain/task-list/index.js';
import { RulesService } from '../rules/index.js';
import { Unit, UnitGroup } from '../units/index.js';

const HEADER: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
  border: { bottom: { style: 'thin' } },
  alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
};
const TITLE: CellStyle = { font: { bold: true, size: 13 } };
/** Rows that get the formats of their columns before anything is written in them. */
const FORMATTED_ROWS = 300;
/** The mark, then the headers. */
const FIRST_TASK_ROW = 2;
const REGISTER_SHEET = 'Danh mục';
/** The title, then the headers of the register. */
const FIRST_NAME_ROW = 2;

const col = (field: (typeof INPUT_COLUMNS)[number]['field']): number =>
  INPUT_COLUMNS.findIndex((column) => column.field === field);

/** The empty task list (mẫu) with guidance, and the units and groups of today to choose from. */
@Injectable()
export class BuildTemplate {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
  ) {}

  async build(): Promise<Uint8Array> {
    const { now } = await this.rules.at();
    const em = this.database.read;
    const groups = await em.find(UnitGroup, { order: { name: 'ASC', id: 'ASC' } });
    const units = await em.find(Unit, { order: { name: 'ASC', id: 'ASC' } });
    const standing = units.filter(({ validTo }) => validTo === null || validTo >= now.date);
    const names = [
      ...groups.map(({ name, code }) => [name, '', code, 'Nhóm đơn vị']),
      ...standing.map(({ name, shortName, code }) => [name, shortName, code, 'Đơn vị']),
    ].map((row) => row.map(neutralText));
    return writeXlsx({
      properties: { title: TEMPLATE_MARK, creator: 'Đôn đốc' },
      sheets: [listSheet(names.length), guidanceSheet(), registerSheet(names)],
    });
  }
}

function listSheet(names: number): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map([['0,0', { value: TEMPLATE_MARK, style: TITLE }]]);
  for (const [i, { header }] of INPUT_COLUMNS.entries()) {
    cells.set(`1,${i}`, { value: header, style: HEADER });
    const style: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
    // As text, or 3.10 becomes 3.1 and 3/2 a day in February.
    if (i === col('clause') || i === col('deadline')) style.numFmt = '@';
    if (i === col('lastDay')) style.numFmt = 'dd/mm/yyyy';
    for (let row = FIRST_TASK_ROW; row < FIRST_TASK_ROW + FORMATTED_ROWS; row += 1) {
      cells.set(`${row},${i}`, { value: null, style });
    }
  }
  const register = `'${REGISTER_SHEET}'!$A$${FIRST_NAME_ROW + 1}:$A$${FIRST_NAME_ROW + Math.max(names, 1)}`;
  // To choose from, not to be held to: a cell may name several units, or one by its short name.
  const choice = { type: 'list' as const, formula1: register, allowBlank: true, showErrorMessage: false };
  return {
    name: 'Danh sách',
    columns: INPUT_COLUMNS.map(({ width }) => ({ width })),
    rows: [],
    cells,
    freezePane: { rows: FIRST_TASK_ROW },
    dataValidations: [
      { ...choice, range: columnRange(col('lead')) },
      { ...choice, range: columnRange(col('coordinating')) },
      {
        type: 'date',
        operator: 'greaterThanOrEqual',
        formula1: '36526',
        range: columnRange(col('lastDay')),
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'warning',
        errorTitle: 'Hạn cuối',
        errorMessage: 'Ghi ngày/tháng/năm, ví dụ 24/6/2026.',
      },
    ],
  };
}

const columnRange = (at: number): string =>
  `${cellAddress(FIRST_TASK_ROW, at)}:${cellAddress(FIRST_TASK_ROW + MOST_ROWS - 1, at)}`;

function guidanceSheet(): WriteSheet {
  const rows: CellValue[][] = [
    ['Cách điền danh sách nhiệm vụ'],
    ['Mỗi dòng của trang “Danh sách” là một nhiệm vụ. Giữ nguyên dòng đầu, tên và thứ tự các cột.'],
    [
      `Nhiều nhất ${MOST_ROWS} dòng. Có một dòng sai thì không dòng nào được nhập; bản xem trước chỉ rõ từng ô.`,
    ],
    ['Dòng gộp ô từ cột nội dung sang cột chủ trì được coi là tiêu đề nhóm, không thành nhiệm vụ.'],
    [],
    ['Cột', 'Cách ghi'],
    ...INPUT_COLUMNS.map(({ header, guidance }) => [header, guidance]),
  ];
  return {
    name: 'Hướng dẫn',
    columns: [{ width: 24 }, { width: 100, style: { alignment: { wrapText: true, vertical: 'top' } } }],
    rows,
    cells: new Map([
      ['0,0', { value: 'Cách điền danh sách nhiệm vụ', style: TITLE }],
      ['5,0', { value: 'Cột', style: HEADER }],
      ['5,1', { value: 'Cách ghi', style: HEADER }],
    ]),
  };
}

function registerSheet(names: string[][]): WriteSheet {
  const headers = ['Tên', 'Tên viết tắt', 'Mã', 'Loại'];
  return {
    name: REGISTER_SHEET,
    columns: [{ width: 60 }, { width: 24 }, { width: 28 }, { width: 14 }],
    rows: [['Đơn vị và nhóm đơn vị để chọn'], headers, ...names],
    cells: new Map<string, { value: string; style: CellStyle }>([
      ['0,0', { value: 'Đơn vị và nhóm đơn vị để chọn', style: TITLE }],
      ...headers.map((value, i): [string, { value: string; style: CellStyle }] => [
        `1,${i}`,
        { value, style: HEADER },
      ]),
    ]),
    freezePane: { rows: FIRST_NAME_ROW },
  };
}
