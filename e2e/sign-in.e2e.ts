import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { closeBrowser, expectAccessible, expectFitsPhone, type Person, signIn, visitor } from './browser.ts';
import { field, mainText, press, problemsOn, sees } from './parts/seen.ts';

const email = 'nong.thi.huyen@chupuh.example.org';
const password = 'mùa xuân trên cao nguyên';

async function typePassword(person: Person, secret: string, address = email): Promise<void> {
  await field(person, 'Địa chỉ thư').fill(address);
  await field(person, 'Mật khẩu').fill(secret);
  await press(person, 'Đăng nhập');
}

/** Every page of this journey is looked at like this once. */
async function isGood(person: Person): Promise<void> {
  await expectAccessible(person.page);
  await expectFitsPhone(person.page);
}

describe('a new clerk gets an account', () => {
  let admin: Person;
  let clerk: Person;
  let link = '';
  beforeAll(async () => {
    admin = await signIn('chu-puh: Quản trị');
    clerk = await visitor();
  });
  afterAll(async () => {
    await admin.close();
    await clerk.close();
    await closeBrowser();
  });

  it('the administrator adds the person on the rights page and gets a link to pass on', async () => {
    await admin.open('/chu-puh/quyen');
    await isGood(admin);
    await admin.page.getByRole('link', { name: 'Thêm người dùng' }).click();
    await sees(admin, 'Người mới tự đặt mật khẩu bằng đường dẫn dùng một lần; không có mật khẩu mặc định.');
    await isGood(admin);
    await field(admin, 'Họ tên').fill('Nông Thị Huyền');
    await field(admin, 'Địa chỉ thư').fill(email);
    await field(admin, 'Vai trò').selectOption({ label: 'Văn thư, tổng hợp' });
    await field(admin, 'Ở đơn vị').selectOption({ label: 'Cả cơ quan' });
    await field(admin, 'Đến hết ngày').fill('30/02/2027');
    await press(admin, 'Thêm và cấp vai trò');
    expect(await problemsOn(admin)).toHaveLength(1);
    expect(await field(admin, 'Họ tên').inputValue()).toBe('Nông Thị Huyền');
    await isGood(admin);
    await field(admin, 'Đến hết ngày').fill('');
    await press(admin, 'Thêm và cấp vai trò');
    await sees(admin, 'Gửi riêng cho Nông Thị Huyền. Ai có đường dẫn này đặt được mật khẩu của người ấy.');
    link = await admin.page.getByRole('textbox', { name: 'Đường dẫn' }).inputValue();
    expect(link).toMatch(/^http:\/\/localhost:\d+\/mat-khau\?ma=[\w-]{32}$/);
    await isGood(admin);
    await admin.page.getByRole('link', { name: 'Đã gửi, về trang người dùng' }).click();
    await sees(admin, 'Đang mở, chưa đặt mật khẩu.');
    await isGood(admin);
  });

  it('the clerk sets a password; a short one and two different ones are told at once', async () => {
    await clerk.page.goto(link);
    await sees(clerk, 'Tài khoản của Nông Thị Huyền.');
    await isGood(clerk);
    await field(clerk, 'Mật khẩu mới').fill('ngắn');
    await field(clerk, 'Ghi lại lần nữa').fill('khác');
    await press(clerk, 'Đặt mật khẩu');
    expect(await problemsOn(clerk)).toEqual([
      'Sai Mật khẩu cần ít nhất 10 ký tự.',
      'Sai Hai lần ghi không giống nhau.',
    ]);
    await isGood(clerk);
    await field(clerk, 'Mật khẩu mới').fill(password);
    await field(clerk, 'Ghi lại lần nữa').fill(password);
    await press(clerk, 'Đặt mật khẩu');
    await sees(clerk, 'Đã đặt mật khẩu. Đăng nhập bằng mật khẩu mới.');
    await isGood(clerk);
    await clerk.page.goto(link);
    await sees(clerk, 'Đường dẫn không còn dùng được');
    await sees(clerk, 'Xin người quản trị cấp đường dẫn mới.');
    await isGood(clerk);
  });

  it('a wrong password is refused without saying more, the right one opens the page asked for', async () => {
    await clerk.open('/chu-puh/van-ban');
    expect(new URL(clerk.page.url()).pathname).toBe('/dang-nhap');
    await typePassword(clerk, 'không phải mật khẩu này');
    await sees(clerk, 'Địa chỉ thư hoặc mật khẩu không đúng.');
    expect(await field(clerk, 'Địa chỉ thư').inputValue()).toBe(email);
    expect(await field(clerk, 'Mật khẩu').inputValue()).toBe('');
    await isGood(clerk);
    await typePassword(clerk, 'không phải mật khẩu này', 'khong.co.ai@example.org');
    await sees(clerk, 'Địa chỉ thư hoặc mật khẩu không đúng.');
    await typePassword(clerk, password);
    await clerk.page.waitForURL(/\/chu-puh\/van-ban$/);
    await sees(clerk, 'Sổ văn bản');
  });

  it('“my rights” says what they may do and why', async () => {
    await clerk.open('/chu-puh/quyen/toi');
    const said = await mainText(clerk);
    expect(said).toMatch(/Hôm nay được làm \d+ việc, nhờ một lần cấp vai trò\./);
    const row = clerk.page.getByRole('row').filter({ hasText: 'Đưa văn bản vào sổ' });
    expect((await row.innerText()).replace(/\s+/g, ' ')).toMatch(
      /^Đưa văn bản vào sổ Văn thư, tổng hợp Cả cơ quan từ \d\d\/\d\d\/\d{4}, không thời hạn Quản trị hệ thống \(mẫu\), /,
    );
    expect(said).not.toContain('Cấp và thu quyền');
    await isGood(clerk);
    await clerk.open('/chu-puh/quyen/moi');
    await sees(clerk, 'Đồng chí không có quyền làm việc này.');
    await isGood(clerk);
  });

  it('two browsers: one ends the session of the other', async () => {
    const other = await visitor();
    await other.open('/dang-nhap');
    await typePassword(other, password);
    await other.page.waitForURL(/\/chu-puh$/);
    await clerk.open('/tai-khoan');
    expect(await mainText(clerk)).toContain('(phiên này)');
    await isGood(clerk);
    await press(clerk, 'Kết thúc 1 phiên khác');
    await sees(clerk, 'Đã kết thúc 1 phiên.');
    await other.open('/chu-puh/van-ban');
    expect(new URL(other.page.url()).pathname).toBe('/dang-nhap');
    await clerk.open('/chu-puh/van-ban');
    await sees(clerk, 'Sổ văn bản');
    await other.close();
  });

  it('signs out; after five wrong passwords the door stays shut for a while, and says how long', async () => {
    await clerk.open('/tai-khoan');
    await press(clerk, 'Đăng xuất');
    await sees(clerk, 'Đã đăng xuất.');
    for (let i = 0; i < 5; i += 1) {
      await typePassword(clerk, `đoán lần thứ ${i + 1}`);
      await sees(clerk, 'Địa chỉ thư hoặc mật khẩu không đúng.');
    }
    await typePassword(clerk, password);
    await sees(clerk, /Đã thử sai quá nhiều lần\. Thử lại sau 1[0-5] phút\./);
    await isGood(clerk);
  });
});

describe('the links of the demo', () => {
  afterAll(closeBrowser);
  const linkOf = (role: string) => inject('program').links.find((each) => each.role === role)?.url ?? '';

  it('a link works once, and then says that it has been used', async () => {
    const guest = await visitor();
    await guest.page.goto(linkOf('que-son: Người xem'));
    await isGood(guest);
    await press(guest, 'Vào với vai Người xem');
    await guest.page.waitForURL(/\/que-son$/);
    const late = await visitor();
    await late.page.goto(linkOf('que-son: Người xem'));
    await sees(late, 'Đường dẫn đã dùng rồi');
    await sees(late, 'Mỗi đường dẫn chỉ vào được một lần. Lấy đường dẫn mới từ người gửi.');
    await isGood(late);
    await guest.close();
    await late.close();
  });

  it('a link that lost its end says so', async () => {
    const guest = await visitor();
    await guest.page.goto(linkOf('que-son: Văn thư').slice(0, -6));
    await sees(guest, 'Không có đường dẫn này');
    await sees(guest, 'Kiểm tra xem đường dẫn có bị cắt mất phần cuối.');
    await isGood(guest);
    await guest.close();
  });
});
