import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const money = (text: string) =>
  read(text)
    .quantities.filter((q) => /^(đồng|%)/.test(q.unit ?? ''))
    .map((q) => `${q.role} ${q.value}`);

describe('money', () => {
  it('was spent on works that are done, with its parts', () => {
    expect(
      money(
        'Năm qua, huyện đã xây mới 42 phòng học với tổng kinh phí 61 tỷ đồng; trong đó vốn chương trình mục tiêu quốc gia 40 tỷ đồng, ngân sách xã 15 tỷ đồng, xã hội hóa 6 tỷ đồng.',
      ),
    ).toEqual(['actual 61000000000', 'actual 40000000000', 'actual 15000000000', 'actual 6000000000']);
    expect(money('Công trình hoàn thành với tổng vốn đầu tư 18 tỷ đồng, trong đó ngân sách huyện 10 tỷ đồng.')).toEqual(
      ['actual 18000000000', 'actual 10000000000'],
    );
    expect(money('Trường vừa nhận bàn giao 6 máy lọc nước, tổng kinh phí 96 triệu đồng.')).toEqual(['actual 96000000']);
    expect(
      money('Tổng kinh phí đã chi 2 tỷ đồng. Trong đó, kinh phí sửa 3 phòng học là 1 tỷ đồng, mua sách 1 tỷ đồng.'),
    ).toEqual(['actual 2000000000', 'actual 1000000000', 'actual 1000000000']);
  });

  it('was spent in a span that is over', () => {
    const parts =
      'tổng kinh phí sửa chữa trường lớp là 84 tỷ đồng, gồm ngân sách huyện 60 tỷ đồng, xã hội hóa 24 tỷ đồng.';
    expect(money(`Báo cáo ngày 12/9/2023. Giai đoạn 2020 - 2023, ${parts}`)).toEqual([
      'actual 84000000000',
      'actual 60000000000',
      'actual 24000000000',
    ]);
    expect(
      money('Báo cáo ngày 12/9/2023. Giai đoạn 2021 - 2025, tổng kinh phí thực hiện đề án là 84 tỷ đồng.'),
    ).toEqual(['other 84000000000']);
  });

  it('is a budget for works to come, and a share of it no result', () => {
    expect(money('Xã sẽ xây mới 4 phòng học với tổng kinh phí 3 tỷ đồng.')).toEqual(['other 3000000000']);
    expect(money('Khởi công xây dựng trường, tổng kinh phí 12 tỷ đồng, trong đó huyện góp 20%.')).toEqual([
      'other 12000000000',
      'other 20',
    ]);
    expect(money('Công ty sẽ tặng 120 bộ bàn ghế, tổng giá trị dự kiến 150 triệu đồng.')).toEqual(['other 150000000']);
  });

  it('is laid down or due to each, unless it is earned', () => {
    expect(money('Hội trao 40 suất quà trị giá 300.000 đồng và 500.000 đồng/suất.')).toEqual([
      'other 300000',
      'other 500000',
    ]);
    expect(money('Lương cơ sở tăng lên 2,34 triệu đồng/tháng, giáo viên có thu nhập 9 triệu đồng/tháng.')).toEqual([
      'other 2340000',
      'actual 9000000',
    ]);
    expect(money('Mức thu bình quân 900.000 đồng/trẻ/tháng.')).toEqual(['other 900000']);
    expect(
      money('Phấn đấu thu nhập đạt 90 triệu đồng/người/năm; hỗ trợ 200.000 đồng/người/tháng cho giáo viên.'),
    ).toEqual(['target 90000000', 'other 200000']);
  });
});

describe('posts and needs', () => {
  const roles = (text: string) => read(text).quantities.map((q) => `${q.role} ${q.value}`);

  it('are given or wanted, and filled or left', () => {
    expect(
      roles(
        'Nhu cầu giáo viên mầm non là 1.310 người, tiểu học 2.104 người, tổng cộng 3.414 người; hiện có 4.012 người.',
      ),
    ).toEqual(['other 1310', 'other 2104', 'other 3414', 'actual 4012']);
    expect(roles('Số người làm việc được giao tại các trường năm 2025 là 812 người, hiện có mặt 790 người.')).toEqual([
      'other 812',
      'actual 790',
    ]);
    expect(roles('Các tỉnh còn trên 5.200 chỉ tiêu chưa tuyển.')).toEqual(['actual 5200']);
    expect(roles('Đội tuyển có 40 em dự thi, đặt chỉ tiêu ít nhất 12 em đoạt giải.')).toEqual([
      'actual 40',
      'target 12',
    ]);
  });
});
