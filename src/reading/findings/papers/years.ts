import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { type Tokens, textOf } from '../../text/tokens.ts';
import type { Scene } from '../index.ts';
import type { Period } from './periods.ts';
import { queryAll, queryAt } from './query.ts';
import { nextFrom, sentenceIndex } from './seek.ts';

// Years that do not go together: a review and a plan of the same year, one report of another school year in a row of
// them, aims of a calendar year among aims of a school year.

const NAM = registerWord('năm');
const HOC = registerWord('học');

const REVIEWS = phraseTable('tổng kết, kiểm điểm, đánh giá kết quả, báo cáo kết quả, đánh giá');
const PLANS = phraseTable(
  'triển khai, phương hướng, triển khai nhiệm vụ, kế hoạch, nhiệm vụ, triển khai phương hướng, đề ra',
);
const HALVES = phraseTable('tháng, quý, học kỳ, đầu năm, cuối năm, giữa, đợt, sơ kết');

/** "tổng kết công tác Đảng năm 2021; triển khai … nhiệm vụ năm 2021". */
export function reviewAndPlan(f: Scene): Finding[] {
  const out: Finding[] = [];
  const { t } = f;
  for (const s of f.sentences) {
    const review = first(t, REVIEWS, s.body, s.to);
    if (review < 0 || s.to - s.body > 160 || first(t, HALVES, s.body, s.to) >= 0) continue;
    const a = yearAfter(f, review, Math.min(s.to, review + 14));
    const plan = a ? first(t, PLANS, a.to, Math.min(s.to, a.to + 8)) : -1;
    const b = plan >= 0 ? yearAfter(f, plan, Math.min(s.to, plan + 14)) : null;
    if (!a || !b || textOf(t, a.from, a.to) !== textOf(t, b.from, b.to)) continue;
    const year = textOf(t, a.from, a.to);
    out.push(
      queryAll(
        t,
        [
          [a.from - 1, a.to],
          [b.from - 1, b.to],
        ],
        'period',
        'warning',
        `Tổng kết và triển khai cùng ghi năm ${year}; tổng kết thường là của năm trước`,
      ),
    );
  }
  return out;
}

function first(t: Tokens, table: ReturnType<typeof phraseTable>, from: number, to: number): number {
  for (let k = from; k < to; k++) if (matchLength(table, t, k, to) > 0) return k;
  return -1;
}

/** The year or school year after "năm" ("năm học") within the tokens given. */
function yearAfter(f: Scene, from: number, to: number): { from: number; to: number } | null {
  for (let k = from; k < to; k++) {
    const d = f.dates.at[k];
    const span = d ? f.dates.spans[d - 1] : undefined;
    if (span && (f.t.words[span.from - 1] === NAM || f.t.words[span.from - 1] === HOC)) return span;
    if (span) return null;
  }
  return null;
}

/** In a row of reports, each of a school year, the one of another school year. */
export function oddReport(f: Scene, periods: Period[]): Finding[] {
  const out: Finding[] = [];
  const schools = periods.filter((p) => p.kind === 'school');
  for (const s of f.sentences) {
    const row: Period[] = [];
    for (let k = s.body; k < s.to; k++) {
      if (matchLength(REPORTS, f.t, k, s.to) === 0) continue;
      const p = nextFrom(schools, k);
      if (p && p.from < Math.min(s.to, k + 26) && row[row.length - 1] !== p) row.push(p);
    }
    const years = new Map<number, Period[]>();
    for (const p of row) years.set(p.first, [...(years.get(p.first) ?? []), p]);
    const [common, odd] = [...years.values()].sort((a, b) => b.length - a.length);
    if (years.size !== 2 || !common || !odd || odd.length !== 1 || common.length < 2) continue;
    const [p, q] = [odd[0] as Period, common[0] as Period];
    out.push(
      queryAt(
        f.t,
        p.from - 2,
        p.to,
        'period',
        'warning',
        `Các báo cáo khác trong câu là của năm học ${q.first}-${q.last}, riêng ở đây ghi ${p.first}-${p.last}`,
        `năm học ${q.first}-${q.last}`,
      ),
    );
  }
  return out;
}
const REPORTS = phraseTable('báo cáo');

/** Aims of a calendar year and aims of a school year in one list: told once. */
export function mixedYears(f: Scene, periods: Period[]): Finding[] {
  const school = periods.find((p) => p.kind === 'school' && inAims(f, p.from));
  if (!school) return [];
  const plain = f.dates.spans.find(
    (d) =>
      /^20\d\d$/.test(textOf(f.t, d.from, d.to)) &&
      f.t.words[d.from - 1] === NAM &&
      inAims(f, d.from) &&
      (d.year === school.first || d.year === school.last),
  );
  if (!plain) return [];
  const message = 'Trong cùng phần mục tiêu, chỗ tính theo năm dương lịch, chỗ tính theo năm học';
  return [
    queryAll(
      f.t,
      [
        [plain.from - 1, plain.to],
        [school.from - 2, school.to],
      ],
      'period',
      'note',
      message,
    ),
  ];
}

function inAims(f: Scene, token: number): boolean {
  const n = sentenceIndex(f, token);
  const s = f.sentences[n];
  const mode = f.around[n]?.section;
  return s !== undefined && s.marker !== null && (mode === 'target' || mode === 'plan') && inAimPart(f, n);
}

/** The nearest heading above says "mục tiêu" or "chỉ tiêu". */
function inAimPart(f: Scene, n: number): boolean {
  for (let k = n; k >= 0 && k > n - 40; k--) {
    const s = f.sentences[k] as Sentence;
    if (s.to - s.body > 12 || !s.closesLine || !s.opensLine) continue;
    if (first(f.t, AIM_HEADS, s.body, s.to) >= 0) return true;
  }
  return false;
}
const AIM_HEADS = phraseTable('mục tiêu, chỉ tiêu');
