import { describe, expect, it } from 'vitest';
import { parseSymbol, symbolKey } from './symbol.ts';

const codes = (symbol: string, type?: string) =>
  parseSymbol(symbol, { type: type ?? null }).problems.map((p) => p.code);

describe('symbols of both families', () => {
  it.each([
    [
      '388/SGD&ĐT-GDCN',
      { shape: 'letter', family: 'state', number: 388, type: 'cong_van', org: 'SGD&ĐT', unit: 'GDCN' },
    ],
    ['40/QĐ-SGD&ĐT', { shape: 'state', family: 'state', number: 40, type: 'quyet_dinh', org: 'SGD&ĐT', unit: null }],
    ['126/KH-TTGDTXT', { family: 'state', number: 126, type: 'ke_hoach', org: 'TTGDTXT' }],
    ['59/ĐA-UBND', { family: 'state', number: 59, type: 'de_an', org: 'UBND' }],
    ['29-NQ/TW', { shape: 'party', family: 'party', number: 29, type: 'nghi_quyet', org: 'TW' }],
    ['05-CT/TW', { family: 'party', number: 5, type: 'chi_thi', org: 'TW' }],
    ['68-KH/TU', { family: 'party', number: 68, type: 'ke_hoach', org: 'TU' }],
    ['51-KL/TW', { family: 'party', number: 51, type: 'ket_luan', org: 'TW' }],
    ['24-BS/UBKTTU', { family: 'party', number: 24, type: 'sao_y', org: 'UBKTTU' }],
    ['30/2020/NĐ-CP', { shape: 'law', family: 'law', number: 30, year: 2020, type: 'nghi_dinh', org: 'CP' }],
    ['17/2018/TT-BGDĐT', { family: 'law', number: 17, year: 2018, type: 'thong_tu', org: 'BGDĐT' }],
    ['91/2025/QH15', { shape: 'assembly', family: 'law', number: 91, year: 2025, type: null, org: 'QH15' }],
    ['44/NQ-CP', { shape: 'state', family: 'state', number: 44, type: 'nghi_quyet', org: 'CP' }],
    ['126/CTr-UBND', { family: 'state', code: 'CTr', type: 'chuong_trinh' }],
    ['12/QyĐ-SGDĐT', { family: 'state', code: 'QyĐ', type: 'quy_dinh' }],
    ['15/TTr-SGDĐT', { family: 'state', code: 'TTr', type: 'to_trinh' }],
  ])('%s is understood without a remark', (symbol, expected) => {
    expect(parseSymbol(symbol)).toMatchObject({ ...expected, problems: [] });
  });

  it('lets QĐ mean two things in the Party and one in the state', () => {
    expect(parseSymbol('127-QĐ/TW').types).toEqual(['quyet_dinh', 'quy_dinh']);
    expect(parseSymbol('127-QĐ/TW').type).toBeNull();
    expect(codes('66-QĐ/TW', 'quy_dinh')).toEqual([]);
    expect(codes('66/QĐ-UBND', 'quy_dinh')).toEqual(['type_mismatch']);
  });
});

describe('what a careful clerk remarks', () => {
  it('sees that a Nghị quyết of the Government cannot be QĐ, and asks for 44/NQ-CP', () => {
    const { problems, raw } = parseSymbol('44/2014/QĐ-CP', { type: 'nghi_quyet' });
    expect(problems.map((p) => p.code)).toEqual(['type_mismatch', 'wrong_pattern']);
    expect(problems[0]?.params).toEqual({ suggest: '44/NQ-CP' });
    expect(problems.every((p) => p.severity === 'warning')).toBe(true);
    expect(raw).toBe('44/2014/QĐ-CP');
  });

  it.each([
    ['05', 'chi_thi', ['incomplete']],
    ['190', 'chuong_trinh', ['incomplete']],
    ['04/2015/NĐ- CP', 'nghi_dinh', ['stray_space']],
    ['29–NQ/TW', 'nghi_quyet', []],
    ['29-nq/tw', 'nghi_quyet', ['lower_case']],
    ['05/NQ-CB', 'nghi_quyet', ['family_pattern']],
    ['12-KH/UBND', 'ke_hoach', ['family_pattern']],
    ['7/QĐ-SGDĐT', 'quyet_dinh', ['leading_zero']],
    ['12/2020/KH-UBND', 'ke_hoach', ['wrong_pattern']],
    ['33-XYZ/TU', null, ['unknown_type']],
    ['QĐ số mấy?', null, ['malformed']],
    ['', null, []],
  ])('%s as %s: %j', (symbol, type, expected) => {
    expect(codes(symbol, type ?? undefined)).toEqual(expected);
  });

  it('never changes what was written', () => {
    expect(parseSymbol(' 04/2015/NĐ- CP ').raw).toBe('04/2015/NĐ- CP');
    expect(parseSymbol('04/2015/NĐ- CP')).toMatchObject({ plain: '04/2015/NĐ-CP', type: 'nghi_dinh', year: 2015 });
  });
});

describe('the key for comparing', () => {
  it.each([
    ['29-NQ/TW', '29–nq/tw'],
    ['388/SGD&ĐT-GDCN', '388/SGDĐT-GDCN'],
    ['388/SGD-ĐT-GDCN', '388/SGD&ĐT-GDCN'],
    ['05-CT/TW', '5-CT/TW'],
    ['04/2015/NĐ- CP', 'Số: 4/2015/NĐ-CP'],
    ['40/QÐ-SGD&ÐT', '40/QĐ-SGD&ĐT'],
  ])('%s = %s', (a, b) => {
    expect(symbolKey(a)).toBe(symbolKey(b));
    expect(symbolKey(a)).not.toBeNull();
  });

  it.each([
    ['29-NQ/TW', '29-NQ/TU'],
    ['04/2015/NĐ-CP', '04/2014/NĐ-CP'],
    ['44/NQ-CP', '44/2014/QĐ-CP'],
    ['1/KH-UBND', '11/KH-UBND'],
  ])('%s is not %s', (a, b) => {
    expect(symbolKey(a)).not.toBe(symbolKey(b));
  });
});
