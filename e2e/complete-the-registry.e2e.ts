import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, expectAccessible, expectFitsPhone, type Person, signIn } from './browser.ts';
import { field, press, sees } from './parts/seen.ts';

const home = '/ttgdtx-thanh-hoa/van-ban';
const plan = `TRUNG TÂM GIÁO DỤC THƯỜNG XUYÊN
Số: 61/KH-TTGDTX
Ngày 20 tháng 8 năm 2021

KẾ HOẠCH
Mở lớp xóa mù chữ

Thực hiện Nghị quyết số 77-NQ/TU ngày 05/05/2021 của Tỉnh ủy, Trung tâm lập kế hoạch này.
Các lớp mở theo đúng tinh thần Nghị quyết số 77-NQ/TU.
`;

describe('a clerk completes the registry by what its texts name', () => {
  let clerk: Person;
  let planPage = '';
  beforeAll(async () => {
    clerk = await signIn('ttgdtx-thanh-hoa: Quản trị');
  });
  afterAll(async () => {
    await clerk.close();
    await closeBrowser();
  });
  const follow = (name: string) => clerk.page.getByRole('link', { name, exact: true }).first().click();
  const isGood = async () => {
    await expectAccessible(clerk.page);
    await expectFitsPhone(clerk.page);
  };

  it('a plan names a resolution twice that the registry does not hold', async () => {
    await clerk.open(`${home}/moi`);
    await field(clerk, 'Hoặc dán nguyên văn').fill(plan);
    await press(clerk, 'Đọc phần đầu');
    await field(clerk, 'Đơn vị giữ văn bản').selectOption({ label: 'Cả cơ quan' });
    await press(clerk, 'Ghi vào sổ');
    await clerk.page.locator('[data-proposals]').waitFor({ timeout: 30_000 });
    planPage = clerk.page.url().replace(/\/doc.*$/, '');
    await clerk.open(home);
    await follow('Văn bản còn thiếu');
    await sees(clerk, 'Nghị quyết 77-NQ/TU (05/05/2021)');
    await sees(clerk, '2 chỗ trong 1 văn bản');
    await isGood();
  });

  it('one entry is written for both places, and says how the plan stands to it', async () => {
    await follow('Ghi vào sổ Nghị quyết 77-NQ/TU (05/05/2021)');
    await sees(clerk, 'Sổ chưa có văn bản này.');
    await isGood();
    await clerk.page.getByLabel('thực hiện', { exact: true }).check();
    await field(clerk, 'Trích yếu khi ghi mới').fill('Về xóa mù chữ');
    await press(clerk, 'Nối cả 2 chỗ');
    await sees(clerk, 'Đã nối 2 chỗ nhắc đến văn bản này.');
    await clerk.open(`${home}/con-thieu?xem=nguyen-van`);
    await sees(clerk, 'Nghị quyết 77-NQ/TU (05/05/2021)');
    await isGood();
  });

  it('when a new resolution replaces the old one, the plan says what it rests on', async () => {
    await clerk.open(`${home}/moi/ghi`);
    await field(clerk, 'Loại').selectOption({ label: 'Nghị quyết' });
    await field(clerk, 'Số, ký hiệu').fill('88-NQ/TU');
    await field(clerk, 'Ngày ban hành').fill('01/06/2026');
    await field(clerk, 'Trích yếu').fill('Về xóa mù chữ giai đoạn mới');
    await field(clerk, 'Đơn vị giữ văn bản').selectOption({ label: 'Cả cơ quan' });
    await press(clerk, 'Ghi vào sổ');
    await follow('Nối với văn bản khác');
    await field(clerk, 'Ký hiệu hoặc trích yếu').fill('77-NQ/TU');
    await press(clerk, 'Lọc');
    await field(clerk, 'Quan hệ').selectOption({ label: 'Thay thế' });
    await clerk.page.getByLabel(/77-NQ\/TU/).check();
    await press(clerk, 'Nối');
    await sees(clerk, 'Đã nối hai văn bản.');
    // The sample authority opens on a day of the past, on which the old resolution still stood.
    await clerk.page.goto(`${planPage}?ngay=2026-11-01`);
    expect(await clerk.page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await sees(
      clerk,
      'Văn bản này thực hiện Nghị quyết 77-NQ/TU (05/05/2021), đã bị thay thế bởi Nghị quyết 88-NQ/TU (01/06/2026).',
    );
    await isGood();
  });
});
