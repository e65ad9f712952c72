import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { longResolution } from '../src/capabilities/documents/testing-resolution.ts';
import { closeBrowser, expectAccessible, expectFitsPhone, type Person, picture, signIn } from './browser.ts';

/**
 * A resolution with hundreds of proposals, worked through without a mouse: outline, filters, accept, correct, dismiss,
 * undo, many at once, what is said twice; then by two people in two browsers who do not overwrite each other.
 */
const made = longResolution({ citations: 30, targets: 60, tasks: 80, findings: 10 });
const at = { document: '', reading: '' };
let lan: Person;
let hoa: Person;

beforeAll(async () => {
  lan = await signIn('lang-son: Quản trị');
  hoa = await signIn('lang-son: Văn thư Sở');
});
afterAll(async () => {
  for (const person of [lan, hoa]) await person.close();
  await closeBrowser();
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const flash = (page: Page, words: string | RegExp) => page.locator('.flash', { hasText: words }).waitFor();
const openCount = async (page: Page) =>
  Number(/Còn ([\d.]+)/.exec(await page.locator('#h-de-xuat').innerText())?.[1]?.replace('.', ''));

it('the text is brought in and read', async () => {
  const { page } = lan;
  await lan.open('/lang-son/van-ban/moi');
  await page.getByLabel('Hoặc dán nguyên văn').fill(made.text);
  await page.getByRole('button', { name: 'Đọc phần đầu' }).click();
  await page.getByLabel('Trích yếu').fill('Phát triển giáo dục của tỉnh trong năm năm tới');
  await page.locator('main form button.main').click();
  await page.waitForURL(/\/van-ban\/\d+\/doc/);
  at.reading = new URL(page.url()).pathname;
  at.document = at.reading.replace(/\/doc$/, '');
  await page.getByRole('heading', { name: /Còn \d+ trong \d+ đề xuất/ }).waitFor();
  await expectAccessible(page);
  await expectFitsPhone(page);
  await picture(page, 'doc-van-ban-dai');
});

it('the outline leads to a section, on another page too, and shows only what is open in it', async () => {
  const { page } = lan;
  const outline = page.getByRole('navigation', { name: 'Mục lục văn bản' });
  await outline.getByRole('link', { name: 'VIII. TỔ CHỨC THỰC HIỆN', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/trang=\d+.*#doan-\d+/);
  expect(await page.locator('.para:target').innerText()).toContain('VIII. TỔ CHỨC THỰC HIỆN');
  await outline
    .getByRole('link', { name: /Chỉ xem \d+ đề xuất còn mở của mục 2\. Giáo dục tiểu học/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/muc=\d+/);
  expect(await page.locator('.found').innerText()).toContain('Chỉ trong mục 2. Giáo dục tiểu học');
  await page.getByRole('link', { name: /^Nhiệm vụ \d+/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/loai=task.*muc=\d+/);
  expect(await page.locator('.proposal:not(.done) .claim').allInnerTexts()).not.toContainEqual(
    expect.not.stringContaining('Nhiệm vụ'),
  );
  await expectAccessible(page);
});

it('keys accept, dismiss and undo, and focus goes on to the next', async () => {
  const { page } = lan;
  const first = made.proposals.find((one) => one.kind === 'task')?.quote ?? '';
  const number = await numberOf(page, first);
  await lan.open(`${at.reading}?loai=task&de-xuat=${number}#de-xuat-${number}`);
  await page.waitForFunction((id) => document.activeElement?.id === id, `de-xuat-${number}`);
  const before = await openCount(page);
  await page.keyboard.press('Enter');
  await flash(page, `Đã nhận đề xuất ${number}`);
  expect(await openCount(page)).toBe(before - 1);
  await page.waitForFunction(() => /^de-xuat-\d+$/.test(document.activeElement?.id ?? ''));
  const second = (await focused(page)).replace('de-xuat-', '');
  expect(second).not.toBe(number);
  await page.keyboard.press('b');
  await flash(page, `Đã bỏ đề xuất ${second}`);
  await page.waitForFunction(() => /^de-xuat-\d+$/.test(document.activeElement?.id ?? ''));
  await page.keyboard.press('z');
  await flash(page, `Đã mở lại đề xuất ${second}`);
  await page.waitForFunction((id) => document.activeElement?.id === id, `de-xuat-${second}`);
  expect(await openCount(page)).toBe(before - 1);
});

it('a correction opens with focus in its first field, and Esc leaves the field without losing what was typed', async () => {
  const { page } = lan;
  const item = `#${await focused(page)}`;
  await page.keyboard.press('s');
  await page.waitForURL(/sua=1/);
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  await page.keyboard.press('Escape');
  expect(`#${await focused(page)}`).toBe(item);
  await page.locator(`${item} [name=title]`).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Việc đã sửa bằng bàn phím');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await flash(page, 'Đã nhận đề xuất');
});

it('T goes to the words and back, ? says all keys, arrows move', async () => {
  const { page } = lan;
  await page.waitForFunction(() => /^de-xuat-\d+$/.test(document.activeElement?.id ?? ''));
  const here = await focused(page);
  await page.keyboard.press('t');
  expect(await focused(page)).toMatch(/^cau-\d+$/);
  await page.keyboard.press('t');
  expect(await focused(page)).toBe(here);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Phím tắt của trang đọc' }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe(here);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).not.toBe(here);
});

it('several are chosen with the keyboard, looked through, taken at once and taken back at once', async () => {
  const { page } = lan;
  const before = await openCount(page);
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+X');
  await page.getByText('Đã chọn 3.').waitFor();
  await page.getByRole('button', { name: 'Xem lại rồi nhận các đề xuất đã chọn' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Xem lại trước khi nhận' }).waitFor();
  expect(await page.locator('main').innerText()).toContain('Sẽ nhận 3 nhiệm vụ');
  await expectAccessible(page);
  await expectFitsPhone(page);
  await page.getByRole('button', { name: 'Nhận các đề xuất đã đánh dấu' }).focus();
  await page.keyboard.press('Enter');
  await flash(page, 'Đã nhận 3 đề xuất');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Hoàn tác cả 3 mục' }).focus();
  await page.keyboard.press('Enter');
  await flash(page, 'Đã hoàn tác 3 mục');
  await lan.open(`${at.reading}?loai=task`);
  expect(await openCount(page)).toBe(before);
});

it('what cannot be taken as it stands is told before, and the rest is taken', async () => {
  const { page } = lan;
  await lan.open(`${at.reading}?muc=${await sectionNo(page, '1. Giáo dục mầm non')}`);
  await page.getByRole('link', { name: /Xem lại rồi nhận cả \d+ đề xuất đang lọc/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Xem lại trước khi nhận' }).waitFor();
  await page.getByRole('button', { name: 'Nhận các đề xuất đã đánh dấu' }).focus();
  await page.keyboard.press('Enter');
  await flash(page, /Đã nhận \d+ đề xuất/);
});

it('what is said twice becomes one', async () => {
  const { page } = lan;
  await lan.open(`${at.reading}/trung`);
  await expectAccessible(page);
  await expectFitsPhone(page);
  await page.locator('input.pick').first().focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Gộp các nhóm đã đánh dấu' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Gộp chỗ nói trùng' }).waitFor();
  expect(await page.locator('main').innerText()).toMatch(/nói lại câu \d+/);
  await page.getByRole('button', { name: /^Hoàn tác cả/ }).focus();
  await page.keyboard.press('Enter');
  await flash(page, 'Đã hoàn tác');
});

it('two people at once: the second sees who was first, what she is typing stays, nothing is overwritten', async () => {
  const [one, other] = [lan.page, hoa.page];
  const task = made.proposals.filter((proposal) => proposal.kind === 'task').at(-1)?.quote ?? '';
  const target = made.proposals.filter((proposal) => proposal.kind === 'target').at(-1)?.quote ?? '';
  await lan.open(`${at.reading}?loai=task`);
  const number = await numberOf(one, task);
  await hoa.open(`${at.reading}?de-xuat=${number}&sua=1#de-xuat-${number}`);
  const title = other.locator(`#de-xuat-${number} [name=title]`);
  await title.fill('Hoa đang gõ dở');
  await lan.open(`${at.reading}?de-xuat=${number}#de-xuat-${number}`);
  await one.waitForFunction((id) => document.activeElement?.id === id, `de-xuat-${number}`);
  await one.getByText(/Đang đọc cùng: /).waitFor();
  await one.keyboard.press('Enter');
  await flash(one, `Đã nhận đề xuất ${number}`);
  await other.evaluate(() => window.dispatchEvent(new Event('focus')));
  await other.locator(`#de-xuat-${number} .news`, { hasText: 'đã nhận lúc' }).waitFor();
  expect(await title.inputValue()).toBe('Hoa đang gõ dở');
  await title.focus();
  await other.keyboard.press('Enter');
  await flash(other, /đã được .* nhận lúc .* Không có gì thay đổi thêm/);
  // and the other way round, without a page of hers being opened again
  await hoa.open(`${at.reading}?loai=target&de-xuat=${await numberOf(other, target)}`);
  const taken = await numberOf(other, target);
  await lan.open(`${at.reading}?loai=target&de-xuat=${taken}#de-xuat-${taken}`);
  await one.waitForFunction((id) => document.activeElement?.id === id, `de-xuat-${taken}`);
  await one.keyboard.press('b');
  await flash(one, `Đã bỏ đề xuất ${taken}`);
  await other.evaluate(() => window.dispatchEvent(new Event('focus')));
  await other.locator(`#de-xuat-${taken}.done .news`, { hasText: 'đã bỏ lúc' }).waitFor();
});

it('a section is taken, the other sees by whom', async () => {
  const no = await sectionNo(lan.page, '3. Giáo dục trung học cơ sở');
  await lan.open(`${at.reading}?muc=${no}`);
  await lan.page.getByRole('button', { name: 'Tôi đọc mục này' }).focus();
  await lan.page.keyboard.press('Enter');
  await flash(lan.page, 'Những người khác thấy');
  await hoa.open(`${at.reading}?muc=${no}`);
  expect(await hoa.page.locator('.claim-section').innerText()).toMatch(/đang đọc mục này, giữ đến/);
  await expectAccessible(hoa.page);
});

it('one goes on where one stopped, and a table of everything can be printed', async () => {
  const { page } = hoa;
  await hoa.open('/lang-son/van-ban');
  await hoa.open(at.document);
  await page.getByRole('link', { name: /^Đọc tiếp/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(/Đọc tiếp.*chỗ đồng chí dừng lần trước/).waitFor();
  await hoa.open(`${at.reading}/bang?loai=target`);
  expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(40);
  await expectAccessible(page);
  await expectFitsPhone(page);
});

/** The number of the proposal that these words of the text lead to, on whatever page they stand. */
async function numberOf(page: Page, words: string): Promise<string> {
  for (let n = 1; n <= 9; n++) {
    await page.goto(new URL(`${at.reading}?trang=${n}`, page.url()).href);
    const passage = page.locator('.text a.pass', { hasText: words.slice(-60) }).first();
    if ((await passage.count()) > 0) return ((await passage.getAttribute('href')) ?? '').replace('#de-xuat-', '');
  }
  throw new Error(`no passage “${words}”`);
}

/** The paragraph of the first heading with these words. */
async function sectionNo(page: Page, title: string): Promise<string> {
  await page.goto(new URL(at.reading, page.url()).href);
  const link = page
    .getByRole('navigation', { name: 'Mục lục văn bản' })
    .getByRole('link', { name: title, exact: true });
  return /#doan-(\d+)/.exec((await link.first().getAttribute('href')) ?? '')?.[1] ?? '';
}
