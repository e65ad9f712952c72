import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const seen = (text: string) => read(text).quantities.map((q) => `${q.value} ${q.unit} ${q.role}`);

describe('forms whose cells nothing parts', () => {
  it('reads the figures of each row by its name', () => {
    const text = [
      'Công khai cơ sở vật chất',
      'TT Nội dung Số lượng Bình quân',
      'I Số phòng học 14 Số m2/học sinh',
      '1 Phòng học kiên cố 11 1,4',
      '2 Phòng học tạm 3',
      'II Số điểm trường 2',
      'III Tổng diện tích đất (m2) 8.260 19,5',
      '7 Bình quân học sinh / lớp 33,5',
      'IV Tổng số máy vi tính phục vụ học tập',
      '(ĐV tính: Bộ) 21 17,2',
      'V Ti vi 6, máy chiếu 4',
    ].join('\n');
    expect(seen(text)).toEqual([
      '14 phòng học actual',
      '11 Phòng học kiên cố actual',
      '1.4 m2/học sinh actual',
      '3 Phòng học tạm actual',
      '2 điểm trường actual',
      '8260 m2 actual',
      '19.5 m2/học sinh actual',
      '33.5 học sinh/lớp actual',
      '21 Bộ actual',
      '17.2 học sinh/bộ actual',
      '6 Ti vi actual',
      '4 máy chiếu actual',
    ]);
  });

  it('adds up nothing of what different rows count', () => {
    const text =
      'STT Nội dung Số lượng\n1 Tổng diện tích đất (m2) 9.420\n2 Diện tích sân (m2) 1.340\n3 Diện tích phòng học (m2) 690\n4 Diện tích thư viện (m2) 72';
    expect(read(text).findings).toEqual([]);
  });

  it('leaves prose below the form as it is', () => {
    const text =
      'STT Nội dung Số lượng\n1 Phòng học 8\n2 Phòng bộ môn 3\n3 Phòng làm việc 2\nNăm học này trường có 212 học sinh.\nTrường có 2 bếp ăn.';
    expect(seen(text).slice(3)).toEqual(['212 học sinh actual', '2 bếp ăn actual']);
  });

  it('takes a head without rows for a line', () => {
    expect(seen('STT Nội dung Số lượng\nTrường có 212 học sinh.')).toEqual(['212 học sinh actual']);
  });
});
