import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { closeBrowser, type Person, visitor } from './browser.ts';
import { field, mainText, press, problemsOn, sees } from './parts/seen.ts';

describe('somebody whose browser runs no scripts', () => {
  let clerk: Person;
  beforeAll(async () => {
    clerk = await visitor({ javaScript: false });
  });
  afterAll(async () => {
    await clerk.close();
    await closeBrowser();
  });

  it('signs in by a link and comes to the front page', async () => {
    const link = inject('program').links.find((each) => each.role === 'que-son: Văn thư');
    await clerk.page.goto(link?.url ?? '');
    await press(clerk, /^Vào với vai/);
    await clerk.page.waitForURL(/\/que-son$/);
    await sees(clerk, 'Phòng Giáo dục và Đào tạo huyện Quế Sơn');
  });

  it('filters the registry and looks for a unit', async () => {
    await clerk.open('/que-son/van-ban');
    await field(clerk, 'Loại').selectOption({ label: 'Nghị quyết' });
    await press(clerk, 'Lọc');
    expect(new URL(clerk.page.url()).searchParams.get('loai')).toBe('nghi_quyet');
    const types = await clerk.page.locator('main tbody th a').allTextContents();
    expect(types.length).toBeGreaterThan(0);
    expect(types.filter((title) => !title.startsWith('Nghị quyết'))).toEqual([]);
    await clerk.open('/que-son/don-vi');
    await field(clerk, 'Tên hoặc mã').fill('deo le');
    await press(clerk, 'Xem');
    await sees(clerk, 'Trường THCS Đèo Le (mẫu)');
    // a tree unfolds by itself, as the browser does it
    await clerk.open('/que-son/don-vi');
    await clerk.page.getByText('Phòng Giáo dục và Đào tạo huyện Quế Sơn').last().waitFor({ state: 'attached' });
  });

  it('adds a document, waits for the reading, accepts a citation and undoes it', async () => {
    await clerk.open('/que-son/van-ban/moi');
    await field(clerk, 'Hoặc dán nguyên văn').fill(
      'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO\nSố: 301/TB-PGDĐT\n\nTHÔNG BÁO\nvề việc họp giao ban\n\nTheo Chỉ thị số 05-CT/TW ngày 15/05/2016 của Bộ Chính trị, các trường cử người dự họp.',
    );
    await press(clerk, 'Đọc phần đầu');
    await sees(clerk, 'Đầu văn bản cho thấy đây là thông báo 301/TB-PGDĐT.');
    await field(clerk, 'Đơn vị giữ văn bản').selectOption({ index: 1 });
    await press(clerk, 'Ghi vào sổ');
    await sees(clerk, 'vào sổ. Hệ thống đang đọc để đưa ra đề xuất.');
    // without scripts the page opens itself again (a refresh in its head) until the reading is done
    await clerk.page.locator('[data-proposals]').waitFor({ timeout: 40_000 });
    await clerk.page.goto(`${clerk.page.url().split('#')[0]}&loai=citation`);
    await press(clerk, /^Nhận và nối văn bản/);
    await sees(clerk, /^Đã nhận đề xuất \d+\.$/);
    await press(clerk, /^Hoàn tác đề xuất/);
    await sees(clerk, /^Đã mở lại đề xuất \d+\.$/);
    await clerk.page.getByRole('link', { name: /^Sửa/ }).first().click();
    await field(clerk, 'Ngày').fill('15/05/2016');
    await press(clerk, 'Lưu và nhận');
    await sees(clerk, /^Đã nhận đề xuất \d+\.$/);
  });

  it('renames a unit: form, problems, preview, confirmation', async () => {
    await clerk.open('/que-son/don-vi?q=canh+dong');
    await clerk.page.getByRole('link', { name: 'Trường Tiểu học Cánh Đồng (mẫu)' }).click();
    await clerk.page.getByText('Ghi thay đổi').click();
    await clerk.page.getByRole('link', { name: 'Đổi tên' }).click();
    await field(clerk, 'Tên đầy đủ').fill('Trường Tiểu học Cánh Đồng Vàng (mẫu)');
    await field(clerk, 'Có hiệu lực từ ngày').fill('31/02/2021');
    await press(clerk, 'Xem trước thay đổi');
    expect(await problemsOn(clerk)).toEqual(['Sai “31/02/2021” không phải ngày. Ghi dạng 08/05/2020.']);
    await field(clerk, 'Có hiệu lực từ ngày').fill('05/01/2021');
    await press(clerk, 'Xem trước thay đổi');
    await sees(clerk, 'Mang tên “Trường Tiểu học Cánh Đồng Vàng (mẫu)” từ 05/01/2021.');
    await press(clerk, 'Đổi tên');
    await sees(clerk, 'Đã ghi tên mới.');
    expect(await mainText(clerk)).toContain('Trường Tiểu học Cánh Đồng Vàng (mẫu)');
  });

  it('signs out', async () => {
    await clerk.open('/tai-khoan');
    await press(clerk, 'Đăng xuất');
    await sees(clerk, 'Đã đăng xuất.');
    await clerk.open('/que-son/van-ban');
    expect(new URL(clerk.page.url()).pathname).toBe('/dang-nhap');
  });
});
