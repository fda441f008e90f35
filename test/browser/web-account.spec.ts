import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { totpCode } from '../support/api/accounts.js';
import { PASSWORD } from '../support/api/api-app.js';
import { PHONE, WebBrowser, WIDE } from '../support/browser/web-browser.js';
import { World } from '../support/world/world.js';

const ADMIN = 'quan-tri-he-thong';
const CLERK = 'clerk.so-y-te';
const NEWCOMER = 'clerk.cong-an-tinh';
/** Must have a second step by policy. */
const INSPECTOR = 'can-bo-kiem-tra';
const CHOSEN = 'mưa xuân hoa mai nở';
const RESET = 'đèn lồng trên sông';
const HALF_MINUTE = 30_000;

let web: WebBrowser;
/** Sends what waits to be sent, into a mailbox of its own. */
let worker: World;
const page = () => web.page;
const button = (name: string) => page().getByRole('button', { name, exact: true });
const heading = (name: string | RegExp) => page().getByRole('heading', { level: 1, name }).waitFor();
const region = (name: string) => page().getByRole('region', { name, exact: true });

beforeAll(async () => {
  web = await WebBrowser.open({ TOTP_REQUIRED_ROLES: 'inspector', SESSION_HOURS: '720' });
  worker = await World.open({
    database: { url: web.api.config.database.url, discard: () => Promise.resolve() },
    at: '2026-06-25T08:05',
  });
});
afterAll(async () => {
  await worker?.close();
  await web?.close();
});
beforeEach(async () => {
  await page().setViewportSize(WIDE);
  await web.context.clearCookies();
});
afterEach(() => {
  expect(web.complaints.splice(0)).toEqual([]);
});

/** The path of the link in the mail that was sent last. */
async function mailedPath(): Promise<string> {
  worker.clock.set(web.api.clock.now());
  await worker.deliver();
  const text = (await worker.newMails()).at(-1)?.text ?? '';
  return /https?:\/\/[^/\s]+(\/account\/(?:invitation|reset)\/[\w-]+)/.exec(text)?.[1] ?? 'no link';
}

async function signIn(login: string, password: string): Promise<void> {
  await page().getByLabel('Tên đăng nhập').fill(login);
  await page().getByLabel('Mật khẩu').fill(password);
  await button('Đăng nhập').click();
}

const choosePassword = async (password: string, again = password): Promise<void> => {
  await page().getByLabel('Mật khẩu mới', { exact: true }).fill(password);
  await page().getByLabel('Nhập lại mật khẩu mới').fill(again);
};

describe('a mailed link', () => {
  it('leads from the invitation to a first sign-in, and works once', async () => {
    const admin = await web.api.as(ADMIN);
    await admin.post(`/accounts/${await web.api.personId(NEWCOMER)}/invitation`).expect(200);
    const path = await mailedPath();
    await page().setViewportSize(PHONE);
    await web.goto(path);
    await heading('Mở tài khoản');
    await page().getByText(NEWCOMER, { exact: true }).waitFor();
    await web.screenshot('account-invitation-phone');
    await web.expectAccessible();
    await choosePassword('ngắn');
    await button('Mở tài khoản').click();
    await page().getByText('Mật khẩu phải từ 12 ký tự').waitFor();
    await choosePassword(CHOSEN, `${CHOSEN}!`);
    await button('Mở tài khoản').click();
    await page().getByText('Hai lần nhập không giống nhau').waitFor();
    await choosePassword('123456789012');
    await button('Mở tài khoản').click();
    await page().getByText('Chưa đổi được mật khẩu').waitFor();
    await choosePassword(CHOSEN);
    await button('Mở tài khoản').click();
    await page().getByText('Tài khoản đã mở.').waitFor();
    expect(page().url()).not.toContain(path);
    await page().getByRole('link', { name: 'Đăng nhập' }).click();
    await signIn(NEWCOMER, CHOSEN);
    await button('Đăng xuất').waitFor();
    await web.goto(path);
    await heading('Liên kết không dùng được');
    await page().getByText('đã được dùng').waitFor();
    await web.expectAccessible();
  });

  it('sets a forgotten password anew', async () => {
    await web.api.as(CLERK);
    await web.goto('/');
    await page().getByRole('link', { name: 'Quên mật khẩu?' }).click();
    await heading('Quên mật khẩu');
    await web.expectAccessible();
    await page().getByLabel('Tên đăng nhập').fill(CLERK);
    await button('Gửi liên kết').click();
    await heading('Kiểm tra hộp thư của bạn');
    await web.goto(await mailedPath());
    await heading('Đặt lại mật khẩu');
    await web.screenshot('account-reset');
    await choosePassword(RESET);
    await button('Đặt mật khẩu mới').click();
    await page().getByText('Mật khẩu đã được đặt lại.').waitFor();
    await page().getByRole('link', { name: 'Đăng nhập' }).click();
    await signIn(CLERK, PASSWORD);
    await page().getByText('Tên đăng nhập hoặc mật khẩu không đúng.').waitFor();
    await signIn(CLERK, RESET);
    await button('Đăng xuất').waitFor();
  });

  it('says so where it is wrong', async () => {
    await web.goto('/account/reset/abc');
    await heading('Liên kết không dùng được');
  });
});

describe('the second step of signing in', () => {
  const OFFICE = 'chuyen-vien-cds-cy';
  let secret: string;
  let recovery: string;

  it('is set up with a code drawn on the page, and shows recovery codes once', async () => {
    await web.become(OFFICE);
    await web.goto('/');
    await page().getByRole('link', { name: 'Tài khoản của tôi' }).click();
    await heading('Tài khoản của tôi');
    await button('Cài xác thực hai bước').click();
    const card = region('Xác thực hai bước');
    await card.getByLabel('Mật khẩu hiện tại').fill('sai-mat-khau-roi');
    await button('Bắt đầu cài').click();
    await page().getByText('Mật khẩu hiện tại không đúng').waitFor();
    await card.getByLabel('Mật khẩu hiện tại').fill(PASSWORD);
    await button('Bắt đầu cài').click();
    await card.locator('svg path').first().waitFor();
    secret = ((await card.locator('code').textContent()) ?? '').replaceAll(' ', '');
    expect(await card.getByRole('link', { name: 'Mở ứng dụng xác thực' }).getAttribute('href')).toContain(
      `secret=${secret}`,
    );
    await web.screenshot('account-totp');
    await web.expectAccessible();
    await card.getByLabel('Mã 6 số đang hiện trên điện thoại').fill(totpCode(web.api, secret));
    await button('Bật xác thực hai bước').click();
    const codes = page().getByRole('group', { name: 'Mã dự phòng' });
    await codes.waitFor();
    expect(await codes.getByRole('listitem').count()).toBe(10);
    recovery = (await codes.getByRole('listitem').first().textContent()) ?? '';
    await web.expectAccessible();
    await button('Tôi đã cất các mã').click();
    await page().getByText('Còn 10 mã dự phòng').waitFor();
    expect(await page().getByText(recovery).count()).toBe(0);
  });

  it('asks for the code after the password, and takes a recovery code instead', async () => {
    web.api.clock.advance(HALF_MINUTE);
    await page().setViewportSize(PHONE);
    await web.goto('/account');
    await signIn(OFFICE, PASSWORD);
    const code = page().getByLabel('Mã xác thực', { exact: true });
    await code.waitFor();
    await web.screenshot('account-code-phone');
    await web.expectAccessible();
    await code.fill('000000');
    await button('Tiếp tục').click();
    await page().getByText('Mã xác thực không đúng').waitFor();
    await code.fill(totpCode(web.api, secret));
    await button('Tiếp tục').click();
    await heading('Tài khoản của tôi');
    await button('Đăng xuất').click();
    await signIn(OFFICE, PASSWORD);
    await code.fill(recovery);
    await button('Tiếp tục').click();
    await heading('Tài khoản của tôi');
    await page().getByText('Còn 9 mã dự phòng').waitFor();
  });

  it('is all that is open to somebody whose role needs one and who has none', async () => {
    await web.become(INSPECTOR);
    await web.goto('/assignments');
    await heading('Cài xác thực hai bước để tiếp tục');
    await web.screenshot('account-totp-needed');
    await web.expectAccessible();
    await page().getByLabel('Mật khẩu hiện tại').fill(PASSWORD);
    await button('Bắt đầu cài').click();
    const own = ((await page().locator('code').textContent()) ?? '').replaceAll(' ', '');
    await page().getByLabel('Mã 6 số đang hiện trên điện thoại').fill(totpCode(web.api, own));
    await button('Bật xác thực hai bước').click();
    await button('Tôi đã cất các mã').click();
    await heading('Nhiệm vụ');
  });
});

describe('one’s own account', () => {
  const HEAD = 'head.du-ubnd-tinh';

  it.each([
    ['wide', WIDE],
    ['phone', PHONE],
  ] as const)('can be used by everybody, %s', async (form, size) => {
    await page().setViewportSize(size);
    await web.become(HEAD);
    await web.goto('/account');
    await web.settled();
    await web.screenshot(`account-${form}`);
    await web.expectAccessible();
    expect(web.requested.filter((url) => !url.startsWith(web.url))).toEqual([]);
  });

  it('ends a session somewhere else', async () => {
    const elsewhere = await web.api.as(HEAD);
    await web.become(HEAD);
    await web.goto('/account');
    await button('Kết thúc mọi phiên khác').click();
    await button('Kết thúc mọi phiên khác').waitFor({ state: 'detached' });
    await elsewhere.get('/session').expect(401);
    await page().getByText('Phiên này', { exact: true }).waitFor();
  });

  it('gives a program a token with chosen scopes, shows it once, and takes it back', async () => {
    await web.become(HEAD);
    await web.goto('/account');
    await button('Tạo mã truy cập').click();
    await button('Tạo mã truy cập').click();
    await page().getByText('Nhập tên để nhận ra mã').waitFor();
    await page().getByLabel('Tên chương trình dùng mã').fill('Bảng điều hành');
    expect(await page().getByLabel('Xem thư đi').count()).toBe(0);
    await web.expectAccessible();
    await button('Tạo mã truy cập').click();
    const secret = (await page().getByLabel('Mã truy cập', { exact: true }).textContent()) ?? '';
    await web.api.withToken(secret).get('/assignments').expect(200);
    await page().reload();
    await web.settled();
    expect(await page().getByText(secret).count()).toBe(0);
    await button('Thu hồi mã Bảng điều hành').click();
    await page().getByRole('tooltip').getByRole('button', { name: 'Thu hồi' }).click();
    await page().getByText('Chưa có mã truy cập nào.').waitFor();
    await web.api.withToken(secret).get('/assignments').expect(401);
  });

  it('enters an absence, which survives a reload before it is sent', async () => {
    await web.become(HEAD);
    await web.goto('/account');
    await button('Ghi thời gian vắng mặt').click();
    await page().getByLabel('Văn bản ủy quyền, lý do (không bắt buộc)').fill('Đi học');
    await page().getByRole('textbox', { name: 'Từ ngày' }).fill('01/07/2026');
    await page().keyboard.press('Enter');
    await page().getByRole('textbox', { name: 'Đến hết ngày' }).fill('03/07/2026');
    await page().keyboard.press('Enter');
    await page().reload();
    await web.settled();
    await button('Ghi thời gian vắng mặt').click();
    const form = page().getByRole('form', { name: 'Ghi thời gian vắng mặt' });
    expect(await form.getByLabel('Văn bản ủy quyền, lý do (không bắt buộc)').inputValue()).toBe('Đi học');
    await button('Ghi lại').click();
    await page().getByText('Chọn người thay').waitFor();
    const { body } = await (await web.api.as(HEAD)).get('/people?q=clerk.du-ubnd-tinh').expect(200);
    const { name } = (body.items as { name: string; code: string }[])[0] ?? { name: '' };
    await page().getByRole('combobox', { name: 'Người thay' }).fill(name);
    await page().getByTitle(name, { exact: true }).first().click();
    await button('Ghi lại').click();
    await page().getByText(`01/07/2026 – 03/07/2026, ${name} thay`).waitFor();
  });

  it('changes the password, and says what is wrong with a new one', async () => {
    await web.become(HEAD);
    await web.goto('/account');
    const card = region('Mật khẩu');
    await card.getByLabel('Mật khẩu hiện tại').fill(PASSWORD);
    await choosePassword('matkhau123456');
    await button('Đổi mật khẩu').click();
    await card.getByRole('alert').waitFor();
    await choosePassword(CHOSEN);
    await button('Đổi mật khẩu').click();
    await page().getByText('Đã đổi mật khẩu.').waitFor();
    await web.api.http.post('/api/v1/session').send({ login: HEAD, password: CHOSEN }).expect(200);
  });
});
