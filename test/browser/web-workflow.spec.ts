import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SweepService } from '../../src/modules/follow-up/index.js';
import { START } from '../support/api/api-app.js';
import { PHONE, WebBrowser, WIDE } from '../support/browser/web-browser.js';
import { World } from '../support/world/world.js';

const OFFICE = 'chuyen-vien-cds-cy';
const CLERK = 'clerk.vptw';
const UPPER = '2039-CV/VPTW';
const REPORT = { name: 'so-lieu.txt', mimeType: 'text/plain', buffer: Buffer.from('Số liệu của các sở') };

let web: WebBrowser;
const page = () => web.page;
const button = (name: string) => page().getByRole('button', { name, exact: true });
const region = (name: string) => page().getByRole('region', { name, exact: true });
const open = async (id: string, query = '') => web.goto(`/assignments/${id}${query}`);

beforeAll(async () => {
  web = await WebBrowser.open({ SESSION_HOURS: '720' });
});
afterAll(() => web?.close());
beforeEach(async () => {
  web.api.clock.set(START);
  await web.context.setOffline(false);
  await page().setViewportSize(WIDE);
  await web.context.clearCookies();
});
afterEach(() => {
  expect(web.complaints.splice(0)).toEqual([]);
});

/** A task of a unit. */
async function newTask(body: object = {}, unit = 'vptw', number = UPPER): Promise<string> {
  const answer = await (
    await web.api.as(OFFICE)
  )
    .post('/assignments', {
      directiveId: await web.api.directiveId(number),
      clause: '9',
      content: 'Lập báo cáo về việc số hóa tài liệu lưu trữ của cơ quan',
      leads: [await web.api.unitId(unit)],
      lastDay: '2026-06-30',
      monitoringOfficerId: await web.api.personId(OFFICE),
      ...body,
    })
    .expect(201);
  return answer.body.id as string;
}

describe('more time', () => {
  let id: string;

  it('is asked for by the unit, with a reason and a file', async () => {
    id = await newTask();
    await web.become(CLERK);
    await open(id);
    const card = region('Gia hạn');
    await card.getByRole('button', { name: 'Đề nghị gia hạn' }).click();
    await card.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await card.getByText('Chọn ngày', { exact: true }).waitFor();
    await card.getByLabel('Lý do đề nghị gia hạn').fill('Chờ số liệu của các sở');
    await card.getByRole('textbox', { name: 'Hạn cuối mới đề nghị' }).fill('10/07/2026');
    await page().keyboard.press('Enter');
    await card.locator('input[type=file]').setInputFiles(REPORT);
    const file = card.getByRole('checkbox', { name: REPORT.name });
    await file.waitFor();
    expect(await file.isChecked()).toBe(true);
    await page().reload();
    await web.settled();
    await card.getByRole('button', { name: 'Đề nghị gia hạn' }).click();
    expect(await card.getByLabel('Lý do đề nghị gia hạn').inputValue()).toBe('Chờ số liệu của các sở');
    expect(await file.isChecked()).toBe(true);
    await web.screenshot('workflow-extension-form');
    await web.expectAccessible();
    await card.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await card.getByText('30/06/2026 → 10/07/2026').waitFor();
    await card.getByText('Đang chờ Văn phòng quyết định.').waitFor();
  });

  it('is granted by the office, by a day of its own', async () => {
    await web.become(OFFICE);
    await page().setViewportSize(PHONE);
    await open(id);
    const card = region('Gia hạn');
    await card.getByText('Chờ số liệu của các sở').waitFor();
    await card.getByRole('button', { name: 'Đồng ý gia hạn', exact: true }).click();
    await card.getByRole('textbox', { name: 'Hạn cuối đồng ý' }).fill('08/07/2026');
    await page().keyboard.press('Enter');
    await web.screenshot('workflow-extension-decision-phone');
    await web.expectAccessible();
    await card.getByRole('button', { name: 'Đồng ý gia hạn', exact: true }).click();
    await card.getByText('30/06/2026 → 08/07/2026').waitFor();
    await region('Thời hạn').getByText('Hạn đặt lần đầu: 30/06/2026').waitFor();
    const { body } = await (await web.api.as(OFFICE)).get(`/assignments/${id}`).expect(200);
    expect(body).toMatchObject({ lastDay: '2026-07-08', extensionsGranted: 1 });
  });
});

describe('an escalation', () => {
  const UNIT = 'du-ubnd-tinh';
  const HEAD = `head.${UNIT}`;
  let worker: World;
  beforeAll(async () => {
    worker = await World.open({
      database: { url: web.api.config.database.url, discard: () => Promise.resolve() },
      at: '2026-06-25T08:05',
    });
  });
  afterAll(() => worker?.close());

  it('is acknowledged by the head, from the link of the mail, with a plan of recovery', async () => {
    const id = await newTask({ lastDay: '2026-06-25' }, UNIT);
    web.api.clock.set('2026-06-26T01:30:00.000Z');
    await web.api.app.get(SweepService).sweep();
    worker.clock.set(web.api.clock.now());
    await worker.deliver();
    const links = (await worker.newMails())
      .flatMap((mail) => [...mail.text.matchAll(/(\/assignments\/[\w-]+\?acknowledge=\d)/g)])
      .map(([, path]) => path);
    const path = links.find((each) => each?.includes(id)) ?? 'no link';
    await page().setViewportSize(PHONE);
    await web.goto(path);
    await web.signIn(HEAD);
    const card = region('Xác nhận đã nắm, kế hoạch khắc phục');
    const send = card.getByRole('button', { name: 'Xác nhận đã nắm', exact: true });
    await send.click();
    await card.getByText('Chọn nguyên nhân').waitFor();
    await card.getByRole('combobox', { name: 'Nguyên nhân chậm' }).click();
    await page().getByTitle('Chờ đơn vị khác', { exact: true }).click();
    await card.getByLabel('Hoặc ghi tên, chức danh người chịu trách nhiệm').fill('Trưởng phòng Tổng hợp');
    await card.getByLabel('Kế hoạch khắc phục').fill('Họp với các sở, xong dự thảo');
    await card.getByRole('textbox', { name: 'Ngày khắc phục xong' }).fill('03/07/2026');
    await page().keyboard.press('Enter');
    await web.screenshot('workflow-acknowledgement-phone');
    await web.expectAccessible();
    await send.click();
    await card.getByText('Tạm không nhắc bậc này đến 03/07/2026').waitFor();
    expect(page().url()).not.toContain('acknowledge');
    await page().setViewportSize(WIDE);
    await web.screenshot('workflow-acknowledged');
  });
});

describe('evidence', () => {
  it('is dropped, read, and taken away; a report names it and tells inputs, product and effect', async () => {
    const id = await newTask();
    await (await web.api.as(CLERK)).post(`/assignments/${id}/receipt`, {}).expect(200);
    await web.become(CLERK);
    await open(id);
    const card = region('Tệp minh chứng');
    await card
      .locator('input[type=file]')
      .setInputFiles([REPORT, { ...REPORT, name: 'thua.txt', buffer: Buffer.from('Thừa') }]);
    await card.getByRole('link', { name: REPORT.name }).waitFor();
    const [download] = await Promise.all([
      page().waitForEvent('download'),
      card.getByRole('link', { name: REPORT.name }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(REPORT.name);
    await card.locator('input[type=file]').setInputFiles({
      name: 'anh.png',
      mimeType: 'image/png',
      buffer: Buffer.from([0xff, 0xfe, 0x00, 0x01]),
    });
    await card.getByText('Chưa tải lên được anh.png').waitFor();
    await button('Gỡ tệp thua.txt').click();
    await page().getByRole('tooltip').getByRole('button', { name: 'Gỡ tệp' }).click();
    await card.getByRole('link', { name: 'thua.txt' }).waitFor({ state: 'detached' });
    await web.expectAccessible();
    await button('Báo cáo hoàn thành').click();
    const form = page().getByRole('form', { name: 'Báo cáo hoàn thành' });
    await form.getByLabel('Kết quả, minh chứng').fill('Đã xong');
    await form.getByRole('checkbox', { name: REPORT.name }).check();
    await form.getByText('Đầu vào, sản phẩm, hiệu quả').click();
    await form.getByLabel('Nhân lực (người)').fill('3');
    await form.getByLabel('Sản phẩm đã giao').fill('Báo cáo tổng hợp');
    await web.screenshot('workflow-submission');
    await web.expectAccessible();
    await form.getByRole('button', { name: 'Báo cáo hoàn thành' }).click();
    await page().getByText('Đã gửi báo cáo hoàn thành').waitFor();
    const report = region('Tiến độ, báo cáo');
    await report.getByText('Nhân lực: 3 người').waitFor();
    await report.getByText('Báo cáo tổng hợp').waitFor();
    await card.getByText('đã nêu trong báo cáo').waitFor();
    expect(await button(`Gỡ tệp ${REPORT.name}`).count()).toBe(0);
    await web.screenshot('workflow-submitted');
  });
});

describe('an obstacle', () => {
  it('is raised by the unit, passed on and resolved by the office; the page says whose court the ball is in', async () => {
    const id = await newTask();
    await web.become(CLERK);
    await open(id);
    const card = region('Khó khăn, vướng mắc');
    await card.getByRole('button', { name: 'Báo cáo khó khăn, vướng mắc' }).click();
    await card.getByRole('combobox', { name: 'Loại khó khăn' }).click();
    await page().getByTitle('Kinh phí', { exact: true }).click();
    await card.getByLabel('Tóm tắt khó khăn').fill('Chưa bố trí kinh phí số hóa');
    await web.expectAccessible();
    await card.getByRole('button', { name: 'Gửi báo cáo khó khăn' }).click();
    await card.getByText('Đang chờ Văn phòng, đã 0 ngày làm việc').waitFor();

    web.api.clock.set('2026-06-29T01:05:00.000Z');
    await web.become(OFFICE);
    await open(id);
    await card.getByText('Đang chờ Văn phòng, đã 2 ngày làm việc').waitFor();
    await card.getByRole('button', { name: 'Chuyển bên khác' }).click();
    await card.getByRole('combobox', { name: 'Chuyển cho' }).click();
    await page().getByTitle('Thường trực', { exact: true }).click();
    await card.getByLabel('Ý kiến khi chuyển').fill('Đề nghị cho ý kiến');
    await card.getByRole('button', { name: 'Chuyển bên khác' }).click();
    await card.getByText('Đang chờ Thường trực').waitFor();
    await card.getByText('Đã qua 2 bên').click();
    await web.screenshot('workflow-obstacle');
    await web.expectAccessible();
    await card.getByRole('button', { name: 'Đã tháo gỡ' }).click();
    await card.getByLabel('Đã tháo gỡ thế nào').fill('Đã bố trí kinh phí');
    await card.getByRole('button', { name: 'Đã tháo gỡ' }).click();
    await card.getByText('Tháo gỡ lúc 29/06/2026').waitFor();
  });
});

describe('directions, delegation and the parts of others', () => {
  it('the office enters a leader’s direction; the lead delegates; the coordinating unit reports its part', async () => {
    const id = await newTask({ coordinating: [{ unitId: await web.api.unitId('so-khcn') }] });
    await web.become(OFFICE);
    await open(id);
    await button('Cho ý kiến chỉ đạo').click();
    const leader = page().getByRole('combobox', { name: 'Ý kiến của lãnh đạo' });
    await page().getByLabel('Nội dung ý kiến').fill('Làm xong trước hạn');
    await web.expectAccessible();
    const { body } = await (
      await web.api.as(OFFICE)
    )
      .get('/people?q=pho-truong-bcd-cds-tw&role=leader')
      .expect(200);
    const { name } = (body.items as { name: string }[])[0] ?? { name: '' };
    await leader.fill(name);
    await page().getByTitle(name, { exact: true }).click();
    await button('Ghi ý kiến').click();
    await region('Ý kiến chỉ đạo').getByRole('blockquote').getByText('Làm xong trước hạn').waitFor();

    await button('Giao phần việc').click();
    await page().getByLabel('Phần việc phải làm').fill('Cung cấp số liệu');
    await page()
      .getByRole('form', { name: /Giao phần việc phối hợp/ })
      .getByRole('button', { name: 'Giao phần việc phối hợp' })
      .click();
    await region('Phần việc phối hợp').getByRole('paragraph').getByText('Cung cấp số liệu').waitFor();

    await web.become('clerk.so-khcn');
    await open(id);
    await button('Báo cáo phần việc').click();
    await page().getByLabel('Đã làm được gì').fill('Đã gửi số liệu');
    await button('Báo cáo phần việc').click();
    await region('Phần việc phối hợp').getByRole('blockquote').getByText('Đã gửi số liệu').waitFor();

    await web.become(CLERK);
    await open(id);
    await button('Phân công').click();
    const person = page().getByRole('combobox', { name: 'Phân công cho' });
    await person.click();
    await page().locator('.ant-select-item-option').first().click();
    await page()
      .getByRole('form', { name: 'Phân công người thực hiện' })
      .getByRole('button', { name: 'Giao việc' })
      .click();
    await button('Thôi phân công').waitFor();
    await web.screenshot('workflow-everything');
    await page().setViewportSize(PHONE);
    await web.screenshot('workflow-everything-phone');
    await web.expectAccessible();
  });
});

describe('the timeline', () => {
  it('is narrowed to topics, which the address keeps', async () => {
    const id = await newTask();
    await (await web.api.as(CLERK)).post(`/assignments/${id}/receipt`, { note: 'Đã nhận việc' }).expect(200);
    await web.become(OFFICE);
    await open(id);
    const card = region('Diễn biến');
    await card.getByText('Đã nhận việc').waitFor();
    await card.getByRole('button', { name: 'Giao việc', exact: true }).click();
    await page().waitForURL(/topics=assignment/);
    await card.getByText('Văn phòng giao nhiệm vụ cho').waitFor();
    await card.getByRole('button', { name: 'Chỉ đạo', exact: true }).click();
    await card.getByRole('button', { name: 'Giao việc', exact: true }).click();
    await card.getByText('Chưa có diễn biến nào về chủ đề này.').waitFor();
    await page().reload();
    await web.settled();
    expect(
      await card.getByRole('button', { name: 'Chỉ đạo', exact: true }).getAttribute('aria-pressed'),
    ).toBe('true');
  });
});

describe('a secret directive', () => {
  it('shows why there are no words, and asks for none', async () => {
    const office = await web.api.as(OFFICE);
    const issuerId = await web.api.unitId('vptw');
    const secret = { number: '17-CV/TU', type: 'CV', issuerId, issuedOn: '2026-06-20', secrecy: 'secret' };
    await office.post('/directives', secret).expect(201);
    const id = await newTask({ content: undefined }, 'vptw', '17-CV/TU');
    await web.become(CLERK);
    await open(id);
    await region('Nội dung').getByText('Văn bản mật: phần mềm không giữ').waitFor();
    await web.screenshot('workflow-secret');
    await web.expectAccessible();
    await button('Tiếp nhận').click();
    await button('Tiếp nhận').click();
    await page().getByText('Đã tiếp nhận nhiệm vụ.').waitFor();
    await button('Báo cáo hoàn thành').click();
    expect(await page().getByLabel('Kết quả, minh chứng').count()).toBe(0);
    await button('Báo cáo hoàn thành').click();
    await page().getByText('Đã gửi báo cáo hoàn thành').waitFor();
  });
});
