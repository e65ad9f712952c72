import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { DRAFT_TEXT } from '../testing.ts';
import { testBrowser } from '../testing-browser.tsx';

const who = { permissions: ['proofreading.use', 'documents.read'], userId: 'user-test', logged: [] };
let house: TestHouse;
let go: ReturnType<typeof testBrowser>;
/** The address of a draft that was just sent. */
let to = '';

beforeAll(async () => {
  house = await testHouse();
  go = testBrowser(house, who);
});
beforeEach(async () => {
  await go('/soat-loi');
  to = (await go('/soat-loi', { text: DRAFT_TEXT })).to;
});
afterAll(() => house.close());

it('a draft has a version that was sent by mistake taken back, after a question that says what goes and what is there again', async () => {
  await go(to);
  await go(`${to}/cho/1/da-sua`, {});
  expect((await go(to)).text).not.toContain('Bỏ bản vừa gửi');
  expect(await go(`${to}/bo-ban-vua-gui`)).toMatchObject({
    status: 409,
    text: expect.stringContaining('chỉ còn bản gửi đầu'),
  });
  await go(`${to}/gui-lai`);
  await go(`${to}/gui-lai`, { file: new File(['Việc khác hẳn.'], 'nham-tep.txt'), text: '' });
  expect((await go(to)).text).toContain(`href="${to}/bo-ban-vua-gui"`);
  const question = (await go(`${to}/bo-ban-vua-gui`)).text;
  expect(question).toContain('Bỏ bản gửi lần 2?');
  expect(question).toMatch(/Bỏ: lần 2<\/dt><dd>nham-tep\.txt, 14 ký tự, gửi /);
  expect(question).toMatch(/Trở lại: lần 1<\/dt><dd>dán vào, .* giữ nguyên 1 chỗ đã đánh dấu/);
  expect((await go(`${to}/bo-ban-vua-gui`, {})).to).toBe(to);
  const page = await go(to);
  expect(page.text).toContain('Đã bỏ bản vừa gửi. Bản nháp trở lại lần soát 1.');
  expect(page.text).toContain(`${to}/cho/1/mo-lai`);
  expect(page.text).not.toContain('nham-tep.txt');
});

it('a window that is behind changes nothing: the draft opens as it is now with a sentence', async () => {
  await go(`${to}/gui-lai`);
  await go(`${to}/gui-lai`, { text: `${DRAFT_TEXT}\nThêm thêm một câu.` });
  const behind = (await go(`${to}/bo-ban-vua-gui`)).hidden.ban ?? '';
  await go(`${to}/bo-ban-vua-gui`, {});
  expect((await go(`${to}/bo-ban-vua-gui`, { ban: behind })).to).toBe(to);
  expect((await go(to)).text).toContain('Bản vừa mở đã bỏ rồi');
  for (const verb of ['cho/1/da-sua', 'ca/bo-qua']) {
    expect((await go(`${to}/${verb}`, { ban: behind })).to).toBe(to);
    const page = (await go(to)).text;
    expect(page).toContain('nên chưa thay đổi gì thêm');
    expect(page).not.toContain('mo-lai');
  }
});
