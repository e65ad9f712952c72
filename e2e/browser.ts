import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { findChromium } from '../scripts/chromium.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const images = resolve(import.meta.dirname, '../docs/guide/images');

let browser: Browser | undefined;

/** One browser for all journeys; started at the first use. */
async function theBrowser(): Promise<Browser> {
  browser ??= await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  return browser;
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

/** A person at a screen: a browser window of their own, signed in by the link that the program printed. */
export interface Person {
  page: Page;
  context: BrowserContext;
  /** Opens a path inside the program. */
  open(path: string): Promise<void>;
  close(): Promise<void>;
}

/** @param role as printed: `lang-son: Quản trị` */
export async function signIn(role: string, options: { javaScript?: boolean; width?: number } = {}): Promise<Person> {
  const person = await visitor(options);
  const cookies = signedIn.get(role);
  if (cookies) {
    await person.context.addCookies(cookies);
    return person;
  }
  const link = inject('program').links.find((each) => each.role.startsWith(role));
  if (!link) throw new Error(`no demo role ${role}`);
  await person.page.goto(link.url);
  await person.page.locator('main form button[type=submit]').click();
  await person.page.waitForURL((url) => !url.pathname.startsWith('/vao/'));
  signedIn.set(role, await person.context.cookies());
  return person;
}

/** A link works once; who comes again brings the session. */
const signedIn = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>();

/** Somebody who is not signed in. */
export async function visitor(options: { javaScript?: boolean; width?: number } = {}): Promise<Person> {
  const context = await (await theBrowser()).newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    javaScriptEnabled: options.javaScript ?? true,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  const page = await context.newPage();
  const { url } = inject('program');
  return {
    page,
    context,
    async open(path) {
      await page.goto(url + path);
    },
    close: () => context.close(),
  };
}

/** WCAG 2.2 A and AA by axe, on the page as it stands. Lists rule and place of every violation. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    // biome-ignore lint/suspicious/noExplicitAny: axe has just been put into the page
    const result = await (globalThis as any).axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return result.violations.map(
      (v: { id: string; nodes: { target: string[] }[] }) =>
        `${v.id}: ${v.nodes
          .slice(0, 3)
          .map((n) => n.target.join(' '))
          .join(' | ')}`,
    );
  });
  expect(found, page.url()).toEqual([]);
}

/** Nothing sticks out to the side at phone width; the window is as wide as before afterwards. */
export async function expectFitsPhone(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 800 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over, `${page.url()} is wider than a phone`).toBeLessThanOrEqual(0);
  if (before) await page.setViewportSize(before);
}

/** A picture for the papers, only when they are being made (PICTURES=1), so that tests leave the tree as it was. */
export async function picture(
  page: Page,
  name: string,
  options: { width?: number; height?: number } = {},
): Promise<void> {
  if (!process.env.PICTURES) return;
  const before = page.viewportSize();
  await page.setViewportSize({ width: options.width ?? 1280, height: options.height ?? 900 });
  await page.screenshot({ path: join(images, `${name}.png`) });
  if (before) await page.setViewportSize(before);
}
