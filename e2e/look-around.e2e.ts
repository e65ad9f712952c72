import { afterAll, expect, it } from 'vitest';
import { closeBrowser, expectAccessible, expectFitsPhone, type Person, picture, signIn } from './browser.ts';

/** What a newcomer opens first, in the five demo authorities; the pictures of the papers come from here. */
afterAll(closeBrowser);

const main = (person: Person): Promise<string> => person.page.locator('main').innerText();

async function both(person: Person, name: string): Promise<void> {
  await expectAccessible(person.page);
  await expectFitsPhone(person.page);
  await picture(person.page, name);
  await picture(person.page, `${name}-360`, { width: 360, height: 740 });
}

it('the overview of Quế Sơn says what is in trouble and shows thirteen communes', async () => {
  const person = await signIn('que-son: Quản trị');
  await person.open('/que-son');
  const text = await main(person);
  expect(text).toContain('Trẻ mẫu giáo đến trường');
  expect(text).toContain('84,8');
  expect(text).toContain('Quế Phong');
  await both(person, 'tong-quan');
  await person.close();
});

it('the Party organization of Lạng Sơn on the day of its article: results against targets, each with its sentence', async () => {
  const person = await signIn('lang-son: Quản trị');
  await person.open('/lang-son/don-vi?he=party&q=đảng+bộ+sở&ngay=2020-05-08');
  await person.page
    .locator('main')
    .getByRole('link', { name: /^Đảng bộ Sở/ })
    .first()
    .click();
  const text = await main(person);
  expect(text).toContain('Vượt 17');
  expect(text).toContain('226/226');
  expect(text).toContain('144');
  await both(person, 'don-vi');
  await person.page.locator('a.n', { hasText: /^222$/ }).first().click();
  const slip = person.page.locator('.slip').first();
  await slip.waitFor();
  expect(await slip.innerText()).toContain('222 trường đạt chuẩn quốc gia');
  await person.page.keyboard.press('Escape');
  await slip.waitFor({ state: 'detached' });
  await person.close();
});

it('the targets of Lạng Sơn stand with verdict, ruler and sentence', async () => {
  const person = await signIn('lang-son: Quản trị');
  await person.open('/lang-son/chi-tieu');
  expect(await main(person)).toContain('Vượt 3 điểm %');
  await both(person, 'chi-tieu');
  await person.close();
});

it('the register of the unnamed department says 15 of 15 and two added', async () => {
  const person = await signIn('so-gddt: Quản trị');
  await person.open('/so-gddt/nhiem-vu');
  expect(await main(person)).toContain('15/15 nhiệm vụ và 2 nhiệm vụ bổ sung');
  await expectAccessible(person.page);
  await person.close();
});

it('23 schools at 71,9 % let one derive a base of 32', async () => {
  const person = await signIn('chu-puh: Quản trị');
  await person.open('/chu-puh/chi-tieu?q=chuẩn+quốc+gia');
  await person.page
    .locator('main tbody tr', { hasText: '23' })
    .first()
    .locator('a[href*="/chi-tieu/"]')
    .first()
    .click();
  expect(await main(person)).toContain('Chỉ mẫu số 32 cho đúng số này');
  await expectAccessible(person.page);
  await person.close();
});

it('the chain of documents of Thanh Hóa is drawn, and the contradictory symbol is flagged with its text kept', async () => {
  const person = await signIn('ttgdtx-thanh-hoa: Quản trị');
  await person.open('/ttgdtx-thanh-hoa/van-ban?q=44/2014/QĐ-CP');
  expect(await main(person)).toContain('44/2014/QĐ-CP');
  await person.page.locator('main table a, main .rows a').first().click();
  await expectAccessible(person.page);
  expect(await main(person)).toContain('44/2014/QĐ-CP');
  await person.close();
});

it('a day can be chosen, and the page speaks of that day', async () => {
  const person = await signIn('lang-son: Quản trị');
  await person.open('/lang-son');
  await person.page.getByRole('link', { name: 'Đổi', exact: true }).click();
  await expectAccessible(person.page);
  await person.page.getByLabel('Ngày', { exact: true }).fill('08/05/2020');
  await person.page.getByRole('button', { name: 'Xem ngày này' }).click();
  expect(await person.page.locator('.ctx').innerText()).toContain('08/05/2020');
  expect(await main(person)).toContain('Trong chín chỉ tiêu');
  await person.close();
});

it('the rights page says who may do what', async () => {
  const person = await signIn('lang-son: Quản trị');
  await person.open('/lang-son/quyen');
  expect(await main(person)).toContain('Văn thư');
  await both(person, 'quyen');
  await person.close();
});
