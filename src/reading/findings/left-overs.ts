import { findPhrase, phraseTable } from '../lexicon/phrases.ts';
import type { Mention } from '../quantities.ts';
import type { Finding } from '../reading.ts';
import type { Sentence } from '../segment.ts';
import { isPunct } from '../tokens.ts';
import { fairlyAlike, SURE } from './change-figures.ts';
import { cueOf } from './complements.ts';
import { type Figures, figure, finding, isExactCount } from './figures.ts';
import { chanceOfSlip, fitsWithOneSlip, printedOf } from './slips.ts';

// What is left when some were taken away, the whole told up to three sentences before: "2.907 người chưa đạt chuẩn … Trừ 618
// người sắp nghỉ hưu, số phải nâng chuẩn còn 2.289 người", "giải thể 74 điểm trường, còn 738 điểm trường". Queried when one
// digit mends it, the figures have so many digits that this is no chance, and no others near by agree.

const TAKEN = phraseTable(
  'trừ, sau khi trừ, giảm, đã giảm, giải thể, xóa, xoá, xóa bỏ, cắt giảm, tinh giản, điều chuyển, chuyển, chi, đã chi, sử dụng, đã sử dụng, sáp nhập, cho nghỉ, nghỉ hưu, loại, bán, thanh lý, hoàn thành, giải ngân, tuyển, đã tuyển, tuyển được',
);
const STILL = phraseTable('còn, vẫn còn, còn lại, vẫn thừa, vẫn thiếu, còn thừa, còn thiếu, còn dư, tồn, còn tồn');
const NEAR = 14;
const SENTENCES = 3;

export function checkLeftOvers(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const left = f.mentions[i] as Mention;
    if (!isLeft(left) || !saysLeft(f, left)) continue;
    const at = takenBefore(f, i);
    const taken = f.mentions[at];
    const whole = taken && wholeBefore(f, at, i);
    if (!whole) continue;
    const [w, t, r] = [whole, taken, left].map(value) as [number, number, number];
    out.push(
      finding('diff', [whole, taken, left], `${figure(w)} − ${figure(t)} = ${figure(w - t)}; văn bản ghi ${figure(r)}`),
    );
  }
  return out;
}

const value = (m: Mention): number => m.quantity.value as number;
const isLeft = (m: Mention): boolean => isExactCount(m) && value(m) > 0;

/** Is the figure told as what is left: by "còn" before it, or "vẫn thừa"? */
function saysLeft(f: Figures, left: Mention): boolean {
  const cue = cueOf(f.t, left);
  if (cue === 'still' || cue === 'rest') return true;
  return findPhrase(f.t, STILL, Math.max(0, left.num - 3), left.num) >= 0;
}

/** What was taken: the figure right before in the sentence, behind a word that says so. */
function takenBefore(f: Figures, i: number): number {
  const left = f.mentions[i] as Mention;
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    const m = f.mentions[k] as Mention;
    if (m.sentence !== left.sentence || left.from - m.to > 24) return -1;
    if (m.percent) continue;
    if (m.quantity.value === null || !fairlyAlike(m, left) || m.quantity.approx !== undefined) return -1;
    const floor = Math.max((f.sentences[m.sentence] as Sentence).body, m.num - 6);
    let from = m.num;
    while (from > floor && !isPunct(f.t, from - 1, ',') && !isPunct(f.t, from - 1, ';')) from--;
    return findPhrase(f.t, TAKEN, from, m.num) >= 0 ? k : -1;
  }
  return -1;
}

/** The count that one digit would make the whole of the two, when none near by is it as it stands. */
function wholeBefore(f: Figures, at: number, i: number): Mention | null {
  const [taken, left] = [f.mentions[at] as Mention, f.mentions[i] as Mention];
  const sum = value(taken) + value(left);
  let found: Mention | null = null;
  for (let k = Math.min(f.mentions.length - 1, i + 4); k >= 0 && k > i - NEAR; k--) {
    const m = f.mentions[k] as Mention;
    if (k === at || k === i || m.percent || Math.abs(left.sentence - m.sentence) > SENTENCES) continue;
    const all = m.quantity.denominator ?? m.quantity.value;
    if (all === null || !fairlyAlike(m, left)) continue;
    // another count makes it, or was left when something else was taken
    if (all === sum || all - value(left) === sum || Math.abs(all - value(left)) === value(taken)) return null;
    if (k > i || !isExactCount(m) || value(m) <= value(left) || value(m) <= value(taken)) continue;
    const figures = [m, taken, left].map(printedOf);
    if (chanceOfSlip(figures) > SURE || !fitsWithOneSlip(figures, ([x, y, z]) => (x as number) - (y as number) === z))
      continue;
    if (found) return null;
    found = m;
  }
  // what else went or came stands between
  for (let k = at - 1; found && k >= 0 && f.mentions[k] !== found; k--) {
    const m = f.mentions[k] as Mention;
    if (m.sentence === left.sentence && !m.percent && fairlyAlike(m, left)) return null;
  }
  return found;
}
