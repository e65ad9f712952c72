import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const roles = (text: string): string[] => read(text).quantities.map((q) => `${q.quote}: ${q.role}`);

describe('norms told beside what there is', () => {
  it('takes the norm and the same norm elsewhere for norms', () => {
    expect(roles('Đất bình quân chỉ 5,1 m2/trẻ trong khi chuẩn là 12 m2/trẻ, riêng khu vực phường 8 m2/trẻ.')).toEqual([
      '5,1 m2/trẻ: actual',
      '12 m2/trẻ: other',
      '8 m2/trẻ: other',
    ]);
  });

  it('takes what stands in brackets behind the word of a rule for a norm', () => {
    expect(roles('Tỷ lệ bỏ học 0,4% (quy định không quá 2%).')[1]).toBe('không quá 2%: other');
    expect(roles('Trẻ ra lớp 91% (tiêu chuẩn của Bộ là 85%).')[1]).toBe('85%: other');
    expect(roles('Tỷ lệ 1,6 còn thấp hơn định mức trường nội trú (2,4 giáo viên/lớp).')[0]).toBe(
      '2,4 giáo viên/lớp: other',
    );
  });

  it('tells the norm from how far it is missed or kept', () => {
    expect(roles('Sĩ số đã 43 em/lớp, nhận thêm sẽ vượt quy định 45 em/lớp.')[1]).toBe('45 em/lớp: other');
    expect(roles('Tỷ lệ 31,5%, thấp hơn 8,5% so với yêu cầu 40%.')[2]).toBe('40%: other');
    expect(roles('Số phòng còn thiếu so với quy định là 53 phòng.')).toEqual(['53 phòng: actual']);
  });

  it('tells those who meet a norm from the norm', () => {
    expect(roles('Đội ngũ 45 người (chuẩn 33 người, trên chuẩn 12 người).').slice(1)).toEqual([
      '33 người: actual',
      '12 người: actual',
    ]);
    expect(roles('Sân trường 900 m2 (bình quân 3,1 m2/HS, chuẩn là 6 m2/HS).')[2]).toBe('6 m2/HS: other');
  });

  it('takes what was due and was not given for a norm', () => {
    expect(roles('Nhiều nơi chưa bố trí được vốn đối ứng 30% theo quy định.')).toEqual(['30%: other']);
  });

  it('takes how an exam is held for rules', () => {
    expect(
      roles(
        'Mỗi phòng thi xếp tối đa 20 thí sinh, khoảng cách giữa hai bàn tối thiểu 1,5 m; toàn tỉnh có 612 thí sinh.',
      ),
    ).toEqual(['tối đa 20 thí sinh: other', 'tối thiểu 1,5 m: other', '612 thí sinh: actual']);
    expect(roles('Mỗi phòng có 2 cán bộ coi thi.')[0]).toMatch(/other$/);
  });

  it('takes what one of them costs and holds for a price', () => {
    expect(
      roles('Suất đầu tư một phòng học 60 m2 là 150 triệu đồng, một phòng công vụ 20 m2 là 45 triệu đồng.').map((x) =>
        x.split(': ').at(-1),
      ),
    ).toEqual(['other', 'other', 'other', 'other']);
    expect(roles('Kế hoạch\n- Xây 12 phòng công vụ, diện tích 22 m2/phòng.')[1]).toBe('22 m2/phòng: other');
  });
});

describe('money paid out and intended', () => {
  it('tells what was paid out, its share, and the whole', () => {
    expect(roles('Đến nay đã giải ngân 6,5 tỷ đồng trên tổng số 13 tỷ đồng được giao, bằng 50%.')).toEqual([
      '6,5 tỷ đồng: actual',
      '13 tỷ đồng: other',
      '50%: actual',
    ]);
    expect(roles('Giá trị giải ngân đạt 9,4 tỷ đồng, bằng 38% kế hoạch.')[0]).toBe('9,4 tỷ đồng: actual');
    expect(roles('Huyện giải ngân 8,4 tỷ đồng trên 21 tỷ đồng.')[1]).toBe('trên 21 tỷ đồng: other');
  });

  it('takes a sum of works that were only agreed on for a budget', () => {
    expect(roles('Huyện có chủ trương sửa chữa 9 công trình trường học với tổng kinh phí 7,2 tỷ đồng.')[1]).toBe(
      '7,2 tỷ đồng: other',
    );
  });

  it('takes what was spent on a work in a report for a result', () => {
    const text = 'BÁO CÁO\nI. KẾT QUẢ\n4. Kinh phí chi cho công tác phổ cập năm 2021: 95 triệu đồng.';
    expect(roles(text)).toEqual(['95 triệu đồng: actual']);
  });
});

describe('by how much', () => {
  it('tells how far above the mean of all and above the aim', () => {
    expect(roles('Tỷ lệ đỗ đạt 88,1%, cao hơn trung bình huyện 6%.')[1]).toBe('6%: change');
    expect(roles('Điểm trung bình đạt 6,94 điểm, cao hơn trung bình của Quận là 0,42 điểm.')[1]).toBe(
      '0,42 điểm: change',
    );
    expect(roles('Học sinh khá 31,2% (vượt chỉ tiêu 1,4%).')[1]).toBe('1,4%: change');
  });
});

describe('aims amid results, results amid aims', () => {
  it('takes the parts of an aim for aims', () => {
    const text =
      'Đến nay đã dạy nghề cho 3.100 người. Phấn đấu cả năm 2022 dạy nghề cho 8.200 người, trong đó: Cao đẳng 700 người; sơ cấp và dưới 3 tháng 7.500 người.';
    expect(roles(text).slice(1)).toEqual(['8.200 người: target', '700 người: target', '7.500 người: target']);
  });

  it('takes schools and classes told apart behind what is to be for aims', () => {
    const text =
      'Theo quy hoạch đến năm 2030, toàn tỉnh sẽ là 312 trường với 4.100 lớp. Trong đó: Mầm non 120 trường, 900 lớp; Tiểu học 110 trường, 1.900 lớp.';
    expect(roles(text).map((x) => x.split(': ')[1])).toEqual(Array(6).fill('target'));
  });

  it('takes those who reach it in a row of aims for aims', () => {
    const text = '4. Phương hướng năm 2022: Duy trì 18/18 xã đạt chuẩn mầm non; 15 xã đạt phổ cập THCS mức độ 3.';
    expect(roles(text)[1]).toBe('15 xã: target');
  });

  it('goes back to results behind a forecast', () => {
    const text = 'Năm 2020, tỷ lệ kiên cố đạt 81%, dự kiến đến hết năm 2021 đạt 84%; tỷ lệ trường đạt chuẩn chiếm 72%.';
    expect(roles(text)).toEqual(['81%: actual', '84%: target', '72%: actual']);
  });

  it('tells how an election went among resolutions', () => {
    const text =
      'QUYẾT NGHỊ\n1. Mục tiêu: 100% đảng viên hoàn thành nhiệm vụ.\n2. Ban Chi ủy khóa mới gồm 5 đồng chí. Đồng chí Lê Văn An được bầu làm Bí thư với 30/31 phiếu.';
    expect(roles(text).slice(1)).toEqual(['5 đồng chí: actual', '30/31 phiếu: actual']);
  });

  it('takes a year gone by for told, whatever goes on in it', () => {
    const text =
      'Hội nghị triển khai nhiệm vụ năm học 2021 - 2022\n\nNăm học 2020 - 2021, ngành giáo dục tỉnh tiếp tục đổi mới quản lý. Tỷ lệ phòng học kiên cố đạt 85%. Năm 2021 toàn tỉnh có 310 trường.';
    expect(roles(text)[0]).toBe('85%: actual');
    expect(roles('Dẫn đầu tỉnh về chỉ tiêu này là thị xã Đông Hải với 21/30 trường.')).toEqual([
      '21/30 trường: actual',
    ]);
  });

  it('takes places of the first class for a quota', () => {
    expect(roles('Trường chỉ có 310 em, chưa đủ chỉ tiêu (360 em).')[1]).toBe('360 em: other');
    const text = 'II. Phương hướng năm học 2021 - 2022\n- Tuyển mới 6 lớp 10 với 240 học sinh.';
    expect(roles(text)).toEqual(['6 lớp: other', '240 học sinh: other']);
  });

  it('counts the points of a paper for what they are', () => {
    expect(roles('Đảng bộ xã đề ra 22 chỉ tiêu và các giải pháp.')).toEqual(['22 chỉ tiêu: other']);
  });
});
