import { describe, expect, it } from 'vitest';
import { read } from './index.ts';

const starts = (text: string) =>
  read(text).tasks.map((x) => `${x.ordinal ?? ''}:${x.quote.split(' ').slice(0, 3).join(' ')}`);

describe('tasks', () => {
  it('reads a numbered list of duties, one task a clause', () => {
    expect(
      starts(
        'Phương hướng 2024 - 2026:\n1. Rà soát mạng lưới trường lớp; sáp nhập các điểm lẻ.\n2. Bồi dưỡng đội ngũ cốt cán.\n',
      ),
    ).toEqual(['1:Rà soát mạng', '1:sáp nhập các', '2:Bồi dưỡng đội']);
  });

  it('begins after the one who has to act', () => {
    expect(
      starts(
        'NHIỆM VỤ\n- Nhà trường chủ động sử dụng kinh phí được giao.\n- Các phòng chuyên môn cập nhật số liệu hằng quý.\n',
      ),
    ).toEqual([':chủ động sử', ':cập nhật số']);
  });

  it('finds what someone asks for in running text', () => {
    expect(
      starts('Giám đốc Sở yêu cầu hoàn thành việc bàn giao hồ sơ. Thời gian tới, ngành sẽ mở rộng mô hình bán trú.'),
    ).toEqual([':hoàn thành việc', ':mở rộng mô']);
  });

  it('parts the list that a sentence of plan opens with a colon or a year ahead', () => {
    expect(
      starts('Với tinh thần đó, huyện đề ra các mục tiêu: Đổi mới cách dạy môn Toán; củng cố trung tâm cộng đồng.'),
    ).toEqual([':Đổi mới cách', ':củng cố trung']);
    expect(
      starts(
        'Ngày 5/1/2024, tỉnh họp. Theo đó, đến năm 2030, duy trì kết quả phổ cập ở các xã; nâng chất lượng lớp xóa mù; mở rộng mạng lưới thư viện.',
      ),
    ).toEqual([':duy trì kết', ':nâng chất lượng', ':mở rộng mạng']);
  });

  it('takes no measured point of a list of aims, but the points without a number', () => {
    expect(starts('II. CHỈ TIÊU\n- Duy trì sĩ số 100%.\n- Giữ vững danh hiệu trường tiên tiến.\n')).toEqual([
      ':Giữ vững danh',
    ]);
  });

  it('takes neither results nor lessons as tasks', () => {
    expect(
      starts(
        'Năm qua, chi bộ đã hoàn thành tốt nhiệm vụ; tổ chức nhiều hoạt động.\nRút ra bài học kinh nghiệm như sau:\nMột là: Giữ vững đoàn kết.\n',
      ),
    ).toEqual([]);
  });
});
