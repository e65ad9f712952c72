import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toTcvn3 } from '../text/testing.ts';
import { type Extracted, extractText, withoutMailLeftovers } from './index.ts';

async function read(bytes: Uint8Array, fileName: string): Promise<Extract<Extracted, { ok: true }>> {
  const result = await extractText(bytes, { fileName });
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.message).join());
  return result;
}
const html = async (source: string) => (await read(strToU8(source), 'a.html')).text;

describe('web pages', () => {
  test('blocks, breaks, entities and lists', async () => {
    const text = await html(`<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body>
      <h1>NGHỊ  QUYẾT</h1><p>Số 29&#8209;NQ/TW &amp; <b>chỉ</b>
      tiêu<br>hàng hai</p><ol type="I"><li>Kết quả<ol start="3"><li><p>Quy mô</p><li>Chất lượng</ol></li><li>Nhiệm vụ</ol>
      <ul><li>một<li>hai</ul>lời <div>cuối</div><pre>a  b
c</pre><script>var a</script></body></html>`);
    expect(text).toBe(
      'NGHỊ QUYẾT\nSố 29‑NQ/TW & chỉ tiêu\nhàng hai\nI. Kết quả\n3. Quy mô\n4. Chất lượng\nII. Nhiệm vụ\n- một\n- hai\nlời\ncuối\na  b\nc',
    );
  });

  test('tables, nested ones too', async () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    expect(
      await html(
        `<table><tr><th colspan=2>Chỉ tiêu</th><th>2025</th></tr>${row('1', 'Tỷ lệ', '<p>95</p><p>%</p>')}${row('2', 'Trường', '7')}</table><p>x`,
      ),
    ).toBe('Chỉ tiêu\t\t2025\n1\tTỷ lệ\t95 %\n2\tTrường\t7\nx');
    expect(await html(`<table>${row(`<table>${row('a', 'b')}</table>`)}</table>`)).toBe('a\tb');
  });

  test('menus, hidden parts and what is around the article are left out', async () => {
    const article = '<article><h1>Nghị quyết</h1><p>Phấn đấu đến năm 2025 đạt 95%</p></article>';
    expect(
      await html(
        `<body><nav>Trang chủ</nav><div role="navigation">Mục</div><p hidden>ẩn</p><p style="display: none">ẩn</p><div>Tin khác</div>${article}<footer>Bản quyền</footer>`,
      ),
    ).toBe('Nghị quyết\nPhấn đấu đến năm 2025 đạt 95%');
    expect(await html('<body><div>Một văn bản dài không nằm trong thẻ nào cả</div><article>x</article>')).toBe(
      'Một văn bản dài không nằm trong thẻ nào cả\nx',
    );
  });

  test('code pages: declared, marked, guessed, and by the font', async () => {
    const page = (charset: string, body: string) => `<html><meta charset="${charset}"><body><p>${body}`;
    const text = 'Đảng bộ tỉnh lãnh đạo thực hiện nghị quyết';
    const latin1 = (source: string) => Uint8Array.from(source, (letter) => letter.charCodeAt(0));
    expect((await read(strToU8(page('utf-8', text)), 'a')).text).toBe(text);
    expect((await read(latin1(page('windows-1252', toTcvn3(text))), 'a')).text).toBe(text);
    expect((await read(latin1(page('utf-8', toTcvn3(text))), 'a')).text).toBe(text);
    expect((await read(Buffer.from(`\ufeff${page('utf-16', text)}`, 'utf16le'), 'a')).text).toBe(text);
    expect(
      await html('<p><font face=".VnTimeH">tØnh</font> <span style="font-family: VNI-Times">Ñieän</span> là'),
    ).toBe('TỈNH Điện là');
  });

  test('nesting without end is refused at once', async () => {
    const page = strToU8(`<p>${'<div><b>'.repeat(100_000)}sâu`);
    expect(await extractText(page, { fileName: 'a.html' })).toMatchObject({ problems: [{ code: 'html_too_deep' }] });
  });
});

describe('mail', () => {
  const encoded = '=?UTF-8?B?QsOhbyBjw6Fv?=';
  const mail = (type: string, body: string) =>
    strToU8(
      `From: =?UTF-8?Q?Tr=E1=BA=A7n_An?= <an@example.edu.vn>\r\nTo: so@example.gov.vn\r\nSubject: ${encoded}\r\nDate: Fri, 08 May 2020 10:02:00 +0700\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n${body}`,
    );
  const head = 'Báo cáo\nTừ: Trần An <an@example.edu.vn>\nĐến: so@example.gov.vn\nNgày: 08/05/2020, 10:02\n\n';

  test('head, body, quoted replies', async () => {
    const body =
      'Content-Transfer-Encoding: quoted-printable\r\n\r\n=C4=90=E1=BA=A1t 95%\r\n> h=E1=BB=8Fi l=\r\n=E1=BA=A1i\r\n';
    expect((await read(mail('text/plain; charset=utf-8', body), 'a.eml')).text).toBe(`${head}Đạt 95%\n> hỏi lại`);
  });

  test('attachments are listed and handed over', async () => {
    const part = (type: string, body: string) => `--b\r\nContent-Type: ${type}\r\n${body}\r\n`;
    const body = `\r\n${part('text/html; charset=utf-8', '\r\n<p>Kính gửi<ul><li>một</ul>')}${part('text/plain; name="bao-cao.txt"', 'Content-Disposition: attachment; filename="bao-cao.txt"\r\nContent-Transfer-Encoding: base64\r\n\r\nxJDhuqF0')}--b--`;
    const result = await read(mail('multipart/mixed; boundary=b', body), 'a.eml');
    expect(result.text).toBe(`${head}Kính gửi\n- một\n\nTệp kèm theo: bao-cao.txt`);
    expect(result.attachments?.map((file) => [file.name, new TextDecoder().decode(file.bytes)])).toEqual([
      ['bao-cao.txt', 'Đạt'],
    ]);
    expect(result.warnings.map((warning) => warning.code)).toEqual(['mail_attachments']);
  });

  test('a page saved by Word in the frame of a mail', async () => {
    const source =
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\nContent-Location: a\r\n\r\n--x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n<html><body><p>Nghị quyết</p></body></html>\r\n--x--\r\n';
    expect((await read(strToU8(source), 'a.mht')).text).toBe('Nghị quyết');
  });

  test('leftovers in a copied text are decoded, equals signs stay', async () => {
    expect(withoutMailLeftovers('Ngh=E1=BB=8B quy=E1=BA=BFt v=E1=BB=81 =\nch=E1=BB=89 ti=C3=AAu, a=3D1')).toBe(
      'Nghị quyết về chỉ tiêu, a=1',
    );
    const text = 'Đảng bộ tỉnh lãnh đạo thực hiện nghị quyết về giáo dục và đào tạo giai đoạn 2020 - 2025';
    const base64 = Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n');
    expect(withoutMailLeftovers(`Xin chào\n${base64}\n`)).toBe(`Xin chào\n${text}\n`);
    expect(withoutMailLeftovers(`Chủ đề: ${encoded}`)).toBe('Chủ đề: Báo cáo');
    for (const same of ['a = b, x=10, y=E1', '95=95', text, 'A'.repeat(76)])
      expect(withoutMailLeftovers(same)).toBeNull();
  });
});
