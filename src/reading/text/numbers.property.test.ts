import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Quantity, read } from '../index.ts';

// A number reads back its value however it is written: dots, commas, spaces, scale words, qualifiers, hard spaces.

const grouped = (n: number, mark: string): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, mark);
const space = fc.constantFrom(' ', '\u00a0', '\u202f', '  ');
const noun = fc.constantFrom('học sinh', 'trường', 'giáo viên', 'đảng viên', 'phòng học', 'bộ bàn ghế', 'trẻ');
const count = fc.integer({ min: 1, max: 2_000_000 }).filter((n) => n < 1900 || n > 2199);

/** A count as papers write it. */
const written = count.chain((n) =>
  fc
    .constantFrom(
      String(n),
      grouped(n, '.'),
      n >= 1_000_000 ? grouped(n, ',') : grouped(n, '.'),
      n < 10 ? `0${n}` : `${n}`,
    )
    .map((text) => ({ n, text })),
);

const qualifiers: readonly (readonly [string, Partial<Quantity>])[] = [
  ['', {}],
  ['hơn', { approx: 'gt' }],
  ['gần', { approx: 'lt' }],
  ['khoảng', { approx: 'about' }],
  ['trên', { comparator: '>' }],
  ['dưới', { comparator: '<' }],
  ['ít nhất', { comparator: '>=' }],
  ['tối thiểu', { comparator: '>=' }],
  ['không quá', { comparator: '<=' }],
  ['tối đa', { comparator: '<=' }],
];

const only = (text: string): Quantity => {
  const found = read(text).quantities;
  expect(found, text).toHaveLength(1);
  return found[0] as Quantity;
};

describe('a number in a sentence', () => {
  it('reads back its value, its bound and its noun', () => {
    fc.assert(
      fc.property(written, fc.constantFrom(...qualifiers), space, noun, ({ n, text }, [word, bound], gap, unit) => {
        const q = only(`Hiện nay huyện có ${word ? word + gap : ''}${text}${gap}${unit} tham gia.`);
        expect(q.value).toBe(n);
        expect(q.unit).toBe(unit);
        expect(q.comparator).toBe(bound.comparator);
        expect(q.approx).toBe(bound.approx);
      }),
      { numRuns: 300 },
    );
  });

  it('reads a bound that stands behind it, also parted from it', () => {
    const up = fc.constantFrom(['trở lên', '>='] as const, ['trở xuống', '<='] as const);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), up, fc.boolean(), (n, [word, comparator], far) => {
        const text = far ? `từ ${n}% trẻ mẫu giáo ${word}` : `${n}% ${word}`;
        const q = only(`Phấn đấu huy động ${text}.`);
        expect(q.value).toBe(n);
        expect(q.comparator).toBe(comparator);
        expect(q.role).toBe('target');
      }),
    );
  });

  it('reads money with scale words, one or two', () => {
    const scales = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 } as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom('nghìn', 'triệu', 'tỷ'),
        space,
        (whole, hundredths, scale, gap) => {
          const part = hundredths > 0 ? `,${String(hundredths).padStart(2, '0')}` : '';
          const q = only(`Nhà trường đã chi ${whole}${part}${gap}${scale}${gap}đồng.`);
          expect(q.value).toBeCloseTo((whole + hundredths / 100) * scales[scale], 3);
          expect(q.unit).toBe('đồng');
        },
      ),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 999 }), (billions, millions) => {
        const q = only(`Nhà trường đã chi ${billions} tỷ ${millions} triệu đồng.`);
        expect(q.value).toBe(billions * 1e9 + millions * 1e6);
      }),
    );
  });

  it('reads a range with either dash or "đến", with the unit once or twice', () => {
    const tie = fc.constantFrom('-', ' - ', '–', ' đến ');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), tie, (low, more, join) => {
        const high = low + more;
        const q = only(`Phấn đấu từ ${low}${join}${high}% học sinh đạt giải.`);
        expect([q.value, q.value_to, q.unit]).toEqual([low, high, '%']);
        const twice = only(`Phấn đấu ${low}% đến ${high}% học sinh đạt giải.`);
        expect([twice.value, twice.value_to]).toEqual([low, high]);
      }),
    );
  });

  it('reads both conventions in one text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999 }), fc.integer({ min: 1, max: 999 }), (n, tenths) => {
        const share = `${Math.floor(tenths / 10)}.${tenths % 10}`;
        const found = read(`Toàn tỉnh có ${grouped(n, '.')} học sinh, đạt ${share}%.`).quantities;
        expect(found.map((q) => q.value)).toEqual([n, tenths / 10]);
      }),
    );
  });

  it('stands at its offsets in the NFC form of a decomposed text', () => {
    fc.assert(
      fc.property(written, noun, space, ({ text }, unit, gap) => {
        const source = `Đã có ${text}${gap}${unit} và ${text} trường.`.normalize('NFD');
        const nfc = source.normalize('NFC');
        for (const q of read(source).quantities) expect(nfc.slice(q.start, q.end)).toBe(q.quote);
      }),
    );
  });
});

const DIGITS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** A number from 2 to 999 in words, as it is said. */
function inWords(n: number): string {
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const parts: string[] = [];
  if (hundreds > 0) parts.push(DIGITS[hundreds] as string, 'trăm');
  if (tens === 1) parts.push('mười');
  else if (tens > 1) parts.push(DIGITS[tens] as string, 'mươi');
  else if (hundreds > 0 && ones > 0) parts.push('linh');
  if (ones > 0) parts.push(ones === 5 && tens > 0 ? 'lăm' : ones === 1 && tens > 1 ? 'mốt' : (DIGITS[ones] as string));
  return parts.join(' ');
}

describe('a number in words', () => {
  it('reads back where it is promised', () => {
    const said = fc.integer({ min: 2, max: 999 }).filter((n) => n !== 5 && !(n >= 500 && n < 600));
    fc.assert(
      fc.property(said, noun, (n, unit) => {
        const q = only(`Phấn đấu xây dựng ${inWords(n)} ${unit} đạt chuẩn.`);
        expect(q.value).toBe(n);
        expect(q.role).toBe('target');
      }),
    );
  });
});

describe('any bytes', () => {
  it('are read without an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const text = Buffer.from(bytes).toString('utf8');
        const nfc = text.normalize('NFC');
        for (const q of read(text).quantities) expect(nfc.slice(q.start, q.end)).toBe(q.quote);
      }),
      { numRuns: 300 },
    );
  }, 30_000);
});
