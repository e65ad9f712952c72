import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, expectAccessible, expectFitsPhone, type Person, signIn } from './browser.ts';
import {
  docx,
  encryptedOffice,
  file,
  latin1,
  pdfWithoutText,
  type Sent,
  tcvn3,
  workbook,
  zipBomb,
} from './parts/files.ts';
import { field, mainText, press, problemsOn, sees } from './parts/seen.ts';

const home = '/so-gddt';
let clerk: Person;
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

describe('a clerk brings documents that are not what they seem', () => {
  const inRegistry = async () => {
    await clerk.open(`${home}/van-ban`);
    return /Trong sổ có ([\d.]+) văn bản/.exec(await mainText(clerk))?.[1];
  };
  const bring = async (sent: Sent) => {
    await clerk.open(`${home}/van-ban/moi`);
    await field(clerk, 'Tệp').setInputFiles(sent);
    await press(clerk, 'Đọc phần đầu');
    return problemsOn(clerk);
  };

  it('each is refused with one sentence: what it is, and how to mend it', async () => {
    const before = await inRegistry();
    const whole = await docx('bao-cao.docx', ['Báo cáo tổng kết năm học', 'Toàn tỉnh có 512 trường.'.repeat(40)]);
    expect(await bring(file('rong.txt', ' \n\t\n', 'text/plain'))).toEqual([
      'Sai Tệp rong.txt không có chữ nào. Chọn lại tệp có nội dung.',
    ]);
    await isGood();
    expect(
      await bring(
        file(
          'anh.txt',
          Uint8Array.from({ length: 4000 }, (_, i) => (i * 7) % 32),
        ),
      ),
    ).toEqual(['Sai Tệp anh.txt không phải văn bản. Gửi .docx, .pdf có chữ hoặc .txt.']);
    expect(await bring(await pdfWithoutText('ban-quet.pdf'))).toEqual([
      expect.stringMatching(
        /^Sai Tệp ban-quet\.pdf là bản quét \d+ trang, không có chữ để đọc\. Nhận dạng chữ \(OCR\), hoặc gửi bản Word gốc\.$/,
      ),
    ]);
    expect(await bring(encryptedOffice('mat.docx'))).toEqual([
      'Sai Tệp mat.docx đặt mật khẩu nên không đọc được. Bỏ mật khẩu, lưu lại rồi gửi.',
    ]);
    expect(await bring({ ...whole, name: 'do-dang.docx', buffer: whole.buffer.subarray(0, -40) })).toEqual([
      'Sai Tệp do-dang.docx hỏng hoặc tải lên dở dang. Mở thử trên máy, lưu lại rồi gửi lại.',
    ]);
    expect(await bring(zipBomb('bom.docx', 'word/document.xml', 40))).toEqual([
      'Sai Tệp bom.docx giải nén ra quá lớn nên không được mở. Bỏ bớt ảnh và phần thừa hoặc tách thành nhiều tệp, lưu lại rồi gửi.',
    ]);
    expect(await bring(file('du-lieu.xml', '<?xml version="1.0"?><a>1</a>', 'text/xml'))).toEqual([
      'Sai Tệp du-lieu.xml là dữ liệu XML. Mở bằng Word, lưu lại thành .docx rồi gửi.',
    ]);
    await isGood();
    expect(await inRegistry()).toBe(before);
  });

  it('nothing at all is asked for; a pasted text stays in its box when the file beside it is bad', async () => {
    await clerk.open(`${home}/van-ban/moi`);
    await press(clerk, 'Đọc phần đầu');
    expect(await problemsOn(clerk)).toEqual(['Sai Chưa có nguyên văn. Chọn tệp hoặc dán văn bản vào ô.']);
    await field(clerk, 'Hoặc dán nguyên văn').fill('Phần tôi đã gõ sẵn\nvà chưa muốn mất.');
    await field(clerk, 'Tệp').setInputFiles(encryptedOffice('mat.docx'));
    await press(clerk, 'Đọc phần đầu');
    expect(await problemsOn(clerk)).toHaveLength(1);
    expect(await field(clerk, 'Hoặc dán nguyên văn').inputValue()).toBe('Phần tôi đã gõ sẵn\nvà chưa muốn mất.');
    await isGood();
  });

  it('a text in the old fonts is turned into letters, and said so', async () => {
    const said =
      'Tỉnh ủy giao sở giáo dục và đào tạo chủ trì, phối hợp với các huyện ủy rà soát trường lớp và báo cáo.';
    await clerk.open(`${home}/van-ban/moi`);
    await field(clerk, 'Tệp').setInputFiles(tcvn3('cu-vntime.txt', `${said}\n${said}`));
    await press(clerk, 'Đọc phần đầu');
    await sees(clerk, 'Xem lại trước khi vào sổ');
    expect(await mainText(clerk)).toContain(said);
    await sees(clerk, /TCVN3|\.VnTime/);
    await isGood();
    await clerk.open(`${home}/van-ban/moi`);
    await field(clerk, 'Tệp').setInputFiles(
      latin1(
        'cu-vni.txt',
        'Tröôøng Tieåu hoïc Beán Ñaù coù 512 hoïc sinh, trong ñoù 40 hoïc sinh gioûi caáp huyeän.\n',
      ),
    );
    await press(clerk, 'Đọc phần đầu');
    await sees(clerk, 'Trường Tiểu học Bến Đá có 512 học sinh, trong đó 40 học sinh giỏi cấp huyện.');
    await sees(clerk, /VNI/);
  });

  it('a wrong date in the second step keeps every field', async () => {
    await clerk.open(`${home}/van-ban/moi`);
    await field(clerk, 'Hoặc dán nguyên văn').fill('THÔNG BÁO\nvề lịch họp quý III\nCác phòng chuẩn bị báo cáo.');
    await press(clerk, 'Đọc phần đầu');
    await field(clerk, 'Số, ký hiệu').fill('77/TB-SGDĐT');
    await field(clerk, 'Ngày ban hành').fill('31/06/2020');
    await field(clerk, 'Trích yếu').fill('');
    await field(clerk, 'Ghi chú').fill('Bản gõ lại');
    await clerk.page.locator('main form').evaluate((form) => form.setAttribute('novalidate', ''));
    await press(clerk, 'Ghi vào sổ');
    expect(await problemsOn(clerk)).toContain(
      'Sai Ngày ban hành không có trong lịch. Ghi ngày/tháng/năm, ví dụ 04/11/2013.',
    );
    expect(await field(clerk, 'Số, ký hiệu').inputValue()).toBe('77/TB-SGDĐT');
    expect(await field(clerk, 'Ngày ban hành').inputValue()).toBe('31/06/2020');
    expect(await field(clerk, 'Ghi chú').inputValue()).toBe('Bản gõ lại');
    await isGood();
  });

  it('ten megabytes of text are taken, read in pages, and stay usable; more is refused with the limit', {
    timeout: 120_000,
  }, async () => {
    const words = 'Các trường rà soát cơ sở vật chất, bàn ghế, sách giáo khoa rồi báo cáo về phòng. ';
    const line = (i: number) => `Ý ${i}. ${words.repeat(12)}\n`;
    let text = 'BÁO CÁO\nTổng hợp ý kiến các trường\n\n';
    for (let i = 1; text.length < 7_000_000; i += 1) text += line(i);
    await clerk.open(`${home}/van-ban/moi`);
    await field(clerk, 'Tệp').setInputFiles(file('rat-dai.txt', text, 'text/plain'));
    await press(clerk, 'Đọc phần đầu');
    await sees(clerk, /tệp \.txt rat-dai\.txt, [67]\.\d{3}\.\d{3} ký tự/);
    await field(clerk, 'Đơn vị giữ văn bản').selectOption({ index: 1 });
    await field(clerk, 'Trích yếu').fill('Tổng hợp ý kiến các trường');
    await clerk.page.getByRole('button', { name: 'Ghi vào sổ' }).click({ timeout: 60_000 });
    await clerk.page.getByRole('heading', { name: /đề xuất/ }).waitFor({ timeout: 60_000 });
    // The reading opens where something is proposed, which may be any of its pages.
    const pages = clerk.page.getByRole('navigation');
    const reading = new URL(clerk.page.url());
    reading.searchParams.set('trang', '1');
    await clerk.open(reading.pathname + reading.search);
    const started = Date.now();
    await pages
      .getByRole('link', { name: /sau|tiếp/i })
      .first()
      .click();
    await clerk.page.waitForURL(/trang=2/);
    await sees(clerk, /^Ý 10\d\. Các trường/);
    expect(Date.now() - started).toBeLessThan(5000);
    expect(await clerk.page.locator('.para').count()).toBe(100);
    await isGood();
    expect(await bring(file('qua-dai.txt', text + text, 'text/plain'))).toEqual([
      'Sai Tệp qua-dai.txt có hơn 10 MB chữ. Tách thành nhiều tệp rồi gửi lại.',
    ]);
  });
});

describe('a clerk brings lists of units that cannot be taken', () => {
  const bring = async (sent: Sent) => {
    await clerk.open(`${home}/don-vi/nhap`);
    await field(clerk, 'Danh sách đơn vị').setInputFiles(sent);
    await clerk.page.getByLabel('Là sửa chỗ ghi sai').check();
    await press(clerk, 'Xem trước');
    return problemsOn(clerk);
  };

  it('broken, locked and hostile files are refused with one sentence, and the choice stays', async () => {
    const whole = await workbook('truong.xlsx', [['Tên'], ['Trường Tiểu học Số 1']]);
    expect(await bring({ ...whole, name: 'hong.xlsx', buffer: whole.buffer.subarray(0, -40) })).toEqual([
      'Sai Tệp hong.xlsx hỏng hoặc tải lên dở dang. Mở thử trên máy, lưu lại rồi gửi lại.',
    ]);
    expect(await clerk.page.getByLabel('Là sửa chỗ ghi sai').isChecked()).toBe(true);
    await isGood();
    expect(await bring(encryptedOffice('mat.xlsx'))).toEqual([
      'Sai Tệp mat.xlsx đặt mật khẩu nên không đọc được. Bỏ mật khẩu, lưu lại rồi gửi.',
    ]);
    expect(await bring(zipBomb('bom.xlsx', 'xl/worksheets/sheet1.xml', 40))).toEqual([
      'Sai Tệp bom.xlsx giải nén ra quá lớn nên không được mở. Xóa các trang và vùng ô thừa, lưu lại rồi gửi.',
    ]);
    expect(await bring(await docx('danh-sach.docx', ['Trường A']))).toEqual([
      'Sai Tệp danh-sach.docx là văn bản Word. Chép bảng trong đó sang Excel và lưu thành .xlsx rồi gửi.',
    ]);
    expect(await bring(file('rong.csv', '\n'))).toEqual(['Sai Tệp rong.csv rỗng. Chọn lại tệp có nội dung.']);
    expect(
      await bring(
        await workbook('khac.xlsx', [
          ['Cột A', 'Cột B'],
          ['x', 'y'],
        ]),
      ),
    ).toEqual([
      'Sai Trang Danh sách không có dòng tiêu đề trong 20 dòng đầu. Đặt một dòng có các cột “Mã”, “Tên”, “Tên ngắn”, “Loại”, “Hệ”, “Trực thuộc”, “Từ ngày”, “Đến ngày”.',
    ]);
  });

  it('formulas and merged cells are read as what they show', async () => {
    const sent = await workbook(
      'cong-thuc.xlsx',
      [
        ['Mã', 'Tên', 'Loại'],
        ['', { formula: '"Trường Tiểu học "&"Ghép"', result: 'Trường Tiểu học Ghép' as never }, 'Trường'],
        ['', { formula: '"Trường "&C9' }, 'Trường'],
        ['M3', 'Trường Tiểu học Ba', 'Trường'],
        ['M4', 'Trường Tiểu học Bốn', null],
      ],
      { more: (sheet) => sheet.mergeCells('C4:C5') },
    );
    const problems = await bring(sent);
    expect(problems).toEqual([
      'Sai ô B3, trang Danh sách Dòng 3 thiếu tên đơn vị.',
      'Xem lại Ô B3, trang Danh sách: công thức chưa có kết quả. Mở tệp bằng Excel, chờ tính xong, lưu lại rồi gửi.',
    ]);
    expect(await mainText(clerk)).toContain('Trường Tiểu học Ghép');
    await isGood();
  });

  it('of hundreds of wrong rows the first 200 are listed with their cells, and how many more there are', async () => {
    const rows = Array.from({ length: 260 }, (_, i) => [`M${i}`, `Đội số ${i}`, 'Hợp tác xã']);
    const problems = await bring(await workbook('sai-ca.xlsx', [['Mã', 'Tên', 'Loại'], ...rows]));
    expect(problems).toHaveLength(200);
    expect(problems[0]).toBe('Sai ô C2, trang Danh sách Không có loại “Hợp tác xã”. Xem các loại ở đầu tệp mẫu.');
    expect(problems[199]).toContain('ô C201, trang Danh sách');
    await sees(clerk, 'Còn 60 chỗ nữa. Sửa các chỗ trên rồi gửi lại tệp để thấy phần còn lại.');
    await sees(clerk, 'Đọc 260 dòng: 260 dòng sai.');
    expect(await clerk.page.getByRole('button', { name: /^Nhận/ }).count()).toBe(0);
    await isGood();
    await clerk.open(`${home}/don-vi?q=Đội+số`);
    await sees(clerk, 'Không có đơn vị nào tên hoặc mã “Đội số”.');
  });
});
