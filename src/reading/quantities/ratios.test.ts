import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

/** The figures of a text with what they measure. */
const measures = (text: string) =>
  read(text).quantities.map((q) => `${q.value ?? `${q.numerator}/${q.denominator}`} ${q.unit}`);

describe('ratios without their unit', () => {
  it.each([
    ['Tỷ lệ giáo viên trên lớp là 1,85.', ['1.85 giáo viên/lớp']],
    ['Tỷ lệ học sinh THCS trên một lớp đạt 36,2.', ['36.2 học sinh/lớp']],
    ['Tỷ lệ giáo viên trên nhóm mới đạt 1,65, thấp hơn quy định 0,35.', ['1.65 giáo viên/nhóm', '0.35 giáo viên/nhóm']],
    ['Có 900 thí sinh dự thi, tỷ lệ chọi 2,35; đỗ 380 em.', ['900 thí sinh', '2.35 thí sinh/chỉ tiêu', '380 em']],
    ['Tỷ lệ phòng/lớp 0,95.', ['0.95 phòng/lớp']],
    ['Điểm trung bình môn Toán là 6,45; Ngữ văn 7,02; Tiếng Anh 5,1.', ['6.45 điểm', '7.02 điểm', '5.1 điểm']],
    ['Hệ số lương là 2,34.', []],
    ['Tỷ lệ học sinh trên địa bàn là 12%.', ['12 %']],
    ['Tỷ lệ bỏ học giảm 0,4%/năm.', ['0.4 %/năm']],
    ['Bình quân 2,1 giáo viên/nhóm, lớp.', ['2.1 giáo viên/nhóm, lớp']],
    ['Bình quân 2,1 giáo viên/nhóm, lớp 1 có 30 em.', ['2.1 giáo viên/nhóm', '30 em']],
  ])('%s', (text, expected) => expect(measures(text)).toEqual(expected));
});

describe('ranges up to a bound', () => {
  it.each([
    ['Có 10 trường đạt từ 80% đến dưới 90%.', ['10..', '80..90']],
    ['Tổ có từ 5 đến dưới 10 em.', ['5..10']],
    ['Tỷ lệ tăng từ 80% đến 90%.', ['80..90']],
    ['Có 5 trường đạt dưới 70%.', ['5..', '70..']],
  ])('%s', (text, expected) =>
    expect(read(text).quantities.map((q) => `${q.value}..${q.value_to ?? ''}`)).toEqual(expected),
  );
});

describe('rows of nouns', () => {
  it.each([
    ['Có 41 trường, trường liên cấp 7 trường.', ['trường', 'trường']],
    ['Xã có 320 học sinh, học sinh nội trú chiếm 40%.', ['học sinh', '%']],
    ['Lớp 12 có 240 em, thí sinh tự do là 16 em.', ['em', 'em']],
    ['Biểu dương 9 chi bộ, đảng bộ cơ sở.', ['chi bộ, đảng bộ cơ sở']],
    ['Có 6 trường cao đẳng, trung cấp đến tư vấn.', ['trường cao đẳng, trung cấp']],
    ['Có 30 phòng mượn, nhờ nhà văn hóa thôn.', ['phòng mượn']],
    ['Có 12 trường mầm non, trường tiểu học.', ['trường mầm non, trường tiểu học']],
  ])('%s', (text, expected) => expect(read(text).quantities.map((q) => q.unit)).toEqual(expected));
});
