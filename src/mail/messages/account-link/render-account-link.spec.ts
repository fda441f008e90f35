import { beforeAll, describe, expect, it } from '@jest/globals';
import { load } from 'cheerio';
import { type AccountLinkView, prepareMessages, renderAccountLink } from '../index.js';

const CHOOSE = 'https://dondoc.example/account/invitation/abc_DEF-123';

const view = (more: Partial<AccountLinkView> = {}): AccountLinkView => ({
  purpose: 'invitation',
  recipient: { name: 'Chuyên viên Sở Y tế' },
  officeName: 'Văn phòng Tỉnh ủy',
  date: '2026-06-25',
  login: 'clerk.so-y-te',
  until: { on: '2026-06-28', at: '08:05' },
  links: { choose: CHOOSE, whyThisMail: 'https://dondoc.example/mails/1' },
  ...more,
});

beforeAll(prepareMessages);

describe('the mail with a one-time link', () => {
  it.each(['invitation', 'reset'] as const)(
    'of the purpose %s says whose, until when, and that it works once',
    (purpose) => {
      const { html, text } = renderAccountLink(view({ purpose }));
      for (const words of [load(html)('body').text(), text]) {
        expect(words).toContain('clerk.so-y-te');
        expect(words).toContain('08:05 ngày 28/6/2026');
        expect(words).toContain('chỉ dùng được một lần');
        expect(words).toContain('Kính gửi đồng chí Chuyên viên Sở Y tế,');
      }
      expect(text).toContain(CHOOSE);
      expect(load(html)(`a[href="${CHOOSE}"]`)).toHaveLength(1);
    },
  );

  it('has no link in subject and preview, which lists of mails show', () => {
    const { subject, preview } = renderAccountLink(view());
    expect(`${subject}${preview}`).not.toMatch(/http|abc_DEF/);
  });

  it('tells who did not ask for a new password that the old one stays', () => {
    expect(renderAccountLink(view({ purpose: 'reset' })).text).toContain('mật khẩu hiện tại vẫn dùng được');
  });

  it('shows markup in a name literally', () => {
    const { html } = renderAccountLink(view({ recipient: { name: '<b>A</b>' } }));
    expect(load(html)('body').text()).toContain('<b>A</b>');
  });
});
