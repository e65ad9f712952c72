import { findPhrase, matchLength, matchValue, phraseTable, valuedTable } from '../lexicon/phrases.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Finding } from '../reading.ts';
import type { Sentence } from '../text/segment.ts';
import { type Figures, finding, isCount, loose, sumOf, value } from './figures.ts';
import { sameUnit } from './kinds.ts';
import { oneSlip, weight } from './mends.ts';
import { roundsTo, sumText } from './printing.ts';
import { unitKey } from './unit-keys.ts';

// Who was rated how: "640 học sinh … Học lực: giỏi 96 em, khá 178 em, trung bình 127 em, yếu 14 em". The marks of a scale are
// complete by themselves, so no word need bind them to the whole above.

export const MARKS = valuedTable({
  'hoàn thành xuất sắc': 'best',
  'hoàn thành xuất sắc nhiệm vụ': 'best',
  'xuất sắc': 'best',
  'hoàn thành tốt': 'well',
  'hoàn thành tốt nhiệm vụ': 'well',
  tốt: 'well',
  giỏi: 'well',
  khá: 'fair',
  'hoàn thành': 'done',
  'hoàn thành nhiệm vụ': 'done',
  đạt: 'done',
  'trung bình': 'done',
  'chưa đạt': 'weak',
  'chưa hoàn thành': 'weak',
  'không hoàn thành': 'weak',
  'không hoàn thành nhiệm vụ': 'weak',
  yếu: 'weak',
  kém: 'poor',
});
/** Marks from best to worst that leave nobody out. */
const SCALES = ['well,fair,done,weak', 'well,done,weak', 'well,fair,done'].flatMap((s) => [
  s,
  `best,${s}`,
  `${s},poor`,
]);
/** Those whom no scale rates. */
const EXEMPT = phraseTable(
  'khuyết tật, hòa nhập, hoà nhập, không xếp loại, chưa xếp loại, không đánh giá, chưa đánh giá, miễn',
);
const LOOK_BACK = 24;
const SENTENCES = 5;

interface Run {
  marks: string[];
  parts: Mention[];
  first: number;
}

export function checkRatings(f: Figures): Finding[] {
  const out: Finding[] = [];
  const rated = new Set<Mention>();
  const sums = new Set<number>();
  for (const run of runsOf(f)) {
    for (const m of run.parts) rated.add(m);
    if (run.marks.length < 3 || !SCALES.includes(run.marks.join())) continue;
    const found = judge(f, run, rated, sums);
    sums.add(sumOf(run.parts));
    if (found) out.push(found);
  }
  return out;
}

/** Counts of one kind that follow each other under marks from better to worse. */
function runsOf(f: Figures): Run[] {
  const runs: Run[] = [];
  let cursor = 0;
  let open = false;
  for (let i = 0; i < f.mentions.length; i++) {
    const m = f.mentions[i] as Mention;
    if (m.percent) continue;
    const mark = isCount(m) && !loose(m) ? markBefore(f, m, cursor) : null;
    cursor = m.to;
    const run = open ? runs[runs.length - 1] : undefined;
    open = mark !== null;
    if (mark === null) continue;
    if (run && goesOn(run, mark, m)) {
      run.marks.push(mark);
      run.parts.push(m);
    } else runs.push({ marks: [mark], parts: [m], first: i });
  }
  return runs;
}

function goesOn(run: Run, mark: string, m: Mention): boolean {
  const last = run.parts[run.parts.length - 1] as Mention;
  return (
    m.sentence - last.sentence <= 1 &&
    m.from - last.to <= 16 &&
    unitKey(m.quantity.unit) === unitKey(last.quantity.unit) &&
    !run.marks.includes(mark)
  );
}

/** The mark named last right before a figure. */
function markBefore(f: Figures, m: Mention, cursor: number): string | null {
  const { t } = f;
  const floor = Math.max(cursor, (f.sentences[m.sentence] as Sentence).body, m.from - 8);
  let found: string | null = null;
  let at = 0;
  for (let k = floor; k < m.from; k++) {
    const mark = matchValue(MARKS, t, k);
    if (mark === null) continue;
    found = mark;
    k += matchLength(MARKS, t, k, m.from) - 1;
    at = k;
  }
  return m.from - at <= 4 ? found : null;
}

/** Do the shares printed behind two of the parts hold on that whole? */
function sharesHold(f: Figures, run: Run, total: number): boolean {
  let held = 0;
  for (let k = run.first; k + 1 < f.mentions.length && k < run.first + 2 * run.parts.length; k++) {
    const [part, share] = [f.mentions[k] as Mention, f.mentions[k + 1] as Mention];
    if (!share.percent || !run.parts.includes(part) || share.quantity.value === null || share.from - part.to > 3)
      continue;
    if (roundsTo((value(part) / total) * 100, value(share), share.decimals)) held++;
  }
  return held > 1;
}

function judge(f: Figures, run: Run, rated: ReadonlySet<Mention>, sums: ReadonlySet<number>): Finding | null {
  const { parts } = run;
  const sum = sumOf(parts);
  const [one] = parts as [Mention];
  let near: Mention | null = null;
  const between = new Set<number>();
  for (let k = run.first - 1; k >= 0 && k >= run.first - LOOK_BACK; k--) {
    const m = f.mentions[k] as Mention;
    if (one.sentence - m.sentence > SENTENCES) break;
    if (m.percent || m.quantity.value === null) continue;
    if (value(m) === sum) return null;
    if (findPhrase(f.t, EXEMPT, Math.max(0, m.from - 6), m.to + 6) >= 0) between.add(value(m));
    if (near || rated.has(m) || !isCount(m) || loose(m) || !sameUnit(m, one)) continue;
    if (parts.filter((p) => value(p) >= value(m)).length <= 1) near = m;
  }
  if (!near) return null;
  const total = value(near);
  const off = Math.abs(sum - total);
  // those whom the scale does not rate are named beside
  if (between.has(off) || sum === 0) return null;
  const proven = sums.has(total) || sharesHold(f, run, total);
  const slip = oneSlip(parts, sum, near, total) && (proven || weight([...parts, near]) >= 0.5);
  if (!slip && !(off <= (proven ? 0.1 : 0.006) * total)) return null;
  return finding('sum', [...parts, near], sumText(parts.map(value), total));
}
