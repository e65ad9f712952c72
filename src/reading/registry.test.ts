import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRegistry, findUnits, type KnownUnit, read } from './index.ts';

const units: KnownUnit[] = [
  { id: 'so', names: ['Sở Giáo dục và Đào tạo tỉnh Hoa Lư', 'Sở Giáo dục và Đào tạo'] },
  { id: 'phong', names: ['Phòng Giáo dục và Đào tạo huyện Tam Sơn'] },
  { id: 'ubnd', names: ['Ủy ban nhân dân xã Mỹ Hòa'] },
  { id: 'du-1', names: ['Trường THCS Nguyễn Du'], places: ['xã Mỹ Hòa', 'tỉnh Hoa Lư'] },
  { id: 'du-2', names: ['Trường THCS Nguyễn Du'], places: ['phường Đông Kinh', 'tỉnh Lam Sơn'] },
];
const registry = buildRegistry(units);
const named = (text: string) => findUnits(text, registry).map((m) => `${m.quote} = ${m.id ?? m.candidates.join('|')}`);

describe('known units', () => {
  it('are found under every way the administration writes them', () => {
    for (const name of [
      'Phòng Giáo dục và Đào tạo huyện Tam Sơn',
      'Phòng GD&ĐT huyện Tam Sơn',
      'Phòng GD-ĐT Tam Sơn',
      'phòng GDĐT Tam Sơn',
      'PGDĐT Tam Sơn',
      'P. GDĐT huyện Tam Sơn',
      'PHÒNG GIÁO DỤC ĐÀO TẠO HUYỆN TAM SƠN',
    ])
      expect(named(`Theo ${name}, năm học này có 12 lớp.`)).toEqual([`${name} = phong`]);
    expect(named('UBND xã Mĩ Hoà họp; Uỷ ban nhân dân xã Mỹ Hòa họp.')).toEqual([
      'UBND xã Mĩ Hoà = ubnd',
      'Uỷ ban nhân dân xã Mỹ Hòa = ubnd',
    ]);
  });

  it('give the longest name, and no name over a comma or a line end', () => {
    expect(named('Sở GDĐT tỉnh Hoa Lư và Sở GDĐT, tỉnh Hoa Lư')).toEqual(['Sở GDĐT tỉnh Hoa Lư = so', 'Sở GDĐT = so']);
    expect(named('sở giáo dục\nvà đào tạo')).toEqual([]);
  });

  it('stay open among several of one name, until the place behind it tells', () => {
    expect(named('Trường Trung học cơ sở Nguyễn Du đạt chuẩn.')).toEqual([
      'Trường Trung học cơ sở Nguyễn Du = du-1|du-2',
    ]);
    expect(named('Trường THCS Nguyễn Du (xã Mỹ Hòa) và Trường THCS Nguyễn Du, phường Đông Kinh')).toEqual([
      'Trường THCS Nguyễn Du = du-1',
      'Trường THCS Nguyễn Du = du-2',
    ]);
  });

  it('are in the reading only when a registry is given, with offsets into the NFC text', () => {
    const text = 'Phòng GDĐT Tam Sơn báo cáo.'.normalize('NFD');
    expect(read(text).units).toBeUndefined();
    expect(read(text, { registry }).units).toEqual([
      { start: 0, end: 18, quote: 'Phòng GDĐT Tam Sơn', id: 'phong', candidates: ['phong'] },
    ]);
  });

  it('are quoted as they stand, whatever the text', () => {
    const words = fc.constantFrom(
      'Sở',
      'GD',
      '&',
      '-',
      'ĐT',
      'Phòng',
      'THCS',
      'Nguyễn',
      'Du',
      ',',
      '\n',
      'Trường',
      '.',
    );
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(words).map((w) => w.join(' ')),
    );
    fc.assert(
      fc.property(any, (text) => {
        const nfc = text.normalize('NFC');
        let last = 0;
        for (const m of findUnits(text, registry)) {
          expect(nfc.slice(m.start, m.end)).toBe(m.quote);
          expect(m.start).toBeGreaterThanOrEqual(last);
          last = m.end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('may be many: fifty thousand are ready at once, and reading does not slow with their number', () => {
    const many = Array.from({ length: 52_000 }, (_, n) => ({
      id: `${n}`,
      names: [`Trường Tiểu học Số ${n} xã Mỹ Hòa`, `TH Số ${n}`],
    }));
    const large = buildRegistry(many);
    expect(findUnits('Trường TH Số 51999 Mỹ Hòa và TH Số 7', large).map((m) => m.id)).toEqual(['51999', '7']);
  });
});
