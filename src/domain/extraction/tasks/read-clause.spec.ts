import { describe, expect, it } from '@jest/globals';
import type { Piece } from '../structure/tree.js';
import { isOnlyDeadline, readClause, type ClauseContext } from './read-clause.js';

const piece = (text: string): Piece => ({ text, offsets: Array.from(text, (_, i) => i) });
const heading = { name: 'Sở Y tế', offsets: [0] };
const context: ClauseContext = {
  lead: [],
  leadSource: 'none',
  coordinating: [],
  mood: 'ordered',
  issuedOn: '2025-06-01',
};
const read = (text: string, over: Partial<ClauseContext> = {}): unknown =>
  readClause(piece(text), { ...context, ...over }).map((t) => [
    t.lead.map((u) => u.name),
    t.coordinating.map((u) => u.name),
    t.deadline?.due ?? null,
  ]);

describe('readClause', () => {
  it.each([
    [
      'the unit before chủ trì leads, the objects of phối hợp với coordinate',
      'Sở Tài chính chủ trì, phối hợp với Sở Nội vụ lập dự toán.',
      [[['Sở Tài chính'], ['Sở Nội vụ'], null]],
    ],
    [
      'clauses that name different units are separate tasks',
      'Sở A1 rà soát hồ sơ; Sở Nội vụ thẩm định.',
      [
        [['Sở A1'], [], null],
        [['Sở Nội vụ'], [], null],
      ],
    ],
    [
      'a trailing sentence without unit or deadline stays',
      'Sở Nội vụ tham mưu kế hoạch. Kịp thời tổng hợp, đề xuất.',
      [[['Sở Nội vụ'], [], null]],
    ],
    [
      'an item with several deadlines is split',
      'Sở Y tế chủ trì: (1) Rà soát. Hoàn thành trong tháng 6/2025. (2) Tổng kết. Hoàn thành trong tháng 9/2025.',
      [
        [['Sở Y tế'], [], '2025-06-30'],
        [['Sở Y tế'], [], '2025-09-30'],
      ],
    ],
    [
      'a term for the work and one for its report are two',
      'Sở Y tế kiểm tra, hoàn thành trước ngày 31/7/2025, báo cáo UBND tỉnh trước ngày 05/8/2025.',
      [
        [['Sở Y tế'], [], '2025-07-30'],
        [['Sở Y tế'], [], '2025-08-04'],
      ],
    ],
    [
      'a report and then a submission are one, the later day counts',
      'Sở Y tế báo cáo UBND tỉnh trong tháng 6/2025, trình HĐND tỉnh trước ngày 15/7/2025.',
      [[['Sở Y tế'], [], '2025-07-14']],
    ],
    [
      'a decision before an assignment is no task',
      'Đồng ý chủ trương đầu tư theo đề nghị của Sở Xây dựng tại tờ trình nêu trên; giao Sở Xây dựng hoàn thiện hồ sơ.',
      [[['Sở Xây dựng'], [], null]],
    ],
    [
      'the unit may follow an introduction',
      'Trên cơ sở kết quả rà soát, Công an tỉnh đề xuất giải pháp.',
      [[['Công an tỉnh'], [], null]],
    ],
    [
      'who answers for it is no second task',
      'Các huyện ủy chỉ đạo kiểm tra; người đứng đầu chịu trách nhiệm nếu để xảy ra sai phạm.',
      [[['Các huyện ủy'], [], null]],
    ],
    [
      'names joined by a semicolon act together',
      'Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã, phường chủ động triển khai.',
      [[['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các xã, phường'], [], null]],
    ],
    [
      'a sentence that names who does the work before it is the same task',
      'Thành lập tổ hỗ trợ tại các thôn. Giao Phòng Kinh tế tham mưu, hoàn thành trước ngày 20/6/2025.',
      [[['Phòng Kinh tế'], [], '2025-06-19']],
    ],
    [
      'two actions with a day each are two tasks',
      'Chủ tịch UBND xã A2 hoàn thành kiểm kê trước ngày 05/7/2025, phê duyệt phương án trước ngày 20/7/2025.',
      [
        [['Chủ tịch UBND xã A2'], [], '2025-07-04'],
        [['Chủ tịch UBND xã A2'], [], '2025-07-19'],
      ],
    ],
    [
      'an aside after the name does not hide the order',
      'UBND các xã, nhất là Minh Hóa và Tuyên Hóa, tập trung di dời dân.',
      [[['UBND các xã'], [], null]],
    ],
    [
      'a unit may charge its own people',
      'Các cấp ủy phân công đảng viên phụ trách từng hộ.',
      [[['Các cấp ủy'], [], null]],
    ],
    [
      'a rhythm with its own days stays one duty',
      'Sở Y tế định kỳ hàng quý (trước ngày 10 của tháng cuối quý), 6 tháng (trước ngày 10 tháng 6) báo cáo.',
      [[['Sở Y tế'], [], null]],
    ],
    ['appraisal is no task', 'Trong thời gian qua, các đơn vị đã có nhiều cố gắng.', []],
    [
      'an offer of help is no task',
      'Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo về Sở.',
      [],
    ],
    ['a target is no task', '100% cơ sở giáo dục cập nhật dữ liệu.', []],
  ])('%s', (_rule, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('leaves the unit of the heading in charge of whom it is to charge', () => {
    expect(read('Giao Chi cục Thú y kiểm tra.', { lead: [heading], leadSource: 'heading' })).toEqual([
      [['Sở Y tế'], [], null],
    ]);
  });

  it('asks for a named unit where no order was announced', () => {
    expect(read('Rà soát các quy định hiện hành.', { mood: 'free' })).toEqual([]);
    expect(read('Đề nghị Sở Tư pháp góp ý trước ngày 10/6/2025.', { mood: 'free' })).toEqual([
      [['Sở Tư pháp'], [], '2025-06-09'],
    ]);
  });

  it('tells a closing line that is only a deadline from an order with a deadline', () => {
    expect(isOnlyDeadline(piece('Hoàn thành trước ngày 25/6/2025.'), '2025-06-01')?.due).toBe('2025-06-24');
    expect(isOnlyDeadline(piece('Tổ chức lễ phát động trước ngày 25/6/2025.'), '2025-06-01')).toBeNull();
  });
});
