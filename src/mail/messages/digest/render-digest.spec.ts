import { beforeAll, describe, expect, it } from '@jest/globals';
import { load } from 'cheerio';
import { prepareMessages, renderDigest } from '../index.js';
import { listOf, sampleDigest, sampleTask } from './sample.js';
import type { DigestView, SecretTask } from './view.js';

beforeAll(() => prepareMessages());

const NONE = { total: 0, tasks: [] };
const htmlOf = (facts: Partial<DigestView> = {}) => load(renderDigest(sampleDigest(facts)).html);
const textOf = (facts: Partial<DigestView> = {}): string => renderDigest(sampleDigest(facts)).text;
const headings = ($: ReturnType<typeof load>): string[] =>
  $('h2')
    .toArray()
    .map((h2) => $(h2).text());

describe('the subject of a digest', () => {
  const totals = { open: 42, overdue: 9, dueNext: 5, newlyOverdue: 1, completed: 2 };

  it.each([
    ['[Bản tổng hợp tuần] 9 nhiệm vụ quá hạn, 5 đến hạn trong 7 ngày (22/6/2026)', {}],
    [
      '[Bản tổng hợp tháng] 9 nhiệm vụ quá hạn, 5 đến hạn trong 30 ngày (1/7/2026)',
      { period: 'monthly', date: '2026-07-01', dueWithinDays: 30 },
    ],
    [
      '[Bản tổng hợp tuần] không có nhiệm vụ quá hạn, 0 đến hạn trong 7 ngày (22/6/2026)',
      { totals: { ...totals, overdue: 0, dueNext: 0 } },
    ],
  ] as [string, Partial<DigestView>][])('reads: %s', (subject, facts) => {
    expect(renderDigest(sampleDigest(facts)).subject).toBe(subject);
  });
});

describe('a digest', () => {
  it('begins with the totals', () => {
    const $ = htmlOf();
    expect(
      $('.n td')
        .toArray()
        .map((cell) => $(cell).text()),
    ).toEqual(['42Chưa hoàn thành', '9Quá hạn', '1Mới quá hạn', '2Mới hoàn thành', '5Đến hạn trong 7 ngày']);
    expect(textOf()).toContain('- Quá hạn: 9\n- Mới quá hạn: 1\n');
  });

  it('lists late work by unit, how many and how long', () => {
    const $ = htmlOf();
    expect(
      $('.u')
        .toArray()
        .map((row) =>
          $(row)
            .find('td')
            .toArray()
            .map((cell) => $(cell).text()),
        ),
    ).toEqual([
      ['Ban Tổ chức Tỉnh ủy', '4', '16'],
      ['Sở Khoa học và Công nghệ', '3', '16'],
      ['Sở Tài chính', '1', '36'],
      ['Văn phòng Tỉnh ủy', '1', '1'],
    ]);
    expect(textOf()).toContain('- Sở Tài chính: 1 nhiệm vụ, lâu nhất 36 ngày làm việc');
  });

  it('goes on with the worst, what changed since the last one, and what falls due next', () => {
    const expected = [
      'Quá hạn theo đơn vị',
      'Quá hạn lâu nhất',
      'Mới quá hạn từ ngày 15/6/2026 (1)',
      'Hoàn thành từ ngày 15/6/2026 (2)',
      'Được gia hạn từ ngày 15/6/2026 (1)',
      'Đến hạn trong 7 ngày tới (5)',
    ];
    expect(headings(htmlOf())).toEqual(expected);
    const text = textOf();
    const places = expected.map((heading) => text.indexOf(`\n${heading.toLocaleUpperCase('vi')}\n`));
    expect(places[0]).toBeGreaterThan(0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('tells of a task its clause, content, unit, head, last day and how late it is', () => {
    for (const mail of [htmlOf().text(), textOf()]) {
      for (const fact of [
        '2039-CV/VPTW mục 6.b',
        'Tháo gỡ vướng mắc',
        'Sở Tài chính',
        'gười đứng đầu: Giám đốc Sở Tài chính',
        'Chậm nhất 30/4/2026',
        'Quá hạn 36 ngày làm việc',
        'Hoàn thành chậm 5 ngày làm việc',
        'Hoàn thành đúng hạn',
        'Báo cáo ngày 19/6/2026',
        'Hạn mới 15/7/2026',
        'Hạn trước 30/6/2026',
      ]) {
        expect(mail).toContain(fact);
      }
    }
  });

  it('says how many tasks and units it does not show', () => {
    const tasks = Array.from({ length: 30 }, (_, n) => sampleTask({ clause: `${n}` }));
    const lateByUnit = Array.from({ length: 104 }, (_, n) => ({
      unit: `Đảng ủy xã ${n}`,
      overdue: 2,
      longestWorkingDaysLate: 3,
    }));
    const facts = { worst: { total: 70, tasks }, dueNext: NONE, lateByUnit };
    const $ = htmlOf(facts);
    expect($('.u')).toHaveLength(12);
    for (const mail of [$.text(), textOf(facts)]) {
      expect(mail).toContain('Còn 92 đơn vị khác với 184 nhiệm vụ quá hạn.');
      expect(mail).toContain('Còn 62 nhiệm vụ khác trong danh sách trên hệ thống.');
    }
  });

  it('compares with nothing when it is the first', () => {
    const text = textOf({ since: null });
    expect(text).toContain('Tình hình thực hiện nhiệm vụ đến ngày 22/6/2026.\n');
    expect(text).toContain('MỚI QUÁ HẠN (1)');
    expect(text).not.toMatch(/null|so với/);
  });

  it('leaves out what has nothing to list, and says that nothing is late', () => {
    const facts = {
      totals: { open: 3, overdue: 0, dueNext: 0, newlyOverdue: 0, completed: 0 },
      lateByUnit: [],
      worst: NONE,
      changes: { newlyOverdue: NONE, completed: NONE, extended: NONE },
      dueNext: NONE,
    };
    const $ = htmlOf(facts);
    expect(headings($)).toEqual([]);
    expect($('.late')).toHaveLength(0);
    expect($.text()).toContain('Không có nhiệm vụ quá hạn.');
    expect(textOf(facts)).not.toMatch(/\n{3}|null|undefined/);
  });

  it('says whose place the reader takes', () => {
    const recipient = { name: 'Phó Bí thư', onBehalfOf: 'Bí thư' };
    expect(textOf({ recipient })).toContain('Thư này gửi đồng chí Phó Bí thư thay đồng chí Bí thư vắng mặt.');
    expect(textOf()).not.toContain('vắng mặt');
  });

  it('counts a secret task and tells nothing of it', () => {
    const careless = {
      ...sampleTask({ clause: '9.z', content: 'Việc kín', unit: 'Đơn vị kín' }),
      secret: true,
    };
    const list = { total: 1, tasks: [careless as unknown as SecretTask] };
    const only = { lateByUnit: [], worst: NONE, dueNext: NONE };
    const message = renderDigest(
      sampleDigest({ ...only, changes: { newlyOverdue: list, completed: NONE, extended: NONE } }),
    );
    const everything = Object.values(message).join('\n');
    expect(message.text).toContain('1. 1 nhiệm vụ không nêu chi tiết trong thư.');
    expect(everything).not.toMatch(/mục 9\.z|Việc kín|Đơn vị kín|31\/5|16 ngày/);
  });

  it('marks nothing by colour alone: every red status says in words that it is late', () => {
    const $ = htmlOf({ worst: listOf(sampleTask({ workingDaysLate: null })) });
    const red = $('.s .late').toArray();
    expect(red.length).toBeGreaterThan(0);
    for (const status of red) expect($(status).text()).toMatch(/^Quá hạn/);
  });
});
