import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const roles = (text: string): string[] => read(text).quantities.map((q) => `${q.quote}: ${q.role}`);

describe('words that settle what a figure is', () => {
  it('takes a budget that was assigned and its parts for set aside, what was paid of it for done', () => {
    expect(
      roles(
        '4. Kinh phí sửa chữa trường lớp được bố trí 9,5 tỷ đồng, trong đó ngân sách huyện 6,2 tỷ đồng (65,3%), xã hội hoá 3,3 tỷ đồng. Đến nay đã giải ngân 7,1 tỷ đồng.',
      ),
    ).toEqual([
      '9,5 tỷ đồng: other',
      '6,2 tỷ đồng: other',
      '65,3%: other',
      '3,3 tỷ đồng: other',
      '7,1 tỷ đồng: actual',
    ]);
  });

  it('takes the share of a quota for a share of what was given', () => {
    expect(roles('Năm nay huyện được giao 860 chỉ tiêu vào lớp 10 công lập.')).toEqual(['860 chỉ tiêu: other']);
    expect(roles('Các trường công lập được giao 860 chỉ tiêu, bằng 71% số học sinh lớp 9.')[1]).toBe('71%: other');
  });

  it('takes a norm beside what is there for a norm', () => {
    expect(roles('Trường hiện có 41 giáo viên; so với định mức 46 giáo viên còn thiếu 5 giáo viên.')).toEqual([
      '41 giáo viên: actual',
      '46 giáo viên: other',
      '5 giáo viên: actual',
    ]);
    expect(roles('Mỗi phòng đang có 11 em, trong khi thiết kế chỉ 8 em.')[1]).toBe('8 em: other');
    expect(roles('Trường có 18 phòng bộ môn, thiếu 6 phòng so với 24 phòng phải có theo quy định.')[2]).toBe(
      '24 phòng: other',
    );
  });

  it('takes the bound of a rule that is told for a norm', () => {
    expect(roles('Theo quy định mức 1, phòng đọc phải đáp ứng tối thiểu 30 chỗ nên trường vừa đủ.')).toEqual([
      'tối thiểu 30 chỗ: other',
    ]);
  });

  it('takes the same change told as a share for a change', () => {
    expect(roles('Toàn huyện giảm 96 điểm lẻ so với năm 2019, tương đương 31,4%.')).toEqual([
      '96 điểm lẻ: change',
      '31,4%: change',
    ]);
  });

  it('takes the changes of one place after another for changes', () => {
    expect(roles('Nhiều nhất là xã Sông Mây giảm 12 lớp, kế đến là xã Đồi Cọ (9 lớp) và xã Bến Gạo (7 lớp).')).toEqual([
      '12 lớp: change',
      '9 lớp: change',
      '7 lớp: change',
    ]);
  });

  it('takes what is so now for a result, whatever was aimed at', () => {
    expect(roles('Xã đặt mục tiêu 100% học sinh biết bơi vào năm 2028; hiện tỷ lệ này là 57%.').slice(-1)).toEqual([
      '57%: actual',
    ]);
  });

  it('takes those who were proposed for a reward in a report for done', () => {
    expect(roles('II. KẾT QUẢ\nCông đoàn đề nghị khen thưởng 14 tập thể theo quy chế.')).toEqual([
      '14 tập thể: actual',
    ]);
  });
});

describe('how large a school is to be', () => {
  it('takes its classes and pupils for aims where a part plans, for results where it tells', () => {
    const lines = ['- Số lượng: 21 lớp, 640 HS (lớp 6: 5 lớp, lớp 7: 6 lớp).', '- Quy mô: 14 lớp với 398 em.'];
    const roles = (heading: string) => read([heading, ...lines].join('\n')).quantities.map((q) => q.role);
    expect(roles('B. Phương hướng năm học 2018 - 2019')).toEqual(Array(6).fill('target'));
    expect(roles('A. Kết quả năm học 2017 - 2018')).toEqual(Array(6).fill('actual'));
  });
});

describe('what was, amid what is to be', () => {
  it('takes the share of a year gone by for a result among aims', () => {
    const text =
      'Số: 12/KH-UBND\nBình Hà, ngày 12 tháng 10 năm 2017\nII. CHỈ TIÊU\na) Tỷ lệ trẻ đi nhà trẻ năm 2015 là 9,8%, đến năm 2020 đạt 15%.';
    expect(read(text).quantities.map((q) => `${q.role} ${q.value}`)).toEqual(['actual 9.8', 'target 15']);
  });

  it('takes a rate of exceeding for a change', () => {
    const { quantities } = read('Ngành Luật tuyển 58 người (quy định 13 người, vượt 45 người, tỷ lệ vượt 346,2%).');
    expect(quantities.at(-1)?.role).toBe('change');
  });

  it('goes on with aims in the line that opens with them', () => {
    const text =
      'Đại hội đề ra các mục tiêu cụ thể đến năm 2030: Tổng thu nhập toàn xã là 303 tỷ đồng. Năng suất lúa đạt 127 tạ/ha. Thu nhập bình quân đạt 40,5 triệu đồng/người/năm.';
    expect(read(text).targets.map((x) => `${x.value} ${x.due}`)).toEqual([
      '303000000000 2030',
      '127 2030',
      '40500000 2030',
    ]);
  });
});

describe('rules laid down', () => {
  it('takes places and rules of a plan of admissions for what they are', () => {
    const text =
      'KẾ HOẠCH\nTuyển sinh vào lớp 10 năm học 2023 - 2024\nI. MỤC TIÊU\n75% học sinh vào lớp 10.\nII. CHỈ TIÊU, PHƯƠNG THỨC\n1. Trường chuyên tuyển 210 học sinh, gồm 6 lớp, mỗi lớp 35 học sinh.\n2. Thi 3 môn Toán, Ngữ văn, Tiếng Anh.\n3. 14 trường ở thị trấn thi tuyển.';
    expect(roles(text)).toEqual([
      '75%: target',
      '210 học sinh: other',
      '6 lớp: other',
      '35 học sinh: other',
      '3 môn: other',
      '14 trường: other',
    ]);
  });

  it('takes the places of a school for given, also among its aims', () => {
    expect(roles('II. CHỈ TIÊU\n- Tỷ lệ tốt nghiệp 99%.\n- Tuyển sinh lớp 10: 320 học sinh.')).toEqual([
      '99%: target',
      '320 học sinh: other',
    ]);
  });

  it('takes posts given out by kind for given', () => {
    expect(
      roles('Điều 1. Giao 96 biên chế cho 4 trường, trong đó 6 cán bộ quản lý, 82 giáo viên và 8 nhân viên.'),
    ).toEqual([
      '96 biên chế: other',
      '4 trường: other',
      '6 cán bộ quản lý: other',
      '82 giáo viên: other',
      '8 nhân viên: other',
    ]);
  });

  it('takes the design of a work that is told of for a design', () => {
    expect(
      roles('Công trình được xây trên khu đất 9.000 m², quy mô 20 phòng, gồm 14 phòng học và 6 phòng bộ môn.'),
    ).toEqual(['9.000 m²: other', '20 phòng: other', '14 phòng học: other', '6 phòng bộ môn: other']);
  });

  it('takes what two changes come to for a change', () => {
    expect(roles('Việc sắp xếp giúp huyện giảm 38 cán bộ quản lý và 25 nhân viên, tổng cộng 63 người.')[2]).toBe(
      '63 người: change',
    );
  });

  it('takes who is meant for no aim', () => {
    expect(roles('II. NHIỆM VỤ\n- Giáo viên chủ nhiệm báo cáo học sinh vắng quá 4 buổi.')).toEqual([
      'quá 4 buổi: other',
    ]);
    expect(roles('Không xếp loại tốt đối với tổ có trên 10% giáo viên vi phạm.')).toEqual(['trên 10%: other']);
    expect(roles('Toàn huyện còn 11 trường có dưới 8 lớp.')[1]).toBe('dưới 8 lớp: other');
  });

  it('takes what a work of a plan costs, and who pays, for set aside', () => {
    const text =
      'II. NHIỆM VỤ\n- Sửa chữa 12 phòng học: 540 triệu đồng (45 triệu đồng/phòng).\n- Ngân sách tỉnh bảo đảm 80%, ngân sách xã 20% tổng kinh phí.';
    expect(roles(text)).toEqual([
      '12 phòng học: target',
      '540 triệu đồng: other',
      '45 triệu đồng/phòng: other',
      '80%: other',
      '20%: other',
    ]);
  });
});

describe('parts of a text that tell', () => {
  it('opens no aims where it says what became of them', () => {
    expect(roles('I. KẾT QUẢ\nChỉ tiêu không đạt là tỷ lệ chuyên cần: thực hiện 93,5%, kế hoạch 95%.')).toEqual([
      '93,5%: actual',
      '95%: target',
    ]);
  });

  it('hears a review of a month and of petitions as a report', () => {
    const text =
      'I. ĐÁNH GIÁ THÁNG 4\n1. Ủng hộ vùng lũ: 12,4 triệu đồng.\n2. Giải quyết kiến nghị\nTiếp 6 lượt công dân.';
    expect(roles(text)).toEqual(['12,4 triệu đồng: actual', '6 lượt: actual']);
  });

  it('looks back on a hard year without planning', () => {
    const text =
      'Lễ khai giảng ở trường ven biển diễn ra sáng 5/9/2022.\nNhìn lại năm học 2021-2022, dù phải học trực tuyến, trường có 512 học sinh khá, giỏi. Đội tuyển mang về 11 giải.';
    expect(roles(text)).toEqual(['512 học sinh: actual', '11 giải: actual']);
  });

  it('hears an appeal for gifts as a plan', () => {
    const text =
      'Nhân dịp 40 năm thành lập, nhà trường mong muốn:\n1. Trang bị 25 máy tính cho phòng Tin học.\n2. Tặng xe đạp cho 30 học sinh nhà xa.';
    const { targets, tasks } = read(text);
    expect(targets.map((x) => x.value)).toEqual([25, 30]);
    expect(tasks).toHaveLength(2);
  });

  it('adds at least so many when the bound is said', () => {
    expect(read('II. NHIỆM VỤ\n1. Mở thêm ít nhất 6 lớp xóa mù chữ.').targets[0]?.comparator).toBe('>=');
    expect(read('II. NHIỆM VỤ\n1. Mở thêm 6 lớp xóa mù chữ.').targets[0]?.comparator).toBe('increase_by');
  });
});
