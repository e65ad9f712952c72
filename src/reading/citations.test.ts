import { describe, expect, it } from 'vitest';
import { read } from './index.ts';

const cited = (text: string) => read(text).citations.map((c) => `${c.type} ${c.symbol} ${c.date}`);

describe('citations', () => {
  it('reads the two families of symbols with their dates', () => {
    expect(
      cited(
        'Thực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2013 và Quyết định số 40/QĐ-SGD&ĐT ngày 16 tháng 01 năm 2018.',
      ),
    ).toEqual(['nghi_quyet 29-NQ/TW 2013-11-04', 'quyet_dinh 40/QĐ-SGD&ĐT 2018-01-16']);
  });

  it('reads symbols with a year inside, of laws, and letters without a type code', () => {
    expect(cited('Theo Thông tư số 32/2018/TT-BGDĐT, Luật số 43/2019/QH14 và Công văn 5512/BGDĐT-GDTrH.')).toEqual([
      'thong_tu 32/2018/TT-BGDĐT null',
      'luat 43/2019/QH14 null',
      'cong_van 5512/BGDĐT-GDTrH null',
    ]);
  });

  it('mends stray spaces and lost hyphens', () => {
    expect(
      cited('Quyết định số 861 / QĐ - TTg; Nghị định 04/2015/NĐ- CP; kế hoạch số 361 – KH/ĐU; chỉ thị 05 CT/TW.'),
    ).toEqual([
      'quyet_dinh 861/QĐ-TTg null',
      'nghi_dinh 04/2015/NĐ-CP null',
      'ke_hoach 361-KH/ĐU null',
      'chi_thi 05-CT/TW null',
    ]);
  });

  it('takes a bare number only as a number of a document', () => {
    expect(cited('Chương trình hành động số 190 của Tỉnh ủy; Nghị định 116; Chỉ thị số 05 của Bộ Chính trị.')).toEqual([
      'chuong_trinh 190 null',
      'nghi_dinh 116 null',
      'chi_thi 05 null',
    ]);
    expect(cited('Chương trình giáo dục phổ thông 2018 có 27 môn; báo cáo 12 trường; kế hoạch 5 năm.')).toEqual([]);
  });

  it('knows resolutions by their plenum and laws by their year or date', () => {
    expect(cited('Nghị quyết Trung ương 4 khóa XII, Nghị quyết TW4 (khóa XI), Luật Giáo dục ngày 14/6/2019.')).toEqual([
      'nghi_quyet null null',
      'nghi_quyet null null',
      'luat null 2019-06-14',
    ]);
  });

  it('dates the own number from the header and a decision from the opening of its sentence', () => {
    expect(cited('Số: 12/KH-THHM\nHoa Mai, ngày 05 tháng 9 năm 2025\nKẾ HOẠCH\n')).toEqual([
      'ke_hoach 12/KH-THHM 2025-09-05',
    ]);
    expect(cited('Ngày 3/2/2021, UBND tỉnh ban hành Kế hoạch số 15/KH-UBND về chuyển đổi số.')).toEqual([
      'ke_hoach 15/KH-UBND 2021-02-03',
    ]);
  });

  it('gives a further symbol of a row the type of its code', () => {
    expect(cited('Các Thông tư số 26/2020/TT-BGDĐT, số 27/2020/TT-BGDĐT và 24/2021/NĐ-CP.')).toEqual([
      'thong_tu 26/2020/TT-BGDĐT null',
      'thong_tu 27/2020/TT-BGDĐT null',
      'nghi_dinh 24/2021/NĐ-CP null',
    ]);
  });

  it('names the issuer', () => {
    const [c] = read('Chỉ thị số 10-CT/TW ngày 30/3/2007 của Ban Bí thư về nâng cao chất lượng sinh hoạt.').citations;
    expect(c?.issuer).toBe('Ban Bí thư');
  });
});
