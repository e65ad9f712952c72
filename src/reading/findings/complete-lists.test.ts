import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const asked = (text: string): string[] =>
  read(text)
    .findings.filter((x) => ['sum', 'ratio', 'diff'].includes(x.kind))
    .map((x) => x.message);

describe('lists that are complete', () => {
  const years = (total: string) =>
    `Bồi dưỡng theo từng năm: năm 2021: 64 giáo viên; năm 2022: 57 giáo viên; năm 2023: 52 giáo viên. Tổng cộng cả giai đoạn là ${total} giáo viên.`;
  it('come to the total behind them, however far it misses', () => {
    expect(asked(years('173'))).toEqual([]);
    expect(asked(years('121'))).toEqual(['64 + 57 + 52 = 173; văn bản ghi 121']);
    expect(asked(years('khoảng 180'))).toEqual([]);
  });

  it('are no lists where something is left out, or where the total counts something else', () => {
    expect(
      asked(
        'Xã A có 64 giáo viên; xã B có 57 giáo viên; trong đó nữ 52 giáo viên. Tổng cộng toàn huyện có 121 giáo viên.',
      ),
    ).toEqual([]);
    expect(asked(years('2.640'))).toEqual([]);
  });

  const staff = (total: string) =>
    `Tổng số cán bộ quản lý, giáo viên, nhân viên toàn ngành là ${total} người. Đội ngũ hiện có 132 cán bộ quản lý, 1.248 giáo viên và 175 nhân viên.`;
  it('make the total that names them', () => {
    expect(asked(staff('1.555'))).toEqual([]);
    expect(asked(staff('1.380'))).toEqual(['132 + 1.248 + 175 = 1.555; văn bản ghi 1.380']);
    expect(
      asked(
        'Tổng số trẻ em, học sinh là 8.114 em. Trong đó mầm non 2.014 trẻ, tiểu học 3.100 học sinh, THCS 3.000 học sinh.',
      ),
    ).toEqual([]);
  });

  const levels = (share: string) =>
    `Huyện có 57 trường, gồm 20 trường mầm non, 22 trường tiểu học, 15 trường THCS. Có 33 trường đạt chuẩn, trong đó mầm non 9 trường (45%), tiểu học 14 trường (63,6%), THCS 10 trường (${share}).`;
  it('have shares of their own levels', () => {
    expect(asked(levels('66,7%'))).toEqual([]);
    expect(asked(levels('45,5%'))).toEqual(['10 : 15 = 66,67 %, làm tròn 66,7 %; văn bản ghi 45,5 %']);
  });
});

describe('what a total forgot', () => {
  const schools = (total: string, last = 'và 8 trường chuyên biệt') =>
    `Năm học này toàn tỉnh có ${total} trường, gồm 173 trường mầm non, 198 trường tiểu học, 151 trường THCS, 41 trường THPT ${last}.`;
  it('is asked about when all other parts come to it', () => {
    expect(asked(schools('571'))).toEqual([]);
    expect(asked(schools('563'))).toEqual(['173 + 198 + 151 + 41 + 8 = 571; văn bản ghi 563']);
    expect(asked(schools('563', '(trong đó 8 trường chuyên biệt)'))).toEqual([]);
  });

  const years = (total: string) =>
    `Nhiệm kỳ qua Đảng bộ kết nạp ${total} đảng viên mới (năm 2015: 04; năm 2016: 03; năm 2017: 06; năm 2018: 05; năm 2019: 02).`;
  it('is asked about of years in brackets however small they are', () => {
    expect(asked(years('20'))).toEqual([]);
    expect(asked(years('18'))).toEqual(['4 + 3 + 6 + 5 + 2 = 20; văn bản ghi 18']);
  });
});

describe('a change since a time that another sentence opens with', () => {
  const since = (more: string) =>
    `Đầu nhiệm kỳ, Đảng bộ có 12 chi bộ, 286 đảng viên. Năm 2018, Đảng bộ tiếp nhận 3 chi bộ. Cả nhiệm kỳ kết nạp 57 đảng viên, đạt 114% chỉ tiêu (50 đảng viên). Đến nay toàn Đảng bộ có 15 chi bộ với 351 đảng viên, tăng ${more} đảng viên so với đầu nhiệm kỳ.`;
  it('follows from it whatever stands between', () => {
    expect(asked(since('65'))).toEqual([]);
    expect(asked(since('75'))).toEqual(['351 − 286 = 65; văn bản ghi 75']);
  });
});

describe('accounts and what is left', () => {
  it('say nothing when they come out even', () => {
    expect(
      asked(
        'Đầu nhiệm kỳ, Đảng bộ có 164 đảng viên; trong nhiệm kỳ kết nạp 41 đồng chí, tiếp nhận 9 đồng chí, chuyển sinh hoạt 32 đồng chí, từ trần 3 đồng chí; hiện nay có 179 đảng viên.',
      ),
    ).toEqual([]);
    expect(
      asked(
        'Hội vận động được 1.842 triệu đồng. Hội trao học bổng 1.036 triệu đồng. Tổng chi trong năm là 1.427 triệu đồng, số còn lại 415 triệu đồng chuyển sang năm sau.',
      ),
    ).toEqual([]);
  });

  it('keep the delegates behind a semicolon apart from the committee before it', () => {
    expect(
      asked(
        'Đại hội bầu Chi ủy gồm 5 đồng chí; Đoàn đại biểu dự Đại hội cấp trên gồm 3 đồng chí chính thức, 1 đồng chí dự khuyết.',
      ),
    ).toEqual([]);
  });
});
