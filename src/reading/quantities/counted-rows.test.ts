import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

/** The figures of a text with what they count. */
const counts = (text: string) =>
  read(text).quantities.map((q) => `${q.value ?? `${q.numerator}/${q.denominator}`} ${q.unit}`);

describe('numbers in groups', () => {
  it.each([
    ['Xét tốt nghiệp cho 3 412/3 420 học sinh.', ['3412/3420 học sinh']],
    ['Có 985/1 204 giáo viên đạt trên chuẩn (81,8%).', ['985/1204 giáo viên', '81.8 %']],
    ['Tổng số học sinh: 2 760.', ['2760 học sinh']],
    ['Toàn huyện có 11 250,5 m2 đất sạch.', ['11250.5 m2']],
    ['Mỗi năm tuyển 1 200 - 1 350 học sinh.', ['1200 học sinh']],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected));
});

describe('numbers behind "lớp", "mức" and names', () => {
  it.each([
    ['Giáo viên đứng lớp 48 người.', ['48 người']],
    ['Mỗi tuần cô lên lớp 9 tiết.', ['9 tiết']],
    ['Giáo viên trực tiếp đứng lớp 9 người.', ['9 người']],
    ['Quy mô giữ ở mức 26 lớp.', ['26 lớp']],
    ['Các em vào lớp 10 công lập.', []],
    ['Học sinh lên lớp 6 đông hơn.', []],
    ['Trường đạt chuẩn mức 2 trường chất lượng cao.', []],
    ['TH Hòa Bình 2 sửa chữa 3 phòng học.', ['3 phòng học']],
    ['Thí sinh nhóm ưu tiên 1 cộng 1,5 điểm.', ['1.5 điểm']],
    ['Từ 5 giờ 45 các thầy cô đã có mặt.', []],
    ['Trường có 45 phòng.', ['45 phòng']],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected));
});

describe('nouns in a row', () => {
  it.each([
    ['Trường thiếu 2 giáo viên, thầy hiệu phó phải dạy thay.', ['2 giáo viên']],
    ['Trường thiếu 2 giáo viên, hiệu trưởng phải dạy thay.', ['2 giáo viên']],
    ['Có 12 học sinh, em Hà là lớp trưởng.', ['12 học sinh']],
    ['Có 412 học sinh, giáo viên Trường THCS Bình An.', ['412 học sinh, giáo viên']],
    ['Học sinh nữ 215 em, học sinh nam 228 em.', ['215 em', '228 em']],
    ['Trao 860 máy tính bảng, điện thoại cho học sinh.', ['860 máy tính bảng, điện thoại']],
    ['Huyện còn 96 phòng học tạm, mượn ở vùng cao.', ['96 phòng học tạm, mượn']],
    ['Có 40 học sinh nghèo, cận nghèo.', ['40 học sinh nghèo, cận nghèo']],
    ['Tập huấn cho 75 hiệu trưởng, phó hiệu trưởng.', ['75 hiệu trưởng, phó hiệu trưởng']],
    ['Tập huấn cho 58 cán bộ quản lý, kế toán, văn thư.', ['58 cán bộ quản lý, kế toán, văn thư']],
    ['Diện tích sân đạt 6 m²/trẻ, học sinh.', ['6 m²/trẻ, học sinh']],
    ['Mua 5.000 sách, vở và 12 tủ.', ['5000 sách, vở', '12 tủ']],
    ['Có 30 phòng kiên cố, mượn 4 phòng.', ['30 phòng kiên cố', '4 phòng']],
    ['Mua 15 máy tính, máy in có 3 chiếc.', ['15 máy tính', '3 chiếc']],
    [
      'Trường có 41 người (cán bộ quản lý 03, giáo viên 33, nhân viên 05).',
      ['41 người', '3 cán bộ quản lý', '33 giáo viên', '5 nhân viên'],
    ],
    ['Kho có 1.200 học liệu số, 14 khóa tập huấn.', ['1200 học liệu số', '14 khóa tập huấn']],
    ['Đã ban hành 7 quy chế, 3 quy trình, 12 tờ trình.', ['7 quy chế', '3 quy trình', '12 tờ trình']],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected));
});

describe('figures beside what they are of', () => {
  it.each([
    ['Nhân viên: 8/5 nữ; giáo viên: 30/16 nữ.', ['8 Nhân viên', '5 nữ', '30 giáo viên', '16 nữ']],
    ['Đội ngũ: 36 người/nữ 29 người.', ['36 người', '29 người']],
    ['Số trẻ bán trú là 348 trẻ: 3-4 tuổi 84, 4-5 tuổi 91.', ['348 trẻ', '84 trẻ', '91 trẻ']],
    ['Số trẻ được khám sức khỏe: 218/228 Tỷ lệ: 95,6%', ['218/228 trẻ được khám sức khỏe', '95.6 %']],
    [
      'Toàn huyện có 155 cộng đồng học tập; 74/91 cộng đồng được công nhận.',
      ['155 cộng đồng học tập', '74/91 cộng đồng'],
    ],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected));

  it('takes a share in the label of a row for none of its cells', () => {
    const table =
      'STT\tNội dung\tTổng số\tlớp 6\tlớp 7\nI\tSố học sinh theo hạnh kiểm\t633\t329\t304\n1\tTốt 68,5%\t426\t219\t207';
    expect(counts(table).filter((x) => x.endsWith('%'))).toEqual(['68.5 %']);
  });
});
