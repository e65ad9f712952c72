import { PDFDocument } from 'pdf-lib';
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

  const PLAN =
    '<p>SỞ GIÁO DỤC VÀ ĐÀO TẠO</p><p>Số: 245/KH-SGDĐT</p><h2>KẾ HOẠCH</h2><p>Phấn đấu đến năm 2025 có 95% trường mầm non đạt chuẩn quốc gia, toàn tỉnh huy động trẻ 5 tuổi ra lớp đạt trên 99%.</p>';

  const onPaper = async <T>(words: string, take: (paper: Person['page']) => Promise<T>): Promise<T> => {
    const paper = await clerk.page.context().newPage();
    await paper.setViewportSize({ width: 1240, height: 700 });
    await paper.setContent(`<body style="font:30px/1.5 serif;margin:80px;background:#fff">${words}</body>`);
    const taken = await take(paper);
    await paper.close();
    return taken;
  };

  /** A page as a scanner would give it: a picture. */
  const scanned = async () => file('trang-chup.png', await onPaper(PLAN, (paper) => paper.screenshot()), 'image/png');

  /** A printed plan whose second page was scanned with the signature on it. */
  const withScannedPage = async (name: string) => {
    const printed = await onPaper(PLAN.replaceAll('245', '247'), (paper) => paper.pdf({ format: 'A4' }));
    const picture = await onPaper('<p>Nơi nhận: các trường.</p><p>GIÁM ĐỐC</p>', (paper) => paper.screenshot());
    const pdf = await PDFDocument.load(printed);
    const page = pdf.addPage([595, 842]);
    page.drawImage(await pdf.embedPng(picture), { x: 0, y: 506, width: 595, height: 336 });
    return file(name, await pdf.save(), 'application/pdf');
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

  it('of a file with scanned pages only those are recognised, and put at their place', {
    timeout: 180_000,
  }, async () => {
    const sent = await withScannedPage('ky-tuoi.pdf');
    await clerk.open(`${home}/moi`);
    await field(clerk, 'Tệp').setInputFiles(sent);
    await press(clerk, 'Đọc phần đầu');
    await sees(clerk, 'Trang 2 là ảnh, chưa có chữ');
    await isGood();
    await field(clerk, 'Trích yếu').fill('Kế hoạch có trang quét');
    await press(clerk, 'Ghi vào sổ');
    const id = /van-ban\/(\d+)/.exec(clerk.page.url())?.[1];
    // put off: the document offers it as well
    await clerk.open(`${home}/${id}`);
    await isGood();
    await press(clerk, 'Nhận dạng chữ trang 2 (OCR)');
    await clerk.page.getByRole('textbox', { name: 'Trang 2' }).waitFor({ timeout: 120_000 });
    expect(await clerk.page.getByRole('textbox').count()).toBe(1);
    expect(await field(clerk, 'Trang 2').inputValue()).toContain('GIÁM ĐỐC');
    await isGood();
    await field(clerk, 'Trang 2').fill('Nơi nhận: các trường.\nGIÁM ĐỐC\nHoàng Văn Mẫu');
    await clerk.page.getByLabel('Tôi đã đối chiếu với bản chụp').check();
    await press(clerk, 'Thêm bản này');
    await sees(clerk, /Chữ ở trang 2 là nhận dạng từ bản chụp \(OCR\) ky-tuoi\.pdf, đã có người soát/);
    const text = await mainText(clerk);
    expect(text).toMatch(/247\/KH-SGDĐT[\s\S]*Hoàng Văn Mẫu/);
    await clerk.open(`${home}/${id}`);
    expect(await mainText(clerk)).toContain('tệp .pdf 2 trang');
    expect(await clerk.page.getByRole('button', { name: /Nhận dạng chữ/ }).count()).toBe(0);
    // a new version is not taken in without asking either
    await clerk.open(`${home}/${id}/ban`);
    await field(clerk, 'Tệp').setInputFiles(await withScannedPage('ky-lai.pdf'));
    await press(clerk, 'Thêm bản này');
    await sees(clerk, 'Trang 2 là ảnh, chưa có chữ');
    await isGood();
    await press(clerk, 'Thêm bản này, thiếu các trang đó');
    await sees(clerk, 'Nguyên văn này đã có ở bản 1');
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
