import { describe, expect, it } from 'vitest';
import { read } from '../../index.ts';
import { parse } from '../../parse.ts';
import type { Scene } from '../index.ts';
import { candidatesOf } from './candidates.ts';
import { weigh } from './index.ts';
import { missOf } from './misses.ts';
import { GAP, MEAN, RELATIONS, SHARE, SUM } from './relation.ts';

const asked = (text: string): string[] =>
  read(text)
    .findings.filter((f) => f.kind === 'sum' || f.kind === 'diff' || f.kind === 'ratio')
    .map((f) => f.message);
const CHOICE = /\{([^|{}]*)\|([^|{}]*)\}/;
const sceneOf = (text: string): Scene => ({ ...parse(text), rules: [] });

/** Relations in words that no rule knows; none of these is among the passages the weights were learned from. */
const MISSED = [
  'Ngôi trường có ba điểm lẻ. Điểm Nà Pán 38 cháu, điểm Bản Lầu {45|54} cháu, điểm Khe Tre 27 cháu, cộng với 141 cháu ở điểm chính là 260 cháu.',
  'Phòng truyền thống lưu 1.362 hiện vật. Số này gồm 515 ảnh, {462|426} văn bản, 324 kỷ vật và 97 băng ghi âm.',
  'Đợt thi đua tháng 11 có 236 tiết dạy tốt đăng ký, nhiều hơn đợt tháng 3 (197 tiết) là {49|39} tiết.',
  'Quỹ khuyến học đầu năm dư 84 triệu đồng, trong năm vận động 510 triệu đồng từ 34 nhà hảo tâm, trung bình mỗi nhà hảo tâm ủng hộ {16|15} triệu đồng.',
  'Năm 2025 xã mở 8 lớp xóa mù chữ với 196 học viên. Cùng với 1.154 người đã học xong các khóa trước, số người được xóa mù chữ của xã là {1.305|1.350} người.',
  '- Bình quân {43,0|34,0} học sinh/lớp (1.768 học sinh, 52 lớp); 28 lớp học 2 buổi/ngày.',
  'Số vụ bạo lực học đường là 41 vụ năm 2022; năm 2023 giảm còn 28 vụ, tức là giảm {31|13} vụ.',
];

describe('relations no rule knows', () => {
  it.each(MISSED)('%s', (passage) => {
    expect(asked(passage.replace(CHOICE, '$1'))).toHaveLength(1);
    expect(asked(passage.replace(CHOICE, '$2'))).toEqual([]);
  });
});

describe('what is asked', () => {
  it('names parts in the order of the text', () => {
    const row = 'Nội dung | Lớp 6 | Lớp 7 | Tổng cộng\nSố lớp | 5 | 4 | 9\nSố học sinh cuối kỳ | 203 | 158 | 371';
    expect(asked(row)).toEqual(['203 + 158 = 361; văn bản ghi 371']);
  });
});

describe('what is not asked', () => {
  it('a share of both its figures together', () => {
    expect(
      asked('Có 4 đảng viên hoàn thành xuất sắc nhiệm vụ (21,1%), 15 đảng viên hoàn thành tốt nhiệm vụ (78,9%).'),
    ).toEqual([]);
  });

  it('a mean of the farther of two bases', () => {
    const two =
      'Huyện có 24 trường tiểu học với 4.368 học sinh, 17 trường mầm non, mẫu giáo với 3.281 trẻ, bình quân 203 trẻ/trường.';
    expect(asked(two)).toEqual(['3.281 : 17 = 193; văn bản ghi 203']);
  });

  it('a gap that misses by more than a slip', () => {
    const three =
      'Chi bộ kết nạp 5 đảng viên, vượt 2 đảng viên so với chỉ tiêu đề ra (3 đảng viên), nâng tổng số lên 35 đảng viên.';
    expect(asked(three)).toEqual([]);
  });
});

describe('how a figure is missed', () => {
  it.each([
    [145, 155, 'mid'],
    [145, 245, 'first'],
    [145, 147, 'last'],
    [1286, 1268, 'swap'],
    [100, 99, 'one'],
    [128, 130, 'over'],
    [145, 178, null],
    [145, 145, null],
    [0, 3, null],
  ] as const)('%i printed %i', (right, printed, miss) => {
    expect(missOf(right, printed)).toBe(miss);
  });
});

describe('relations of figures', () => {
  const held = (text: string) => {
    const { figures } = weigh(sceneOf(text), []);
    return candidatesOf(sceneOf(text).t, figures, () => true).held.map(
      (c) => `${RELATIONS[c.relation]} ${[...c.parts, c.result].map((i) => figures[i]?.value).join(' ')}`,
    );
  };

  it('hold exactly or as rounded', () => {
    expect(held('Có 24 em giỏi trong 96 em, đạt 25%.')).toContain(`${RELATIONS[SHARE]} 24 96 25`);
    expect(held('Tuyển 315 em, đạt 105% kế hoạch (300 em).')).toContain(`${RELATIONS[SHARE]} 315 300 105`);
    expect(held('Có 96 em, còn 72 em, giảm 24 em.')).toContain(`${RELATIONS[GAP]} 96 72 24`);
    expect(held('Bình quân 32 em/lớp: 96 em, 3 lớp.')).toContain(`${RELATIONS[MEAN]} 96 3 32`);
    expect(held('Gồm 40 em khối 6, 30 em khối 7, 26 em khối 8, tổng 96 em.')).toContain(
      `${RELATIONS[SUM]} 26 30 40 96`,
    );
    expect(held('Chi 1,35 tỷ đồng và 3,4 tỷ đồng, cộng 4,77 tỷ đồng.')).toContain(
      `${RELATIONS[SUM]} 3400000000 1350000000 4770000000`,
    );
  });

  it('take no estimate and no bound', () => {
    expect(weigh(sceneOf('Có gần 100 em, trên 40 em giỏi, từ 20 em trở lên đạt giải.'), []).figures).toEqual([]);
  });
});
