import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const units = (text: string) => read(text).quantities.map((q) => q.unit);

describe('units', () => {
  it.each([
    ['Tỉnh có 61 trường THCS, TH và THCS.', ['trường THCS, TH và THCS']],
    ['Trong đó mầm non có 43 trường, tiểu học có 109 trường.', ['trường', 'trường']],
    ['Huyện có 28 trường mầm non (27 công lập, 1 tư thục).', ['trường mầm non', 'trường mầm non', 'trường mầm non']],
    ['Tập huấn cho 120 lượt cán bộ, giáo viên.', ['lượt cán bộ, giáo viên']],
    ['Đạt 18 giải (nhất: 2, nhì: 5, ba: 11).', ['giải', 'giải nhất', 'giải nhì', 'giải ba']],
    ['Huyện có 32 trường (MN: 9; TH: 13; THCS: 10).', ['trường', 'trường', 'trường', 'trường']],
    ['Chi bộ có 62 đảng viên (nữ 38).', ['đảng viên', 'đảng viên']],
    ['Tỷ lệ giáo viên/lớp: 1,57.', ['giáo viên/lớp']],
    ['Tỉnh có 443 cơ sở giáo dục mầm non, phổ thông.', ['cơ sở giáo dục mầm non, phổ thông']],
    ['Đảng bộ có 47 chi bộ, đảng viên dự bị là 44.', ['chi bộ', 'đảng viên']],
    ['Toàn vùng có 321 xã, phường, đặc khu.', ['xã, phường, đặc khu']],
    ['Thành phố đạt 294 phòng học/10.000 dân.', ['phòng học/10.000 dân']],
    ['Kết nạp 03 đảng viên, đạt 75% so với chỉ tiêu là 04.', ['đảng viên', '%', 'đảng viên']],
    ['Đội ngũ gồm 01 Phó TPT Đội, 08 trung cấp chính trị.', ['Phó TPT Đội', 'trung cấp chính trị']],
  ])('%s', (text, expected) => expect(units(text)).toEqual(expected));
});
