import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';
import { registerWord } from '../lexicon/words.ts';
import { parse } from '../parse.ts';
import { readTargets } from '../targets/targets.ts';
import { findDates } from '../text/dates.ts';
import { tokenize } from '../text/tokens.ts';
import { besides, CUE, Cues, cueKey, DATE, keyOfName, LINE, NUMBER, symbolAt } from './cues.ts';
import dues from './dues.json' with { type: 'json' };
import { dueKey, periodsOf } from './periods.ts';
import relations from './relations.json' with { type: 'json' };
import roles from './roles.json' with { type: 'json' };
import { type LearnedWeights, Scores } from './scores.ts';
import tasks from './tasks.json' with { type: 'json' };

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

  it.each(Object.entries({ dues, relations, roles, tasks }))(
    'of %s have kinds that exist and a weight for each column',
    (_, learned) => {
      const kinds = new Set<string>(Object.keys(CUE));
      expect(learned.cues.length).toBeGreaterThan(500);
      const strange = learned.cues.filter((row) => {
        const [name = '', weights = ''] = row.split('\t');
        const kind = name.slice(0, name.indexOf(':')).replace(/@[1-5]$/, '');
        return !kinds.has(kind) || weights.split(' ').length !== learned.columns.length;
      });
      expect(strange).toEqual([]);
    },
  );

  it('are told apart by what the rules say beside them', () => {
    const word = registerWord('đạt');
    expect(keyOfName('before1@2:đạt')).toBe(cueKey(besides(CUE.before1, 2), word, 0));
    const keys = ['before1:đạt', 'before1@1:đạt', 'before1@2:đạt', 'before2@1:đạt'].map(keyOfName);
    expect(new Set(keys).size).toBe(4);
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

/** Nothing in the sentence with the share, nor before it, tells report from plan; "đánh giá" above does. */
const RESOLUTION = `Nghị quyết về nhiệm vụ phát triển giáo dục năm 2027
Điều 1. Đánh giá
Toàn xã có 9 trường, 168 giáo viên. Các điều kiện bảo đảm: 7 trường đạt chuẩn quốc gia, tỷ lệ 77,8%.
Điều 2. Nhiệm vụ
1. Mở 4 lớp xóa mù chữ với 80 học viên.
2. Sửa chữa 12 phòng học; mua 30 bộ bàn ghế.
3. Bố trí kinh phí 1,2 tỷ đồng.
`;
/** What schools take in is no result, in the second bracket as in the first. */
const ADMISSIONS = `Kế hoạch tuyển sinh lớp 10
Năm nay các trường công lập nhận 16.650 học sinh.
Trường chuyên lấy 385 học sinh, bình quân 4 thí sinh tranh một suất.
Các em còn lại có thể vào trường tư thục (nhận 3.900 học sinh) hoặc trung tâm GDTX (2.140 học sinh).
Lệ phí dự thi 120.000 đồng.
Sở công bố điểm trước ngày 30/7.
Số học sinh lớp 9 là 21.300 em.
`;
const TABLE = `Kết quả năm học 2025 - 2026
Chỉ tiêu | Kế hoạch | Thực hiện
Tỷ lệ lên lớp | 96% | 94,1%
Tỷ lệ chuyên cần | 98% | 97,5%
Học sinh giỏi cấp tỉnh | 12 em | 15 em
Học sinh bỏ học | 3 em | 5 em
Nhà trường phấn đấu năm sau cao hơn.
`;
const roleAt = (text: string, quote: string, rulesOnly: boolean) =>
  parse(text, rulesOnly).mentions.find((m) => m.quantity.quote === quote)?.quantity.role;

describe('the role of a figure', () => {
  it('is what rules and cues speak for together', () => {
    const taken = '2.140 học sinh';
    expect([roleAt(ADMISSIONS, taken, true), roleAt(ADMISSIONS, taken, false)]).toEqual(['actual', 'other']);
    expect(roleAt(RESOLUTION, '12 phòng học', false)).toBe('target');
  });

  it('is left to the rules in a few sentences by themselves', () => {
    const few = RESOLUTION.split('\n').slice(2, 5).join('\n');
    expect(roleAt(few, '77,8%', false)).toBe(roleAt(few, '77,8%', true));
  });

  it('is what the head of its column says', () => {
    const of = (role: string) => parse(TABLE).mentions.filter((m) => m.quantity.role === role && m.headed);
    expect(of('target').map((m) => m.quantity.value)).toEqual([96, 98, 12, 3]);
    expect(of('actual').map((m) => m.quantity.value)).toEqual([94.1, 97.5, 15, 5]);
  });
});
