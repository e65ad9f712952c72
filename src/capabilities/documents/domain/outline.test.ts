import { expect, it } from 'vitest';
import type { Line } from './headings-in.ts';
import { countWithin, outlineOf, sectionAt, sectionName } from './outline.ts';

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const found = { no: index + 1, start, end: start + line.length, text: line };
    start += line.length + 1;
    return found;
  });
}

const TEXT = [
  'ĐẢNG BỘ HUYỆN MẪU',
  'NGHỊ QUYẾT',
  'Đại hội họp trong hai ngày và quyết nghị.',
  'I. KẾT QUẢ NHIỆM KỲ QUA',
  '1. Giáo dục mầm non',
  'Huy động 95% trẻ ra lớp.',
  '2. Giáo dục phổ thông',
  'Có 30 trường đạt chuẩn.',
  'II. PHƯƠNG HƯỚNG',
  '1. Có 98% học sinh tốt nghiệp',
  'Phấn đấu nhiều hơn.',
].join('\n');

it('puts sections inside sections, leaves out the letterhead, and items that promise figures', () => {
  const sections = outlineOf(linesOf(TEXT));
  expect(sections.map(({ title, depth, no }) => [title, depth, no])).toEqual([
    ['Phần đầu', 0, 1],
    ['I. KẾT QUẢ NHIỆM KỲ QUA', 0, 4],
    ['1. Giáo dục mầm non', 1, 5],
    ['2. Giáo dục phổ thông', 1, 7],
    ['II. PHƯƠNG HƯỚNG', 0, 9],
  ]);
  expect(TEXT.slice(sections[1]?.start, sections[1]?.endWithin)).toMatch(/^I\. KẾT[\s\S]*đạt chuẩn\.\n$/);
  expect(sections.at(-1)?.endWithin).toBe(TEXT.length);
});

it('counts places under their own section and the ones around it', () => {
  const sections = outlineOf(linesOf(TEXT));
  const at = (words: string) => TEXT.indexOf(words);
  expect(countWithin(sections, [at('Huy động'), at('Có 30'), at('Có 98'), at('họp')])).toEqual([1, 2, 1, 1, 1]);
  expect(sectionAt(sections, at('Có 30'))).toBe(3);
  expect(sectionName(sections, at('Có 30'))).toBe('I. KẾT QUẢ NHIỆM KỲ QUA › 2. Giáo dục phổ thông');
  expect(sectionName(sections, at('họp'))).toBe('Phần đầu');
  expect(sectionName([], 5)).toBeNull();
  expect(sectionAt([], 5)).toBe(-1);
});

it('finds none in plain prose and in an empty text', () => {
  expect(outlineOf(linesOf('Một câu thường.\nMột câu nữa.'))).toEqual([]);
  expect(outlineOf([])).toEqual([]);
});

it('leaves out the deepest levels of a text with thousands of headings', () => {
  const many = Array.from({ length: 2000 }, (_, n) => (n % 100 === 0 ? `Chương ${n / 100 + 1}` : `${n % 90}. Mục nhỏ`));
  const sections = outlineOf(linesOf(many.map((line) => `${line}\nMột câu ở dưới.`).join('\n')));
  expect(sections).toHaveLength(20);
});
