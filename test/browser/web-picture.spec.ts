import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { pictureAsLists } from '../support/api/report-lists.js';
import { PHONE, WebBrowser, WIDE } from '../support/browser/web-browser.js';

const LEADER = 'pho-bi-thu-thuong-truc';
const OFFICE = 'chuyen-vien-cds-cy';
const UPPER = '2039-CV/VPTW';

let web: WebBrowser;
const page = () => web.page;
const heading = (name: string | RegExp) => page().getByRole('heading', { level: 1, name }).waitFor();
const section = (name: string | RegExp) => page().getByRole('region', { name });

beforeAll(async () => {
  web = await WebBrowser.open();
  // Something that falls due in the coming days, for a unit with a long name.
  await (
    await web.api.as(OFFICE)
  )
    .post('/assignments', {
      directiveId: await web.api.directiveId(UPPER),
      clause: '9',
      content: 'Báo cáo kết quả triển khai.',
      leads: [await web.api.unitId('to-giup-viec-bcd-cds-tw')],
      lastDay: '2026-07-09',
    })
    .expect(201);
});
afterAll(() => web?.close());
afterEach(() => {
  expect(web.complaints.splice(0)).toEqual([]);
  expect(web.requested.filter((url) => !url.startsWith(web.url))).toEqual([]);
});

describe('the leader', () => {
  it('signs in and sees first what is late and who answers for it', async () => {
    await web.goto('/');
    await web.signIn(LEADER);
    await heading('Bức tranh chung');
    const picture = await pictureAsLists(await web.api.as(LEADER));
    const first = picture.lateByUnit[0]!;
    await page()
      .getByRole('heading', { level: 2, name: `${picture.overdue} nhiệm vụ quá hạn` })
      .waitFor();
    const answerable = page()
      .getByRole('listitem')
      .filter({ hasText: `${first.overdue} quá hạn` });
    await answerable.filter({ hasText: first.unit!.name }).filter({ hasText: first.head!.name }).waitFor();
    expect(
      await page().getByRole('navigation', { name: 'Danh mục' }).getByRole('link').first().innerText(),
    ).toBe('Bức tranh chung');
  });

  it('follows a number to the list behind it, which holds so many', async () => {
    const { totals } = await pictureAsLists(await web.api.as(LEADER));
    await page()
      .getByRole('link', { name: `${totals['done_on_time']} Hoàn thành đúng hạn`, exact: true })
      .click();
    await heading('Nhiệm vụ');
    await page().getByText(`${totals['done_on_time']} nhiệm vụ`, { exact: true }).waitFor();
    const filter = page().getByRole('group', { name: 'Đang lọc thêm' });
    await filter.getByText('Nhóm báo cáo: Hoàn thành đúng hạn').waitFor();
    await web.expectAccessible();
    await filter.getByRole('button', { name: 'Bỏ lọc: Nhóm báo cáo: Hoàn thành đúng hạn' }).click();
    await page().getByText(`${totals['total']} nhiệm vụ`, { exact: true }).waitFor();
  });

  it('opens from the rows of units, ages and weeks what each counts', async () => {
    const picture = await pictureAsLists(await web.api.as(LEADER));
    const late = picture.lateByUnit[0]!;
    const due = picture.dueNext;
    for (const [name, count] of [
      [`${late.overdue} nhiệm vụ quá hạn của ${late.unit!.name}`, late.overdue],
      [`${due.total} nhiệm vụ`, due.total],
    ] as const) {
      await web.goto('/');
      const link = page().getByRole('link', { name, exact: true });
      await link.last().click();
      await heading('Nhiệm vụ');
      await page().getByText(`${count} nhiệm vụ`, { exact: true }).waitFor();
    }
  });

  it('hears the charts as sentences, and reads them as tables', async () => {
    await web.goto('/');
    await page()
      .getByRole('img', { name: /^Quá hạn lúc hết tuần, mười hai tuần: từ \d+ đến \d+/ })
      .waitFor();
    await section('Mười hai tuần qua').getByText('Xem dạng bảng').click();
    const table = section('Mười hai tuần qua').getByRole('table');
    expect(await table.getByRole('row').count()).toBe(13);
    const { trend } = await pictureAsLists(await web.api.as(LEADER));
    const cells = await table.getByRole('row').last().getByRole('cell').allInnerTexts();
    const now = trend.at(-1)!;
    expect(cells).toEqual([now.overdue, now.open, now.completedInWeek].map(String));
    await web.expectAccessible();
  });

  it('sees the picture change when the office accepts a report', async () => {
    const id = await web.api.assignmentId(UPPER, '2.c');
    const leader = await web.api.as(LEADER);
    const before = await pictureAsLists(leader);
    await (
      await web.api.as('clerk.vptw')
    )
      .post(`/assignments/${id}/submission`, { note: 'Xong' })
      .expect(200);
    await web.goto('/');
    const overdue = (count: number) =>
      page().getByRole('heading', { level: 2, name: new RegExp(`^${count} nhiệm vụ quá hạn`) });
    await overdue(before.overdue - 1).waitFor();
    // Late, and not yet accepted: still open and overdue in the official columns, and it says why.
    await page()
      .getByRole('link', { name: /nhiệm vụ đã báo cáo nhưng muộn, đang chờ/ })
      .waitFor();
    await (await web.api.as(OFFICE)).post(`/assignments/${id}/acceptance`).expect(200);
    await web.goto('/');
    await page()
      .getByRole('link', { name: `${before.totals['done_late']! + 1} Hoàn thành quá hạn`, exact: true })
      .waitFor();
    const after = await pictureAsLists(leader);
    expect(after.totals['open_overdue']).toBe(before.totals['open_overdue']! - 1);
    expect(after.trend.at(-1)!.completedInWeek).toBe(before.trend.at(-1)!.completedInWeek + 1);
  });
});

describe.each([
  ['wide', WIDE],
  ['phone', PHONE],
] as const)('the picture, %s', (form, size) => {
  it.each([
    ['leader', LEADER, '/'],
    ['office', OFFICE, '/picture'],
    ['block', 'pct-van-xa-ubnd-tinh', '/'],
    ['unit', 'clerk.so-khcn', '/picture'],
  ])('can be used by everybody: %s', async (name, who, path) => {
    await page().setViewportSize(size);
    await web.become(who);
    await web.goto(path);
    await heading('Bức tranh chung');
    await web.screenshot(`picture-${name}-${form}`);
    await web.expectAccessible();
  });
});

it('of a unit is that unit’s own, and says so', async () => {
  await page().setViewportSize(WIDE);
  await web.become('clerk.so-khcn');
  await web.goto('/');
  await page().getByRole('link', { name: 'Bức tranh chung' }).click();
  await page().getByText('Phần Sở Khoa học và Công nghệ chủ trì').waitFor();
  expect(await section('Quá hạn theo cơ quan chủ trì').count()).toBe(0);
});

it('that has nothing in it says so', async () => {
  await web.become('truong-bcd-cds-tw');
  await web.goto(`/?unitId=${await web.api.unitId('vien-hl-khxh')}`);
  await page().getByRole('heading', { level: 2, name: 'Chưa có nhiệm vụ nào.' }).waitFor();
  await web.expectAccessible();
});

it('of a unit or directive that is not there is a page that is not there', async () => {
  await web.become(LEADER);
  await web.goto('/picture?directiveId=0190a0a0-0000-7000-8000-000000000001');
  await heading('Không có trang này');
});

it('prints on one sheet of A4', async () => {
  await page().setViewportSize(WIDE);
  await web.become(LEADER);
  await web.goto('/');
  await heading('Bức tranh chung');
  const pdf = await page().pdf({ preferCSSPageSize: true, printBackground: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages).toHaveLength(1);
  await page().emulateMedia({ media: 'print' });
  await page().setViewportSize({ width: 718, height: 1047 });
  await web.screenshot('picture-print');
  await page().emulateMedia({ media: null });
});

it('shows its charts in forced colours, and says the same in English', async () => {
  await page().setViewportSize(WIDE);
  await page().emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await web.goto('/');
  await heading('Bức tranh chung');
  // The chart keeps its own colours there: they are part of what it says.
  const fill = "getComputedStyle(document.querySelector('svg[role=img] rect.column-bad')).fill";
  expect(await page().evaluate<string>(fill)).toBe('rgb(179, 38, 30)');
  await web.screenshot('picture-forced-colours');
  await page().emulateMedia({ forcedColors: null, colorScheme: null });
  await page().getByRole('button', { name: 'English' }).click();
  await heading('Overview');
  await web.screenshot('picture-english');
  await web.expectAccessible();
  await page().getByRole('button', { name: 'Tiếng Việt' }).click();
});
