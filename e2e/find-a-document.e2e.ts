import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, expectAccessible, expectFitsPhone, type Person, signIn } from './browser.ts';
import { field, mainText, press, problemsOn, sees } from './parts/seen.ts';

const home = '/so-gddt/van-ban';
const plan = `SỞ GIÁO DỤC VÀ ĐÀO TẠO
Số: 118/KH-SGDĐT
Ngày 12 tháng 9 năm 2020

KẾ HOẠCH
Nâng cao chất lượng dạy và học ở trường trung học cơ sở

Thực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Trung ương, Sở lập kế hoạch này.
Căn cứ Chỉ thị số 10-CT/TW ngày 05/12/2011 của Bộ Chính trị về phổ cập giáo dục mầm non cho trẻ 5 tuổi.
Tinh thần của Nghị quyết số 29-NQ/TW phải đến với từng giáo viên THCS.
Toàn tỉnh có 115 trường, trong đó có 45 trường mầm non, 40 trường tiểu học và 35 trường trung học cơ sở.
`;

describe('a clerk puts a plan into the registry, finds it again and works through it', () => {
  let clerk: Person;
  let reading = '';
  beforeAll(async () => {
    clerk = await signIn('so-gddt: Quản trị');
  });
  afterAll(async () => {
    await clerk.close();
    await closeBrowser();
  });
  const isGood = async () => {
    await expectAccessible(clerk.page);
    await expectFitsPhone(clerk.page);
  };
  const item = (no: number) => clerk.page.locator(`#de-xuat-${no}`);
  const numberOf = async (claim: string) => {
    const id = await clerk.page.locator('.proposal').filter({ hasText: claim }).first().getAttribute('id');
    return Number(id?.replace('de-xuat-', ''));
  };
  const citations = () => clerk.page.goto(`${reading}&loai=citation`);

  it('the head of the text fills the form; then the text is read', async () => {
    await clerk.open(`${home}/moi`);
    await field(clerk, 'Hoặc dán nguyên văn').fill(plan);
    await isGood();
    await press(clerk, 'Đọc phần đầu');
    await sees(clerk, 'Đầu văn bản cho thấy đây là kế hoạch 118/KH-SGDĐT.');
    expect(await field(clerk, 'Số, ký hiệu').inputValue()).toBe('118/KH-SGDĐT');
    expect(await field(clerk, 'Ngày ban hành').inputValue()).toBe('12/09/2020');
    expect(await field(clerk, 'Trích yếu').inputValue()).toBe(
      'Nâng cao chất lượng dạy và học ở trường trung học cơ sở',
    );
    await isGood();
    await field(clerk, 'Đơn vị giữ văn bản').selectOption({ label: 'Cả cơ quan' });
    await press(clerk, 'Ghi vào sổ');
    await sees(clerk, 'Đã ghi Kế hoạch 118/KH-SGDĐT (12/09/2020) vào sổ.');
    await clerk.page.locator('[data-proposals]').waitFor({ timeout: 30_000 });
    reading = clerk.page.url().split('#')[0]!;
    await isGood();
  });

  it('is found by its symbol as people type it, by abbreviations, with and without tones', async () => {
    await clerk.open(home);
    await isGood();
    const search = async (text: string) => {
      await field(clerk, 'Tìm ký hiệu, trích yếu, nguyên văn').fill(text);
      await Promise.all([clerk.page.waitForURL(/[?&]q=/), press(clerk, 'Lọc')]);
      return mainText(clerk);
    };
    const link = 'Kế hoạch 118/KH-SGDĐT (12/09/2020)';
    expect(await search('118/kh-sgddt')).toContain(link);
    expect(await search('118 KH SGDĐT')).toContain(link);
    expect(await search('giao vien trung hoc co so')).toContain(link);
    expect(await clerk.page.locator('mark').allTextContents()).toContain('THCS');
    await isGood();
    const long = await search('trường THCS');
    expect(long).toContain(link);
    expect((await clerk.page.locator('mark').allTextContents()).join(' ')).toContain('trung học cơ sở');
    expect(await search('"từng giáo viên"')).toContain('“từng giáo viên” có trong 1 văn bản');
    expect(await search('từng giáo viện')).toContain('Không văn bản nào có “từng giáo viện”.');
    expect(await search('tung giao vien')).toContain(link);
    await field(clerk, 'Loại').selectOption({ label: 'Chỉ thị' });
    expect(await search('tung giao vien')).toContain('Không có văn bản nào hợp với cách lọc này.');
    await clerk.page.getByRole('link', { name: 'Bỏ lọc' }).click();
    await sees(clerk, /^Trong sổ có/);
    await search('tung giao vien');
    await clerk.page.getByRole('link', { name: 'đoạn 8' }).click();
    await clerk.page.waitForURL(/\/doc\?/);
    await sees(clerk, 'Tinh thần của');
    await clerk.open('/so-gddt/tim?q=118%2Fkh');
    await sees(clerk, link);
    await isGood();
  });

  it('accepts a citation, sees what came of it, and takes it back', async () => {
    await citations();
    const no = await numberOf('10-CT/TW');
    await item(no).getByRole('button', { name: /^Nhận/ }).click();
    await sees(clerk, `Đã nhận đề xuất ${no}.`);
    await isGood();
    await clerk.open(new URL(reading).pathname.replace('/doc', ''));
    expect(await mainText(clerk)).toContain('Chỉ thị 10-CT/TW');
    await isGood();
    await citations();
    await press(clerk, `Hoàn tác đề xuất ${no}`);
    await sees(clerk, `Đã mở lại đề xuất ${no}.`);
    await item(no).getByRole('button', { name: /^Nhận/ }).waitFor();
  });

  it('accepts all mentions of one document together, and dismisses another with a reason', async () => {
    await citations();
    const twice = await numberOf('29-NQ/TW');
    await clerk.page.goto(`${reading}&loai=citation&de-xuat=${twice}`);
    await press(clerk, 'Nhận cả 2 chỗ nhắc');
    await sees(clerk, 'Đã nhận cả 2 chỗ nhắc đến văn bản này.');
    const no = await numberOf('10-CT/TW');
    await clerk.page.goto(`${reading}&loai=citation&de-xuat=${no}`);
    await item(no).getByText('Bỏ và ghi lý do').click();
    await field(clerk, 'Lý do bỏ').fill('Nhắc để tham khảo');
    await isGood();
    await press(clerk, 'Bỏ, giữ lý do này');
    await sees(clerk, `Đã bỏ đề xuất ${no}. Câu trong văn bản vẫn giữ nguyên.`);
    await clerk.page.getByText('3 đề xuất đã xử lý: 2 nhận, 1 bỏ').click();
    await sees(clerk, '(Nhắc để tham khảo)');
    await isGood();
  });

  it('confirms what does not add up, and marks another place with a remark', async () => {
    await clerk.page.goto(reading);
    await sees(clerk, '45 + 40 + 35 = 120; văn bản ghi 115');
    await clerk.page.getByRole('button', { name: /^Giữ/ }).click();
    await sees(clerk, 'Đã giữ nhận xét này. Nguyên văn vẫn giữ nguyên.');
    await clerk.page.getByText('3 đề xuất đã xử lý: 2 nhận, 1 bỏ; 1 chỗ không khớp đã xem').click();
    await sees(clerk, 'Giữ, ghi chú');
    await clerk.page.goto(reading);
    await clerk.page.getByText('Ghi nhận xét về một chỗ trong văn bản').click();
    await field(clerk, 'Đoạn số').fill('8');
    await field(clerk, 'Chép lại chỗ ấy').fill('từng giáo viên cấp hai');
    await field(clerk, 'Chỗ này có gì không khớp').fill('Chưa nói giáo viên hợp đồng');
    await press(clerk, 'Ghi nhận xét');
    expect(await problemsOn(clerk)).toEqual(['Sai Đoạn 8 không có câu này. Chép lại đúng từng chữ trong văn bản.']);
    expect(await field(clerk, 'Chỗ này có gì không khớp').inputValue()).toBe('Chưa nói giáo viên hợp đồng');
    await isGood();
    await field(clerk, 'Chép lại chỗ ấy').fill('từng giáo viên THCS');
    await press(clerk, 'Ghi nhận xét');
    await sees(clerk, 'Đã ghi nhận xét. Nguyên văn vẫn giữ nguyên.');
    expect((await mainText(clerk)).replace(/\s+/g, ' ')).toContain('Chưa nói giáo viên hợp đồng (người đọc ghi)');
  });

  it('works through the list with keys', async () => {
    await citations();
    await press(clerk, /^Hoàn tác đề xuất/);
    await citations();
    const open = clerk.page.locator('.proposal:not(.done)').first();
    const id = await open.getAttribute('id');
    await open.focus();
    await clerk.page.keyboard.press('Enter');
    await sees(clerk, `Đã nhận đề xuất ${id?.replace('de-xuat-', '')}.`);
    await clerk.page.locator('[data-proposals] a').first().focus();
    await clerk.page.keyboard.press('z');
    await sees(clerk, `Đã mở lại đề xuất ${id?.replace('de-xuat-', '')}.`);
    await press(clerk, 'Tắt phím tắt');
    await clerk.page.locator(`#${id}`).focus();
    await clerk.page.keyboard.press('b');
    await press(clerk, 'Bật phím tắt');
    await clerk.page.locator(`#${id}`).focus();
    await clerk.page.keyboard.press('b');
    await sees(clerk, `Đã bỏ đề xuất ${id?.replace('de-xuat-', '')}.`);
  });
});
