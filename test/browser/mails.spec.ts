import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import {
  prepareMessages,
  type RenderedMessage,
  renderDigest,
  renderFollowUp,
} from '../../src/mail/messages/index.js';
import { sampleDigest } from '../../src/mail/messages/digest/sample.js';
import { sampleFollowUp, sampleItem, sampleSection } from '../../src/mail/messages/follow-up/sample.js';
import type { FollowUpKind } from '../../src/mail/messages/follow-up/view.js';

const artifacts = fileURLToPath(new URL('../../artifacts/mails/', import.meta.url));
const KINDS: FollowUpKind[] = ['escalation', 'overdue', 'reminder', 'review', 'new_term'];
const LONG_WORD = 'Phát'.repeat(60);

const mails: Record<string, () => RenderedMessage> = {
  'escalation-1': () => renderFollowUp(sampleFollowUp(sampleSection('escalation'))),
  'escalation-2': () => renderFollowUp(sampleFollowUp(sampleSection('escalation', { rung: 2 }))),
  'escalation-3': () => renderFollowUp(sampleFollowUp(sampleSection('escalation', { rung: 3 }))),
  overdue: () => renderFollowUp(sampleFollowUp(sampleSection('overdue'))),
  reminder: () => renderFollowUp(sampleFollowUp(sampleSection('reminder'))),
  review: () => renderFollowUp(sampleFollowUp(sampleSection('review'))),
  'new-term': () => renderFollowUp(sampleFollowUp(sampleSection('new_term'))),
  mixed: () => renderFollowUp(sampleFollowUp(...KINDS.map((kind) => sampleSection(kind)))),
  'stand-in-and-secret': () =>
    renderFollowUp(
      sampleFollowUp(
        sampleSection('overdue', { items: [sampleItem({ onBehalfOf: 'Phó Trưởng Ban Tổ chức Tỉnh ủy' })] }),
        sampleSection('reminder', {
          items: [{ secret: true, assignmentId: 's', url: 'https://dondoc.example/nhiem-vu/s' }],
        }),
      ),
    ),
  'unbreakable-words': () =>
    renderFollowUp(
      sampleFollowUp(
        sampleSection('overdue', {
          items: [sampleItem({ content: LONG_WORD, leadUnit: LONG_WORD, why: LONG_WORD })],
        }),
      ),
    ),
  'digest-weekly': () => renderDigest(sampleDigest()),
  'digest-monthly': () => renderDigest(sampleDigest({ period: 'monthly', since: null, dueWithinDays: 30 })),
};

interface MeasuredWords {
  words: string;
  /** Against what is behind it, WCAG 2. */
  contrast: number;
  /** Pixels. */
  size: number;
}

/** Runs in the page, so it is no TypeScript: the project is compiled without the browser's types. */
const MEASURE_WORDS = `(() => {
  const channels = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const linear = (value) => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const backgroundOf = (start) => {
    for (let at = start; at; at = at.parentElement) {
      const rgb = channels(getComputedStyle(at).backgroundColor);
      if (rgb.length === 3 || rgb[3] === 1) return rgb;
    }
    return [255, 255, 255];
  };
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const words = walker.currentNode.textContent.trim();
    const parent = walker.currentNode.parentElement;
    if (words === '' || !parent.checkVisibility()) continue;
    const style = getComputedStyle(parent);
    const [light, dark] = [luminance(channels(style.color)), luminance(backgroundOf(parent))].sort((a, b) => b - a);
    found.push({ words, contrast: (light + 0.05) / (dark + 0.05), size: parseFloat(style.fontSize) });
  }
  return found;
})()`;

let context: BrowserContext;
let page: Page;
let profile: string;
const requested: string[] = [];

beforeAll(async () => {
  await prepareMessages();
  mkdirSync(artifacts, { recursive: true });
  profile = mkdtempSync(join(tmpdir(), 'dondoc-mails-'));
  context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    headless: true,
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
  page = await context.newPage();
  page.on('request', (request) => requested.push(request.url()));
});

afterAll(async () => {
  await context?.close();
  rmSync(profile, { recursive: true, force: true });
});

async function open(mail: RenderedMessage, width: number, scheme: 'light' | 'dark' = 'light'): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme, media: 'screen' });
  await page.setContent(mail.html);
}

const overflow = (): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe.each(Object.keys(mails))('the %s mail in Chromium', (name) => {
  const mail = (): RenderedMessage => mails[name]!();

  it.each([
    [700, 'light'],
    [700, 'dark'],
    [360, 'light'],
    [360, 'dark'],
  ] as const)('is drawn at %i px, %s', async (width, scheme) => {
    await open(mail(), width, scheme);
    await page.screenshot({ path: join(artifacts, `${name}-${width}-${scheme}.png`), fullPage: true });
    expect(await page.title()).toBe(mail().subject);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  it('needs no sideways scrolling on the narrowest telephone, 320 px', async () => {
    await open(mail(), 320);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  it.each(['light', 'dark'] as const)(
    'keeps every word readable in %s: contrast and size',
    async (scheme) => {
      await open(mail(), 700, scheme);
      const words = await page.evaluate<MeasuredWords[]>(MEASURE_WORDS);
      expect(words.length).toBeGreaterThan(8);
      expect(words.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
      expect(words.filter(({ size }) => size < 14)).toEqual([]);
    },
  );

  it('prints on white without the button', async () => {
    await open(mail(), 700);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(await page.locator('.button').isVisible()).toBe(false);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
  });

  it('loads nothing from anywhere', async () => {
    requested.length = 0;
    await open(mail(), 700);
    expect(requested.filter((url) => url !== 'about:blank')).toEqual([]);
  });
});
