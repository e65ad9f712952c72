import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { extractText } from './index.ts';

async function textOf(body: string, extra: Record<string, string> = {}): Promise<string> {
  const parts = { 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`, ...extra };
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
  const result = await extractText(bytes, { fileName: 'a.docx' });
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.code).join());
  return result.text;
}
const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const p = (text: string, properties = '') => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;
const cell = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;

describe('tables', () => {
  test('merged cells leave their further columns empty', async () => {
    const table = `<w:tbl>${row(cell(p('Chỉ tiêu'), '<w:gridSpan w:val="2"/>'), cell(p('2025')))}${row(cell(p('Mầm non'), '<w:vMerge w:val="restart"/>'), cell(p('trường')), cell(p('12')))}${row(cell('<w:p/>', '<w:vMerge/>'), cell(p('lớp')), cell(p('90')))}</w:tbl>`;
    expect(await textOf(table)).toBe('Chỉ tiêu\t\t2025\nMầm non\ttrường\t12\n\tlớp\t90');
  });

  test('in a table of figures a cell of several paragraphs stays in its row', async () => {
    const rows = [1, 2, 3].map((no) => row(cell(p(String(no))), cell(p('95,5%'))));
    const table = `<w:tbl>${rows.join('')}${row(cell(p('4') + p('và 5')), cell(p('96%')))}</w:tbl>`;
    expect(await textOf(table)).toBe('1\t95,5%\n2\t95,5%\n3\t95,5%\n4 và 5\t96%');
  });

  test('a table in a cell', async () => {
    const inner = `<w:tbl>${row(cell(p('a')), cell(p('b')))}${row(cell(p('c')), cell(p('d')))}</w:tbl>`;
    expect(await textOf(`<w:tbl>${row(cell(p('Trước') + inner), cell(p('bên')))}</w:tbl>${p('sau')}`)).toBe(
      'Trước\na\tb\nc\td\nbên\nsau',
    );
  });
});

describe('tracked changes and hidden text', () => {
  test('inserted words stay, deleted and hidden ones go', async () => {
    const body = `<w:p>${run('Đạt ')}<w:ins>${run('95')}</w:ins><w:del><w:r><w:delText>90</w:delText></w:r></w:del><w:moveFrom>${run('cũ')}</w:moveFrom><w:moveTo>${run('%')}</w:moveTo>${run('ẩn', '<w:vanish/>')}${run('!', '<w:vanish w:val="0"/>')}</w:p>`;
    expect(await textOf(body)).toBe('Đạt 95%!');
  });

  test('a deleted paragraph mark joins, a deleted row goes', async () => {
    const mark = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const rows = `${row(cell(p('a')), cell(p('b')))}<w:tr><w:trPr><w:del w:id="2"/></w:trPr>${cell(p('bỏ'))}</w:tr>`;
    expect(await textOf(`${p('Một ', mark)}${p('câu')}<w:tbl>${rows}</w:tbl>`)).toBe('Một câu\na\tb');
  });
});

test('fields show their result, symbols their sign, soft hyphens nothing', async () => {
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const symbols =
    '<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Wingdings" w:char="F0FC"/><w:softHyphen/><w:noBreakHyphen/></w:r>';
  expect(
    await textOf(
      `<w:p>${field}${run('08/5/2020')}<w:fldSimple w:instr="PAGE">${run('3')}</w:fldSimple>${symbols}${run('giáo\u00addục')}</w:p>`,
    ),
  ).toBe('08/5/20203≥✓-giáodục');
});

describe('lists', () => {
  const level = (no: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${no}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = (levels: string, nums: string) => ({
    'word/numbering.xml': `<w:numbering><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}</w:numbering>`,
  });
  const item = (text: string, num: number, ilvl: number) =>
    p(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${num}"/></w:numPr>`);
  const num = (id: number, more = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${more}</w:num>`;

  test('levels begin again under the next number, unless they are told to go on', async () => {
    const levels =
      level(0, 'upperRoman', '%1.') +
      level(1, 'decimal', '%1.%2.', '<w:isLgl/>') +
      level(2, 'decimal', 'Điều %3.', '<w:lvlRestart w:val="0"/>');
    const body = [
      item('a', 1, 0),
      item('b', 1, 1),
      item('c', 1, 2),
      item('d', 1, 0),
      item('e', 1, 1),
      item('f', 1, 2),
    ].join('');
    expect(await textOf(body, numbering(levels, num(1)))).toBe('I. a\n1.1. b\nĐiều 1. c\nII. d\n2.1. e\nĐiều 2. f');
  });

  test('a list that starts anew, one that goes on, and a level of its own', async () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'lowerLetter', '%1)')}</w:lvlOverride>`;
    const nums = num(1) + num(2, anew) + num(3) + num(4, own);
    const body = [item('a', 1, 0), item('b', 2, 0), item('c', 2, 0), item('d', 3, 0), item('e', 4, 0)].join('');
    expect(await textOf(body, numbering(level(0, 'decimal', '%1.'), nums))).toBe('1. a\n5. b\n6. c\n2. d\nc) e');
  });

  test('headings numbered by their style', async () => {
    const styles =
      '<w:styles><w:style w:styleId="H2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>';
    const levels = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.', '<w:pStyle w:val="H2"/>');
    const body = item('a', 1, 0) + p('b', '<w:pStyle w:val="H2"/>');
    expect(await textOf(body, { ...numbering(levels, num(1)), 'word/styles.xml': styles })).toBe('I. a\n1. b');
  });
});
