import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

/** The figures of lines with what they count. */
const counts = (...lines: string[]) =>
  read(lines.join('\n'))
    .quantities.map((q) => `${q.value} ${q.unit}`)
    .join(', ');
const roles = (...lines: string[]) =>
  read(lines.join('\n'))
    .quantities.map((q) => `${q.role} ${q.value} ${q.unit}`)
    .join(', ');

describe('what tables count', () => {
  it('is said by a caption, but for shares, names and numbers of rows', () => {
    expect(
      counts(
        'Biểu 4. Xếp loại học tập (đơn vị tính: em)',
        'Khối\tTổng\tTốt\tĐạt',
        '8\t140\t41\t99',
        '9\t133\t37\t96',
        'Trường có 12 lớp.',
      ),
    ).toBe('140 em, 41 em, 99 em, 133 em, 37 em, 96 em, 12 lớp');
    expect(
      counts(
        'Bảng 2. Máy tính các trường',
        'ĐVT: chiếc',
        'TT | Đơn vị | Được cấp | Còn dùng | Tỷ lệ (%)',
        '1 | TH Bình Minh | 30 | 24 | 80,0',
        '2 | TH Bình Minh | 1 020 | 510 | 50,0',
        'Cộng | 1 050 | 534 | 50,9',
      ),
    ).toBe('30 chiếc, 24 chiếc, 80 %, 1020 chiếc, 510 chiếc, 50 %, 1050 chiếc, 534 chiếc, 50.9 %');
  });

  it('is said by a column of units, with aims and results', () => {
    expect(
      roles(
        'II. CHỈ TIÊU',
        'TT | Nội dung | ĐVT | Thực hiện 2024 | Kế hoạch 2025',
        '1 | Học sinh đầu năm | em | 512 | 530',
        '2 | Tỷ lệ chuyên cần | % | 97,5 | 98',
      ),
    ).toBe('actual 512 em, target 530 em, actual 97.5 %, target 98 %');
  });

  it('is said by the label of a row, between results and aims', () => {
    expect(
      roles(
        'TT | Nội dung | Thực hiện 2024 | Kế hoạch 2025 | Ghi chú',
        '1 | Số học sinh | 512 | 530 | 2',
        '2 | Tỷ lệ chuyên cần | 97,5 | 98 |',
        '3 | Hồ sơ | 5 | 6 |',
      ),
    ).toBe('actual 512 học sinh, target 530 học sinh, actual 97.5 %, target 98 %');
  });

  it('is read between bars around the rows, below a line of dashes', () => {
    expect(
      counts(
        'Biểu 1 (đơn vị tính: phòng)',
        '| TT | Trường | Kiên cố | Tạm |',
        '|---|---|---|---|',
        '| 1 | TH Ba Vì | 12 | 3 |',
        '| 2 | TH Sơn Tây | 9 | 0 |',
      ),
    ).toBe('12 phòng, 3 phòng, 9 phòng, 0 phòng');
  });

  it('is money where the head says so, in the scale of the caption', () => {
    expect(
      counts('Tên | ĐVT | Số lượng | Thành tiền', 'Bàn ghế | bộ | 20 | 30.000.000', 'Máy in | chiếc | 2 | 9.500.000'),
    ).toBe('20 bộ, 30000000 đồng, 2 chiếc, 9500000 đồng');
    expect(
      counts(
        'Biểu 5 (ĐVT: triệu đồng)',
        'TT | Nội dung | Đợt I | Đợt II',
        '1 | Xây dựng | 1.200 | 300,5',
        '2 | Mua | 90 | 7',
      ),
    ).toBe('1200000000 đồng, 300500000 đồng, 90000000 đồng, 7000000 đồng');
  });

  it('is the whole that a column before counts, no name of a row', () => {
    expect(
      counts(
        'Xã | Tổng số trường | Đạt chuẩn năm 2023 | Tỷ lệ (%)',
        'Xã Tân An | 6 | 3 | 50,0',
        'Phường Bến Gỗ | 8 | 6 | 75,0',
      ),
    ).toBe('6 trường, 3 trường, 50 %, 8 trường, 6 trường, 75 %');
  });

  it('is found in rows parted by marks of their own', () => {
    expect(
      roles(
        'Cấp học; Số lớp; Định mức (giáo viên/lớp); Số giáo viên cần; Còn thiếu',
        'Mầm non; 120; 2,2; 264; 12',
        'Tiểu học; 210; 1,5; 315; 9',
        'Cộng; 330; -; 579; 21',
      ),
    ).toBe(
      'actual 120 lớp, other 2.2 giáo viên/lớp, other 264 giáo viên, actual 12 giáo viên, actual 210 lớp, other 1.5 giáo viên/lớp, other 315 giáo viên, actual 9 giáo viên, actual 330 lớp, other 579 giáo viên, actual 21 giáo viên',
    );
    expect(
      counts(
        'TT / Trường / Số lớp / Số học sinh',
        '1 / THPT Lê Lai / 12 / 530',
        '2 / THPT Bà Triệu / 9 / 398',
        'Cộng / 21 / 928',
      ),
    ).toBe('12 lớp, 530 học sinh, 9 lớp, 398 học sinh, 21 lớp, 928 học sinh');
    expect(
      counts(
        'Huyện có mặt 640 người, còn thiếu 22 người. Cụ thể:',
        'Cấp – Có mặt – Còn thiếu',
        'Mầm non – 300 – 10',
        'Tiểu học – 340 – 12',
        'Cộng – 640 – 22',
      ),
    ).toBe('640 người, 22 người, 300 người, 10 người, 340 người, 12 người, 640 người, 22 người');
  });

  it('is told by the figures before, which come again', () => {
    expect(
      counts(
        'Xã có 31 trẻ ra lớp. Cụ thể:',
        'Thôn | Ra lớp | Chưa ra',
        'Đông | 11 | 2',
        'Tây | 20 | 5',
        'Cộng | 31 | 7',
      ),
    ).toBe('31 trẻ, 11 trẻ, 2 trẻ, 20 trẻ, 5 trẻ, 31 trẻ, 7 trẻ');
  });

  it('is found in rows that nothing parts, below a caption', () => {
    expect(
      counts(
        'Biểu 3. Phòng học (đơn vị tính: phòng)',
        'TT Cấp học Kiên cố Bán kiên cố Nhờ',
        '1 Mầm non 412 96 7',
        '2 THCS 530 41 0',
        'Tổng cộng 942 137 7',
        'Như vậy toàn huyện có 1.086 phòng.',
      ),
    ).toBe('412 phòng, 96 phòng, 7 phòng, 530 phòng, 41 phòng, 0 phòng, 942 phòng, 137 phòng, 7 phòng, 1086 phòng');
  });

  it('is found with one cell on each line', () => {
    expect(
      counts(
        ...'Số liệu về biên chế (người):|Cấp học|Được giao|Có mặt|Mầm non|1 240|1 198|THCS|860|851|Cộng|2 100|2 049|Các trường rà soát lại 3 lần.'.split(
          '|',
        ),
      ),
    ).toBe('1240 người, 1198 người, 860 người, 851 người, 2100 người, 2049 người, 3 lần');
    expect(
      counts(
        ...'TT|Trường|Số lớp|Số học sinh|1|THCS Ba Đồn|14|520|2|THCS Cao Vều|9|301|Cộng|23|821|III. KIẾN NGHỊ'.split(
          '|',
        ),
      ),
    ).toBe('14 lớp, 520 học sinh, 9 lớp, 301 học sinh, 23 lớp, 821 học sinh');
    expect(counts(...'Độ tuổi|Số trẻ|Ra lớp|Tỷ lệ|3 tuổi|90|81|90%|4 tuổi|84|84|100%'.split('|'))).toBe(
      '90 trẻ, 81 trẻ, 90 %, 84 trẻ, 84 trẻ, 100 %',
    );
  });

  it('is nothing where no head or caption says it', () => {
    expect(counts('Tên / Mã / Số hiệu', 'Máy in / 12 / 345', 'Máy quét / 14 / 346')).toBe('');
    expect(counts(...'Tên|Mã|Số hiệu|Máy in|12|345|Máy quét|14|346'.split('|'))).toBe('');
    expect(counts('TT Họ và tên Năm sinh', '1 Lê An 1980', '2 Trần Bình 1982')).toBe('');
    expect(counts('STT\tHọ và tên\tNăm sinh\tChức vụ\tSố điện thoại', '1\tLê An\t1980\tHiệu trưởng\t0912345678')).toBe(
      '',
    );
    expect(counts('Khối 6; khối 7; khối 8', 'Lớp 6A; 7A; 8A', 'Lớp 6B; 7B; 8B')).toBe('');
  });
});
