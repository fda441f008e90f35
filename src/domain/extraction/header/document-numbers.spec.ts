import { describe, expect, it } from '@jest/globals';
import { findDocumentNumbers, findOwnNumber } from './document-numbers.js';

describe('document numbers', () => {
  it.each([
    ['Kế hoạch số 63-KH/TU, 64-KH/TU ngày 22/4/2026', ['63-KH/TU', '64-KH/TU']],
    ['Nghị định số 179/2025/NĐ-CP, ngày 01/7/2025', ['179/2025/NĐ-CP']],
    ['Công văn số 1099/VPCP-CĐS và 7816/VPCP-TTĐT', ['1099/VPCP-CĐS', '7816/VPCP-TTĐT']],
    ['Luật số 31/2021/QH15', ['31/2021/QH15']],
    ['Công văn số 444 - CV/TU', ['444-CV/TU']],
    ['Nghị quyết số 52-\nNQ/TW', ['52-NQ/TW']],
    ['Quyết định số 749/QĐ -TTg ngày', ['749/QĐ-TTg']],
    ['ngày 28/4/2026, tỷ lệ 37/102, trực 24/24h, mức 100.000 đồng/người', []],
    ['Quyết định số 72 của Tỉnh ủy', []],
  ])('finds in %j', (text, expected) => {
    expect(findDocumentNumbers(text).map((d) => d.number)).toEqual(expected);
  });

  it.each([
    ['Số 484 -CV/TU\n', '484-CV/TU', 'CV/TU'],
    ['Số:        /UBND-VX\n', null, 'UBND-VX'],
    ['Số: 01/2015/CT-UBND', '01/2015/CT-UBND', 'CT-UBND'],
    ['BỘ Y TẾ\nSố: 186/PGDĐT\n', '186/PGDĐT', 'PGDĐT'],
  ])('reads the own number of %j', (head, number, symbol) => {
    expect(findOwnNumber(head)).toMatchObject({ number, symbol });
  });

  it('takes no number cited across a line end for the own one', () => {
    expect(findOwnNumber('Thực hiện Nghị định\nsố 61/2018/NĐ-CP ngày 23/4/2018')).toBeNull();
  });
});
