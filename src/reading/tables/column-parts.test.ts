import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

/** The figures of lines with what they count. */
const counts = (...lines: string[]) =>
  read(lines.join('\n'))
    .quantities.map((q) => `${q.value} ${q.unit}`)
    .join(', ');

describe('heads that count with those beside them', () => {
  it('are grades and levels of what was counted', () => {
    expect(
      counts(
        'Khối | Số bài | Giỏi | Khá | Trung bình | Yếu',
        '10 | 120 | 30 | 50 | 30 | 10',
        '11 | 110 | 20 | 50 | 30 | 10',
      ),
    ).toBe('120 bài, 30 bài, 50 bài, 30 bài, 10 bài, 110 bài, 20 bài, 50 bài, 30 bài, 10 bài');
    expect(counts('Lớp; Sĩ số; Tốt; Khá', '8A; 42; 30; 12', '8B; 40; 31; 9')).toBe(
      '42 học sinh, 30 học sinh, 12 học sinh, 40 học sinh, 31 học sinh, 9 học sinh',
    );
  });

  it('are kinds of the people counted before them, not their households', () => {
    expect(counts('Khối | Số lớp | Số học sinh | Hộ nghèo', 'Khối 6 | 3 | 120 | 14', 'Khối 7 | 3 | 117 | 9')).toBe(
      '3 lớp, 120 học sinh, 14 học sinh, 3 lớp, 117 học sinh, 9 học sinh',
    );
  });

  it('are places for pupils in so many classes', () => {
    expect(counts('Tổ hợp | Môn học | Số lớp | Chỉ tiêu', '1 | Lý, Hóa, Tin | 3 | 135', 'Cộng | | 3 | 135')).toBe(
      '3 lớp, 135 học sinh, 3 lớp, 135 học sinh',
    );
  });

  it('are bands of marks', () => {
    expect(counts('Môn | Số bài | Dưới 5 | Từ 5 đến dưới 8 | Từ 8 trở lên', 'Lý | 90 | 20 | 50 | 20')).toBe(
      '90 bài, 20 bài, 50 bài, 20 bài',
    );
  });

  it('are people below the names of posts', () => {
    expect(counts('Chức danh | Định mức | Hiện có', 'Văn thư | 2 | 1', 'Giáo viên | 38 | 35')).toBe(
      '2 người, 1 người, 38 người, 35 người',
    );
  });

  it('are no grades of a plan', () => {
    expect(counts('Nội dung | Kế hoạch | Đạt', 'Trồng cây | 40 | 38', 'Dọn rác | 12 | 9')).not.toContain('kế hoạch');
  });
});

describe('heads with words behind their noun', () => {
  it('count people of an age, of a class, in a state', () => {
    expect(counts('Bản | Số hộ | Trẻ 3 tuổi | Trẻ ra lớp', 'Nà Mạ | 52 | 10 | 8', 'Pá Hu | 61 | 12 | 9')).toBe(
      '52 hộ, 10 Trẻ, 8 Trẻ, 61 hộ, 12 Trẻ, 9 Trẻ',
    );
  });

  it('count what there is, is missing or has to be there', () => {
    expect(counts('Trường; Số lớp; Phòng hiện có; Phòng còn thiếu', 'TH Lũng Pán; 14; 9; 5', 'Cộng; 14; 9; 5')).toBe(
      '14 lớp, 9 Phòng, 5 Phòng, 14 lớp, 9 Phòng, 5 Phòng',
    );
  });

  it('name no room when a teacher or a room stands below', () => {
    expect(counts('Lớp | Giáo viên chủ nhiệm | Phòng học', '6A | Lê Thị Hạnh | 12', '6B | Vũ Văn Tá | 13')).toBe('');
  });
});

describe('cells parted by two spaces', () => {
  it('are those of a table', () => {
    expect(counts('TT  Trường  Số lớp  Học sinh', '1  TH Quang Trung  6  210', '2  TH Lê Lợi  5  175')).toBe(
      '6 lớp, 210 Học sinh, 5 lớp, 175 Học sinh',
    );
    expect(counts('Cấp học - Trường - Nhóm, lớp', 'Mầm non  8  96', 'Tiểu học  11  180')).toBe(
      '8 Trường, 96 Nhóm, lớp, 11 Trường, 180 Nhóm, lớp',
    );
  });

  it('are slips in prose', () => {
    expect(counts('Trường có  12 lớp  với 400 học sinh.', 'Xã có  3 trường  và 9 điểm lẻ.')).toBe(
      '12 lớp, 400 học sinh, 3 trường, 9 điểm lẻ',
    );
  });
});

it('reads a column whose head says its unit beside one with units of its own', () => {
  expect(
    counts('Hạng mục | Khối lượng | Kinh phí (triệu đồng)', 'Sửa mái | 3 phòng | 120', 'Xây rào | 150 m | 210'),
  ).toBe('3 phòng, 120000000 đồng, 150 m, 210000000 đồng');
});

it('takes a column of units for one beside amounts', () => {
  expect(
    read(
      [
        'TT | Tên hàng | Đơn vị | Số lượng | Đơn giá (đồng) | Thành tiền (đồng)',
        '1 | Ghế xoay | chiếc | 20 | 450.000 | 9.000.000',
        '2 | Bảng từ | bộ | 3 | 2.100.000 | 6.300.000',
      ].join('\n'),
    ).quantities.map((q) => `${q.role} ${q.value} ${q.unit}`),
  ).toEqual([
    'other 20 chiếc',
    'other 450000 đồng',
    'other 9000000 đồng',
    'other 3 bộ',
    'other 2100000 đồng',
    'other 6300000 đồng',
  ]);
});
