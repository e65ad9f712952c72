import { describe, expect, it } from 'vitest';
import { QUOTA_RULES, read } from '../index.ts';

const queried = (text: string, rules = QUOTA_RULES) =>
  read(text, { rules })
    .findings.filter((f) => f.kind === 'quota')
    .map((f) => `${f.severity} ${f.quotes.join(' · ')}`);

const titles = (day: string, fighters: number) =>
  `Tại hội nghị ngày ${day}, chi bộ đề nghị 40 đồng chí đạt danh hiệu Lao động tiên tiến, ${fighters} đồng chí đạt danh hiệu Chiến sĩ thi đua cơ sở.`;

describe('rules in force on the day of the text', () => {
  it('cap the fighters of emulation until the law changed', () => {
    expect(queried(titles('20/5/2020', 8))).toEqual(['warning 8 đồng chí · 40 đồng chí']);
    expect(queried(titles('20/5/2020', 6))).toEqual([]);
    expect(queried(titles('20/5/2024', 8))).toEqual([]);
  });

  it('cap the members rated excellent by those rated good', () => {
    const rated = (n: number) =>
      `Năm 2021, có ${n} đảng viên hoàn thành xuất sắc nhiệm vụ và 100 đảng viên hoàn thành tốt nhiệm vụ.`;
    expect(queried(rated(30))).toHaveLength(1);
    expect(queried(rated(20))).toEqual([]);
    expect(
      queried('Năm 2021, hoàn thành xuất sắc và hoàn thành tốt nhiệm vụ đạt 98%, 100% chi bộ hoàn thành tốt nhiệm vụ.'),
    ).toEqual([]);
  });

  it('leave a share that is already one of the base', () => {
    const share = (n: number) =>
      `Năm học 2020-2021: 100% đạt danh hiệu LĐTT (trong đó có ${n}% đạt danh hiệu CSTĐ cấp cơ sở).`;
    expect(queried(share(15))).toEqual([]);
    expect(queried(share(25))).toHaveLength(1);
  });

  it('know sizes, needs, classes and votes', () => {
    expect(queried('Chi bộ có 07 đảng viên. Đại hội ngày 12/5/2020 đã bầu chi ủy gồm 3 đồng chí.')).toHaveLength(1);
    expect(
      queried('Chi bộ kết nạp được 04 đảng viên mới. Đại hội ngày 12/5/2020 đã bầu chi ủy gồm 3 đồng chí.'),
    ).toEqual([]);
    expect(queried('Chi bộ có 17 đảng viên. Đại hội ngày 12/5/2020 đã bầu chi ủy gồm 3 đồng chí.')).toEqual([]);
    expect(queried('Hội nghị ngày 19/10/2020 bầu Ban Thanh tra nhân dân gồm 11 thành viên.')).toHaveLength(1);
    expect(queried('Hội nghị ngày 19/10/2020 bầu Ban Thanh tra nhân dân gồm 5 thành viên.')).toEqual([]);
    expect(queried('Khối tiểu học bình quân 38,2 học sinh/lớp, THCS 40,1 học sinh/lớp.')).toEqual([
      'note 38,2 học sinh/lớp',
    ]);
    expect(queried('Đồng chí Trần Văn B được 60/134 phiếu, trúng cử vào Ban Chấp hành.')).toHaveLength(1);
    expect(queried('Đồng chí Trần Văn B được 70/134 phiếu, trúng cử vào Ban Chấp hành.')).toEqual([]);
  });

  it('say which rule was taken, on which day, and where it has no source', () => {
    const [found] = read(titles('20/5/2020', 8)).findings.filter((f) => f.kind === 'quota');
    expect(found?.message).toContain('91/2017/NĐ-CP');
    expect(found?.message).toContain('20/5/2020');
    const [size] = read('Khối tiểu học bình quân 38,2 học sinh/lớp.').findings.filter((f) => f.kind === 'quota');
    expect(size?.message).toContain('chưa có nguồn');
  });

  it('are the caller’s own when given, words nobody knew before included', () => {
    const own = [
      {
        id: 'own',
        kind: 'share' as const,
        text: 'danh hiệu Ong vàng không quá 10 % số Ong thợ',
        basis: 'quy chế riêng',
        from: null,
        to: null,
        title: 'ong vàng',
        base: 'ong thợ',
        most: 10,
      },
    ];
    const text = 'Liên đội có 50 em đạt danh hiệu Ong thợ, 8 em đạt danh hiệu Ong vàng.';
    expect(queried(text)).toEqual([]);
    expect(queried(text, own)).toHaveLength(1);
  });
});
