import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const roles = (text: string) => read(text).quantities.map((q) => q.role);

// Passages that the learned weights alone would tell otherwise: each fails when the rule it is named after is taken out.
describe('rules that decide', () => {
  it.each([
    [
      'aims: a row opened by its heading',
      '3. Phương hướng năm 2022 theo Kế hoạch số 15/KH-UBND: 18 xã, thị trấn đạt phổ cập mức 2; tốt nghiệp THCS trên 98%.',
      ['target', 'target'],
    ],
    [
      'budgets: what a list of purchases is to cost',
      'Phòng đã lên danh mục mua sắm cho các trường với tổng kinh phí trên 3 tỷ đồng.',
      ['other'],
    ],
    [
      'laid down: places more than last year',
      'Kế hoạch tuyển sinh lớp 10: chỉ tiêu tăng 3 lớp và 105 học sinh.',
      ['change', 'change'],
    ],
    [
      'laid down: how many may be proposed',
      'Chi bộ có dưới 6 đảng viên được xét 01 đồng chí hoàn thành xuất sắc.',
      ['other', 'other'],
    ],
    [
      'laid down: marks of a scale',
      'Thang điểm 100 điểm, trong đó chuyên môn 55 điểm, phong trào 45 điểm.',
      ['other', 'other', 'other'],
    ],
    [
      'laid down: how many may be rated best',
      'Số đảng viên hoàn thành xuất sắc không quá 20% số đảng viên hoàn thành tốt nhiệm vụ.',
      ['other'],
    ],
    ['norms: which classes are meant', 'II. Nhiệm vụ\n- Không mở lớp dưới 18 học viên.', ['other']],
    [
      'results: what stands beside an aim',
      'Mục tiêu 90% trường đủ nhà vệ sinh; thiết bị mới đáp ứng 61% nhu cầu.',
      ['target', 'actual'],
    ],
    [
      'results: points that were judged',
      'Qua giám sát có 4 nội dung xếp loại tốt, 2 nội dung sau giám sát khắc phục chậm.',
      ['actual', 'actual'],
    ],
  ])('%s', (_, text, expected) => expect(roles(text)).toEqual(expected));
});
