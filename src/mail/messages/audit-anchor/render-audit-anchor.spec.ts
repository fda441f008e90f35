import { beforeAll, describe, expect, it } from '@jest/globals';
import { load } from 'cheerio';
import { prepareMessages, renderAuditAnchor } from '../index.js';
import type { AuditAnchorView } from './view.js';

const HASH = '0f'.repeat(32);

const view = (more: Partial<AuditAnchorView> = {}): AuditAnchorView => ({
  recipient: { name: 'Cán bộ kiểm tra' },
  officeName: 'Văn phòng Tỉnh ủy',
  date: '2026-06-29',
  anchor: { seq: 1234, hash: HASH, takenOn: '2026-06-29', takenAt: '06:20' },
  verified: { on: '2026-06-29', at: '06:20', broken: null },
  links: { trail: 'https://dondoc.example/audit', whyThisMail: 'https://dondoc.example/mails/1' },
  ...more,
});

beforeAll(prepareMessages);

describe('the mail that gives an inspector an anchor', () => {
  it('has the anchor, and the command that checks it, in HTML and in plain text', () => {
    const { subject, html, text } = renderAuditAnchor(view());
    expect(subject).toBe('[Nhật ký kiểm tra] mốc số 1234 (29/6/2026)');
    for (const words of [load(html)('body').text(), text]) {
      expect(words).toContain(HASH);
      expect(words).toContain(`dondoc audit verify --anchor 1234:${HASH}`);
      expect(words).toContain('Kính gửi đồng chí Cán bộ kiểm tra,');
      expect(words).toContain('06:20 ngày 29/6/2026, nguyên vẹn.');
      expect(words).not.toContain('KHÔNG CÒN');
    }
  });

  it('says first of all that the trail is broken, where it is', () => {
    const broken = 'Mục số 7 đã bị sửa sau khi ghi.';
    const { subject, html, text } = renderAuditAnchor(
      view({ verified: { on: '2026-06-29', at: '06:20', broken } }),
    );
    expect(subject).toContain('KHÔNG CÒN NGUYÊN VẸN');
    expect(load(html)('body').text()).toContain(broken);
    expect(text.indexOf(broken)).toBeLessThan(text.indexOf(HASH));
  });

  it('says that nobody has checked yet', () => {
    expect(renderAuditAnchor(view({ verified: null })).text).toContain('Chưa có lần kiểm tra toàn bộ nào.');
  });

  it('shows markup in a name literally', () => {
    const { html } = renderAuditAnchor(view({ recipient: { name: '<b>A</b>' } }));
    expect(load(html)('body').text()).toContain('<b>A</b>');
  });
});
