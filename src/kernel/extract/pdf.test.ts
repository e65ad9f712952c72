import { strToU8 } from 'fflate';
import { degrees, PDFDocument, type PDFPage, StandardFonts } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { type Extracted, extractText } from './index.ts';

async function codes(bytes: Uint8Array, fileName = 'a.pdf'): Promise<string[]> {
  const result = await extractText(bytes, { fileName });
  return (result.ok ? result.warnings : result.problems).map((problem) => problem.code);
}

type Read = Extract<Extracted, { ok: true }>;

/** A4 pages, drawn on by the test; y counts down from the top. */
async function drawn(
  ...pages: ((text: (line: string, x: number, y: number, size?: number) => void, page: PDFPage) => void)[]
): Promise<Read> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (const draw of pages) {
    const page = document.addPage([595, 842]);
    draw((line, x, y, size = 12) => page.drawText(line, { font, size, x, y: 842 - y }), page);
  }
  const result = await extractText(await document.save(), { fileName: 'a.pdf' });
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.code).join());
  return result;
}

/** Lines that fill the width from x, 15 points apart. */
const LINES = [
  'Trong giai doan nay Dang bo tinh tap trung lanh dao va chi dao nganh Giao duc thuc hien doi moi',
  'can ban, toan dien; ty le truong dat chuan quoc gia dat 61,5% so voi cung ky, tang them ba phay hai',
  'phan tram so voi nam hoc truoc.',
];

async function pdf(pages: string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const text of pages) {
    const page = document.addPage([400, 400]);
    if (text) page.drawText(text, { font, size: 12, x: 40, y: 300, lineHeight: 16 });
  }
  return document.save();
}

/** A one-page PDF written by hand; the reader mends the missing table of offsets. */
function handMadePdf(content: string, fontExtra: string, objects: string, trailer: string): Uint8Array {
  return strToU8(`%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
4 0 obj <</Length ${content.length}>> stream
${content}
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica${fontExtra}>> endobj
${objects}
trailer <</Root 1 0 R${trailer}>>
%%EOF`);
}

describe('pdf', () => {
  test('text with the start of each page', async () => {
    const result = await extractText(
      await pdf(['Nghi quyet so 29-NQ/TW\nve doi moi giao duc', 'Trang hai cua van ban nay']),
      {
        fileName: 'a.pdf',
      },
    );
    expect(result).toMatchObject({ ok: true, kind: 'pdf', warnings: [] });
    const { text, pages } = result as Extract<Extracted, { ok: true }>;
    expect(text).toBe('Nghi quyet so 29-NQ/TW\nve doi moi giao duc\nTrang hai cua van ban nay\n');
    expect(pages?.map((page) => text.slice(page.start, page.start + 5))).toEqual(['Nghi ', 'Trang']);
  });

  test('Vietnamese letters come out in NFC', async () => {
    const map = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange
3 beginbfchar <41> <0110> <42> <00610309> <43> <006E0067> endbfchar endcmap end`;
    const bytes = handMadePdf(
      `BT /F 12 Tf 40 300 Td (${'ABC '.repeat(8)}) Tj ET`,
      '/ToUnicode 6 0 R',
      `6 0 obj <</Length ${map.length}>> stream\n${map}\nendstream endobj`,
      '',
    );
    expect(await extractText(bytes, { fileName: 'a.pdf' })).toMatchObject({
      text: expect.stringMatching(/^Đảng Đảng/),
    });
  });

  test('a scan is refused, a scanned page among others is told', async () => {
    expect(await codes(await pdf(['', '']), 'a.pdf')).toEqual(['scan_without_text']);
    expect(await codes(await pdf(['12', '']), 'a.pdf')).toEqual(['scan_without_text']);
    expect(await codes(await pdf(['Van ban co chu day du tren trang', '']), 'a.pdf')).toEqual(['pages_without_text']);
  });

  test('encrypted and broken', async () => {
    const secret = 'A'.repeat(32);
    const encrypt = `/Encrypt <</Filter/Standard/V 1/R 2/O(${secret})/U(${secret})/P -4>>/ID[(${secret})(${secret})]`;
    expect(await codes(handMadePdf('BT ET', '', '', encrypt), 'a.pdf')).toEqual(['file_encrypted']);
    expect(await codes(strToU8('%PDF-1.7\nhỏng'), 'a.pdf')).toEqual(['pdf_broken']);
    const whole = await pdf(['Van ban co chu day du tren trang']);
    expect(await codes(whole.slice(0, 200), 'a.pdf')).toHaveLength(1);
  });

  test('lines become paragraphs, also over pages; numbers and repeated heads of pages go', async () => {
    const page = (number: number, body: [string, number][]) => (text: (line: string, x: number, y: number) => void) => {
      text(`Tai lieu noi bo ${number}/4`, 230, 40);
      body.forEach(([line, x], index) => {
        text(line, x, 100 + 15 * index);
      });
      text(`- ${number} -`, 280, 810);
    };
    const [one = '', two = '', three = ''] = LINES;
    const result = await drawn(
      page(1, [
        [one, 80],
        [two, 60],
      ]),
      page(2, [
        [three, 60],
        ['- Muc mot', 80],
        ['- Muc hai', 80],
      ]),
      page(3, [
        ['2020 la nam dau', 80],
        [one, 80],
      ]),
      page(4, [
        ['Inter-', 60],
        ['4', 60],
      ]),
    );
    expect(result.text).toBe(`${one} ${two} ${three}\n- Muc mot\n- Muc hai\n2020 la nam dau\n${one}\nInter-\n4\n`);
    expect(result.pages?.map(({ start }) => result.text.slice(start, start + 8))).toEqual([
      'Trong gi',
      'phan tra',
      '2020 la ',
      'Inter-\n4',
    ]);
  });

  test('words divided at the end of a line', async () => {
    const long = 'x'.repeat(70);
    const result = await drawn((text) => {
      [`${long} inter-`, `national ${long}`, `${long} giai-`, `doan ${long}`].forEach((line, index) => {
        text(line, 60, 100 + 15 * index);
      });
    });
    expect(result.text).toBe(`${long} international ${long} ${long} giai-doan ${long}\n`);
  });

  test('columns are read one after the other, also when their lines are not on one height', async () => {
    const side = (name: string) => [
      'mot hai ba bon nam sau bay',
      'tam chin muoi mot hai ba bon',
      'nam sau bay tam chin muoi ba',
      `het ${name}.`,
    ];
    const result = await drawn((text) => {
      side('trai').forEach((line, index) => {
        text(line, 60, 100 + 15 * index);
      });
      side('phai').forEach((line, index) => {
        text(line, 320, 106 + 15 * index);
      });
    });
    expect(result.text).toBe(`${side('trai').join(' ')}\n${side('phai').join(' ')}\n`);
  });

  test('a table is rows with tabs, wrapped cells are put together', async () => {
    const result = await drawn((text) => {
      text('STT', 60, 100);
      text('Chi tieu', 100, 100);
      text('Ket qua', 400, 100);
      for (const no of [1, 2, 3]) {
        const y = 100 + 40 * no;
        text(String(no), 60, y);
        text('Ty le truong dat chuan', 100, y - 7);
        text(`quoc gia muc ${no}`, 100, y + 7);
        text(`${90 + no},5%`, 400, y);
      }
    });
    expect(result.text).toBe(
      'STT\tChi tieu\tKet qua\n1\tTy le truong dat chuan quoc gia muc 1\t91,5%\n2\tTy le truong dat chuan quoc gia muc 2\t92,5%\n3\tTy le truong dat chuan quoc gia muc 3\t93,5%\n',
    );
  });

  test('the halves of the end stay together; marks across the page go last', async () => {
    const result = await drawn((text, page) => {
      text(LINES[0] ?? '', 60, 150);
      text('Noi nhan:', 60, 300);
      text('- Nhu tren;', 60, 315);
      text('TM. BAN', 350, 300);
      text('BI THU', 350, 315);
      page.drawText('BAN NHAP', { x: 200, y: 400, size: 40, rotate: degrees(45) });
    });
    expect(result.text.split('\n')).toEqual([
      LINES[0],
      'Noi nhan:',
      '- Nhu tren;',
      'TM. BAN',
      'BI THU',
      'BAN NHAP',
      '',
    ]);
  });
});
