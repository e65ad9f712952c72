import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const queried = (text: string) => read(text).findings.map((f) => `${f.kind} ${f.quotes.join(' · ')}`);

describe('figures that agree', () => {
  it('raises no alarm', () => {
    expect(
      queried(
        'Toàn huyện có 45 trường, gồm 15 trường mầm non, 18 trường tiểu học và 12 trường THCS; 28/45 trường đạt chuẩn (62,2%). ' +
          'Tỷ lệ hộ nghèo giảm từ 8,4% xuống còn 6,1%, giảm 2,3%. Có gần 500 em bỏ học, trong đó 300 học sinh tiểu học và 195 học sinh THCS.',
      ),
    ).toEqual([]);
  });

  it('does not query a list that may leave things out', () => {
    expect(queried('Toàn huyện có 45 trường, trong đó có 5 trường mầm non và 3 trường tiểu học mới xây.')).toEqual([]);
  });
});

describe('figures that do not agree', () => {
  it('queries a share of a fraction, also one that was cut instead of rounded', () => {
    expect(queried('Có 15/36 trường đạt chuẩn (41,6%).')).toEqual(['ratio 15/36 trường · 41,6%']);
    expect(queried('Còn 120/200 phòng học tạm, chiếm tỷ lệ 65%.')).toEqual(['ratio 120/200 phòng học tạm · 65%']);
  });

  it('queries a sum whose parts are all there', () => {
    expect(queried('Đảng bộ có 144 đảng viên, trong đó 134 đảng viên chính thức và 11 đảng viên dự bị.')).toEqual([
      'sum 134 đảng viên chính thức · 11 đảng viên dự bị · 144 đảng viên',
    ]);
    expect(queried('Có 41 trường được công nhận, gồm 18 trường mầm non, 25 trường tiểu học.')).toHaveLength(1);
  });

  it('queries rows of grades against their total', () => {
    expect(
      queried(
        'Trường có 400 học sinh. Khối 6: 110 học sinh; Khối 7: 95 học sinh; Khối 8: 100 học sinh; Khối 9: 98 học sinh.',
      ),
    ).toHaveLength(1);
  });

  it('queries an average, a plan share and the odd one of a row of shares', () => {
    expect(queried('Năm nay mở 30 lớp, tuyển 1.115 em (bình quân 37,5 em/lớp).')).toHaveLength(1);
    expect(queried('Vận động được 150 triệu đồng, đạt 120% kế hoạch (130 triệu đồng).')).toHaveLength(1);
    expect(
      queried('Trường có 500 học sinh: giỏi 200 em (40%), khá 150 em (30%), trung bình 150 em (35%).'),
    ).toHaveLength(1);
  });

  it('queries a change that does not follow from its two ends', () => {
    expect(queried('Tỷ lệ hộ nghèo giảm từ 8,4% xuống còn 6,1%, giảm 3,2%.')).toHaveLength(1);
  });

  it('points at every figure it quotes', () => {
    const text = 'Hiện có 64/81 giáo viên trên chuẩn, tỉ lệ 75%.';
    const [f] = read(text).findings;
    expect(f?.spans.map((s) => text.slice(s.start, s.end))).toEqual(f?.quotes);
  });
});

describe('shares against bounds and plans', () => {
  it('queries a bound that the count does not reach', () => {
    expect(read('Có 30/48 trường đạt chuẩn, chiếm tỷ lệ trên 70%.').findings.map((x) => x.kind)).toEqual(['ratio']);
    expect(read('Có 36/48 trường đạt chuẩn, chiếm tỷ lệ trên 70%.').findings).toEqual([]);
  });

  it('queries a near miss of a plan, never a share of something else', () => {
    expect(read('Chỉ tiêu giao 60 người, tuyển được 41 người, đạt 67,3%.').findings).toHaveLength(1);
    expect(read('Chỉ tiêu giao 60 người, tuyển được 41 người, đạt 68,3%.').findings).toEqual([]);
    expect(read('Chỉ tiêu giao 60 người, tuyển được 41 người, đạt 95%.').findings).toEqual([]);
  });
});

describe('documents, dates and words', () => {
  it('queries a type that its code denies, impossible days and periods that run backwards', () => {
    expect(queried('Nghị quyết số 44/2014/QĐ-CP của Chính phủ.')).toEqual(['symbol Nghị quyết số 44/2014/QĐ-CP']);
    expect(queried('Hội nghị họp ngày 31/4/2021, nhiệm kỳ 2025 - 2020.')).toEqual([
      'date 31/4/2021',
      'period 2025 - 2020',
    ]);
  });

  it('queries one document with two dates', () => {
    const text = 'Chỉ thị số 05-CT/TW ngày 15/5/2016; nhắc lại Chỉ thị số 05-CT/TW ngày 15/6/2016.';
    expect(read(text).findings[0]?.quotes).toHaveLength(2);
  });

  it('queries phrases written twice and the foreign Ð', () => {
    expect(queried('Phổ cập giáo dục giáo dục ở Ðảng bộ xã.')).toEqual(['spelling giáo dục giáo dục', 'spelling Ðảng']);
  });
});
