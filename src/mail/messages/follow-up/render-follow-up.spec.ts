import { beforeAll, describe, expect, it } from '@jest/globals';
import { load } from 'cheerio';
import { prepareMessages, renderFollowUp } from '../index.js';
import { sampleFollowUp, sampleItem, sampleSection } from './sample.js';
import type { FollowUpKind, FollowUpSection, SecretItem } from './view.js';

beforeAll(() => prepareMessages());

const htmlOf = (...sections: FollowUpSection[]) => load(renderFollowUp(sampleFollowUp(...sections)).html);
const textOf = (...sections: FollowUpSection[]): string => renderFollowUp(sampleFollowUp(...sections)).text;
const KINDS: FollowUpKind[] = ['escalation', 'overdue', 'reminder', 'review', 'new_term'];

describe('a follow-up mail of one kind', () => {
  const kinds: [string, FollowUpSection, string, string][] = [
    ['rung 1', sampleSection('escalation'), 'Báo cáo người đứng đầu', 'với trách nhiệm người đứng đầu'],
    ['rung 2', sampleSection('escalation', { rung: 2 }), 'Báo cáo lãnh đạo phụ trách', 'cho ý kiến chỉ đạo'],
    ['rung 3', sampleSection('escalation', { rung: 3 }), 'Báo cáo Thường trực', 'biện pháp xử lý'],
    ['overdue', sampleSection('overdue'), 'Báo quá hạn', 'cho hoàn thành ngay'],
    ['reminder', sampleSection('reminder'), 'Nhắc hạn', 'trong hạn'],
    ['review', sampleSection('review'), 'Rà soát nhiệm vụ không hạn', 'cập nhật tiến độ'],
    ['new term', sampleSection('new_term'), 'Đề nghị đặt lại thời hạn', 'ấn định thời hạn mới'],
  ];

  it.each(kinds)('reads as that kind of mail: %s', (_kind, section, heading, ask) => {
    const $ = htmlOf(section);
    expect($('h1').text()).toBe(heading);
    expect($('h2')).toHaveLength(0);
    expect($('body').text()).toContain(ask);
    const text = textOf(section);
    expect(text).toContain(heading.toLocaleUpperCase('vi'));
    expect(text).toContain(ask);
  });

  it('tells every fact of a task in HTML and in plain text', () => {
    const $ = htmlOf(sampleSection('escalation'));
    const row = $('tbody tr:has(.k)').text();
    const text = textOf(sampleSection('escalation'));
    const item = sampleItem();
    for (const fact of [
      'Quá hạn 18 ngày làm việc',
      '2039-CV/VPTW mục 3.b',
      'ngày 28/4/2026',
      'hậm nhất 31/5/2026',
      'ăn bản ghi “Hoàn thành trong tháng 5/2026”',
      item.content,
      'Chủ trì: Ban Tổ chức Tỉnh ủy',
      `Tiếp theo: ${item.next}`,
      `Lý do gửi: ${item.why}`,
    ]) {
      expect(row).toContain(fact);
      expect(text).toContain(fact);
    }
    expect($(`.k a[href="${item.url}"]`).text()).toBe('2039-CV/VPTW mục 3.b');
    expect(text).toContain(`Xem: ${item.url}`);
  });

  it('says the day before when the directive says "trước ngày"', () => {
    const text = textOf(sampleSection('reminder'));
    expect(text).toContain('Thời hạn: chậm nhất 24/6/2026; văn bản ghi “Hoàn thành trước ngày 25/6/2026”');
  });

  it('names the hour where the directive does', () => {
    expect(textOf(sampleSection('overdue'))).toContain('chậm nhất 17 giờ 00 ngày 23/6/2026');
  });

  it.each([
    ['Hạn cuối là hôm nay', { lastDay: '2026-06-24', workingDaysLeft: 0 }],
    ['Hôm nay là ngày làm việc cuối trước hạn', { lastDay: '2026-06-27', workingDaysLeft: 0 }],
    ['Còn 1 ngày làm việc', { lastDay: '2026-06-25', workingDaysLeft: 1 }],
    ['Còn 7 ngày làm việc', { lastDay: '2026-07-03', workingDaysLeft: 7 }],
  ])('says how much time is left: %s', (status, facts) => {
    const items = [sampleItem({ workingDaysLate: null, ...facts })];
    const $ = htmlOf(sampleSection('reminder', { items }));
    expect($('.s span').first().text()).toBe(status);
    expect($('.late')).toHaveLength(0);
    expect(textOf(sampleSection('reminder', { items }))).toContain(`1. ${status}: 2039-CV/VPTW`);
  });

  it('leaves no empty label where a task has no deadline and nothing happens next', () => {
    const items = [sampleItem({ deadlinePhrase: null, lastDay: null, workingDaysLate: null, next: null })];
    const text = textOf(sampleSection('review', { items }));
    expect(text).toContain('Không hạn');
    expect(text).not.toMatch(/Thời hạn:|Tiếp theo:|null|undefined|\n{3}/);
    expect(htmlOf(sampleSection('review', { items })).text()).not.toMatch(
      /Tiếp theo|hậm nhất|null|undefined/,
    );
  });

  it('cuts content that would fill a page, and leaves the rest to the page of the task', () => {
    const items = [sampleItem({ content: 'rất dài '.repeat(400) })];
    const content = htmlOf(sampleSection('overdue', { items }))('.k p').text();
    expect(content.length).toBeLessThanOrEqual(420);
    expect(content).toMatch(/dài…$/);
  });
});

describe('a follow-up mail of several kinds', () => {
  const mixed = KINDS.map((kind) => sampleSection(kind)).reverse();

  it('has a counted heading for each, the gravest first', () => {
    const headings = [
      'Báo cáo người đứng đầu (1)',
      'Báo quá hạn (1)',
      'Nhắc hạn (2)',
      'Rà soát nhiệm vụ không hạn (1)',
      'Đề nghị đặt lại thời hạn (1)',
    ];
    const $ = htmlOf(...mixed);
    expect($('h1').text()).toBe('Các nhiệm vụ cần đồng chí xử lý');
    expect(
      $('h2')
        .toArray()
        .map((h2) => $(h2).text()),
    ).toEqual(headings);
    const text = textOf(...mixed);
    const places = headings.map((heading) => text.indexOf(`\n${heading.toLocaleUpperCase('vi')}\n`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(text).toContain('Thư này gồm: báo cáo người đứng đầu (1), báo quá hạn (1), nhắc hạn (2)');
  });

  it('numbers the tasks of the plain text through', () => {
    expect(textOf(...mixed).match(/^\d+(?=\. )/gmu)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('previews the gravest task and says how many more there are', () => {
    expect(renderFollowUp(sampleFollowUp(...mixed)).preview).toBe(
      `2039-CV/VPTW mục 3.b: ${sampleItem().content} (và 5 nhiệm vụ khác)`,
    );
  });

  it('refuses to be written with nothing in it', () => {
    expect(() => renderFollowUp(sampleFollowUp(sampleSection('overdue', { items: [] })))).toThrow(RangeError);
  });
});

describe('a follow-up mail to a stand-in', () => {
  const absent = 'Phó Trưởng Ban Tổ chức Tỉnh ủy';

  it('says once for whom, when all of it is for that person', () => {
    const items = ['a', 'b'].map((assignmentId) => sampleItem({ assignmentId, onBehalfOf: absent }));
    const line = `Thư này gửi đồng chí Trưởng Ban Tổ chức Tỉnh ủy thay đồng chí ${absent} vắng mặt.`;
    const html = htmlOf(sampleSection('overdue', { items })).text();
    const text = textOf(sampleSection('overdue', { items }));
    for (const mail of [html, text]) expect(mail.split(absent)).toHaveLength(2);
    expect(html).toContain(line);
    expect(text).toContain(line);
  });

  it('says it at the task, when others are his own', () => {
    const items = [sampleItem({ assignmentId: 'a', onBehalfOf: absent }), sampleItem({ assignmentId: 'b' })];
    expect(htmlOf(sampleSection('overdue', { items })).text()).not.toContain('Thư này gửi');
    expect(htmlOf(sampleSection('overdue', { items }))('.k').first().text()).toContain(
      `Thay đồng chí ${absent} vắng mặt`,
    );
    expect(textOf(sampleSection('overdue', { items }))).toContain(`Thay đồng chí: ${absent} (vắng mặt)`);
  });
});

describe('a follow-up mail about a secret task', () => {
  // What a careless caller might hand over: everything, with the mark on it.
  const facts = sampleItem({ lastTime: '09:41', onBehalfOf: 'Đồng chí vắng mặt' });
  const secret = {
    ...facts,
    secret: true,
    url: 'https://dondoc.example/nhiem-vu/8d1f',
  } as unknown as SecretItem;

  it.each(KINDS)('says only that there is one, and where to sign in: %s', (kind) => {
    const { subject, preview, html, text } = renderFollowUp(
      sampleFollowUp(sampleSection(kind, { items: [secret] })),
    );
    const everything = [subject, preview, html, text].join('\n');
    expect(text).toContain('Đồng chí có 1 nhiệm vụ không nêu chi tiết trong thư.');
    expect(load(html)('a[href="https://dondoc.example/nhiem-vu/8d1f"]').text()).toBe('Đăng nhập để xem');
    expect(everything).not.toMatch(
      /2039|3\.b|28\/4|31\/5|9 giờ 41|18 ngày|số hóa|trong tháng 5|Chủ trì|29\/6/,
    );
    expect(preview).toBe('Đăng nhập để xem chi tiết.');
  });

  it('describes the open tasks beside it', () => {
    const text = textOf(sampleSection('overdue', { items: [secret, sampleItem({ assignmentId: 'open' })] }));
    expect(text).toContain('1. Quá hạn 18 ngày làm việc: 2039-CV/VPTW mục 3.b');
    expect(text).toContain('2. Đồng chí có 1 nhiệm vụ không nêu chi tiết');
  });
});

describe('a follow-up mail of fifty tasks', () => {
  it('needs less than 900 bytes of HTML for each', () => {
    const mailOf = (count: number): number =>
      Buffer.byteLength(
        renderFollowUp(
          sampleFollowUp(
            sampleSection('escalation', {
              items: Array.from({ length: count }, (_, n) => sampleItem({ assignmentId: `${n}` })),
            }),
          ),
        ).html,
      );
    expect((mailOf(50) - mailOf(1)) / 49).toBeLessThan(900);
  });
});
