import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertLegacyLines, decodeText, detectLegacy, fromViqr } from './index.ts';
import { toTcvn3, toViqr, toVni } from './testing.ts';

const WORDS =
  'ban chấp hành đảng bộ tỉnh nghị quyết về đổi mới căn bản toàn diện giáo dục và đào tạo là các có huyện trường mầm non tiểu học đạt chuẩn quốc gia tỷ lệ chỉ tiêu nhiệm vụ giải pháp năm hỗ trợ phổ cập xoá mù chữ người dân tộc thiểu số Hà Nội Điện Biên Lạng Sơn Quảng Ngãi Nhân dân Đoàn';
const word = fc.constantFrom(...WORDS.split(' '));
const sentence = fc.array(word, { minLength: 8, maxLength: 25 }).map((words) => words.join(' '));
const other = fc.constantFrom(
  'The quick brown fox, e.g. a^2 + b^2',
  'const a = x.y ? b.c : (d + o^1);',
  'https://moet.gov.vn/a.b?c=d',
  'so.gddt@langson.gov.vn',
  "don't, o'clock, it's",
  '95,5% (234/240) – 3 °C ± 2 µm × 4 §5',
  'Nghị quyết số 29-NQ/TW ngày 04/11/2013',
  "l'hôtel, café, Nguyễn",
);

test('correct text of any kind stays as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(sentence, other), { maxLength: 8 }), (lines) => {
      expect(convertLegacyLines(lines)).toBeNull();
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => {
      // whatever it is, it never fails
      convertLegacyLines(lines);
    }),
  );
});

const encoders = { tcvn3: toTcvn3, vni: toVni, viqr: toViqr };

test.each(Object.entries(encoders))('%s is found and read back', (encoding, encode) => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (random) => {
      // a few lines prove what the code page is, the others go with them
      const lines = ['Đảng bộ và nhân dân các dân tộc quyết tâm thực hiện', ...random].map((line) => `${line}.`);
      const found = convertLegacyLines(lines.map((line) => encode(line)));
      expect(found).toMatchObject({ lines, encoding });
    }),
  );
});

describe('mixed in one text', () => {
  const unicode = 'Đảng bộ tỉnh Điện Biên lãnh đạo huyện Nậm Pồ';
  const old = 'Sở giáo dục và đào tạo ban hành kế hoạch';

  test.each(Object.entries(encoders))('lines of %s among lines of Unicode', (encoding, encode) => {
    const found = convertLegacyLines([unicode, encode(old), 'Chỉ tiêu năm 2025', '', 'là và có']);
    expect(found?.lines).toEqual([unicode, old, 'Chỉ tiêu năm 2025', '', 'là và có']);
    expect(found?.encodings).toEqual([null, encoding, null, null, null]);
  });

  test('two code pages, and a short line that goes with its neighbours', () => {
    const lines = [old, old, 'Điều', 'Nơi nhận'];
    const found = convertLegacyLines([toTcvn3(old), toTcvn3(old), toTcvn3('Điều'), toTcvn3('Nơi nhận'), toVni(old)]);
    expect(found).toMatchObject({ lines: [...lines, old], encodings: ['tcvn3', 'tcvn3', 'tcvn3', 'tcvn3', 'vni'] });
  });

  test('both in one line', () => {
    expect(convertLegacyLines([`${unicode} và ${toTcvn3(old)}`])?.lines).toEqual([`${unicode} và ${old}`]);
  });
});

describe('VIQR', () => {
  test('signs at the end of words are tones or the end of the sentence', () => {
    expect(fromViqr("Ca'n bo^. phu. tra'ch. DDa?ng bo^. DDie^.n Bie^n la` gi`?")).toBe(
      'Cán bộ phụ trách. Đảng bộ Điện Biên là gì?',
    );
    expect(fromViqr('To^i o+? nha`. Anh o+? dda^u?\nVie^.t Nam')).toBe('Tôi ở nhà. Anh ở đâu?\nViệt Nam');
    expect(fromViqr('ddo\\. Ha. Long')).toBe('đo. Hạ Long');
  });

  test('addresses and code are none of it', () => {
    for (const text of ['a.b@c.vn', 'http://x.y/a.b?c', 'f(a.b)+c', 'e.g. x^2', "don't"])
      expect(fromViqr(text)).toBe(text);
  });
});

test('windows-1258 is told from VNI and TCVN3 by what makes words', () => {
  // tones are marks of their own behind the letter
  const MARKS: Record<string, number> = {
    '\u0300': 0xcc,
    '\u0309': 0xd2,
    '\u0303': 0xde,
    '\u0301': 0xec,
    '\u0323': 0xf2,
  };
  const LETTERS: Record<string, number> = { ă: 0xe3, â: 0xe2, đ: 0xf0, ê: 0xea, ô: 0xf4, ơ: 0xf5, ư: 0xfd, Đ: 0xd0 };
  const encode = (text: string) =>
    Uint8Array.from(
      [...text].flatMap((letter) => {
        const tone = /[\u0300\u0309\u0303\u0301\u0323]/.exec(letter.normalize('NFD'))?.[0] ?? '';
        const base = letter.normalize('NFD').replace(tone, '').normalize('NFC');
        return [LETTERS[base] ?? base.charCodeAt(0), ...(tone ? [MARKS[tone] ?? 0] : [])];
      }),
    );
  fc.assert(
    fc.property(sentence, (line) => {
      const text = `Độc lập - Tự do - Hạnh phúc ${line.replaceAll('Ủ', 'U')}`;
      expect(decodeText(encode(text))).toMatchObject({ text, encoding: 'windows-1258' });
    }),
  );
});

test('takes dots and brackets between words for what they are', () => {
  const lines = [
    '`src/kernel` mechanisms · `src/ui` markup · `src/app` the rest',
    'one · two · three · four',
    '« a » ° ® ©',
  ];
  expect(convertLegacyLines(lines)).toBeNull();
  expect(detectLegacy(lines.join('\n'))).toBeNull();
});
