import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../reading/index.ts';
import { lineIndex, quoteLine } from './read/place.ts';
import { type ReadCommandOptions, runRead } from './read.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RIGHT = 'Hiện có 45 trường, gồm 20 trường tiểu học và 25 trường THCS theo KH 142.\n';
const WRONG = 'Tình hình chung.\nHiện có 45 trường, gồm 20 trường tiểu học và 24 trường THCS theo KH 142.\n';

function file(path: string, content: string | Uint8Array): string {
  const whole = join(folder, path);
  mkdirSync(join(whole, '..'), { recursive: true });
  writeFileSync(whole, content);
  return whole;
}

async function run(
  names: string[],
  options: ReadCommandOptions = {},
  given: { input?: string; env?: NodeJS.ProcessEnv; typing?: boolean } = {},
) {
  let out = '';
  let err = '';
  const code = await runRead(names, options, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    input: async () => strToU8(given.input ?? ''),
    inputIsTerminal: given.typing ?? false,
    outputIsTerminal: false,
    columns: 120,
    env: given.env ?? {},
  });
  return {
    code,
    out,
    err,
    lines: out
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Reading & { file: string; text?: string }),
  };
}

describe('nhiemky read', () => {
  it('ends with 0 when nothing is to be queried, with 1 when something is, unless told otherwise', async () => {
    const right = file('right.txt', RIGHT);
    const wrong = file('wrong.txt', WRONG);
    expect((await run([right])).code).toBe(0);
    expect((await run([wrong])).code).toBe(1);
    expect((await run([wrong], { failOn: 'never' })).code).toBe(0);
    expect((await run([wrong], { failOn: 'error' })).code).toBe(1);
    expect((await run([wrong], { json: true })).code).toBe(0);
    expect((await run([wrong], { json: true, failOn: 'error' })).code).toBe(1);
  });

  it('shows line and column, and the line of a finding with carets below what it compares', async () => {
    const { out } = await run([file('wrong.txt', WRONG)]);
    const lines = out.split('\n');
    expect(lines.find((line) => line.includes('ke_hoach'))).toContain('2:66  142');
    const at = lines.findIndex((line) => line.includes('│ Hiện có 45 trường'));
    const text = lines[at] ?? '';
    const carets = lines[at + 1] ?? '';
    expect(lines[at - 1]).toContain('error sum');
    expect([...carets.matchAll(/\^+/g)].map((m) => text.slice(m.index, m.index + m[0].length))).toEqual([
      '45 trường',
      '20 trường tiểu học',
      '24 trường THCS',
    ]);
  });

  it('writes colours only where they are wanted', async () => {
    const names = [file('wrong.txt', WRONG)];
    expect((await run(names)).out).not.toContain('\x1b[');
    expect((await run(names, {}, { env: { FORCE_COLOR: '1' } })).out).toContain('\x1b[31merror\x1b[0m');
    expect((await run(names, {}, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).out).not.toContain('\x1b[');
  });

  it('reads the files of a folder in order, those below it too, hidden and other ones not', async () => {
    file('many/b.txt', RIGHT);
    file('many/a/z.md', RIGHT);
    file('many/.hidden.txt', RIGHT);
    file('many/picture.png', RIGHT);
    const { lines } = await run([join(folder, 'many')], { json: true });
    expect(lines.map((line) => line.file)).toEqual([join(folder, 'many/a/z.md'), join(folder, 'many/b.txt')]);
  });

  it('gives offsets of the file for plain text, and the text itself for what had to be extracted', async () => {
    const plain = await run([file('bom.txt', `\ufeff${RIGHT}`)], { json: true });
    expect(plain.lines[0]?.text).toBeUndefined();
    expect(plain.lines[0]?.quantities[0]).toMatchObject({ start: 9, quote: '45 trường' });
    const body = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${RIGHT.trim()}</w:t></w:r></w:p></w:body></w:document>`;
    const types =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
    const docx = zipSync({
      '[Content_Types].xml': strToU8(types),
      '_rels/.rels': strToU8(rels),
      'word/document.xml': strToU8(body),
    });
    const [word] = (await run([file('plan.docx', docx)], { json: true })).lines;
    const figure = word?.quantities[0];
    expect(word?.text?.slice(figure?.start, figure?.end)).toBe('45 trường');
  });

  it('reads the standard input when it is named or nothing else is', async () => {
    expect((await run(['-'], { json: true }, { input: RIGHT })).lines[0]).toMatchObject({ file: '-' });
    expect((await run([], { json: true }, { input: RIGHT })).lines[0]?.citations).toHaveLength(1);
    const waiting = await run([], {}, { typing: true });
    expect(waiting).toMatchObject({ code: 2, out: '' });
    expect(waiting.err).toContain('standard input');
  });

  it('reads what it can and says of all the rest at once why not', async () => {
    const broken = file('broken.docx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]));
    const { code, err, lines } = await run([join(folder, 'no.txt'), file('right.txt', RIGHT), broken], { json: true });
    expect(code).toBe(2);
    expect(lines).toHaveLength(1);
    expect(err).toContain('2 texts were not read');
    expect(err).toContain('no.txt: there is no such file');
    expect(err).toContain('broken.docx');
  });

  it('finds nothing in an empty file and says so', async () => {
    const { code, out } = await run([file('empty.txt', '')]);
    expect(code).toBe(0);
    expect(out).toContain('nothing to read in it');
  });
});

describe('a place in a text', () => {
  it('counts lines whatever ends them, and letters whatever accents they carry', () => {
    const at = lineIndex('một\r\nhai\rba\nđế\u0301n 4');
    expect([0, 5, 9, 12, 16].map(at)).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 4, column: 4 },
    ]);
  });

  it('cuts a long line around what it marks', () => {
    const text = `${'a '.repeat(300)}ĐÂY${' b'.repeat(300)}`;
    const { shown, carets } = quoteLine(text, [{ start: 600, end: 603 }], 40);
    expect(shown.length).toBeLessThanOrEqual(40);
    expect(shown.startsWith('…') && shown.endsWith('…')).toBe(true);
    expect(shown.slice(carets.indexOf('^'), carets.length)).toBe('ĐÂY');
  });
});
