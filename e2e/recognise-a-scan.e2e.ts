import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, expectAccessible, expectFitsPhone, type Person, signIn } from './browser.ts';
import { file } from './parts/files.ts';
import { field, mainText, press, problemsOn, sees } from './parts/seen.ts';

const home = '/so-gddt/van-ban';

describe('a clerk has only a scanned page, or a mail', () => {
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

  /** A page as a scanner would give it: a picture. */
  const scanned = async () => {
    const paper = await clerk.page.context().newPage();
    await paper.setViewportSize({ width: 1240, height: 700 });
    await paper.setContent(
      `<body style="font:30px/1.5 serif;margin:80px;background:#fff"><p>SỞ GIÁO DỤC VÀ ĐÀO TẠO</p><p>Số: 245/KH-SGDĐT</p><h2>KẾ HOẠCH</h2><p>Phấn đấu đến năm 2025 có 95% trường mầm non đạt chuẩn quốc gia, toàn tỉnh huy động trẻ 5 tuổi ra lớp đạt trên 99%.</p></body>`,
    );
    const picture = await paper.screenshot();
    await paper.close();
    return file('trang-chup.png', picture, 'image/png');
  };

  it('its letters are recognised in the background, checked, and kept as what they are', {
    timeout: 180_000,
  }, async () => {
    await clerk.open(`${home}/moi`);
    await field(clerk, 'Tệp').setInputFiles(await scanned());
    await press(clerk, 'Đọc phần đầu');
    expect((await problemsOn(clerk)).join()).toContain('là ảnh chụp trang giấy');
    await isGood();
    await press(clerk, 'Nhận dạng chữ (OCR)');
    await clerk.page.getByRole('textbox', { name: 'Nguyên văn' }).waitFor({ timeout: 120_000 });
    const text = await field(clerk, 'Nguyên văn').inputValue();
    expect(text).toContain('95% trường mầm non đạt chuẩn quốc gia');
    await isGood();
    await field(clerk, 'Nguyên văn').fill('');
    await clerk.page.locator('main form').evaluate((form) => form.setAttribute('novalidate', ''));
    await press(clerk, 'Đọc phần đầu');
    expect(await problemsOn(clerk)).toHaveLength(1);
    await field(clerk, 'Nguyên văn').fill(`${text.trim()}\nNơi nhận: các trường.`);
    await clerk.page.getByLabel('Tôi đã đối chiếu với bản chụp').check();
    await press(clerk, 'Đọc phần đầu');
    await sees(clerk, 'Xem lại trước khi vào sổ');
    expect(await field(clerk, 'Số, ký hiệu').inputValue()).toBe('245/KH-SGDĐT');
    await sees(clerk, /nhận dạng từ bản chụp \(OCR\), cần soát/);
    await field(clerk, 'Trích yếu').fill('Kế hoạch từ bản chụp');
    await press(clerk, 'Ghi vào sổ');
    // also where it is read
    await sees(clerk, /Chữ nhận dạng từ bản chụp/);
    const id = /van-ban\/(\d+)/.exec(clerk.page.url())?.[1];
    await clerk.open(`${home}/${id}`);
    expect(await mainText(clerk)).toMatch(/nhận dạng từ bản chụp \(OCR\), cần soát/);
    await sees(clerk, /đã có người soát/);
    await isGood();
  });

  it('of a mail with files the file is taken that is the document', async () => {
    const inside = Buffer.from('SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 246/KH-SGDĐT\nKẾ HOẠCH\nKiểm tra các trường.').toString(
      'base64',
    );
    const mail = [
      'From: phong@vi-du.vn',
      'Subject: =?UTF-8?Q?G=E1=BB=ADi_k=E1=BA=BF_ho=E1=BA=A1ch?=',
      'Message-ID: <1@vi-du.vn>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Kính gửi Sở.',
      '--x',
      'Content-Type: text/plain; name="ke-hoach.txt"',
      'Content-Disposition: attachment; filename="ke-hoach.txt"',
      'Content-Transfer-Encoding: base64',
      '',
      inside,
      '--x--',
    ];
    await clerk.open(`${home}/moi`);
    await field(clerk, 'Tệp').setInputFiles(file('thu.eml', mail.join('\r\n'), 'message/rfc822'));
    await press(clerk, 'Đọc phần đầu');
    await sees(clerk, 'Gửi kế hoạch');
    await isGood();
    await press(clerk, 'Đọc ke-hoach.txt');
    await sees(clerk, 'Xem lại trước khi vào sổ');
    expect(await field(clerk, 'Số, ký hiệu').inputValue()).toBe('246/KH-SGDĐT');
  });
});
