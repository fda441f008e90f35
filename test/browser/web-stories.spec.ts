import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SweepService } from '../../src/modules/follow-up/index.js';
import { Mail } from '../../src/modules/outbox/index.js';
import { sendLetter } from '../support/browser/send-letter.js';
import { PHONE, WebBrowser, WIDE } from '../support/browser/web-browser.js';

const OFFICE = 'chuyen-vien-cds-cy';
const CLERK = 'clerk.vptw';
const UPPER = '2039-CV/VPTW';

let web: WebBrowser;
const page = () => web.page;
const button = (name: string) => page().getByRole('button', { name, exact: true });
const heading = (name: string | RegExp) => page().getByRole('heading', { level: 1, name }).waitFor();
const query = () => new URL(page().url()).searchParams;

beforeAll(async () => {
  web = await WebBrowser.open();
});
afterAll(() => web?.close());
beforeEach(async () => {
  await web.context.setOffline(false);
  await page().setViewportSize(WIDE);
  await web.context.clearCookies();
});
afterEach(() => {
  expect(web.complaints.splice(0)).toEqual([]);
});

const assignmentOf = (clause: string): Promise<string> => web.api.assignmentId(UPPER, clause);

describe('signing in', () => {
  it('says when the password is wrong, and lets nobody in', async () => {
    await web.goto('/');
    await page().getByLabel('Tên đăng nhập').fill(OFFICE);
    await page().getByLabel('Mật khẩu').fill('sai-mat-khau');
    await button('Đăng nhập').click();
    await page().getByText('Tên đăng nhập hoặc mật khẩu không đúng.').waitFor();
    await heading('Đăng nhập');
  });

  it('opens the page that was asked for, and signing out closes it', async () => {
    await web.goto('/assignments?timing=overdue');
    await web.signIn(OFFICE);
    await heading('Nhiệm vụ');
    expect(query().get('timing')).toBe('overdue');
    await button('Đăng xuất').click();
    await heading('Đăng nhập');
    await page().reload();
    await heading('Đăng nhập');
  });

  it('a unit has no menu entry for mails of others', async () => {
    await web.goto('/');
    await web.signIn(CLERK);
    await page().getByRole('link', { name: 'Nhiệm vụ', exact: true }).waitFor();
    expect(await page().getByRole('link', { name: 'Thư đã gửi' }).count()).toBe(0);
    await web.goto('/mailbox');
    await page().getByText('không có quyền').waitFor();
  });
});

describe('the links of a mail', () => {
  it('lead a unit through signing in to why the mail came, on to the assignment, where it reports', async () => {
    await web.api.app.get(SweepService).sweep();
    const mail = await web.api.database.read.findOneByOrFail(Mail, {
      recipientId: await web.api.personId(CLERK),
    });
    await page().setViewportSize(PHONE);
    await web.goto(`/mails/${mail.id}`);
    await web.signIn(CLERK);
    await heading('Vì sao tôi nhận thư này');
    await page()
      .getByRole('link', { name: `Mục 2.c, ${UPPER}` })
      .first()
      .click();
    await heading(`Mục 2.c, ${UPPER}`);
    await page().getByText('“Hoàn thành trước ngày 25/6/2026”').waitFor();
    await page().getByText('24/06/2026', { exact: true }).waitFor();
    await button('Báo cáo hoàn thành').click();
    await button('Báo cáo hoàn thành').click();
    await page().getByText('Nội dung này là bắt buộc').waitFor();
    await page().getByLabel('Kết quả, minh chứng').fill('Đã bổ sung tính năng, có biên bản nghiệm thu.');
    await web.screenshot('story-submission-phone');
    await web.expectAccessible();
    await button('Báo cáo hoàn thành').click();
    await page().getByText('Đã gửi báo cáo hoàn thành').waitFor();
    await page().getByText('Chờ xác nhận', { exact: true }).first().waitFor();
    await page().getByText('Đã bổ sung tính năng, có biên bản nghiệm thu.').first().waitFor();
  });

  it('the office finds it on its page of today and accepts it', async () => {
    await web.become(OFFICE);
    await web.goto('/');
    await page().getByRole('link', { name: '2 Chờ xác nhận' }).click();
    await heading('Nhiệm vụ');
    expect(query().get('lifecycle')).toBe('submitted');
    await page().getByText('2 nhiệm vụ', { exact: true }).waitFor();
    await page()
      .getByRole('link', { name: /^Nghiên cứu để Sổ tay đảng viên/ })
      .click();
    await heading(`Mục 2.c, ${UPPER}`);
    await button('Xác nhận hoàn thành').click();
    await page().getByLabel('Nhận xét (không bắt buộc)').fill('Đạt yêu cầu.');
    await button('Xác nhận hoàn thành').click();
    await page().getByText('Đã xác nhận hoàn thành.', { exact: true }).waitFor();
    await page().getByText('Hoàn thành', { exact: true }).first().waitFor();
    const { body } = await (await web.api.as(OFFICE)).get(`/assignments/${await assignmentOf('2.c')}`);
    expect(body.lifecycle).toBe('completed');
  });
});

describe('writing a report', () => {
  it('survives a reload', async () => {
    await web.become(CLERK);
    await web.goto(`/assignments/${await assignmentOf('6.a')}`);
    await button('Tiếp nhận').click();
    await page().getByLabel('Ghi chú (không bắt buộc)').fill('Đã giao phòng chuyên môn');
    await page().reload();
    await web.settled();
    await button('Tiếp nhận').click();
    expect(await page().getByLabel('Ghi chú (không bắt buộc)').inputValue()).toBe('Đã giao phòng chuyên môn');
    await button('Tiếp nhận').click();
    await page().getByText('Đã tiếp nhận nhiệm vụ.').waitFor();
  });

  it('goes on after the session ended: sign in over the form, and the report is recorded', async () => {
    await web.become(CLERK);
    await web.goto(`/assignments/${await assignmentOf('6.a')}`);
    await button('Báo cáo tiến độ').click();
    await page().getByLabel('Đã làm được gì').fill('Đã khảo sát 3 đơn vị');
    await page().getByLabel('Ước lượng hoàn thành (%)').fill('35');
    await web.context.clearCookies();
    await button('Báo cáo tiến độ').click();
    const dialog = page().getByRole('dialog', { name: 'Phiên làm việc đã hết hạn' });
    await dialog.waitFor();
    await web.screenshot('story-session-ended');
    await web.expectAccessible();
    await dialog.getByLabel('Tên đăng nhập').fill(CLERK);
    await dialog.getByLabel('Mật khẩu').fill('dondoc-demo-2026');
    await dialog.getByRole('button', { name: 'Đăng nhập' }).click();
    await page().getByText('Đã ghi báo cáo tiến độ.').waitFor();
    await page().getByText('Hoàn thành khoảng 35%').waitFor();
  });

  it('is told what somebody else has changed meanwhile, and loses no words', async () => {
    const id = await assignmentOf('4.b');
    await web.become(CLERK);
    await web.goto(`/assignments/${id}`);
    await button('Tiếp nhận').click();
    await page().getByLabel('Ghi chú (không bắt buộc)').fill('Nhận để thực hiện');
    const office = await web.api.as(OFFICE);
    await office.post(`/assignments/${id}/withdrawal`, { reason: 'Giao nhầm cơ quan' }).expect(200);
    await button('Tiếp nhận').click();
    await page().getByText('Nhiệm vụ vừa có người thay đổi').waitFor();
    await page().getByText('Trạng thái: Mới giao → Thu hồi').waitFor();
    await page().getByText('Nhận để thực hiện').waitFor();
    await web.screenshot('story-conflict');
    await web.expectAccessible();
    expect(await button('Tiếp nhận').count()).toBe(0);
  });

  it('is asked of another unit where the office gives the task to it', async () => {
    await web.become(OFFICE);
    await web.goto(`/assignments/${await assignmentOf('7.a')}`);
    await button('Chuyển cơ quan chủ trì').click();
    await button('Chuyển cơ quan chủ trì').click();
    await page().getByText('Chọn cơ quan chủ trì mới').waitFor();
    await page().getByRole('combobox', { name: 'Cơ quan chủ trì mới' }).fill('cong an tinh');
    await page().getByTitle('Công an tỉnh', { exact: true }).click();
    await page().getByLabel('Lý do chuyển').fill('Đúng chức năng hơn');
    await web.expectAccessible();
    await web.screenshot('story-reassign');
    await button('Chuyển cơ quan chủ trì').click();
    await page().getByText('Đã chuyển cơ quan chủ trì.').waitFor();
    await page().getByText('chuyển cơ quan chủ trì, cho Công an tỉnh').waitFor();
  });

  it('stops while the office holds the task up, and goes on with a new last day', async () => {
    await web.become(OFFICE);
    await web.goto(`/assignments/${await assignmentOf('3.c')}`);
    await button('Tạm dừng').click();
    await page().getByLabel('Lý do tạm dừng').fill('Chờ hướng dẫn');
    await button('Tạm dừng').click();
    await page().getByText('Đã tạm dừng nhiệm vụ.').waitFor();
    await button('Cho thực hiện tiếp').click();
    await page().getByRole('textbox', { name: 'Hạn cuối mới (không bắt buộc)' }).fill('15/07/2026');
    await page().keyboard.press('Enter');
    await web.expectAccessible();
    await button('Cho thực hiện tiếp').click();
    await page().getByText('Nhiệm vụ được thực hiện tiếp.').waitFor();
    await page().getByText('hạn cuối mới 15/7/2026, trước là 31/5/2026').waitFor();
  });

  it('says so when the server cannot be reached, and can be sent again', async () => {
    await web.become(CLERK);
    await web.goto(`/assignments/${await assignmentOf('7.b')}`);
    await button('Tiếp nhận').click();
    await web.context.setOffline(true);
    await button('Tiếp nhận').click();
    await page().getByText('Không kết nối được máy chủ').waitFor();
    await web.context.setOffline(false);
    await button('Tiếp nhận').click();
    await page().getByText('Đã tiếp nhận nhiệm vụ.').waitFor();
  });
});

describe('the list of assignments', () => {
  beforeEach(() => web.become(OFFICE));

  it('keeps filters, order and page in the address, so that they can be shared', async () => {
    await web.goto('/assignments');
    await page().getByRole('combobox', { name: 'Trạng thái' }).click();
    await page().getByTitle('Mới giao', { exact: true }).click();
    await page().waitForURL(/lifecycle=assigned/);
    await page()
      .getByRole('columnheader', { name: /Hạn cuối/ })
      .click();
    await page().waitForURL(/sort=-lastDay/);
    await page().getByRole('listitem', { name: '2' }).click();
    await page().waitForURL(/page=2/);
    await page().getByText('21–40 trong').waitFor();
    await web.settled();
    const first = await page().getByRole('row').nth(1).textContent();
    const address = page().url();
    await page().goto('about:blank');
    await page().goto(address);
    await web.settled();
    expect(await page().getByRole('row').nth(1).textContent()).toBe(first);
    await button('Bỏ lọc').click();
    await page().waitForURL(/\/assignments$/);
  });

  it('finds words without their marks, and goes back with the browser', async () => {
    await web.goto('/assignments');
    await page().getByRole('searchbox').fill('so tay dang vien');
    await button('Tìm').click();
    await page().getByText('1 nhiệm vụ', { exact: true }).waitFor();
    await page().goBack();
    await page()
      .getByText(/^8\d\d nhiệm vụ$/)
      .waitFor();
  });

  it('narrows to a unit found by its name', async () => {
    await web.goto('/assignments');
    await page().getByRole('combobox', { name: 'Đơn vị' }).fill('Ban Tổ chức Trung ương');
    await page().getByTitle('Ban Tổ chức Trung ương', { exact: true }).click();
    await page().waitForURL(/unitId=/);
    await web.settled();
    const leads = await page().locator('tbody tr td:nth-child(3)').allTextContents();
    expect(leads.length).toBeGreaterThan(1);
    expect(leads.every((lead) => lead.includes('Ban Tổ chức Trung ương'))).toBe(true);
    await page().reload();
    await page().locator('[title="Ban Tổ chức Trung ương"]').first().waitFor();
  });
});

describe('directives', () => {
  beforeEach(() => web.become(OFFICE));

  it('are found, show their clauses with the state of each, and lead up and down', async () => {
    await web.goto('/directives');
    await page().getByRole('searchbox').fill('484');
    await button('Tìm').click();
    await page().getByText('1 văn bản', { exact: true }).waitFor();
    await page().getByRole('link', { name: '484-CV/TU' }).click();
    await heading('484-CV/TU');
    await page().getByText('Giao đồng loạt: 9 đơn vị').waitFor();
    await page()
      .getByRole('link', { name: /^2039-CV\/VPTW \(28\/04\/2026\)$/ })
      .click();
    await heading(UPPER);
    await page().getByRole('link', { name: '484-CV/TU (21/05/2026)' }).click();
    await heading('484-CV/TU');
  });
});

describe('the mailbox', () => {
  it('shows the office a mail as it was sent, and its link opens the page in a tab of its own', async () => {
    await web.become(OFFICE);
    await sendLetter(web, `/assignments/${await assignmentOf('5.1')}`);
    await web.goto('/mailbox');
    await page().getByRole('link', { name: 'Hộp thư tại chỗ' }).click();
    await page().getByRole('link', { name: 'Nhắc việc: 2 nhiệm vụ sắp đến hạn' }).click();
    await heading('Nhắc việc: 2 nhiệm vụ sắp đến hạn');
    const letter = page().frameLocator('iframe');
    await letter.getByRole('heading', { name: 'Nhắc việc' }).waitFor();
    const [tab] = await Promise.all([
      web.context.waitForEvent('page'),
      letter.getByRole('link', { name: 'Mở danh sách' }).click(),
    ]);
    await tab.getByRole('heading', { level: 1, name: `Mục 5.1, ${UPPER}` }).waitFor();
    await tab.close();
  });
});
