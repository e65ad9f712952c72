import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from './index.ts';

describe('csv', () => {
  const read = (text: string, name = 'Danh sách.csv') => readWorkbook(strToU8(text), { fileName: name });

  test.each([
    ['Xã,Trẻ\nMường Phăng,"57.859"\n'],
    ['Xã;Trẻ\r\nMường Phăng;57.859\r\n'],
    ['\ufeffXã\tTrẻ\rMường Phăng\t57.859'],
  ])('separators are found: %j', (text) => {
    const { sheets, problems } = read(text);
    expect(problems).toEqual([]);
    expect(sheets[0]?.name).toBe('Danh sách');
    expect(sheets[0]?.cells.get('A2')?.text).toBe('Mường Phăng');
    expect(sheets[0]?.cells.get('B2')).toMatchObject({ kind: 'number', value: 57859, text: '57.859' });
  });

  test('Vietnamese numbers, dates and codes', () => {
    const cells = read('40,2;95,5%;8.5.2020;0123;12.5;"a ""b"""\n').sheets[0]?.cells;
    expect(cells?.get('A1')?.value).toBe(40.2);
    expect(cells?.get('B1')).toMatchObject({ value: 0.955, percent: true });
    expect(cells?.get('C1')?.iso).toBe('2020-05-08');
    expect(cells?.get('D1')).toMatchObject({ kind: 'text', text: '0123' });
    expect(cells?.get('E1')?.kind).toBe('text');
    expect(cells?.get('F1')?.text).toBe('a "b"');
  });

  test('old encodings', () => {
    const bytes = Uint8Array.from('Uû ban nh©n d©n;§¶ng bé\n', (letter) => letter.charCodeAt(0));
    const { sheets, problems } = readWorkbook(bytes, { fileName: 'a.csv' });
    expect(sheets[0]?.cells.get('B1')?.text).toBe('Đảng bộ');
    expect(problems.map((problem) => problem.code)).toEqual(['legacy_converted']);
  });

  test('bad csv', () => {
    expect(read('').problems.map((p) => p.code)).toEqual(['file_empty']);
    expect(read('  \n ').problems.map((p) => p.code)).toEqual(['file_empty']);
    expect(read('a,b\n\0\0\0\x01').problems.map((p) => p.code)).toEqual(['not_text']);
    expect(read('a,"b\nc').problems.map((p) => p.code)).toEqual(['csv_broken']);
    const limited = readWorkbook(strToU8('1\n2\n3\n'), { fileName: 'a.csv', limits: { rows: 2 } });
    expect(limited.problems.map((p) => p.code)).toEqual(['too_many_rows']);
  });
});
