import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sampleDirective } from '../support/documents/sample-directive.js';
import { takeIn } from '../support/api/intakes.js';
import { PHONE, WebBrowser, WIDE } from '../support/browser/web-browser.js';

const OFFICE = 'chuyen-vien-cds-cy';
const ADMIN = 'quan-tri-he-thong';
const UNIT = 'clerk.so-khcn';

let web: WebBrowser;
const page = () => web.page;
const button = (name: string | RegExp) =>
  page().getByRole('button', { name, exact: typeof name === 'string' });
const heading = (name: string | RegExp) => page().getByRole('heading', { level: 1, name }).waitFor();
const card = (clause: string) => page().getByRole('button', { name: new RegExp(`^Mục ${clause} `) });
const focused = (words: string) => page().locator('.draft-button:focus', { hasText: words });
const saved = () => page().getByText('Đã lưu', { exact: true }).waitFor();

beforeAll(async () => {
  web = await WebBrowser.open();
});
afterAll(() => web?.close());
beforeEach(async () => {
  await page().setViewportSize(WIDE);
  await web.become(OFFICE);
});
afterEach(() => {
  expect(web.complaints.splice(0)).toEqual([]);
});

/** A sample letter of a number of its own, as a text file. */
const fileOf = (number: string, options: Parameters<typeof sampleDirective>[0] = {}) => ({
  name: `Công văn ${number.replace('/', '-')}.txt`,
  mimeType: 'text/plain',
  buffer: Buffer.from(sampleDirective({ number, ...options })),
});

/** Lets a file fall on the page, as a hand does that drags it from a folder. */
async function drop({ name, mimeType, buffer }: ReturnType<typeof fileOf>): Promise<void> {
  const transfer = await page().evaluateHandle(`(() => {
    const bytes = Uint8Array.from(atob('${buffer.toString('base64')}'), (sign) => sign.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], '${name}', { type: '${mimeType}' }));
    return data;
  })()`);
  await page().dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
}

let numbers = 810;

/** The page of a new intake. Its last clause names two leads: what must be settled first, and stands open. */
async function openNew(): Promise<{ id: string; number: string }> {
  const number = `${(numbers += 1)}-CV/TU`;
  const text = sampleDirective({ number }).replace(
    'Giao Văn phòng tổng hợp',
    'Văn phòng Tỉnh ủy, Sở Nội vụ phối hợp với các cơ quan liên quan tổng hợp',
  );
  const { body } = await (await web.api.as(OFFICE)).post('/intakes/pasted', { text }).expect(201);
  const { id } = body as { id: string };
  await web.goto(`/intakes/${id}`);
  await heading(number);
  return { id, number };
}

describe('a directive on its way from a file to the units', () => {
  const NUMBER = '801-CV/TU';

  it('is dropped on the page and comes back as drafts beside its text', async () => {
    await web.goto('/intakes');
    await web.screenshot('intake-list-wide');
    await web.expectAccessible();
    await drop(fileOf(NUMBER));
    await heading(NUMBER);
    await page().getByText('4 nhiệm vụ', { exact: true }).waitFor();
    await page().getByText('Chưa xác định được “Văn phòng” là đơn vị nào.').first().waitFor();
    await web.screenshot('intake-review-wide');
    await web.expectAccessible();
  });

  it('cannot be confirmed while a lead is not known, and leads to the place', async () => {
    await page().keyboard.press('Control+Enter');
    const dialog = page().getByRole('dialog');
    await dialog.getByText('chỗ phải sửa trước khi xác nhận').waitFor();
    await web.expectAccessible();
    await dialog.getByRole('button', { name: 'Đến chỗ phải sửa đầu tiên' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await card('4').getAttribute('aria-expanded')).toBe('true');
  });

  it('is put right: a lead chosen among those offered, a draft split and merged again, a term corrected', async () => {
    await button('Văn phòng Tỉnh ủy Hưng Yên').click();
    await saved();
    await page().getByText('Chưa xác định được “Văn phòng”').waitFor({ state: 'hidden' });

    await card('1').click();
    await button('Tách').click();
    await page()
      .getByRole('button', { name: /^Tách sau/ })
      .first()
      .click();
    await card('1.2').waitFor();
    expect(await page().locator('.draft-clause').allTextContents()).toEqual([
      NUMBER,
      'Mục 1.1',
      'Mục 1.2',
      'Mục 2',
      'Mục 3',
      'Mục 4',
    ]);
    await card('1.2').click();
    await page()
      .getByRole('button', { name: /^Gộp với trước/ })
      .click();
    await card('1.2').waitFor({ state: 'hidden' });
    await page().getByRole('textbox', { name: 'Mục, điểm' }).fill('1');
    await card('2').click();
    await page().getByRole('textbox', { name: 'Văn bản viết' }).fill('Hoàn thành trước ngày 15/8/2026');
    await page().getByText('Cách đọc: trước ngày nêu trong văn bản').waitFor();
    await page().getByRole('textbox', { name: 'Sản phẩm cần có' }).fill('Báo cáo kết quả kiểm tra');
    await page().getByRole('textbox', { name: 'Sản phẩm cần có' }).blur();
    await saved();
    await page().getByRole('button', { name: 'Mục 2 Công an tỉnh Hạn cuối 14/08/2026' }).waitFor();
    await web.expectAccessible();
  });

  it('is confirmed with a summary of what will be made, and its page shows the assignments', async () => {
    await button(/^Xác nhận…/).click();
    const dialog = page().getByRole('dialog');
    await dialog.getByText('4 nhiệm vụ, trong đó 1 nhiệm vụ giao đồng loạt thành 104 nhiệm vụ').waitFor();
    await web.screenshot('intake-confirm-wide');
    await web.expectAccessible();
    const seen = dialog.getByRole('checkbox');
    if ((await seen.count()) > 0) await seen.check();
    await dialog.getByRole('button', { name: 'Xác nhận và giao việc' }).click();
    await heading(NUMBER);
    await page().getByText('Giao đồng loạt: 104 đơn vị').waitFor();
    await page().getByText('Hoàn thành trước ngày 15/8/2026').waitFor();
    expect(await page().locator('.clause-number').allTextContents()).toEqual(['1', '2', '3', '4']);
  });

  it('reaches the unit that leads its first clause', async () => {
    await web.become(UNIT);
    await web.goto(`/assignments?q=${NUMBER}`);
    await page()
      .getByRole('link', { name: /khảo sát đường truyền/ })
      .first()
      .click();
    await heading(`Mục 1, ${NUMBER}`);
    await page().getByText('Sở Khoa học và Công nghệ').first().waitFor();
  });

  it('cannot be changed any more where it was taken in, and leads to what was made', async () => {
    await web.goto('/intakes?state=confirmed');
    await page()
      .getByRole('link', { name: new RegExp(`^${NUMBER}`) })
      .click();
    await heading(NUMBER);
    expect(await button(/^Xác nhận…/).count()).toBe(0);
    await web.expectAccessible();
    await page().getByRole('link', { name: 'Mở văn bản đã lập' }).click();
    await page().getByText('Giao đồng loạt: 104 đơn vị').waitFor();
  });
});

describe('handing a document in', () => {
  it('refuses a kind of file that is not read, and says which are', async () => {
    await web.goto('/intakes');
    await drop({ name: 'ảnh.png', mimeType: 'image/png', buffer: Buffer.from('x') });
    await page().getByText('Hãy đưa tệp .txt, .docx, .xlsx hoặc .pdf').waitFor();
    await drop({ name: 'hỏng.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nhỏng') });
    await page().getByText('Chưa tiếp nhận được hỏng.pdf').waitFor();
    await web.screenshot('intake-refused');
    await web.expectAccessible();
  });

  it('keeps nothing of a secret one, until somebody has looked', async () => {
    await web.goto('/intakes');
    await drop(fileOf('802-CV/TU', { stamp: 'MẬT' }));
    await page().getByText('Văn bản có dấu chỉ độ mật').waitFor();
    await page().getByLabel('Tôi đã xem: văn bản này không mật').check();
    await button('Gửi lại').click();
    await heading('802-CV/TU');
  });

  it('takes pasted text, which a reload does not lose', async () => {
    await web.goto('/intakes');
    await page().getByText('Hoặc dán nội dung').click();
    await page()
      .getByLabel('Nội dung văn bản')
      .fill(sampleDirective({ number: '803-CV/TU' }));
    await page().reload();
    await web.settled();
    await button('Tiếp nhận nội dung đã dán').click();
    await heading('803-CV/TU');
  });

  it('goes on after the session ended: sign in, and the file is taken in', async () => {
    await web.goto('/intakes');
    await web.context.clearCookies();
    await drop(fileOf('804-CV/TU'));
    const dialog = page().getByRole('dialog', { name: 'Phiên làm việc đã hết hạn' });
    await dialog.getByLabel('Tên đăng nhập').fill(OFFICE);
    await dialog.getByLabel('Mật khẩu').fill('dondoc-demo-2026');
    await dialog.getByRole('button', { name: 'Đăng nhập' }).click();
    await heading('804-CV/TU');
  });
});

describe('reviewing', () => {
  it('shows in the text what a draft was read from, and in the list what a place became', async () => {
    await openNew();
    const lit = () => page().locator('mark.lit').allTextContents();
    await card('2').hover();
    await page().locator('mark.lit', { hasText: 'kiểm tra an toàn của kho dữ liệu' }).waitFor();
    expect((await lit()).join(' ')).toContain('Hoàn thành trong tháng 7/2026');
    await page().locator('mark', { hasText: 'khảo sát đường truyền' }).hover();
    await page().locator('.draft.lit', { hasText: 'Mục 1' }).waitFor();
    await button('Mở nhiệm vụ ở mục 3').focus();
    await page().locator('.draft.lit', { hasText: 'Mục 3' }).waitFor();
    await page().keyboard.press('Enter');
    await page().locator('.draft-open', { hasText: 'Mục 3' }).waitFor();
  });

  it('is done by keys alone, which do nothing while somebody types', async () => {
    await openNew();
    await page().keyboard.press('F8');
    await focused('Mục 4').waitFor();
    await page().keyboard.press('k');
    await focused('Mục 3').waitFor();
    await page().keyboard.press('x');
    await button('Khôi phục').waitFor();
    await button('Khôi phục').press('x');
    await card('3').waitFor();
    await card('2').focus();
    await page().keyboard.press('Enter');
    await page().keyboard.press('e');
    await page().keyboard.type('gxtm ');
    expect(await page().getByRole('textbox', { name: 'Nội dung' }).inputValue()).toContain('gxtm');
    await page().keyboard.press('Escape');
    await focused('Mục 2').waitFor();
    await page().keyboard.press('m');
    await page().getByText('5 nhiệm vụ', { exact: true }).waitFor();
    await page().keyboard.press('?');
    await page().getByRole('dialog', { name: 'Phím tắt' }).waitFor();
    await web.screenshot('intake-keys');
    await web.expectAccessible();
  });

  it('loses nothing that was typed when the page is loaded anew', async () => {
    await openNew();
    await button(/^8\d+-CV\/TU/).click();
    const subject = page().getByRole('textbox', { name: 'Trích yếu' });
    await web.context.setOffline(true);
    await subject.fill('dùng chung kho dữ liệu của tỉnh');
    await subject.blur();
    await page().getByText('Chưa lưu', { exact: true }).waitFor();
    await page().getByText('Không kết nối được máy chủ').waitFor();
    await web.context.setOffline(false);
    await page().reload();
    await web.settled();
    await page().getByText('1 chỗ chưa lưu').waitFor();
    await button(/^8\d+-CV\/TU/).click();
    expect(await subject.inputValue()).toBe('dùng chung kho dữ liệu của tỉnh');
    await button('Lưu').click();
    await saved();
    await page().reload();
    await web.settled();
    await page().getByText('dùng chung kho dữ liệu của tỉnh').waitFor();
  });

  it('tells what somebody else changed, keeps it, and records what touches nothing of it', async () => {
    const { id } = await openNew();
    const other = await web.api.as(ADMIN);
    await other
      .patch(`/intakes/${id}/drafts/d1`, { expectedOutput: 'Danh mục nơi thiếu', version: 1 })
      .expect(200);
    await card('2').click();
    await page().getByRole('textbox', { name: 'Sản phẩm cần có' }).fill('Biên bản');
    await page().getByRole('textbox', { name: 'Sản phẩm cần có' }).blur();
    await page().getByText('vừa sửa lần tiếp nhận này').waitFor();
    await page().getByText('Mục 1, Sản phẩm cần có: … → Danh mục nơi thiếu').waitFor();
    await web.screenshot('intake-others');
    await web.expectAccessible();
    const { drafts } = (await other.get(`/intakes/${id}`).expect(200)).body;
    expect(drafts.map((d: { expectedOutput: string | null }) => d.expectedOutput).slice(0, 2)).toEqual([
      'Danh mục nơi thiếu',
      'Biên bản',
    ]);
  });

  it('never writes over what somebody else wrote in the same place', async () => {
    const { id } = await openNew();
    const other = await web.api.as(ADMIN);
    await other
      .patch(`/intakes/${id}/drafts/d2`, { expectedOutput: 'Của người kia', version: 1 })
      .expect(200);
    await card('2').click();
    const field = page().getByRole('textbox', { name: 'Sản phẩm cần có' });
    await field.fill('Của tôi');
    await field.blur();
    await page().getByText('Sửa đổi của bạn chưa được ghi').waitFor();
    expect(await field.inputValue()).toBe('Của tôi');
    const now = (await other.get(`/intakes/${id}`).expect(200)).body;
    expect(now.drafts[1].expectedOutput).toBe('Của người kia');
    await button('Lấy bản đã lưu').click();
    expect(await field.inputValue()).toBe('Của người kia');
  });
});

describe('on a phone', () => {
  it('shows one pane at a time, and goes from a draft to its place in the text', async () => {
    await page().setViewportSize(PHONE);
    await web.goto('/intakes');
    await web.screenshot('intake-list-phone');
    await web.expectAccessible();
    await openNew();
    await page().getByText('Phải sửa:').first().waitFor();
    await web.screenshot('intake-review-phone');
    await web.expectAccessible();
    await button('Xem trong văn bản').click();
    await page().locator('mark.lit', { hasText: 'tổng hợp kết quả' }).waitFor();
    await web.screenshot('intake-text-phone');
    await web.expectAccessible();
    await button('Mở nhiệm vụ ở mục 1').click();
    await page().getByRole('textbox', { name: 'Mục, điểm' }).waitFor();
  });
});

it('the page of today tells the office what waits to be reviewed', async () => {
  const { number } = await takeIn(await web.api.as(OFFICE));
  await web.goto('/');
  await page()
    .getByRole('link', { name: /Văn bản chờ xem xét$/ })
    .waitFor();
  await page()
    .getByRole('link', { name: new RegExp(`^${String(number)}`) })
    .waitFor();
  await web.become(UNIT);
  await web.goto('/');
  expect(await page().getByText('Văn bản chờ xem xét').count()).toBe(0);
});
