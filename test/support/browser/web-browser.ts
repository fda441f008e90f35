import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { ApiApp, PASSWORD } from '../api/api-app.js';
import { sqlite } from '../world/databases.js';

const SCREENS = fileURLToPath(new URL('../../../artifacts/screens/', import.meta.url));
const BUILT_WEB = fileURLToPath(new URL('../../../dist/web/', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const WIDE = { width: 1366, height: 800 };
export const PHONE = { width: 390, height: 844 };

/** The product with its browser application, its clock standing still, and a browser looking at it. */
export class WebBrowser {
  /** What pages complained of: errors, and what the content security policy stopped. */
  readonly complaints: string[] = [];
  /** Every address asked for. */
  readonly requested: string[] = [];

  private constructor(
    readonly api: ApiApp,
    readonly url: string,
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly folder: string,
  ) {}

  static async open(env: NodeJS.ProcessEnv = {}): Promise<WebBrowser> {
    mkdirSync(SCREENS, { recursive: true });
    const folder = mkdtempSync(join(tmpdir(), 'dondoc-web-'));
    // A copy: another build may replace the original while the suite runs.
    const built = join(folder, 'built');
    cpSync(BUILT_WEB, built, { recursive: true });
    const api = await ApiApp.start(env, sqlite, built);
    await api.app.listen(0, '127.0.0.1');
    const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      headless: true,
      // Not the office's: what the pages say of days must not depend on it.
      timezoneId: 'America/New_York',
      locale: 'vi-VN',
      viewport: WIDE,
      reducedMotion: 'reduce',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    const browser = new WebBrowser(api, await api.app.getUrl(), context, page, folder);
    page.on('request', (request) => browser.requested.push(request.url()));
    page.on('pageerror', (error) => browser.complaints.push(error.message));
    page.on('console', (message) => {
      // A refused request is part of many stories, and the browser notes each.
      if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
      browser.complaints.push(message.text());
    });
    return browser;
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.folder, { recursive: true, force: true });
    await this.api.stop();
  }

  /** Opens an address and waits until the page stands. */
  async goto(path: string): Promise<void> {
    await this.page.goto(`${this.url}${path}`);
    await this.settled();
  }

  /** A page that loads nothing any more. */
  async settled(): Promise<void> {
    await this.page.locator('h1').first().waitFor();
    const busy = this.page.locator('.ant-skeleton, .loading, .ant-spin-spinning').first();
    while ((await busy.count()) > 0) await busy.waitFor({ state: 'hidden' });
  }

  /** Signs in where the page asks for it. */
  async signIn(code: string): Promise<void> {
    // Makes the account.
    await this.api.as(code);
    await this.page.getByLabel('Tên đăng nhập').fill(code);
    await this.page.getByLabel('Mật khẩu').fill(PASSWORD);
    await this.page.getByRole('button', { name: 'Đăng nhập' }).click();
    await this.page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
    await this.settled();
  }

  /** Somebody else sits down: his cookie, without the form. */
  async become(code: string): Promise<void> {
    const { cookie = '' } = (await this.api.as(code)).headers as { cookie?: string };
    const [name = '', value = ''] = cookie.split('=');
    await this.context.clearCookies();
    await this.context.addCookies([{ name, value, url: this.url, httpOnly: true }]);
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(SCREENS, `${name}.png`), fullPage: true });
  }

  /** Nothing that keeps somebody from using the page: WCAG 2.2 A and AA, and sideways scrolling. */
  async expectAccessible(): Promise<void> {
    await this.page.evaluate(AXE);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    // Scrolled half away under a bar that stays, a button looks too small; it is not.
    await this.page.evaluate('window.scrollTo(0, 0)');
    const violations = await this.page.evaluate<string[]>(
      `axe.run(document, { runOnly: ${JSON.stringify(tags)} }).then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html.slice(0, 300) + ' ' + node.failureSummary)))`,
    );
    expect(violations).toEqual([]);
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await this.page.evaluate<number>(overflow)).toBeLessThanOrEqual(0);
  }
}
