import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SweepService } from '../../src/modules/follow-up/index.js';
import { Mail } from '../../src/modules/outbox/index.js';
import { sendLetter } from '../support/browser/send-letter.js';
import { PHONE, WebBrowser, WIDE } from '../support/browser/web-browser.js';

const OFFICE = 'chuyen-vien-cds-cy';
const UPPER = '2039-CV/VPTW';
const LOWER = '484-CV/TU';

let web: WebBrowser;
const addresses: Record<string, string> = {};

beforeAll(async () => {
  web = await WebBrowser.open();
  await web.api.app.get(SweepService).sweep();
  const mail = await web.api.database.read.findOneByOrFail(Mail, {
    recipientId: await web.api.personId('clerk.vptw'),
  });
  addresses['mail'] = `/mails/${mail.id}`;
  addresses['letter'] = `/mailbox/${await sendLetter(web, '/assignments?timing=overdue')}`;
  addresses['assignment'] = `/assignments/${await web.api.assignmentId(UPPER, '2.c')}`;
  addresses['directive-upper'] = `/directives/${await web.api.directiveId(UPPER)}`;
  addresses['directive-lower'] = `/directives/${await web.api.directiveId(LOWER)}`;
});
afterAll(() => web?.close());

const PAGES: readonly (readonly [name: string, path: () => string, who: string])[] = [
  ['home-office', () => '/', OFFICE],
  ['home-unit', () => '/', 'clerk.so-khcn'],
  ['home-head', () => '/', 'head.du-ubnd-tinh'],
  ['home-leader', () => '/', 'pho-bi-thu-thuong-truc'],
  ['home-inspector', () => '/', 'can-bo-kiem-tra'],
  ['assignments', () => '/assignments', OFFICE],
  [
    'assignments-filtered',
    () => '/assignments?q=chuyển đổi số&timing=overdue&dueFrom=2026-05-01&page=1',
    OFFICE,
  ],
  ['assignments-none', () => '/assignments?q=khongcogi', OFFICE],
  ['assignment', () => addresses['assignment']!, OFFICE],
  ['directives', () => '/directives', OFFICE],
  ['directive-upper', () => addresses['directive-upper']!, OFFICE],
  ['directive-lower', () => addresses['directive-lower']!, OFFICE],
  ['mailbox-outbox', () => '/mailbox', OFFICE],
  ['mailbox-local', () => '/mailbox?box=local', OFFICE],
  ['mailbox-letter', () => addresses['letter']!, OFFICE],
  ['mail-why', () => addresses['mail']!, 'clerk.vptw'],
  ['not-found', () => '/khong-co-trang-nay', OFFICE],
];

describe.each([
  ['wide', WIDE],
  ['phone', PHONE],
] as const)('every page, %s', (form, size) => {
  it.each(PAGES)('%s can be used by everybody and asks only this server', async (name, path, who) => {
    await web.page.setViewportSize(size);
    await web.become(who);
    await web.goto(path());
    await web.screenshot(`${name}-${form}`);
    await web.expectAccessible();
    expect(web.complaints.splice(0)).toEqual([]);
    expect(web.requested.filter((url) => !url.startsWith(web.url))).toEqual([]);
  });

  it('signing in can be used by everybody', async () => {
    await web.page.setViewportSize(size);
    await web.context.clearCookies();
    await web.goto('/');
    await web.screenshot(`sign-in-${form}`);
    await web.expectAccessible();
  });
});

it('the menu of a phone can be used by everybody and closes when a page is chosen', async () => {
  await web.page.setViewportSize(PHONE);
  await web.become(OFFICE);
  await web.goto('/');
  await web.page.getByRole('button', { name: 'Mở danh mục' }).click();
  const menu = web.page.getByRole('dialog');
  await menu.waitFor();
  await web.screenshot('menu-phone');
  await web.expectAccessible();
  await menu.getByRole('link', { name: 'Văn bản chỉ đạo' }).click();
  await web.page.getByRole('heading', { level: 1, name: 'Văn bản chỉ đạo' }).waitFor();
  await menu.waitFor({ state: 'hidden' });
  expect(web.complaints).toEqual([]);
});

it('every page says the same in English', async () => {
  await web.page.setViewportSize(WIDE);
  await web.become(OFFICE);
  await web.goto('/assignments');
  await web.page.getByRole('button', { name: 'English' }).click();
  await web.page.getByRole('heading', { level: 1, name: 'Assignments' }).waitFor();
  expect(await web.page.title()).toBe('Assignments · Đôn đốc');
  await web.screenshot('assignments-english');
  await web.expectAccessible();
  await web.page.getByRole('button', { name: 'Tiếng Việt' }).click();
});

describe('what the server sends', () => {
  const get = (path: string, accept = 'text/html') => fetch(`${web.url}${path}`, { headers: { accept } });

  it('is a page that may load only what is its own, under a new nonce every time', async () => {
    const policies = [];
    for (const path of ['/', '/assignments/anything']) {
      const response = await get(path);
      expect(response.headers.get('cache-control')).toBe('no-store');
      policies.push(response.headers.get('content-security-policy') ?? '');
    }
    expect(policies[0]).toContain("default-src 'none';script-src 'self';style-src 'self' 'nonce-");
    expect(policies[0]).not.toContain('unsafe');
    expect(policies[0]).not.toBe(policies[1]);
  });

  it('is files named by their content, to be kept for ever and sent compressed', async () => {
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await (await get('/')).text())?.[1] ?? '';
    const response = await get(script);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toMatch(/br|gzip/);
  });

  it.each(['/api/v1/nothing', '/assets/nothing.js'])('is no page at %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  it('is a problem where a program asks for an address that is none', async () => {
    expect((await get('/nothing', 'application/json')).status).toBe(404);
  });
});
