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

  it('takes neither results nor lessons as tasks', () => {
    expect(
      starts(
        'Năm qua, chi bộ đã hoàn thành tốt nhiệm vụ; tổ chức nhiều hoạt động.\nRút ra bài học kinh nghiệm như sau:\nMột là: Giữ vững đoàn kết.\n',
      ),
    ).toEqual([]);
  });
});
