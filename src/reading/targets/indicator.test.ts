import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const named = (text: string) => read(text).targets.map((x) => (x.scope ? `${x.indicator} | ${x.scope}` : x.indicator));

describe('the indicator of a target', () => {
  it.each([
    ['Thu nhập bình quân đầu người phấn đấu đến năm 2030 đạt 86 triệu đồng.', ['Thu nhập bình quân đầu người']],
    ['Phấn đấu tỷ lệ hộ nghèo đến năm 2030 còn dưới 2%.', ['tỷ lệ hộ nghèo']],
    ['Phấn đấu đến hết năm 2030, có ít nhất 80% trường đạt chuẩn vào cuối nhiệm kỳ.', ['trường đạt chuẩn']],
    ['Phấn đấu mỗi năm kết nạp ít nhất 02 (hai) đảng viên mới.', ['kết nạp đảng viên mới']],
    ['Năm tới huyện sẽ mở 64 lớp xóa mù với khoảng 1.100 học viên.', ['mở lớp xóa mù', 'mở học viên']],
    ['Phấn đấu xây dựng thêm 2 trường mức 1, 3 trường mức 2.', ['xây dựng trường mức 1', 'xây dựng trường mức 2']],
    ['II. CHỈ TIÊU\n1. Đảng viên hoàn thành tốt nhiệm vụ: ≥ 90%.', ['Đảng viên hoàn thành tốt nhiệm vụ']],
    [
      'Phấn đấu 100% trường có nhà ăn (đối với vùng khó khăn, đạt ít nhất 80%).',
      ['trường có nhà ăn', 'trường có nhà ăn | vùng khó khăn'],
    ],
    ['Theo đề án, đến hết năm 2030, 100% giáo viên đạt chuẩn.', ['giáo viên đạt chuẩn']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});
