import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { addVersion } from '../commands/add-version.ts';
import { outlineOf, type Section } from '../domain/outline.ts';
import { paragraphsOf } from '../domain/paragraphs.ts';
import { buildDocument } from '../testing.ts';
import { longResolution } from '../testing-resolution.ts';
import { sectionsOf } from './reading-index.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const PROSE = 'Các trường đã rà soát, bổ sung và báo cáo đúng thời hạn, được cấp trên ghi nhận trong năm.';
const SHORT = [
  'ỦY BAN NHÂN DÂN',
  'QUYẾT ĐỊNH',
  '  Chương I',
  'QUY ĐỊNH CHUNG',
  `Điều 1. ${PROSE.repeat(4)}`,
  'ĐIỀU 2. Phạm vi',
  '1. Rà soát mạng lưới',
  '2. Sắp xếp điểm trường',
  '- Nội dung',
  'I. MỤC TIÊU.',
  'Chỉ tiêu cụ thể',
  PROSE,
  'a) Về quy mô:',
  '+ Đủ lớp',
  'II. KINH PHÍ',
  PROSE,
];

const whole = (text: string): Section[] =>
  outlineOf(paragraphsOf(text).map((one) => ({ ...one, text: text.slice(one.start, one.end) })));

it.each([
  ['of every form', SHORT.join('\n'), 8],
  ['of sixty pages', longResolution().text, 129],
])(
  'headings of a text %s are those of the whole text, of the newest version and of an old one',
  async (_, text, count) => {
    const { documentId, versionId } = await house.write((tx) => buildDocument(tx, { text }));
    const newest = await house.read((tx) => sectionsOf(tx, versionId));
    expect(newest).toHaveLength(count);
    expect(newest).toEqual(whole(text));
    await house.write((tx) => addVersion(tx, { documentId, text: `${text}\nThêm một câu.`, source: 'pasted' }));
    expect(await house.read((tx) => sectionsOf(tx, versionId))).toEqual(newest);
  },
);
