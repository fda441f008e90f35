import { newId } from '../../../src/common/ids.js';
import { openMailer } from '../../../src/mail/mailer.js';
import type { WebBrowser } from './web-browser.js';

/** A mail in the local mailbox with a link to a page. @returns its id there */
export async function sendLetter(web: WebBrowser, path: string): Promise<string> {
  const mailer = openMailer(web.api.config.mail.url, { production: false });
  await mailer.send(
    {
      messageId: `<${newId()}@dondoc.example>`,
      from: { name: 'Đôn đốc', address: 'dondoc@vanphong.example' },
      to: { name: 'Văn thư', address: 'vanthu@so.example' },
      subject: 'Nhắc việc: 2 nhiệm vụ sắp đến hạn',
      html: `<!doctype html><html lang="vi"><head><title>Nhắc việc</title></head><body><h1 style="color:#b3261e">Nhắc việc</h1><p><a href="${web.url}${path}">Mở danh sách</a></p></body></html>`,
      text: 'Nhắc việc',
      dateMs: web.api.clock.now(),
      headers: {},
    },
    () => Promise.resolve(),
  );
  await mailer.close();
  const { body } = await (await web.api.as('chuyen-vien-cds-cy')).get('/mailbox').expect(200);
  return (body.items as { id: string }[])[0]!.id;
}
