import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const asked = (text: string): string[] =>
  read(text)
    .findings.filter((x) => x.kind === 'sum')
    .map((x) => x.message);

/** A total and its parts, line by line, as school reports print them. */
const list = (noun: string, total: number, labels: readonly string[]): string =>
  [`- Tổng số ${noun}: ${total}`, ...labels.map((label, i) => `+ ${label}: ${PARTS[i]}`), ''].join('\n');
const PARTS = [190, 275, 182, 146];
const sumOf = (labels: readonly string[]): number => PARTS.slice(0, labels.length).reduce((a, b) => a + b);

const LABELS: [string, string[]][] = [
  ['học sinh', ['Mầm non', 'Tiểu học', 'THCS', 'THPT']],
  ['học sinh', ['Bậc mầm non', 'Bậc tiểu học', 'Bậc THCS']],
  ['học sinh', ['Khối 6', 'Khối 7', 'Khối 8', 'Khối 9']],
  ['đảng viên', ['Chính thức', 'Dự bị']],
  ['giáo viên', ['Biên chế', 'Hợp đồng']],
  ['giáo viên', ['Thạc sĩ', 'Đại học', 'Cao đẳng']],
  ['phòng học', ['Kiên cố', 'Bán kiên cố', 'Tạm']],
  ['cán bộ, giáo viên, nhân viên', ['Cán bộ quản lý', 'Giáo viên', 'Nhân viên']],
  ['giải', ['Nhất', 'Nhì', 'Ba', 'Khuyến khích']],
  ['huy chương', ['Vàng', 'Bạc', 'Đồng']],
  ['cán bộ', ['Đã nghỉ hưu', 'Chuyển ngành', 'Đang công tác']],
];

describe('a total told apart line by line', () => {
  it.each(LABELS)('is read and held against its parts: %s, %j', (noun, labels) => {
    const right = sumOf(labels);
    const { quantities } = read(list(noun, right, labels));
    expect(quantities.map((q) => q.value)).toEqual([right, ...PARTS.slice(0, labels.length)]);
    expect(asked(list(noun, right, labels))).toEqual([]);
    expect(asked(list(noun, right + 10, labels))).toHaveLength(1);
  });

  it('without bullets, and under words that open the list', () => {
    const plain = (n: number) =>
      `Tổng số học sinh toàn trường: ${n}\nKhối 6: 120\nKhối 7: 130\nKhối 8: 110\nKhối 9: 130\n`;
    expect(asked(plain(490))).toEqual([]);
    expect(asked(plain(480))).toEqual(['120 + 130 + 110 + 130 = 490; văn bản ghi 480']);
    const among = (n: number) => `Tổng số: ${n} đảng viên. Trong đó:\n- Chính thức: 41\n- Dự bị: 4\n`;
    expect(asked(among(45))).toEqual([]);
    expect(asked(among(46))).toEqual(['41 + 4 = 45; văn bản ghi 46']);
  });

  it('is not asked about where the labels name some, or one person may stand under two', () => {
    expect(asked('- Tổng số giáo viên: 84\n+ Nữ: 60\n+ Dân tộc: 15\n+ Đảng viên: 8\n')).toEqual([]);
    expect(asked('- Tổng số học sinh: 412 em\n+ Nữ: 198 em\n+ Dân tộc thiểu số: 20 em\n')).toEqual([]);
    expect(asked('- Tổng số phòng học: 24\n+ Phòng kiên cố: 18\n+ Phòng bán kiên cố: 5\n')).toEqual([]);
  });

  it('gives its noun to no number of another thing', () => {
    const units = (text: string) => read(text).quantities.map((q) => q.unit);
    expect(units('- Tổng số học sinh: 480\n+ Điện thoại: 0912\n+ Năm: 2024\n')).toEqual(['học sinh']);
    expect(units('- Học sinh: 480\n+ Đường Lê Lợi: 12\n')).toEqual(['Học sinh']);
    expect(units('- Giáo viên: 12\n+ Mầm non: 480\n')).toEqual(['Giáo viên']);
  });
});
