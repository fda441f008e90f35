import { describe, expect, it } from '@jest/globals';
import { arrangeSections, type Group } from './arrange-sections.js';
import { sampleItem, sampleSection } from './sample.js';
import { followUpSubject } from './subject.js';
import type { FollowUpItem, FollowUpKind, FollowUpSection, OpenItem } from './view.js';

const TODAY = '2026-06-24';
let made = 0;

const item = (facts: Partial<OpenItem> = {}): OpenItem => sampleItem({ assignmentId: `${++made}`, ...facts });
const late = (workingDaysLate: number): OpenItem => item({ workingDaysLate });
const due = (lastDay: string, facts: Partial<OpenItem> = {}): OpenItem =>
  item({ workingDaysLate: null, lastDay, ...facts });
const happened = (what: string, facts: Partial<OpenItem> = {}): OpenItem =>
  item({ event: { what, ask: null, by: null, note: null }, ...facts });
const secret = (): FollowUpItem => ({
  secret: true,
  assignmentId: `${++made}`,
  url: 'https://dondoc.example',
});
const section = (kind: FollowUpKind, items: FollowUpItem[], rung: 1 | 2 | 3 = 1): FollowUpSection =>
  sampleSection(kind, { items, rung: kind === 'escalation' ? rung : null });

const subjectOf = (...sections: FollowUpSection[]): string =>
  followUpSubject(arrangeSections(sections) as [Group, ...Group[]], TODAY);

describe('the subject of a follow-up mail', () => {
  const cases: [string, FollowUpSection[]][] = [
    [
      '[Quá hạn 18 ngày làm việc] 2039-CV/VPTW mục 3.b – báo cáo người đứng đầu',
      [section('escalation', [late(18)])],
    ],
    [
      '[Quá hạn 3 ngày làm việc] 2039-CV/VPTW mục 3.b – báo cáo lãnh đạo phụ trách',
      [section('escalation', [late(3)], 2)],
    ],
    [
      '[Quá hạn 5 ngày làm việc] 2039-CV/VPTW mục 3.b – báo cáo Thường trực',
      [section('escalation', [late(5)], 3)],
    ],
    [
      '[Quá hạn đến 18 ngày làm việc] 3 nhiệm vụ – báo cáo người đứng đầu',
      [section('escalation', [late(2), late(18), late(1)])],
    ],
    [
      '[Quá hạn 4 ngày làm việc] 2 nhiệm vụ – báo cáo người đứng đầu',
      [section('escalation', [late(4), late(4)])],
    ],
    [
      '[Quá hạn 1 ngày làm việc] 2039-CV/VPTW mục 3.b – đề nghị báo cáo kết quả',
      [section('overdue', [late(1)])],
    ],
    ['[Quá hạn] 2039-CV/VPTW mục 3.b – đề nghị báo cáo kết quả', [section('overdue', [late(0)])]],
    [
      '[Quá hạn đến 6 ngày làm việc] 2 nhiệm vụ – đề nghị báo cáo kết quả',
      [section('overdue', [late(1), late(6)])],
    ],
    [
      '[Nhắc hạn] 2039-CV/VPTW mục 3.b phải hoàn thành chậm nhất 30/6/2026',
      [section('reminder', [due('2026-06-30')])],
    ],
    [
      '[Nhắc hạn] 2039-CV/VPTW mục 3.b phải hoàn thành trong hôm nay, 24/6/2026',
      [section('reminder', [due(TODAY)])],
    ],
    [
      '[Nhắc hạn] 2039-CV/VPTW mục 3.b phải hoàn thành chậm nhất 9 giờ 30 ngày 30/6/2026',
      [section('reminder', [due('2026-06-30', { lastTime: '09:30' })])],
    ],
    [
      '[Nhắc hạn] 2 nhiệm vụ phải hoàn thành chậm nhất 30/6/2026',
      [section('reminder', [due('2026-06-30'), due('2026-06-30')])],
    ],
    [
      '[Nhắc hạn] 2 nhiệm vụ phải hoàn thành chậm nhất 30/6/2026',
      [section('reminder', [due('2026-06-30', { lastTime: '09:30' }), due('2026-06-30')])],
    ],
    [
      '[Nhắc hạn] 2 nhiệm vụ sắp đến hạn, sớm nhất 30/6/2026',
      [section('reminder', [due('2026-07-02'), due('2026-06-30')])],
    ],
    [
      '[Rà soát] 2039-CV/VPTW mục 3.b: nhiệm vụ không hạn, đề nghị cập nhật tiến độ',
      [section('review', [item({ lastDay: null })])],
    ],
    [
      '[Rà soát] 2 nhiệm vụ không hạn, đề nghị cập nhật tiến độ',
      [section('review', [item({ lastDay: null }), item({ lastDay: null })])],
    ],
    ['[Nhiệm vụ mới giao] 2039-CV/VPTW mục 3.b', [section('event', [happened('Nhiệm vụ mới giao')])]],
    [
      '[Nhiệm vụ mới giao] 2 nhiệm vụ',
      [section('event', [happened('Nhiệm vụ mới giao'), happened('Nhiệm vụ mới giao')])],
    ],
    [
      '[Diễn biến mới] 2 việc liên quan đến đồng chí',
      [section('event', [happened('Nhiệm vụ mới giao'), happened('Thu hồi nhiệm vụ')])],
    ],
    [
      '[Diễn biến mới] 2 việc liên quan đến đồng chí',
      [
        section('event', [
          happened('Ý kiến chỉ đạo', { assignmentId: 'the same' }),
          happened('Ý kiến chỉ đạo', { assignmentId: 'the same' }),
        ]),
      ],
    ],
    ['[Diễn biến mới] 1 việc liên quan đến đồng chí', [section('event', [secret()])]],
    [
      '[Đặt lại thời hạn] 2039-CV/VPTW mục 3.b đã hết hạn trước khi tiếp nhận',
      [section('new_term', [item({ workingDaysLate: null })])],
    ],
    ['[Đặt lại thời hạn] 2 nhiệm vụ đã hết hạn trước khi tiếp nhận', [section('new_term', [item(), item()])]],
    [
      '[Rà soát] 7-KL/TU: nhiệm vụ không hạn, đề nghị cập nhật tiến độ',
      [section('review', [item({ directiveNumber: '7-KL/TU', clause: null })])],
    ],
    [
      '[Quá hạn 18 ngày làm việc] 2039-CV/VPTW mục 3.b – báo cáo Thường trực; thêm 3 quá hạn, 1 sắp đến hạn, 1 không hạn, 1 cần đặt lại thời hạn',
      [
        section('new_term', [item()]),
        section('review', [item()]),
        section('reminder', [due(TODAY)]),
        section('overdue', [late(1)]),
        section('escalation', [late(2), late(3)], 1),
        section('escalation', [late(18)], 3),
      ],
    ],
  ];

  it.each(cases)('reads: %s', (expected, sections) => {
    expect(subjectOf(...sections)).toBe(expected);
  });

  it.each([
    ['[Quá hạn] 1 nhiệm vụ – báo cáo người đứng đầu', [section('escalation', [secret()])]],
    ['[Quá hạn] 2 nhiệm vụ – đề nghị báo cáo kết quả', [section('overdue', [secret(), late(18)])]],
    ['[Nhắc hạn] 1 nhiệm vụ sắp đến hạn', [section('reminder', [secret()])]],
    ['[Nhắc hạn] 2 nhiệm vụ sắp đến hạn', [section('reminder', [secret(), due(TODAY)])]],
    ['[Rà soát] 1 nhiệm vụ không hạn, đề nghị cập nhật tiến độ', [section('review', [secret()])]],
    ['[Đặt lại thời hạn] 1 nhiệm vụ đã hết hạn trước khi tiếp nhận', [section('new_term', [secret()])]],
  ] as [string, FollowUpSection[]][])(
    'only counts where one of the tasks is secret: %s',
    (expected, sections) => {
      expect(subjectOf(...sections)).toBe(expected);
    },
  );
});
