import { expect, it } from 'vitest';
import { duplicateGroups, duplicatesOf, type Sayable } from './duplicates.ts';

let no = 0;
const say = (kind: string, quote: string, data: Record<string, unknown> = {}): Sayable => {
  no += 1;
  return { no, kind, start: no * 100, quote, data };
};
const quotes = (groups: Sayable[][]) => groups.map((group) => group.map((one) => one.quote));
const target = (indicator: string, value: number, more: Record<string, unknown> = {}) =>
  say('target', `${indicator} ${value}%`, { indicator, value, unit: '%', comparator: '=', due: null, ...more });

it('one document named twice is one group, another day another', () => {
  const cite = (symbol: string, date: string | null) => say('citation', symbol, { symbol, date });
  const groups = duplicateGroups([
    cite('29-NQ/TW', '2013-11-04'),
    cite('29–NQ/TW', null),
    cite('29-NQ/TW', '2015-01-01'),
    cite('30-NQ/TW', null),
  ]);
  expect(quotes(groups)).toEqual([['29-NQ/TW', '29–NQ/TW']]);
});

it('a target in the headline and in the list is one, with the same level and unit and no other due', () => {
  const groups = duplicateGroups([
    target('trường đạt chuẩn quốc gia', 71.9),
    target('tỷ lệ trường học đạt chuẩn quốc gia', 71.9, { comparator: '>=', due: 'đến năm 2025' }),
    target('trường đạt chuẩn quốc gia', 71.9, { due: 'năm 2030', comparator: 'increase_by' }),
    target('giáo viên đạt chuẩn trình độ', 71.9),
    target('giáo viên tiểu học đạt chuẩn trình độ đào tạo', 71.9),
    target('giáo viên trung học phổ thông đạt chuẩn trình độ đào tạo', 71.9),
    target('trường đạt chuẩn quốc gia', 80),
  ]);
  expect(quotes(groups)).toEqual([['trường đạt chuẩn quốc gia 71.9%', 'tỷ lệ trường học đạt chuẩn quốc gia 71.9%']]);
});

it('keeps dues apart', () => {
  const one = target('trẻ ra lớp', 95, { due: 'năm 2021' });
  expect(duplicateGroups([one, target('trẻ ra lớp', 95, { due: 'năm 2025' })])).toEqual([]);
});

it('a task is the same in nearly the same words, and each proposal stands in one group', () => {
  const first = say('task', 'Tổ chức bồi dưỡng giáo viên dạy chương trình mới cho các trường tiểu học');
  const second = say('task', 'tổ chức bồi dưỡng giáo viên dạy chương trình mới ở các trường tiểu học.');
  const other = say('task', 'Xây dựng kế hoạch kiểm tra nội bộ trường học hằng năm');
  expect(quotes(duplicateGroups([first, other, second]))).toEqual([[first.quote, second.quote]]);
  expect(duplicatesOf(second, [first, other, second])).toEqual([first, second]);
  expect(duplicatesOf(other, [first, other, second])).toEqual([]);
});

it('what differs by a number only is not the same', () => {
  const one = (n: number) => say('task', `Mở lớp bồi dưỡng giáo viên tiểu học dạy lớp ${n} trong năm học tới`);
  expect(duplicateGroups([one(1), one(2)])).toEqual([]);
  expect(
    duplicateGroups([
      target('học sinh lớp 1 đọc thông viết thạo', 95),
      target('học sinh lớp 2 đọc thông viết thạo', 95),
    ]),
  ).toEqual([]);
});

it('never compares quantities', () => {
  expect(duplicateGroups([say('quantity', '23 trường'), say('quantity', '23 trường')])).toEqual([]);
});

it('looks through 600 tasks and 400 targets of a long resolution without comparing each with each', () => {
  const words = 'trường lớp học sinh giáo viên quản lý chất lượng kế hoạch đầu tư thiết bị an toàn'.split(' ');
  const pick = (n: number) => words[n % words.length];
  const tasks = Array.from({ length: 600 }, (_, n) =>
    say('task', `${pick(n)} ${pick(n * 7 + 3)} việc${n} nội${n * 3} ${pick(n * 5)} riêng${n}`),
  );
  const targets = Array.from({ length: 400 }, (_, n) => target(`chỉ tiêu thứ${n} về ${pick(n)} riêng${n}`, n % 40));
  expect(duplicateGroups([...tasks, ...targets, say('task', tasks[5]?.quote ?? '')])).toHaveLength(1);
});
