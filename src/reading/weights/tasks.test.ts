import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';
import { parse } from '../parse.ts';
import { taskOf } from '../tasks/task-segments.ts';
import { withFurther } from '../tasks/task-settling.ts';
import { tasksByRules } from '../testing.ts';
import type { Tokens } from '../text/tokens.ts';
import { ruledTasks, type TaskPlace, visitPlaces } from './task-places.ts';

/** "đề ra" announces tasks here as it announces values elsewhere: the rules wait for more. */
const UNION = `Hội Khuyến học huyện Sông Thanh tổng kết năm 2027
Năm qua, Hội phát triển 1.204 hội viên, trao 860 suất học bổng.
Nhiệm vụ năm 2028, Hội Khuyến học huyện đề ra:
1. Quỹ khuyến học đạt 3 tỷ đồng trở lên; trao từ 900 suất học bổng.
2. Công nhận thêm 640 dòng họ học tập, đưa tỷ lệ lên 71%.
3. Thí điểm mô hình "Đơn vị học tập" ở 4 xã.
Dịp này, 12 tập thể được khen thưởng.
`;
/** Guests to come are a figure to be reached, nothing somebody does. */
const TOURISM = `Ngành du lịch Sông Thanh tổng kết năm 2026
Năm 2026, tỉnh đón 2,1 triệu lượt khách, tăng 12% so với năm 2025.
Năm nay, ngành đặt mục tiêu đón 2,5 triệu lượt khách, tổng thu 4.200 tỷ đồng.
Các cơ sở lưu trú có 6.120 phòng.
Công suất phòng đạt 61%.
Ông cho biết thêm đường bay mới đã khai thác từ tháng 3.
`;
const quotes = (text: string): string[] => read(text).tasks.map((x) => x.quote);

describe('what was learned of tasks', () => {
  it('adds what the rules pass over, with its number', () => {
    expect(tasksByRules(UNION)).toEqual([]);
    const { tasks } = read(UNION);
    expect(tasks.map((x) => [x.ordinal, x.quote])).toEqual([['3', 'Thí điểm mô hình "Đơn vị học tập" ở 4 xã']]);
    expect(tasks.map((x) => UNION.slice(x.start, x.end))).toEqual(quotes(UNION));
  });

  it('leaves out what the rules take for one', () => {
    expect(tasksByRules(TOURISM)).toHaveLength(1);
    expect(quotes(TOURISM)).toEqual([]);
  });

  it('is not asked about a few sentences by themselves', () => {
    const few = TOURISM.split('\n').slice(0, 4).join('\n');
    expect(quotes(few)).toEqual(tasksByRules(few).map((x) => x.quote));
    expect(quotes(few)).toHaveLength(1);
  });

  it('ends a task of the rules where a further one begins', () => {
    const text = '1. Đẩy mạnh chuyển đổi số, triển khai học bạ số và tập huấn giáo viên trước ngày 30/8/2027.';
    const parsed = parse(text);
    const { t, sentences } = parsed;
    const s = sentences[0] as (typeof sentences)[number];
    const starts = ['triển', 'tập'].map((word) => at(t, word));
    const made = withFurther(parsed, [taskOf(t, s, s.body, s.to)], new Map([[0, starts]])).map((x) => x.task);
    expect(made.map((x) => [x.ordinal, x.quote])).toEqual([
      ['1', 'Đẩy mạnh chuyển đổi số'],
      ['1', 'triển khai học bạ số'],
      ['1', 'tập huấn giáo viên trước ngày 30/8/2027'],
    ]);
    expect(made.map((x) => x.deadline?.date)).toEqual([undefined, undefined, '2027-08-30']);
    expect(made.map((x) => text.slice(x.start, x.end))).toEqual(made.map((x) => x.quote));
  });
});

/** The token that is the word. */
const at = (t: Tokens, word: string): number =>
  Array.from({ length: t.count }, (_, k) => k).find((k) => t.text.slice(t.start[k], t.end[k]) === word) as number;

describe('places where a task may begin', () => {
  const text = '1. Phòng Văn hóa: lập danh sách, gửi về Sở.\n2. Các trường sẽ niêm yết.\n';
  const parsed = parse(text);
  const { t } = parsed;
  const word = (k: number) => t.text.slice(t.start[k], t.end[k]);

  function places(starts: readonly number[]): TaskPlace[] {
    const ruled = ruledTasks(parsed, starts);
    const out: TaskPlace[] = [];
    let before = 0;
    parsed.sentences.forEach((_, n) => {
      before = visitPlaces(ruled, n, before, (place) => out.push({ ...place }));
    });
    expect(before).toBe(starts.length);
    return out;
  }

  it('are the starts of sentences and clauses, verbs, and what follows a word of duty', () => {
    const words = places([]).map((p) => word(p.k));
    expect(words).toEqual(expect.arrayContaining(['Phòng', 'lập', 'gửi', 'Các', 'niêm']));
    expect(words).not.toContain('danh');
  });

  it('know what the rules say there and nearby', () => {
    const sides = new Map(places([at(t, 'lập')]).map((p) => [word(p.k), p.side]));
    expect([sides.get('lập'), sides.get('gửi'), sides.get('Các')]).toEqual([2, 3, 1]);
  });
});
