import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const roles = (text: string) => read(text).quantities.map((q) => `${q.role} ${q.value}`);

describe('by how much', () => {
  it('gives the parts of a change its role', () => {
    expect(roles('Năm nay huyện tăng 1.240 học sinh. Trong đó, công lập 1.015, tư thục 225.')).toEqual([
      'change 1240',
      'change 1015',
      'change 225',
    ]);
    // more than the change: what there is
    expect(roles('Cả nước tăng 20 trường. Trong đó, tiểu học có 310 trường, THCS 150 trường.')).toEqual([
      'change 20',
      'actual 310',
      'actual 150',
    ]);
    expect(roles('Học sinh tăng mạnh ở cấp tiểu học 512 em và THCS 307 em.')).toEqual(['change 512', 'change 307']);
  });

  it('reads past the years that are compared', () => {
    expect(roles('Cả tỉnh thiếu 4.210 người, cao hơn năm học 2023-2024 là 317 người.')).toEqual([
      'actual 4210',
      'change 317',
    ]);
    expect(roles('Số trẻ ra lớp ít hơn năm 2022 tới 140 cháu.')).toEqual(['change 140']);
    expect(roles('Chuyên cần nhích 0,2%; khá giỏi nhích lên 61%.')).toEqual(['change 0.2', 'actual 61']);
  });

  it('knows what is cut by decision from what is foreseen and what is lost', () => {
    expect(roles('Bộ dự kiến giảm 15% biên chế.')).toEqual(['target 15']);
    expect(roles('Mức thu sẽ tăng 12%.')).toEqual(['change 12']);
    expect(roles('Kết quả đạt 82%, cao hơn mục tiêu đề ra 2%.')).toEqual(['actual 82', 'change 2']);
    expect(roles('Kho gạo có tỷ lệ hao hụt 2%.')).toEqual(['actual 2']);
  });
});
