import { afterAll, describe, expect, inject, it } from 'vitest';
import { closeBrowser, expectAccessible, expectFitsPhone, signIn, visitor } from './browser.ts';

afterAll(closeBrowser);

const pages = [
  '',
  '/don-vi',
  '/nguoi',
  '/van-ban',
  '/van-ban/moi',
  '/soat-loi',
  '/soat-loi/nguoi-khac',
  '/so-lieu',
  '/chi-so',
  '/bieu-mau',
  '/ky-bao-cao',
  '/chi-tieu',
  '/chi-tieu/moi',
  '/nhiem-vu',
  '/quyen',
  '/quyen/toi',
  '/nhat-ky',
  '/tim?q=lang+son',
];

describe('every page that a menu leads to', () => {
  it.each(pages)('%s opens, is accessible and fits a phone', async (path) => {
    const person = await signIn('lang-son: Quản trị');
    const response = await person.page.goto(`${inject('program').url}/lang-son${path}`);
    expect(response?.status(), path).toBe(200);
    await expectAccessible(person.page);
    await expectFitsPhone(person.page);
    await person.close();
  });

  it('has no link that leads nowhere', async () => {
    const person = await signIn('lang-son: Quản trị');
    const seen = new Set<string>();
    const broken: string[] = [];
    for (const path of pages) {
      await person.open(`/lang-son${path}`);
      const hrefs = await person.page
        .locator('a[href^="/"]')
        .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href));
      for (const href of hrefs) {
        const address = href.split('#')[0]!;
        if (seen.has(address) || seen.size > 400) continue;
        seen.add(address);
        const response = await person.context.request.get(address, { maxRedirects: 2 });
        if (response.status() >= 400) broken.push(`${path} → ${address} (${response.status()})`);
      }
    }
    expect(broken).toEqual([]);
    expect(seen.size).toBeGreaterThan(50);
    await person.close();
  });
});

describe('somebody who is not signed in', () => {
  it('is asked to sign in and comes back to the page', async () => {
    const guest = await visitor();
    await guest.open('/lang-son/van-ban?trang=2');
    expect(new URL(guest.page.url()).pathname).toBe('/dang-nhap');
    expect(new URL(guest.page.url()).searchParams.get('tiep')).toBe('/lang-son/van-ban?trang=2');
    await expectAccessible(guest.page);
    await expectFitsPhone(guest.page);
    await guest.close();
  });

  it('gets the health of the program and nothing else', async () => {
    const guest = await visitor();
    const response = await guest.context.request.get(`${inject('program').url}/healthz`);
    expect(await response.json()).toMatchObject({
      status: 'ok',
      database: { status: 'ok' },
      migrations: { pending: 0 },
    });
    await guest.close();
  });
});
