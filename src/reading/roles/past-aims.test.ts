import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const roles = (text: string) => read(text).quantities.map((q) => `${q.role} ${q.value ?? q.numerator}`);

describe('aims that were set before, beside what came of them', () => {
  it.each([
    ['Năm học qua, tỷ lệ trường chuẩn đạt 61,2%, vượt chỉ tiêu Nghị quyết đề ra là 58%.', ['actual 61.2', 'target 58']],
    [
      'Chi bộ kết nạp 7 đảng viên (4 nữ, 3 nam), vượt chỉ tiêu giao là 5 đảng viên.',
      ['actual 7', 'actual 4', 'actual 3', 'target 5'],
    ],
    ['Toàn xã có 96,5% trẻ ra lớp, so với kế hoạch 98% còn thấp hơn 1,5%.', ['actual 96.5', 'target 98', 'change 1.5']],
    [
      'Tỷ lệ tiến sĩ đạt 7,4%, thấp hơn chỉ tiêu 9% là 1,6%; đạt chuẩn 71%, cao hơn chỉ tiêu hội nghị viên chức đề ra (70%).',
      ['actual 7.4', 'target 9', 'change 1.6', 'actual 71', 'target 70'],
    ],
    ['Trường đạt 27,4%, vượt chỉ tiêu 26% đã đề ra từ đầu năm.', ['actual 27.4', 'target 26']],
    [
      'Hội trao 120 suất quà, so với mục tiêu đại hội đặt ra (100 suất) vượt 20%.',
      ['actual 120', 'target 100', 'change 20'],
    ],
    ['Chỉ tiêu đề ra là 95%, kết quả đạt 97,2%, vượt 2,2%.', ['target 95', 'actual 97.2', 'change 2.2']],
    ['Nghị quyết đặt mục tiêu kết nạp 5 đảng viên, thực tế kết nạp 7 đảng viên.', ['target 5', 'actual 7']],
    ['Tỷ lệ tốt nghiệp đạt 99,1%, cao hơn chỉ tiêu của Sở giao (98,5%).', ['actual 99.1', 'target 98.5']],
    [
      'Phòng học kiên cố đạt 61,2%, thấp hơn bình quân của tỉnh (70,5%) 9,3 điểm phần trăm.',
      ['actual 61.2', 'actual 70.5', 'change 9.3'],
    ],
    ['Cả nhiệm kỳ kết nạp được 6 đảng viên (mục tiêu 5).', ['actual 6', 'target 5']],
    ['Kết nạp 03 đảng viên/chỉ tiêu 04.', ['actual 3', 'target 4']],
    ['Trường mở được 14 lớp/kế hoạch 15 lớp.', ['actual 14', 'target 15']],
    [
      'Huyện gieo cấy 6.110 ha lúa (KH 6.000 ha), trồng 910 ha màu, đạt 82% KH (1.110 ha).',
      ['actual 6110', 'target 6000', 'actual 910', 'actual 82', 'target 1110'],
    ],
    ['Đội tuyển có 4 giải, chưa đạt kế hoạch đầu năm là 7 giải.', ['actual 4', 'target 7']],
    ['Tỷ lệ chuyên cần 93,1%, thấp hơn mức 95% mà nghị quyết đề ra.', ['actual 93.1', 'target 95']],
    ['Tỷ lệ vào lớp 10 đạt 78,5%, vượt kế hoạch 3,5% (75%).', ['actual 78.5', 'change 3.5', 'target 75']],
    ['Nhà xuất bản in 2,1 triệu bản, thấp hơn dự tính 3 triệu bản.', ['actual 2100000', 'target 3000000']],
  ])('%s', (text, expected) => expect(roles(text)).toEqual(expected));

  it('keeps by how much an aim was exceeded, and counts of aims themselves', () => {
    expect(roles('Trường huy động 312 trẻ ra lớp, vượt chỉ tiêu 12 trẻ.')).toEqual(['actual 312', 'change 12']);
    expect(roles('Chi bộ hoàn thành vượt chỉ tiêu Đại hội đề ra (15/12 chỉ tiêu).')).toEqual(['actual 15']);
    expect(roles('Đảng bộ thực hiện đạt và vượt 19/21 chỉ tiêu.')).toEqual(['actual 19']);
  });

  it('gives no period to an aim in brackets beside the result that bears its name', () => {
    const { targets } = read(
      'I. KẾT QUẢ\nĐến cuối năm học 2024 - 2025 như sau:\nHọc lực: Giỏi 31 em. Có 06 giải cấp tỉnh (chỉ tiêu 08 giải).\n',
    );
    expect(targets.map(({ value, due }) => `${value} ${due}`)).toEqual(['8 null']);
  });
});
