import { describe, expect, it } from 'vitest';
import { findDates } from '../dates.ts';
import { read } from '../index.ts';
import { registerWord } from '../lexicon/words.ts';
import { parse } from '../parse.ts';
import { readTargets } from '../targets.ts';
import { tokenize } from '../tokens.ts';
import { CUE, Cues, cueKey, DATE, keyOfName, LINE, NUMBER, symbolAt } from './cues.ts';
import dues from './dues.json' with { type: 'json' };
import { dueKey, periodsOf } from './periods.ts';
import { type LearnedWeights, Scores } from './scores.ts';

const learned = (cues: string[]): LearnedWeights => ({ columns: ['a', 'b'], cues });

describe('scores', () => {
  const scores = new Scores(learned(['before1:đạt\t150 -50', 'before2:phấn đấu\t-100 200', 'always:\t10 20']));
  const cues = new Cues();

  it('add up what the cues say for each answer', () => {
    cues.clear();
    cues.add(CUE.always, 0);
    cues.add(CUE.before1, registerWord('đạt'));
    cues.add(CUE.before1, registerWord('giảm'));
    expect([...scores.of(cues)]).toEqual([1.6, -0.3]);
  });

  it('count a cue once, however often it is met', () => {
    cues.clear();
    for (let i = 0; i < 3; i++) cues.add(CUE.before2, registerWord('phấn'), registerWord('đấu'));
    expect([...scores.of(cues)]).toEqual([-1, 2]);
    expect([...scores.of(cues)]).toEqual([-1, 2]);
  });

  it('refuse a file that names a cue twice', () => {
    expect(() => new Scores(learned(['before1:đạt\t1 2', 'before1:đạt\t3 4']))).toThrow(/before1:đạt/);
  });

  it('take any number of cues', () => {
    cues.clear();
    for (let i = 0; i < 5000; i++) cues.add(CUE.clause, i);
    expect(scores.of(cues).length).toBe(2);
  });
});

describe('cues', () => {
  it('have the number that their name in a file leads to', () => {
    expect(keyOfName('before2:học sinh')).toBe(cueKey(CUE.before2, registerWord('học'), registerWord('sinh')));
    expect(keyOfName('before1:<số>')).toBe(cueKey(CUE.before1, NUMBER, 0));
    expect(keyOfName('after1:<:>')).not.toBe(keyOfName('after1:<;>'));
  });

  it('see numbers, days, signs and line ends as such', () => {
    const t = tokenize('Năm 2030 có 12 lớp;\nxong');
    const dates = findDates(t);
    const symbols = Array.from({ length: t.count }, (_, k) => symbolAt(t, dates, k));
    expect(symbols.filter((s) => s === DATE).length).toBeGreaterThan(0);
    expect(symbols.filter((s) => s === NUMBER).length).toBe(1);
    expect(symbols.filter((s) => s === LINE).length).toBe(1);
  });

  it('in a file of weights have kinds that exist and a weight for each column', () => {
    const kinds = new Set<string>(Object.keys(CUE));
    expect(dues.cues.length).toBeGreaterThan(500);
    const strange = dues.cues.filter((row) => {
      const [name = '', weights = ''] = row.split('\t');
      return !kinds.has(name.slice(0, name.indexOf(':'))) || weights.split(' ').length !== dues.columns.length;
    });
    expect(strange).toEqual([]);
  });
});

describe('periods', () => {
  const periods = (text: string) => {
    const { t, dates, cited, sentences } = parse(text);
    return periodsOf(t, dates, cited, sentences).map((p) => `${p.text} → ${p.key}`);
  };

  it('are all that a text names outside citations', () => {
    expect(
      periods('Theo Nghị quyết số 29-NQ/TW ngày 04/11/2013, trước ngày 30/9/2026 và hằng năm giảm 2%/năm.'),
    ).toEqual(['trước ngày 30/9/2026 → 2026', 'hằng năm → yearly', 'hằng năm → yearly']);
    expect(periods('Nhiệm kỳ 2025 – 2030, cuối năm 2027 xong; học kỳ II tổng kết.')).toEqual([
      '2025 – 2030 → 2025-2030',
      'cuối năm 2027 → 2027',
      'học kỳ II → học kỳ ii',
    ]);
  });

  it('are the same when they name the same years', () => {
    expect(dueKey('năm học 2025 - 2026')).toBe(dueKey('2025-2026'));
    expect(dueKey('mỗi năm')).toBe(dueKey('Hằng năm'));
    expect(dueKey(null)).toBe('');
  });
});

/** A newspaper's account of a strategy: the period is announced once, paragraphs above most aims. */
const STRATEGY = `Tỉnh Sông Thanh ban hành chiến lược giáo dục
Ngày 12-5, UBND tỉnh công bố chiến lược phát triển giáo dục. Chiến lược nêu các mục tiêu cụ thể đến năm 2030 của từng cấp học.
Ở mầm non, phấn đấu huy động 41% trẻ nhà trẻ. Phấn đấu 99% trẻ mẫu giáo được học 2 buổi/ngày.
Với tiểu học, phấn đấu 72% trường đạt chuẩn quốc gia.
Phấn đấu tỷ lệ phòng học kiên cố đạt 96%; có trên 55% trường có thư viện đạt mức độ 2.
Ông Lê Văn Mẫu cho biết ngân sách đã sẵn sàng.
`;

describe('the period of an aim', () => {
  it('may be announced far above', () => {
    expect(read(STRATEGY).targets.map((x) => `${x.value} ${x.due}`)).toEqual([
      '41 2030',
      '99 2030',
      '72 2030',
      '96 2030',
      '55 2030',
    ]);
  });

  it('comes with the words that announce it', () => {
    const { targets } = read(STRATEGY);
    const from = targets.map((x) => x.dueFrom);
    expect(from.every((x) => x?.quote.endsWith('mục tiêu cụ thể đến năm 2030'))).toBe(true);
    for (const x of from) if (x) expect(STRATEGY.slice(x.start, x.end)).toBe(x.quote);
  });

  it('stands alone when its own clause names it', () => {
    const { targets } = read('Đến năm 2027, phấn đấu 80% trường đạt chuẩn quốc gia.');
    expect(targets.map((x) => [x.due, x.dueFrom])).toEqual([['2027', undefined]]);
  });
});

/** A programme's own period stands before the aims; the year they are for is in the heading. */
const YEAR = `Hội Khuyến học Sông Thanh tổng kết
Năm 2024, Hội trao 300 suất học bổng.
Phương hướng năm 2025
Thực hiện Chương trình xã hội học tập giai đoạn 2021-2030, Hội phấn đấu phát triển thêm 200 hội viên.
Quỹ phấn đấu đạt 1,6 tỷ đồng.
Hội vận động các dòng họ tham gia.
Hội nghị bế mạc buổi chiều.
`;
const lastDue = (text: string, rulesOnly = false) => readTargets(parse(text, rulesOnly)).at(-1)?.due;

describe('the learned cues', () => {
  it('overrule the rules where these take what only stands near', () => {
    expect([lastDue(YEAR, true), lastDue(YEAR)]).toEqual(['2021-2030', '2025']);
  });

  it('are not asked about a few sentences by themselves', () => {
    const few = YEAR.split('\n').slice(2, 5).join('\n');
    expect([lastDue(few, true), lastDue(few)]).toEqual(['2021-2030', '2021-2030']);
  });
});
