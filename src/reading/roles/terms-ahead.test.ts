import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const LETTERS = { actual: 'A', target: 'T', change: 'C', other: 'O' };
const roles = (text: string) =>
  read(text)
    .quantities.map((q) => LETTERS[q.role])
    .join('');

describe('roles of figures set for a period to come', () => {
  it.each([
    [
      'Báo cáo năm học 2020-2021\nToàn trường có 24 lớp.\nNhiệm vụ năm học 2021-2022 (theo Kế hoạch số 12/KH-SGDĐT ngày 08/8/2021):\n- Xây 12 phòng học;\n- Mua 30 máy tính.',
      'ATT',
    ],
    ['Năm 2020, huyện có 22 xã, 18 xã đạt chuẩn.\nNăm 2021:\n1. Có 20 xã đạt chuẩn.\n2. Mở 6 lớp.', 'AATT'],
    [
      '1. Kết quả: năm học 2013-2014 trường có 11 lớp.\n2. Năm học 2014-2015. Căn cứ Công văn số 42/BGDĐT-GDTX ngày 11/8/2014:\n- Mở 8 lớp nghề.\n- Hạnh kiểm khá tốt 90%.',
      'ATT',
    ],
    [
      'Báo cáo năm 2014\nPhần thứ nhất: Kết quả.\nToàn tỉnh có 96 xã đạt chuẩn.\nPhần thứ hai: Nhiệm vụ năm 2015.\n- Xây dựng 136 phòng học.',
      'AT',
    ],
    [
      'Ngày 12-6-2025, đại hội nhìn lại nhiệm kỳ 2020-2025: kết nạp 27 đảng viên.\nĐại hội xác định nhiệm kỳ 2025-2030: 85% sinh viên có việc làm; kết nạp 30 đảng viên.',
      'ATT',
    ],
    [
      'Năm 2018 huyện có 36 trường đạt chuẩn. Nghị quyết của Huyện ủy xác định đến năm 2020 có 45 trường đạt chuẩn, trong đó mầm non 16 trường, tiểu học 14 trường.',
      'ATTT',
    ],
    ['Trường có 12 lớp.\nTrước mắt trong hè, nhà trường làm 5 phòng học, mua 3 máy in.', 'ATT'],
    [
      'Năm học 2017-2018 có 18 lớp.\nNăm học 2018-2019 trường đăng ký: 100% giáo viên đạt chuẩn; 3 giáo viên giỏi.',
      'ATT',
    ],
    [
      'Báo cáo kết quả năm 2014, phương hướng nhiệm vụ năm 2015\nI. Tiêu chí số 5: 88/229 xã đạt.\nII. Năm 2015: thêm 21 xã đạt tiêu chí số 5, 9 xã đạt tiêu chí số 14.',
      'ATT',
    ],
    ['Thành phố yêu cầu: đưa vào sử dụng 5 công trình với 96 phòng học trước đầu học kỳ 2.', 'TT'],
    [
      'Phòng GD&ĐT yêu cầu: tỷ lệ huy động nhà trẻ đạt 40%. Các trường chấm biểu đồ, cân đo; cải tạo 5 bếp ăn; mở 2 lớp.',
      'TTT',
    ],
  ])('%s → %s', (text, expected) => expect(roles(text)).toBe(expected));

  it('leaves a chronicle of years as it is', () => {
    expect(
      roles('Năm 2018, huyện có 15 xã đạt chuẩn.\nNăm 2019:\nCó 17 xã đạt chuẩn.\nNăm 2020:\nCó 18 xã đạt chuẩn.'),
    ).toBe('AAA');
  });
});

describe('roles amid plans and aims', () => {
  it.each([
    ['Dự kiến lớp 6 có khoảng 131.000 học sinh (giảm khoảng 1.300 học sinh).', 'TC'],
    ['B. CHỈ TIÊU\n- Quy mô hiện có: 17 lớp, 512 học sinh.\n- Duy trì sĩ số 100%.', 'AAT'],
    ['Số cần tuyển ở từng cấp: mầm non 301 giáo viên; tiểu học 503 giáo viên.', 'OO'],
    ['Đảng bộ đã hoàn thành các mục tiêu đề ra: 100% đảng viên đủ tư cách.', 'A'],
    ['Học sinh giỏi tỉnh 35 giải/chỉ tiêu 30 giải; có 11 sáng kiến được công nhận.', 'ATA'],
    [
      'II. NHIỆM VỤ\n- Phụ đạo học sinh yếu 2 buổi/tuần.\n- Sinh hoạt chuyên đề mỗi quý 1 lần.\n- Dự giờ ít nhất 2 lần/tháng.',
      'OOT',
    ],
    ['Có 61 em đạt từ 24 điểm trở lên.', 'AO'],
    ['II. NHIỆM VỤ\n- Dồn ghép các điểm lẻ có dưới 15 học sinh.', 'O'],
    ['Trẻ mẫu giáo ra lớp đạt 91,2% (quy hoạch: 95%).', 'AT'],
    ['3. Phương hướng năm 2021: 22 xã đạt phổ cập mức độ 2; tốt nghiệp THCS trên 97%.', 'TT'],
    [
      'II. CHỈ TIÊU NĂM HỌC 2022-2023\n1. Học lực: Giỏi 18%, Khá 62%. Năm học 2021-2022 Giỏi 16,4%, Khá 60,1%.\n2. Bỏ học dưới 1%.',
      'TTAAT',
    ],
    ['2. Kết quả: 12 giáo viên giỏi.\n3. Hướng phát huy:\n- Trang bị 03 bảng tương tác.', 'AT'],
    ['Đoàn giám sát kiến nghị UBND huyện: Bố trí vốn xây mới 24 phòng học.', 'T'],
    ['So đầu năm số học sinh giảm: 12 HS.', 'C'],
    ['Trường Kiên Lộc 27 lớp, 945 học sinh, 6,98 ha, 217 tỷ đồng.', 'OOOO'],
    [
      'KẾ HOẠCH PHÁT TRIỂN\nA/ Tóm tắt kết quả thực hiện kế hoạch năm 2009-2010 của nhà trường:\n1/ Tình hình thực hiện các chỉ tiêu:\n* Chỉ tiêu tuyển mới:\n- Vào lớp 6: 100%.\n2/ Chất lượng: Giỏi 6,3%.',
      'AA',
    ],
    [
      'BÁO CÁO TỔNG KẾT Năm học 2011 – 2012 (Trường Minh Thạnh)\nI. THỰC HIỆN KẾ HOẠCH PHÁT TRIỂN:\nb. Đầu năm 18 lớp, giỏi 37%.',
      'AA',
    ],
    [
      'ĐĂNG KÝ THI ĐUA NĂM HỌC 2012-2013\nNăm học 2011-2012, trường có 38 giáo viên.\n1. Chiến sĩ thi đua: 7 đồng chí.',
      'AT',
    ],
    ['Để được công nhận mức độ 3, tỷ lệ trẻ vào lớp 1 phải đạt ít nhất 98%.', 'O'],
    ['Kỳ thi tuyển sinh lớp 10 có 92.000 thí sinh đăng ký. Chỉ tiêu của các trường công lập là 67.110 học sinh.', 'AO'],
  ])('%s → %s', (text, expected) => expect(roles(text)).toBe(expected));
});
