import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

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

  it('reads an own number that looks like a year, and its day above it', () => {
    const own = (text: string) => read(text).citations.map((c) => [c.symbol, c.type, c.date]);
    expect(own('SỞ GIÁO DỤC\nSố: 1987/TTr-SGDĐT\n\nNậm Khao, ngày 06 tháng 7 năm 2023\n\nTỜ TRÌNH')).toEqual([
      ['1987/TTr-SGDĐT', 'to_trinh', '2023-07-06'],
    ]);
    expect(own('ĐẢNG ỦY XÃ PHÚ LÂM\n*    Phú Lâm, ngày 12 tháng 9 năm 2025\nSố 07-NQ/ĐU\n\nNGHỊ QUYẾT')).toEqual([
      ['07-NQ/ĐU', 'nghi_quyet', '2025-09-12'],
    ]);
  });

  it('gives a further symbol of a row the type of its code', () => {
    expect(cited('Các Thông tư số 26/2020/TT-BGDĐT, số 27/2020/TT-BGDĐT và 24/2021/NĐ-CP.')).toEqual([
      'thong_tu 26/2020/TT-BGDĐT null',
      'thong_tu 27/2020/TT-BGDĐT null',
      'nghi_dinh 24/2021/NĐ-CP null',
    ]);
  });

  it('reads numbers named by an abbreviation, a small letter or a year, and takes no count for a number', () => {
    expect(
      cited('Theo KH 142, CV số 3326, NQ29, TT 22/2021; thông tư 29 của Bộ GD-ĐT; Đề án 06; Quyết định 12/qđ-ubnd.'),
    ).toEqual([
      'ke_hoach 142 null',
      'cong_van 3326 null',
      'nghi_quyet 29 null',
      'thong_tu 22/2021 null',
      'thong_tu 29 null',
      'de_an 06 null',
      'quyet_dinh 12/qđ-ubnd null',
    ]);
    expect(
      cited('Học lực: Giỏi 12, khá 20, TB: 15 (12%), TB 15, yếu 2; trình độ CĐ 12, ĐH 30; Tổng số CT: 5; TT 1.'),
    ).toEqual([]);
    expect(
      cited('Kế hoạch 5 năm, Quyết định 2 phương án, báo cáo 6 tháng, thông báo 12 trường, nghị quyết 10 năm qua.'),
    ).toEqual([]);
  });

  it('reads a row of numbers, with the code of the last for all', () => {
    expect(cited('các Thông tư số 01, 02, 03/2021/TT-BGDĐT ngày 02/02/2021; các nghị quyết 57, 59 và 66.')).toEqual([
      'thong_tu 01/2021/TT-BGDĐT 2021-02-02',
      'thong_tu 02/2021/TT-BGDĐT 2021-02-02',
      'thong_tu 03/2021/TT-BGDĐT 2021-02-02',
      'nghi_quyet 57 null',
      'nghi_quyet 59 null',
      'nghi_quyet 66 null',
    ]);
  });

  it('reads both ends of a range of documents', () => {
    expect(cited('Các Thông tư từ số 01 đến số 04/2021/TT-BGDĐT ngày 02/02/2021; Nghị quyết 29 đến nay.')).toEqual([
      'thong_tu 01/2021/TT-BGDĐT 2021-02-02',
      'thong_tu 04/2021/TT-BGDĐT 2021-02-02',
      'nghi_quyet 29 null',
    ]);
  });

  it('gives "cùng ngày" the date of the document before, and a date only to the document it issues', () => {
    expect(cited('Công văn số 12/UBND-VX ngày 5/5/2025 và Công văn số 34/SNV-TCCC cùng ngày.')).toEqual([
      'cong_van 12/UBND-VX 2025-05-05',
      'cong_van 34/SNV-TCCC 2025-05-05',
    ]);
    expect(
      cited('Ngày 5/5/2025, tỉnh ban hành Quyết định 8/QĐ-UBND thay Quyết định 7/QĐ-UBND để thực hiện Nghị quyết 57.'),
    ).toEqual(['quyet_dinh 8/QĐ-UBND 2025-05-05', 'quyet_dinh 7/QĐ-UBND null', 'nghi_quyet 57 null']);
  });

  it('follows a symbol and its date over the end of a line', () => {
    expect(
      cited('Quyết định số 2358/QĐ-\nBGDĐT ngày\n20/8/2025 và Quyết định số 1677/QĐ-TTg\nngày 03/12/2018'),
    ).toEqual(['quyet_dinh 2358/QĐ-BGDĐT 2025-08-20', 'quyet_dinh 1677/QĐ-TTg 2018-12-03']);
  });

  it('knows a law by its long name and the constitution, but no congress and no law of a year to come', () => {
    expect(cited('Luật Phòng, chống tham nhũng năm 2018; Hiến pháp năm 2013; Luật Nhà giáo số 73/2025/QH15.')).toEqual([
      'luat null null',
      'hien_phap null null',
      'luat 73/2025/QH15 null',
    ]);
    expect(cited('Nghị quyết Đại hội XIII của Đảng và Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVIII')).toEqual([]);
    expect(
      cited('Phổ biến pháp luật năm 2019; theo Luật Giáo dục, năm 2019 và đến năm 2020; kỷ luật năm 2018.'),
    ).toEqual([]);
  });

  it('names the issuer', () => {
    const [c] = read('Chỉ thị số 10-CT/TW ngày 30/3/2007 của Ban Bí thư về nâng cao chất lượng sinh hoạt.').citations;
    expect(c?.issuer).toBe('Ban Bí thư');
  });
});
