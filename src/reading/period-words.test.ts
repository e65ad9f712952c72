import { expect, it } from 'vitest';
import { read } from './index.ts';

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
