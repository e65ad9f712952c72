import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, expectAccessible, expectFitsPhone, type Person, signIn } from './browser.ts';
import { cellsOf, type Sent, windows1258, workbook } from './parts/files.ts';
import { field, mainText, press, problemsOn, sees } from './parts/seen.ts';

const home = '/ttgdtx-thanh-hoa';
const department = 'Sở Giáo dục và Đào tạo Thanh Hóa';
const first = 'An Bình Châu Đại Đồng Hà Hải Hòa Hồng Khánh Lâm Long Minh Nam Ngọc Phú Phúc Quang Sơn Tân'.split(' ');
const second = 'Lợi Lộc Thành Thịnh Tiến Trung Vân Xuân Yên Giang'.split(' ');

type Row = (string | number | Date | null)[];

/** 2 units on record, 40 communes, 158 schools; the first data row of the sheet is 4. */
function units(): Row[] {
  const rows: Row[] = [
    [null, department, null, 'Sở', 'Hành chính', null, null],
    [null, 'Phòng Giáo dục Trung học', null, 'Phòng', null, department, null],
  ];
  for (let i = 0; i < 40; i += 1)
    rows.push([`X${101 + i}`, `Xã ${first[i % 20]} ${second[i % 2]}`, null, 'Xã', 'Địa bàn', 'Tỉnh Thanh Hóa', null]);
  for (let i = 0; i < 158; i += 1) {
    const name = `${first[i % 20]} ${second[2 + Math.floor(i / 20)]}`;
    // some dates as Excel keeps them, some bare serial numbers, some typed as text
    const from = [new Date(Date.UTC(2005, 8, 5)), 38_600, '05/09/2005'][i % 3] ?? null;
    rows.push([`T${1001 + i}`, `Trường THCS ${name}`, `THCS ${name}`, 'Trường THCS', null, department, from]);
  }
  return rows;
}

const asFile = (name: string, rows: Row[]): Promise<Sent> =>
  workbook(
    name,
    [
      ['DANH SÁCH XÃ VÀ TRƯỜNG, NĂM HỌC 2018–2019'],
      [],
      ['Mã đơn vị', 'TÊN ĐƠN VỊ', 'Tên viết tắt', 'Loại hình', 'Hệ', 'Đơn vị cấp trên', 'Ngày thành lập'],
      ...rows,
    ],
    { more: (sheet) => sheet.mergeCells('A1:G1') },
  );

async function send(person: Person, list: Sent): Promise<void> {
  await person.open(`${home}/don-vi/nhap`);
  await field(person, 'Danh sách đơn vị').setInputFiles(list);
  await press(person, 'Xem trước');
}

describe('a clerk brings the list of 200 units', () => {
  let clerk: Person;
  beforeAll(async () => {
    clerk = await signIn('ttgdtx-thanh-hoa: Quản trị');
  });
  afterAll(async () => {
    await clerk.close();
    await closeBrowser();
  });
  const said = (text: string | RegExp) => sees(clerk, text);
  const main = () => mainText(clerk);

  it('sees every wrong row with its cell, and nothing is written', async () => {
    const rows = units();
    const set = (row: number, column: number, value: string) => {
      rows[row - 4]![column] = value;
    };
    set(10, 1, '');
    set(20, 3, 'Hợp tác xã');
    set(60, 6, '31/02/2015');
    set(61, 5, 'Sở Giáo dục Thanh Hóa cũ');
    set(71, 0, 'T1028');
    await send(clerk, await asFile('truong-2019-lan-1.xlsx', rows));
    await said('Đọc 200 dòng: 193 đơn vị mới, 2 giữ nguyên, 5 dòng sai.');
    expect(await problemsOn(clerk)).toEqual([
      'Sai ô B10, trang Danh sách Dòng 10 thiếu tên đơn vị.',
      'Sai ô D20, trang Danh sách Không có loại “Hợp tác xã”. Xem các loại ở đầu tệp mẫu.',
      'Sai ô G60, trang Danh sách “31/02/2015” không phải ngày. Ghi dạng 08/05/2020.',
      'Sai ô F61, trang Danh sách Không có đơn vị cấp trên “Sở Giáo dục Thanh Hóa cũ” trong tệp hay trong hệ thống.',
      'Sai ô A73, trang Danh sách Dòng 73 trùng đơn vị với dòng 71.',
    ]);
    await expectAccessible(clerk.page);
    await expectFitsPhone(clerk.page);
    await clerk.page.getByRole('navigation', { name: 'Lọc theo kết quả' }).getByText('Sai').click();
    await clerk.page.waitForURL(/xem=error/);
    expect(await clerk.page.getByRole('row').count()).toBe(6);

    await clerk.open(`${home}/don-vi?q=Khánh+Thành`);
    expect(await main()).toContain('Không có đơn vị nào tên hoặc mã “Khánh Thành”.');
    await clerk.page.goBack();
    await press(clerk, 'Bỏ tệp này');
    await said('Đã bỏ tệp, không ghi dòng nào.');
    await expectAccessible(clerk.page);
    await expectFitsPhone(clerk.page);
  });

  it('sends the mended list, takes it, and finds the schools in the tree', async () => {
    await send(clerk, await asFile('truong-2019-lan-2.xlsx', units()));
    await said('Đọc 200 dòng: 198 đơn vị mới, 2 giữ nguyên.');
    await press(clerk, 'Nhận 198 dòng');
    await said('Đã thêm 198 đơn vị, đổi 0 đơn vị.');
    expect(await main()).toContain('hệ hành chính có 168 đơn vị: 158 trường');
    await field(clerk, 'Lọc theo tên').fill('khanh thanh');
    await clerk.page.getByRole('link', { name: 'Trường THCS Khánh Thành' }).waitFor();
    await expectAccessible(clerk.page);
    await expectFitsPhone(clerk.page);
    await clerk.open(`${home}/don-vi?he=dia-ban`);
    expect(await main()).toContain('40 xã, phường, đặc khu');
  });

  it('finds them with and without marks and by code, and the day of founding is right', async () => {
    await clerk.open(`${home}/don-vi`);
    const search = async (text: string) => {
      await clerk.page.getByRole('searchbox', { name: 'Tên hoặc mã' }).fill(text);
      await press(clerk, 'Xem');
      await clerk.page.getByRole('heading', { name: 'Kết quả' }).waitFor();
      return main();
    };
    expect(await search('thcs dai tien')).toContain('Trường THCS Đại Tiến');
    expect(await search('Trường THCS Đại Tiến')).toContain('Trường THCS Đại Tiến');
    expect(await search('Trường THCS Đãi Tiến')).toContain('Không có đơn vị nào tên hoặc mã');
    expect(await search('t1002')).toContain('Trường THCS Bình Thành');
    await expectAccessible(clerk.page);
    await clerk.page.getByRole('link', { name: 'Trường THCS Bình Thành' }).click();
    await said(department);
    // the second school had a bare serial number for a date
    expect(await main()).toMatch(/Trường · hệ Hành chính · từ 05\/09\/2005 · mã T1002/);
    await expectAccessible(clerk.page);
    await expectFitsPhone(clerk.page);
  });

  it('finds them in the list to download; that list and the own one change nothing when sent again', async () => {
    // the authority opens on a day of 2019, but a list is compared with today: the page of imports gives that of today
    await clerk.open(`${home}/don-vi/nhap`);
    const [download] = await Promise.all([
      clerk.page.waitForEvent('download'),
      clerk.page.getByRole('link', { name: 'Tải danh sách hiện có' }).click(),
    ]);
    const bytes = await download.createReadStream().then(async (stream) => Buffer.concat(await stream.toArray()));
    const schools = (await cellsOf(bytes)).filter((row) => /^T1\d{3}$/.test(row[0] ?? ''));
    expect(schools).toHaveLength(158);
    expect(schools.find((row) => row[0] === 'T1001')?.slice(0, 6)).toEqual([
      'T1001',
      'Trường THCS An Thành',
      'THCS An Thành',
      'Trường',
      'Hành chính',
      department,
    ]);
    await send(clerk, { name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer: bytes });
    await said(/Đọc (\d+) dòng: \1 giữ nguyên\./);
    await send(clerk, await asFile('truong-2019-lan-2.xlsx', units()));
    await said('Đọc 200 dòng: 200 giữ nguyên.');
    expect(await clerk.page.getByRole('button', { name: /^Nhận/ }).count()).toBe(0);
  });

  it('brings a .csv with semicolons as an old Windows saves it', async () => {
    const text = [
      'Mã;Tên;Loại;Trực thuộc;Từ ngày',
      `T2001;Trường THPT Đông Sơn Mới;Trường;${department};01/08/2010`,
      `T2002;Trường THPT Hậu Lộc Mới;Trường;${department};01/08/2010`,
      '',
    ].join('\r\n');
    await send(clerk, windows1258('thpt.csv', text));
    await said('Đọc 2 dòng: 2 đơn vị mới.');
    expect(await main()).toContain('Trường THPT Đông Sơn Mới');
    await said('Tệp không phải Unicode, đã đọc theo bảng mã windows-1258. Xem lại dấu trong văn bản.');
    await press(clerk, 'Nhận 2 dòng');
    await said('Đã thêm 2 đơn vị, đổi 0 đơn vị.');
  });
});
