import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeBrowser, expectAccessible, expectFitsPhone, type Person, picture, signIn } from './browser.ts';

/**
 * The main job, end to end: the text of an article about a Party organization's term → proposals → targets and tasks that
 * a person accepts → a school enters figures → the department approves → the overview shows progress → a number leads
 * back to its sentence and to its cell. The text is the real one where it is at hand, else one of our own of its kind.
 */
const documents = resolve(import.meta.dirname, '../../shared/documents');
const real = existsSync(documents) ? readdirSync(documents).find((name) => name.startsWith('001_')) : undefined;
const text = real ? readFileSync(join(documents, real), 'utf8') : ownText();

let clerk: Person;
let school: Person;
let leader: Person;
const at = { document: '', round: '' };

beforeAll(async () => {
  clerk = await signIn('lang-son: Quản trị');
  school = await signIn('lang-son: Văn thư trường');
  leader = await signIn('lang-son: Lãnh đạo');
});
afterAll(async () => {
  for (const person of [clerk, school, leader]) await person.close();
  await closeBrowser();
});

it(`a clerk brings in ${real ? 'the real article' : 'an article of our own (the shared folder is absent)'}`, async () => {
  const { page } = clerk;
  await clerk.open('/lang-son/van-ban/moi');
  await expectAccessible(page);
  await page.getByLabel('Hoặc dán nguyên văn').fill(text);
  await page.getByRole('button', { name: 'Đọc phần đầu' }).click();
  await expectAccessible(page);
  await page.getByLabel('Trích yếu').fill('Hướng tới đại hội, bài đăng ngày 08/05/2020');
  await choose(page, 'Đơn vị giữ văn bản', 'Cả cơ quan');
  await page.locator('main form button.main').click();
  await page.waitForURL(/\/van-ban\/\d+\/doc/);
  at.document = new URL(page.url()).pathname;
});

it('the reader proposes what the text says, and each proposal shows its passage', async () => {
  const { page } = clerk;
  await page.getByRole('heading', { name: /Còn \d+ trong \d+ đề xuất/ }).waitFor();
  await expectAccessible(page);
  await expectFitsPhone(page);
  await picture(page, 'doc-van-ban');
  const passage = page.locator('.text a.pass', { hasText: '57.859 trẻ' });
  const number = await numberOf(passage);
  await passage.click();
  expect(await page.locator(`#de-xuat-${number}`).innerText()).toContain('57.859 trẻ');
});

it('she accepts five quantities as targets, each after a look at its form', async () => {
  await acceptAsTarget('57.859 trẻ', {
    name: 'Trẻ mầm non ra lớp',
    unit: /^Sở Giáo dục và Đào tạo Lạng Sơn$/,
    value: '250',
    period: 'năm 2026',
    indicator: /^Trẻ mầm non ra lớp/,
    measured: /^Ủy ban nhân dân tỉnh Lạng Sơn$/,
  });
  await acceptAsTarget('95,5%', { name: 'Học sinh tiểu học học hai buổi mỗi ngày', period: 'năm 2026' });
  await acceptAsTarget('trên 90%', { name: 'Tốt nghiệp trung học phổ thông', period: 'năm 2026' });
  await acceptAsTarget('222 trường', { name: 'Trường đạt chuẩn quốc gia', period: 'nhiệm kỳ 2025-2030' });
  await acceptAsTarget('trên 98%', { name: 'Đảng viên hoàn thành tốt nhiệm vụ trở lên', period: 'năm 2026' });
  await clerk.open('/lang-son/chi-tieu?q=hai+buổi');
  expect(await clerk.page.locator('main table').innerText()).toContain('Học sinh tiểu học học hai buổi mỗi ngày');
});

it('and two tasks, given to a unit with a deadline', async () => {
  await acceptTask('tập trung chung tay', '31/12/2026');
  await acceptTask('thực hiện chương trình và sách giáo khoa mới', '31/12/2026');
  await clerk.open('/lang-son/nhiem-vu');
  expect(await clerk.page.locator('main table').innerText()).toContain('sách giáo khoa mới');
  await expectAccessible(clerk.page);
});

it('an acceptance can be undone and done again', async () => {
  const { page } = clerk;
  const number = await openProposal('trên 98%', { settled: true });
  await page
    .locator(`#de-xuat-${number}`)
    .getByRole('button', { name: /^Hoàn tác/ })
    .click();
  await page.getByRole('status').filter({ hasText: 'Đã mở lại đề xuất' }).waitFor();
  await acceptAsTarget('trên 98%', { name: 'Đảng viên hoàn thành tốt nhiệm vụ trở lên', period: 'năm 2026' });
});

it('a round asks one school for the form', async () => {
  const { page } = clerk;
  await clerk.open('/lang-son/ky-bao-cao/moi');
  await choose(page, 'Biểu mẫu', /Trường mầm non đầu năm học/);
  await page.getByLabel('Tên kỳ').fill('Số liệu tháng 11');
  await page.getByLabel('Số liệu của').fill('tháng 11/2026');
  await page.getByLabel('Mở từ ngày').fill('01/11/2026');
  await page.getByLabel('Hạn gửi').fill('31/12/2026');
  await choose(page, 'Thuộc', /Trường Mầm non Hoa Sim/);
  await page.getByLabel(/^Trường \(/).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Mở kỳ/ }).click();
  await page.waitForURL(/\/ky-bao-cao\/\d+$/);
  at.round = new URL(page.url()).pathname;
  await expectAccessible(page);
});

it('the school enters its figures: a wrong sum is said with its numbers, nothing typed is lost', async () => {
  const { page } = school;
  await school.open('/lang-son/so-lieu');
  await page
    .getByRole('link', { name: /Số liệu tháng 11/ })
    .first()
    .click();
  await expectAccessible(page);
  await expectFitsPhone(page);
  const cells = page.locator('table input[type=text], table input:not([type])');
  for (const [i, value] of ['3', '7', '11', '252', '88', '240', '15/252'].entries()) await fillCell(page, i, value);
  await picture(page, 'nhap-so-lieu');
  await page.getByRole('button', { name: 'Gửi duyệt' }).click();
  expect(await page.locator('main').innerText()).toMatch(/3 .*\+.* 7 = 10|= 10/);
  expect(await cells.nth(2).inputValue()).toBe('11');
  await fillCell(page, 2, '10');
  await page.getByRole('button', { name: 'Gửi duyệt' }).click();
  await page.getByText('Đã gửi').first().waitFor();
});

it('the department approves, and the totals above move at once', async () => {
  const { page } = leader;
  await leader.open(at.round);
  await page.getByRole('link', { name: /Hoa Sim/ }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Duyệt biểu/ }).click();
  await page.getByText('Đã duyệt').first().waitFor();
});

it('the overview shows progress, and the number opens its address down to form and sentence', async () => {
  const { page } = leader;
  await leader.open('/lang-son/chi-tieu?q=mầm+non+ra+lớp');
  const row = page.locator('main tbody tr', { hasText: 'Trẻ mầm non ra lớp' }).first();
  expect(await row.innerText()).toContain('252');
  expect(await row.innerText()).toMatch(/Vượt 2|Đúng tiến độ|Đạt/);
  await row.locator('a.n', { hasText: '252' }).click();
  const slip = page.locator('.slip').first();
  await slip.waitFor();
  expect(await slip.innerText()).toContain('Ủy ban nhân dân');
  await picture(page, 'dia-chi-cua-so');
  await expectAccessible(page);
  await leader.open('/lang-son/chi-tieu?q=mầm+non+ra+lớp');
  await page
    .locator('main tbody tr', { hasText: 'Trẻ mầm non ra lớp' })
    .first()
    .getByRole('link', { name: /đoạn \d+/ })
    .click();
  await page.waitForURL(/\/van-ban\/\d+\/doc\?/);
  expect(await page.locator('#doan').innerText()).toContain('57.859');
  await leader.open('/lang-son');
  await expectAccessible(page);
  await expectFitsPhone(page);
});

/** The number of the proposal that a marked passage leads to. */
const numberOf = async (passage: ReturnType<Page['locator']>): Promise<string> =>
  ((await passage.getAttribute('href')) ?? '').replace('#de-xuat-', '');

async function openProposal(passage: string, options: { settled?: boolean } = {}): Promise<string> {
  const { page } = clerk;
  await clerk.open(at.document);
  const number = await numberOf(page.locator('.text a.pass', { hasText: passage }).first());
  if (options.settled) await page.locator('.found details.past > summary').first().click();
  else await clerk.open(`${at.document}?de-xuat=${number}`);
  return number;
}

async function acceptAsTarget(
  passage: string,
  fields: { name: string; period: string; value?: string; unit?: RegExp; indicator?: RegExp; measured?: RegExp },
): Promise<void> {
  const { page } = clerk;
  const number = await openProposal(passage);
  const item = page.locator(`#de-xuat-${number}`);
  await item.getByRole('link', { name: /Nhận làm chỉ tiêu/ }).click();
  const form = page.locator(`#de-xuat-${number} form, .found form`).filter({ has: page.locator('[name=comparator]') });
  await form.locator('[name=name]').fill(fields.name);
  await form.locator('[name=period]').fill(fields.period);
  if (fields.value) await form.locator('[name=value]').fill(fields.value);
  if (fields.unit) await chooseOption(form.locator('[name=unitId]'), fields.unit);
  if (fields.indicator) await form.getByRole('radio', { name: fields.indicator }).first().check();
  if (fields.measured) {
    await page.locator('details:has([name=measuredUnitId])').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    await chooseOption(form.locator('[name=measuredUnitId]'), fields.measured);
  }
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Lưu và nhận' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: `Đã nhận đề xuất ${number}` })
    .waitFor();
}

async function acceptTask(passage: string, deadline: string): Promise<void> {
  const { page } = clerk;
  const number = await openProposal(passage);
  await page.locator(`#de-xuat-${number}`).getByRole('link', { name: /Sửa/ }).click();
  const form = page.locator('.found form').filter({ has: page.locator('[name=leadUnitId]') });
  await chooseOption(form.locator('[name=leadUnitId]'), /^Sở Giáo dục và Đào tạo Lạng Sơn$/);
  await chooseOption(form.locator('[name=deadlineKind]'), /ngày/i);
  await form.locator('[name=deadline]').fill(deadline);
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Lưu và nhận' }).click();
  await page
    .getByRole('status')
    .filter({ hasText: `Đã nhận đề xuất ${number}` })
    .waitFor();
}

/** Chooses by the words of the option, whatever it is indented by. */
async function chooseOption(select: ReturnType<Page['locator']>, words: RegExp): Promise<void> {
  const options = await select
    .locator('option')
    .evaluateAll((all) =>
      all.map((option) => ({ value: (option as HTMLOptionElement).value, text: option.textContent?.trim() ?? '' })),
    );
  const found = options.find((option) => words.test(option.text));
  if (!found) throw new Error(`no option ${words} among ${options.map((o) => o.text).join(' | ')}`);
  await select.selectOption(found.value);
}

const choose = (page: Page, label: string, words: RegExp | string): Promise<void> =>
  chooseOption(
    page.getByLabel(label, { exact: false }).first(),
    words instanceof RegExp ? words : new RegExp(`^${words}$`),
  );

/** The i-th line of the sheet; a ratio "15/252" goes into its two cells. */
async function fillCell(page: Page, line: number, value: string): Promise<void> {
  const inputs = page.locator('table tbody tr').nth(line).locator('input');
  const parts = (await inputs.count()) > 1 ? value.split('/') : [value];
  for (const [i, part] of parts.entries()) await inputs.nth(i).fill(part);
}

function ownText(): string {
  return [
    'Đảng bộ Sở hướng tới đại hội',
    'Năm 2019 toàn tỉnh có 57.859 trẻ ra lớp; tỷ lệ học sinh tiểu học học hai buổi mỗi ngày đạt 95,5%; tốt nghiệp trung học phổ thông trên 90%; có 222 trường đạt chuẩn quốc gia. Đảng viên hoàn thành tốt nhiệm vụ trên 98%.',
    'Năm 2020, Đảng bộ xác định các nhiệm vụ trọng tâm:',
    'Một là, tập trung chung tay phòng dịch trong trường học; thực hiện chương trình và sách giáo khoa mới ở lớp 1.',
  ].join('\n\n');
}
