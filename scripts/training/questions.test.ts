import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CueBook } from './book.ts';
import { dues } from './dues.ts';
import { relations } from './relations.ts';
import { roles } from './roles.ts';
import { strikes } from './strikes.ts';
import type { RuledQuestion } from './subject.ts';
import { tasks } from './tasks.ts';
import { type LabelledText, labelledTexts, learnWords } from './texts.ts';

const TEXT = `KẾ HOẠCH
Thực hiện nhiệm vụ năm học 2026 - 2027
I. Chỉ tiêu
- Tỷ lệ học sinh lên lớp đạt 99%.
- Có 12 giải học sinh giỏi cấp tỉnh.
II. Nhiệm vụ
1. Rà soát đội ngũ; bồi dưỡng 20 giáo viên.
2. Tổ chức hội thi đồ dùng dạy học.
`;

function labelled(text: string): LabelledText {
  const at = (quote: string) => ({ at: text.indexOf(quote), quote });
  return {
    name: 'own/one',
    text,
    first: null,
    labels: {
      quantities: [
        { ...at('99%'), value: 99, role: 'target' },
        { ...at('12 giải'), value: 12, role: 'target' },
        { ...at('20 giáo viên'), value: 20, role: 'target' },
      ],
      targets: [
        { ...at('Tỷ lệ học sinh lên lớp đạt 99%'), value: 99, due: '2026 - 2027' },
        { ...at('Có 12 giải'), value: 12, due: '2026-2027' },
      ],
    },
  };
}

const rightOnes = (q: RuledQuestion): number => q.options.filter((o) => o.right).length;

describe('questions to learn from', () => {
  const one = labelled(TEXT);
  learnWords([one, one, one]);

  it('ask for the period of each target among those the text names, and none', () => {
    const asked = dues.questions([one], new CueBook());
    expect(asked.length).toBe(2);
    expect(asked.every((q) => rightOnes(q) > 0 && q.options.some((o) => o.key === ''))).toBe(true);
  });

  it('ask for the role of each figure in texts whose first reading was kept', () => {
    expect(roles.questions([one], new CueBook())).toEqual([]);
    const first = ['99%', '12 giải'].map((quote, i) => ({
      start: TEXT.indexOf(quote),
      end: TEXT.indexOf(quote) + quote.length,
      role: i === 0 ? ('target' as const) : ('actual' as const),
    }));
    const asked = roles.questions([{ ...one, first }], new CueBook());
    expect(asked.map((q) => q.options.findIndex((o) => o.right))).toEqual([1, 1]);
    expect(asked.map((q) => q.options.findIndex((o) => o.ruled))).toEqual([1, 0]);
  });

  it('ask at each place whether a task begins, in texts whose first tasks were kept', () => {
    const tasked = ['Rà soát', 'bồi dưỡng', 'Tổ chức'].map((quote) => ({ at: TEXT.indexOf(quote) }));
    const labels = { ...one.labels, tasks: tasked };
    expect(tasks.questions([{ ...one, labels }], new CueBook())).toEqual([]);
    const firstTasks = [TEXT.indexOf('Rà soát'), TEXT.indexOf('Thực hiện')];
    const asked = tasks.questions([{ ...one, labels, firstTasks }], new CueBook());
    const count = (of: (q: RuledQuestion) => boolean | undefined) => asked.filter(of).length;
    expect(count((q) => q.options[0]?.right)).toBe(3);
    expect(count((q) => q.options[0]?.ruled)).toBe(2);
    expect(count((q) => q.options[0]?.ruled && q.options[0].right)).toBe(1);
    expect(asked.every((q) => q.options[0]?.right !== q.options[1]?.right)).toBe(true);
  });

  it('name their cues in words', () => {
    const book = new CueBook();
    dues.questions([one], book);
    expect(book.names).toContain('before2:năm học');
    expect(book.names.some((name) => name.startsWith('place:<'))).toBe(true);
  });
});

describe('answers', () => {
  const option = (ruled: boolean, key?: string) => ({
    column: 0,
    cues: [],
    right: false,
    ruled,
    ...(key === undefined ? {} : { key }),
  });

  it('count the places that name one period together', () => {
    const options = [option(false, '2030'), option(false, '2025'), option(false, '2025')];
    expect(dues.answer(options, [1, 0.8, 0.8])).toBe(1);
  });
});

describe('folders of labelled texts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'labelled-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('give the texts that have labels, in order', () => {
    for (const name of ['b', 'a']) {
      writeFileSync(join(folder, `${name}.txt`), TEXT);
      writeFileSync(join(folder, `${name}.gold.json`), JSON.stringify(labelled(TEXT).labels));
    }
    writeFileSync(join(folder, 'c.txt'), 'Không có nhãn.');
    expect(labelledTexts(folder).map((one) => one.name.split('/')[1])).toEqual(['a', 'b']);
  });
});

describe('spoilt versions of a text', () => {
  const text = 'Trường có 96 em, gồm 52 nam và 44 nữ. Khối 6 có 120 em, khối 7 có 115 em, tổng 235 em.';
  const quantities = ['96 em', '52 nam', '44 nữ', '120 em', '115 em', '235 em'].map((quote) => ({
    at: text.indexOf(quote),
    quote,
    value: Number.parseInt(quote, 10),
    role: 'actual' as const,
  }));
  const sums = [
    { quotes: ['52 nam', '44 nữ', '96 em'], holds: true },
    { quotes: ['120 em', '115 em', '235 em'], holds: false },
  ];
  const one: LabelledText = { name: 'own/struck', text, first: null, labels: { quantities, sums, targets: [] } };

  it('change digits of one figure of a relation that holds, and nothing else', () => {
    const all = strikes(one, 8);
    expect(all.length).toBeGreaterThan(3);
    for (const { text: spoilt, relation, at } of all) {
      expect(spoilt).toHaveLength(text.length);
      expect(relation).toBe(sums[0]);
      const changed = [...text].flatMap((c, i) => (c === spoilt[i] ? [] : [i]));
      expect(changed.length).toBeGreaterThan(0);
      expect(changed.every((i) => i >= at && i < at + 2 && /\d/.test(spoilt[i] ?? ''))).toBe(true);
    }
    expect(strikes(one, 8)).toEqual(all);
  });

  it('are asked about as relations that were meant', () => {
    const asked = relations.questions([one], new CueBook()).filter((q) => q.text === 'own/struck');
    const yes = asked.filter((q) => q.options[0]?.right);
    expect(yes.length).toBeGreaterThan(1);
    expect(yes.length).toBeLessThan(asked.length);
  });
});
