import { expect, it } from 'vitest';
import { read } from '../index.ts';

const dues = (text: string) => read(text).targets.map((x) => x.due);

it('takes the parts of a year as periods, with the year behind them', () => {
  expect(dues('Phấn đấu 6 tháng cuối năm 2027 phát triển 150 đoàn viên mới.')).toEqual(['6 tháng cuối năm 2027']);
  expect(dues('Phấn đấu trong quý IV/2027 hoàn thành 14 phòng học.')).toEqual(['quý IV/2027']);
  expect(dues('Phấn đấu dạy bơi cho 80 em trong hè năm 2027.')).toEqual(['hè năm 2027']);
  expect(dues('Nhà trường phấn đấu hết tuần này vận động 15 học sinh trở lại lớp.')).toEqual(['hết tuần này']);
});

it('takes what must be done before an event of the year', () => {
  expect(dues('Phấn đấu 100% học sinh lớp 5 biết bơi trước khi kết thúc năm học.')).toEqual([
    'trước khi kết thúc năm học',
  ]);
  expect(dues('Nhà trường phấn đấu trồng 60 cây trước thềm năm học mới.')).toEqual(['trước thềm năm học mới']);
  expect(dues('Xã phấn đấu sửa 4 phòng học bị tốc mái trước mùa mưa bão năm 2027.')).toEqual([
    'trước mùa mưa bão năm 2027',
  ]);
});

it('leaves out a part of a year that is only compared with', () => {
  expect(dues('Phấn đấu mở thêm 12 lớp so với 6 tháng đầu năm.')).toEqual([null]);
});

it('counts so many in each month or quarter, which is no date', () => {
  const { quantities } = read('Sinh hoạt chuyên môn mỗi tháng 2 lần, mỗi quý 01 chuyên đề; thi vào tháng 5.');
  expect(quantities.map((q) => q.quote)).toEqual(['2 lần', '01 chuyên đề']);
});

it('gives the part of a year in a heading to what stands below it, with the year its title says', () => {
  const list =
    'Chi bộ họp.\nII. PHƯƠNG HƯỚNG HỌC KỲ II\n1. Sửa chữa 03 phòng học.\n2. Phấn đấu 98% học sinh lên lớp.\n';
  expect(dues(`Sơ kết học kỳ I, nhiệm vụ học kỳ II năm học 2026 - 2027\n${list}`)).toEqual([
    'học kỳ II năm học 2026 - 2027',
    'học kỳ II năm học 2026 - 2027',
  ]);
  expect(dues(`SƠ KẾT HỌC KỲ I NĂM HỌC 2026-2027\n${list}`)).toEqual(['HỌC KỲ II', 'HỌC KỲ II']);
  expect(dues('6 tháng cuối năm Hội phụ nữ xác định:\n+ Phát triển mới 40 hội viên;\n+ Mở 3 lớp dạy nghề.\n')).toEqual([
    '6 tháng cuối năm',
    '6 tháng cuối năm',
  ]);
});

it('takes two months that share their year as one period', () => {
  expect(dues('Phấn đấu kiểm tra 15 trường trong tháng 3 và tháng 4 năm 2027.')).toEqual([
    'tháng 3 và tháng 4 năm 2027',
  ]);
  expect(dues('Phấn đấu khám cho 15 trường trong tháng 3/2027.')).toEqual(['tháng 3/2027']);
});

it('takes periods told from today, which hold for the whole of the sentence they open', () => {
  expect(
    dues('Năm học tới, phòng yêu cầu các trường giữ tỷ lệ chuyên cần trên 97%, phấn đấu có ít nhất 9 giải cấp tỉnh.'),
  ).toEqual(['Năm học tới', 'Năm học tới']);
  expect(dues('Bà Lan cho hay, năm tới xã phấn đấu giữ tỷ lệ trên 90%, có ít nhất 2 trường chuẩn.')).toEqual([
    'năm tới',
    'năm tới',
  ]);
  expect(
    dues(
      'Huyện Thanh An: Năm học tới, huyện gặp nhiều khó khăn. Phòng đã lên danh mục. Ngoài ra, phòng có kế hoạch sửa chữa 9 phòng học.\n\nHuyện Yên Sơn có kế hoạch sửa chữa 6 phòng học.',
    ),
  ).toEqual(['Năm học tới', null]);
  expect(
    dues('Phấn đấu xây 12 trường trong năm học 2026-2027. Năm học tới, ngành phấn đấu có 70% trường đạt chuẩn.'),
  ).toEqual(['2026-2027', '2026-2027']);
});

it('leaves the year of "the whole year" to the heading that says it', () => {
  expect(dues('Cả năm, nhà trường phấn đấu học sinh giỏi đạt 40% trở lên, tỷ lệ đỗ 100%.')).toEqual([
    'Cả năm',
    'Cả năm',
  ]);
  expect(dues('II. CHỈ TIÊU NĂM HỌC 2026-2027\n- Tỷ lệ bỏ học cả năm dưới 0,5%.\n')).toEqual(['2026-2027']);
  expect(dues('II. MỤC TIÊU NHIỆM KỲ 2025 - 2030\n- Cả nhiệm kỳ kết nạp 21 đảng viên.\n')).toEqual(['2025 - 2030']);
});

it('takes a month that opens its clause, the end of a term, a feast, and the year that follows', () => {
  expect(
    dues('Việc hai tháng cuối năm: mở lớp cho nông dân, tháng 11 dự kiến mở 21 lớp dạy nghề cho gần 400 lao động.'),
  ).toEqual(['tháng 11', 'tháng 11']);
  expect(dues('Phấn đấu đến hết học kỳ I tỷ lệ chuyên cần đạt 96%.')).toEqual(['hết học kỳ I']);
  expect(dues('Phấn đấu vận động 17 em trở lại lớp ngay sau Tết Nguyên đán, tặng 30 bộ bàn ghế.')).toEqual([
    'sau Tết Nguyên đán',
    null,
  ]);
  expect(dues('Phấn đấu trao 300 suất học bổng trong dịp khai giảng.')).toEqual(['dịp khai giảng']);
  expect(dues('Phấn đấu xóa 14 phòng tạm trước mùa mưa lũ năm sau.')).toEqual(['trước mùa mưa lũ năm sau']);
  expect(dues('Phấn đấu đến hết quý II/2027 giải quyết cho ít nhất 90 người.')).toEqual(['hết quý II/2027']);
  expect(dues('Phấn đấu bồi dưỡng 87 giáo viên trong quý II-2027.')).toEqual(['quý II-2027']);
  expect(dues('Phấn đấu tuyển 120 giáo viên mầm non, tiểu học trước 30/9.')).toEqual(['trước 30/9']);
});

it('takes a term told by its number, a day on which something will be done, and the year from now on', () => {
  expect(dues('Trong học kỳ 2, Sở sẽ kiểm tra 25 trường.')).toEqual(['học kỳ 2']);
  expect(dues('3. Phương hướng HKII\n- Sửa 3 phòng học bị dột.\n')).toEqual(['HKII']);
  expect(dues('Dự kiến, ngày 20/9, huyện sẽ bàn giao 16 phòng học tại xã Bản Cang.')).toEqual(['ngày 20/9']);
  expect(dues('Bên cạnh đó, từ nay đến 2029 tỉnh sẽ xóa 140 điểm trường lẻ.')).toEqual(['2029']);
  expect(dues('Phấn đấu xóa 5 phòng học nhờ trước khai giảng năm học mới.')).toEqual(['trước khai giảng năm học mới']);
});
