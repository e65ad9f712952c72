import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareNames,
  compareVietnamese,
  fold,
  hasMarks,
  isSyllable,
  matchesSearch,
  nameSortKey,
  nfc,
  searchForm,
  slugify,
  tidy,
} from './index.ts';

describe('normal forms', () => {
  test('tidy', () => {
    expect(tidy('  Ðảng\u00a0bộ \n huyện\u200b ')).toBe('Đảng bộ huyện');
    expect(tidy('Đa\u0309ng')).toBe('Đảng');
    expect(nfc('e\u0302\u0301')).toBe('ế');
  });

  test('fold', () => {
    expect(fold('Đảng bộ ĐIỆN BIÊN, Ðà Nẵng')).toBe('dang bo dien bien, da nang');
    expect(fold('ABC 12')).toBe('abc 12');
  });

  test('hasMarks', () => {
    expect(hasMarks('Đang')).toBe(true);
    expect(hasMarks('hòa')).toBe(true);
    expect(hasMarks('mơ')).toBe(true);
    expect(hasMarks('hoa 29-NQ/TW')).toBe(false);
  });

  test('slugify', () => {
    expect(slugify('Hướng tới Đại hội (2020)')).toBe('huong-toi-dai-hoi-2020');
    expect(slugify('…')).toBe('');
  });

  test('isSyllable', () => {
    expect(['nghiêng', 'quyết', 'giữ', 'khuỷu', 'ương', 'uỷ', 'oai'].every(isSyllable)).toBe(true);
    expect(['cac', 'hòà', 'bl', 'élève', 'xyz', 'đêk'].some(isSyllable)).toBe(false);
  });
});

describe('searchForm', () => {
  test.each([
    ['hoà', 'hòa'],
    ['HOÀ BÌNH', 'Hòa Bình'],
    ['uỷ', 'ủy'],
    ['thuý', 'thúy'],
    ['khoẻ', 'khỏe'],
    ['tỉ lệ', 'tỷ lệ'],
    ['kĩ', 'kỹ'],
    ['mĩ', 'mỹ'],
    ['lí', 'lý'],
    ['hi vọng', 'hy vọng'],
    ['quí', 'quý'],
    ['qúy', 'quý'],
    ['bác si', 'bác sy'],
    ['gía', 'giá'],
    ['qủa', 'quả'],
    ['Ðảng', 'Đảng'],
    ['ti\u0301', 'tý'],
  ])('%s equals %s', (a, b) => {
    expect(searchForm(a)).toBe(searchForm(b));
  });

  test.each([
    ['hòa', 'họa'],
    ['hoa', 'hòa'],
    ['tay', 'tai'],
    ['quy', 'quỳ'],
    ['ma', 'mă'],
    ['đa', 'da'],
  ])('%s differs from %s', (a, b) => {
    expect(searchForm(a)).not.toBe(searchForm(b));
  });

  test('the forms that others compare with', () => {
    expect(searchForm('Hoà')).toBe('hòa');
    expect(searchForm('Uỷ')).toBe('ủy');
    expect(searchForm('Thuý')).toBe('thúy');
  });

  test('a typed beginning stays a beginning', () => {
    expect(searchForm('hoàng').startsWith(searchForm('hoà'))).toBe(true);
    expect(fold(searchForm('quyết')).startsWith(fold(searchForm('quy')))).toBe(true);
  });

  test('foreign words keep their letters', () => {
    expect(searchForm('Élève')).toBe('élève');
  });

  test('keeps offsets and is its own form', () => {
    const text = fc.array(fc.constantFrom(...'hoàquýỷgiaảtếnđ ĐƯỢC, 12')).map((letters) => letters.join(''));
    fc.assert(
      fc.property(text, (s) => {
        expect(searchForm(s)).toHaveLength(nfc(s).length);
        expect(searchForm(searchForm(s))).toBe(searchForm(s));
      }),
    );
  });
});

describe('matchesSearch', () => {
  test('marks count when typed', () => {
    expect(matchesSearch('Nguyễn Thị Hoà', 'hoa nguyen')).toBe(true);
    expect(matchesSearch('Nguyễn Thị Hoà', 'hòa')).toBe(true);
    expect(matchesSearch('Nguyễn Thị Hoa', 'hòa')).toBe(false);
    expect(matchesSearch('Nghị quyết số 29-NQ/TW', 'nq/tw')).toBe(true);
  });

  test('words are found by their beginning, not their middle', () => {
    expect(matchesSearch('Lê Thị Lan', 'an')).toBe(false);
    expect(matchesSearch('Lê Thị Lan', 'la')).toBe(true);
    expect(matchesSearch('Lê Thị Lan', '  ')).toBe(true);
  });
});

describe('order', () => {
  test('Vietnamese letters and numbers', () => {
    const sorted = ['Lớp 10', 'lớp 2', 'ăn', 'an', 'ân', 'đa', 'da', 'e'].sort(compareVietnamese);
    expect(sorted).toEqual(['an', 'ăn', 'ân', 'da', 'đa', 'e', 'lớp 2', 'Lớp 10']);
  });

  test('people by given name, family name, middle names', () => {
    const sorted = [
      'Trần Văn Bình',
      'Trần Hòa',
      'Lê Hoa',
      'Phạm Thị An',
      'Lê Văn An',
      'Lê Anh',
      'Vũ Hoa',
      'Lê Thị An',
      'An',
    ];
    expect([...sorted].sort(compareNames)).toEqual([
      'An',
      'Lê Thị An',
      'Lê Văn An',
      'Phạm Thị An',
      'Lê Anh',
      'Trần Văn Bình',
      'Lê Hoa',
      'Vũ Hoa',
      'Trần Hòa',
    ]);
  });

  test('the key sorts alike by code point and by ICU', () => {
    const word = fc.constantFrom(
      'An',
      'Ân',
      'Ấn',
      'Anh',
      'Hoà',
      'Hòa',
      'Hoa',
      'Đan',
      'Dân',
      'Thư',
      'Chi',
      'Cơ',
      'Ước',
      'Ý',
    );
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    const icu = new Intl.Collator('vi');
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(Math.sign(icu.compare(nameSortKey(a), nameSortKey(b)))).toBe(compareNames(a, b));
      }),
    );
  });

  test('spellings of one name have one key', () => {
    expect(nameSortKey('Lê  Thị Hoà')).toBe(nameSortKey('LÊ THỊ Hòa'));
  });
});
