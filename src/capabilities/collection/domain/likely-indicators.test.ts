import { describe, expect, it } from 'vitest';
import { indexIndicators, likelyIndicators, type Nameable, type Said } from './likely-indicators.ts';

const make = (
  id: number,
  name: string,
  kind: string,
  unitWord: string,
  population: string | null = null,
): Nameable => ({
  id,
  name,
  kind,
  unitWord,
  population,
});
const index = indexIndicators([
  make(1, 'Trường đạt chuẩn quốc gia', 'count', 'trường'),
  make(2, 'Tỷ lệ trường đạt chuẩn quốc gia', 'ratio', '%'),
  make(3, 'Trẻ mẫu giáo đến trường', 'ratio', '%'),
  make(4, 'Đảng viên mới kết nạp', 'count', 'đảng viên'),
  make(5, 'Giáo viên tiểu học đạt chuẩn trình độ', 'ratio', '%'),
  make(6, 'Giáo viên trung học cơ sở đạt chuẩn trình độ', 'ratio', '%'),
  make(7, 'Trễ hạn nộp hồ sơ', 'count', 'hồ sơ'),
]);
const ids = (said: Partial<Said>) =>
  likelyIndicators(index, { name: '', quote: '', scope: '', unit: null, around: '', ...said }).map(
    ({ indicator }) => indicator.id,
  );

describe('indicators that a sentence speaks of', () => {
  it('by their words, then by the unit of measure', () => {
    const quote = 'phấn đấu có thêm 06 trường học đạt chuẩn Quốc gia';
    expect(ids({ quote, unit: 'trường' })[0]).toBe(1);
    expect(ids({ quote, unit: '%' })[0]).toBe(2);
  });

  it('by the level of schooling, in the sentence or in its scope', () => {
    const quote = '80% giáo viên đạt chuẩn trình độ';
    expect(ids({ quote, scope: 'cấp tiểu học', unit: '%' })[0]).toBe(5);
    expect(ids({ quote: `${quote} ở trung học cơ sở`, unit: '%' })[0]).toBe(6);
  });

  it('without marks too, but a marked word is not another marked word', () => {
    expect(ids({ quote: 'dang vien moi ket nap: 12' })[0]).toBe(4);
    expect(ids({ quote: 'trẻ mẫu giáo ra lớp đúng hạn' })).not.toContain(7);
  });

  it('by the paragraph around a sentence that names nothing', () => {
    expect(ids({ quote: 'đạt tỷ lệ 71,9%', unit: '%' })).toEqual([]);
    const around = 'cả huyện có 23 trường đạt chuẩn quốc gia, đạt tỷ lệ 71,9%';
    expect(ids({ quote: 'đạt tỷ lệ 71,9%', unit: '%', around })[0]).toBe(2);
  });

  it('says why, finds none where nothing is said, and finds what was added since', () => {
    const [first] = likelyIndicators(index, {
      name: 'Đảng viên mới kết nạp',
      quote: '',
      scope: '',
      unit: 'đảng viên',
      around: '',
    });
    expect(first?.because).toEqual(['câu có đủ tên chỉ số', 'cùng tính bằng đảng viên']);
    expect(ids({ quote: 'nâng cao chất lượng đội ngũ', unit: '%' })).toEqual([]);
    index.put([make(8, 'Thư viện mở cửa buổi tối', 'count', 'thư viện')]);
    expect(ids({ quote: '12 thư viện mở cửa buổi tối' })).toEqual([8]);
  });
});
