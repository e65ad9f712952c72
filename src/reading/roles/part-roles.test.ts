import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const roles = (text: string): string[] => read(text).quantities.map((q) => `${q.quote}: ${q.role}`);

describe('figures that add up to one before them', () => {
  it('takes the parts of an aim for aims', () => {
    const text =
      'IV. GIẢI PHÁP\na) Họp dân, lấy ý kiến từng hộ.\nb) Xây 26 phòng học: Trường TH Bến Gạo 11 phòng, Trường TH&THCS Sông Mây 9 phòng, Trường MN Đồi Cọ 6 phòng.';
    expect(roles(text)).toEqual(['26 phòng học: target', '11 phòng: target', '9 phòng: target', '6 phòng: target']);
  });

  it('leaves what does not add up as it is', () => {
    const text = 'Thị trấn trao 90 suất quà: 40 suất cho học sinh, 30 suất cho giáo viên.';
    expect(roles(text)).toEqual(['90 suất quà: actual', '40 suất: actual', '30 suất: actual']);
  });
});
