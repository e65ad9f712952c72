import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct } from '../../text/tokens.ts';
import { fairlyAlike, SURE } from '../change-figures.ts';
import { type Figures, finding, isExactCount, value } from '../figures.ts';
import { gapText } from '../printing.ts';
import { chanceOfSlip, fitsWithOneSlip, printedOf } from '../slips.ts';
import { cueOf } from './complements.ts';

// What is left when some were taken away, the whole told up to three sentences before: "2.907 người chưa đạt chuẩn … Trừ 618
// người sắp nghỉ hưu, số phải nâng chuẩn còn 2.289 người", "giải thể 74 điểm trường, còn 738 điểm trường". Queried when one
// digit mends it, the figures have so many digits that this is no chance, and no others near by agree.

const TAKEN = phraseTable(
  'trừ, sau khi trừ, giảm, đã giảm, giải thể, xóa, xoá, xóa bỏ, cắt giảm, tinh giản, điều chuyển, chuyển, chi, đã chi, sử dụng, đã sử dụng, sáp nhập, cho nghỉ, nghỉ hưu, loại, bán, thanh lý, hoàn thành, giải ngân, tuyển, đã tuyển, tuyển được, tạm ứng, tạm ứng được, trả, đã trả, chi trả, thanh toán, nộp, nộp lại, khắc phục, thu hồi, vận động được, đã vận động, tiếp nhận, đã có',
);
const STILL = phraseTable(
  'còn, vẫn còn, còn lại, vẫn thừa, vẫn thiếu, còn thừa, còn thiếu, còn dư, tồn, còn tồn, còn nợ, vẫn nợ, nợ lại, quỹ còn',
);
const HAS_DONE = phraseTable('đã');
const MUST = phraseTable('còn phải');
const NEAR = 20;
const SENTENCES = 3;
/** Sums of money of many digits may stand in another part: "vận động được 163.500.000 đồng", and under "CHI" what is left. */
const FAR = 12;

export function checkLeftOvers(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const left = f.mentions[i] as Mention;
    if (!isLeft(left)) continue;
    const lacking = lacks(f, i) ?? ofTotal(f, i);
    if (lacking) out.push(lacking);
    const absent = cueOf(f.t, left) === 'absent';
    if (lacking || !(absent || saysLeft(f, left))) continue;
    const at = absent ? presentBefore(f, i) : takenBefore(f, i);
    const taken = f.mentions[at];
    const whole = taken && wholeBefore(f, at, i);
    if (!whole) continue;
    out.push(say(whole, taken, left));
  }
  return out;
}

function say(whole: Mention, taken: Mention, left: Mention): Finding {
  const [w, t, r] = [whole, taken, left].map(value) as [number, number, number];
  return finding('diff', [whole, taken, left], gapText(w, t, r));
}

/**
 * "được giao 68 chỉ tiêu, sau hai vòng chỉ có 41 người trúng tuyển, …, vẫn thiếu 27 giáo viên": the plan, those there are and
 * those that lack, each said to be that in one sentence.
 */
function lacks(f: Figures, i: number): Finding | null {
  const { t } = f;
  const left = f.mentions[i] as Mention;
  if (findPhrase(t, LACKS, Math.max(0, left.num - 2), left.num) < 0) return null;
  const row: Mention[] = [];
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    const m = f.mentions[k] as Mention;
    if (m.sentence !== left.sentence) break;
    if (m.percent) continue;
    if (!isExactCount(m)) return null;
    if (fairlyAlike(m, left)) row.unshift(m);
  }
  const [whole, have] = row;
  if (row.length !== 2 || !whole || !have || value(whole) - value(have) === value(left)) return null;
  const next = f.mentions[i + 1];
  if (next?.sentence === left.sentence && isExactCount(next) && next.from - left.to < 12 && fairlyAlike(next, left))
    return null;
  const s = f.sentences[whole.sentence] as Sentence;
  const planned = findPhrase(t, PLANNED, Math.max(s.body, whole.from - 6), whole.to + 4) >= 0;
  if (findPhrase(t, AMONG, have.to, left.num) >= 0) return null;
  if (!planned || findPhrase(t, HAVE, Math.max(whole.to, have.num - 5), have.num) < 0) return null;
  return fitsWithOneSlip([whole, have, left].map(printedOf), ([x = 0, y = 0, z = 0]) => x - y === z)
    ? say(whole, have, left)
    : null;
}
/** "có 38.640 giáo viên trên tổng số 41.215 biên chế được giao; còn thiếu 2.575 giáo viên": out of a whole told with them. */
function ofTotal(f: Figures, i: number): Finding | null {
  const { t } = f;
  const left = f.mentions[i] as Mention;
  if (findPhrase(t, STILL, Math.max(0, left.num - 3), left.num) < 0 && cueOf(t, left) === null) return null;
  // "…, hiện còn 2.217 học sinh chưa có thẻ" in a sentence of its own needs more digits
  const denied = findPhrase(t, NOT_YET, left.num, left.to + 2) >= 0;
  for (let k = i - 1; k > 0 && k > (denied ? i - 14 : i - 5); k--) {
    const [have, whole] = [f.mentions[k - 1] as Mention, f.mentions[k] as Mention];
    if (left.sentence - whole.sentence > (denied ? 4 : 0)) return null;
    if (have.sentence !== whole.sentence) continue;
    if (!isExactCount(have) || !isExactCount(whole) || whole.from - have.to > 12) continue;
    if (findPhrase(t, OUT_OF, have.to, whole.from) < 0 || !fairlyAlike(have, whole) || !fairlyAlike(have, left))
      continue;
    // "…; trả đúng hạn 1.172 hồ sơ, còn 12 hồ sơ": of others told between
    if (f.mentions.slice(k + 1, i).some((m) => isExactCount(m) && fairlyAlike(m, left))) return null;
    if (value(whole) - value(have) === value(left) || value(have) >= value(whole)) return null;
    const row = [whole, have, left].map(printedOf);
    const slip = fitsWithOneSlip(row, ([x = 0, y = 0, z = 0]) => x - y === z);
    return slip && chanceOfSlip(row) <= (whole.sentence === left.sentence ? 2 * SURE : SURE / 6)
      ? say(whole, have, left)
      : null;
  }
  return null;
}
const NOT_YET = phraseTable('chưa, không');
const OUT_OF = phraseTable('trên tổng số, trong tổng số, trong số, trên');
const AMONG = phraseTable('trong đó, riêng, trong số đó');
const LACKS = phraseTable('thiếu, còn thiếu, vẫn thiếu, vẫn còn thiếu');
const PLANNED = phraseTable('giao, được giao, cần, nhu cầu, định mức, biên chế, chỉ tiêu, cần có, tổng số');
const HAVE = phraseTable('có, hiện có, mới có, chỉ có, tuyển, tuyển được, đã tuyển, trúng tuyển, đã có');

const isLeft = (m: Mention): boolean => isExactCount(m) && value(m) > 0;

/** Is the figure told as what is left: by "còn" before it, or "vẫn thừa"? */
function saysLeft(f: Figures, left: Mention): boolean {
  const cue = cueOf(f.t, left);
  if (cue === 'still' || cue === 'rest') return true;
  if (findPhrase(f.t, STILL, Math.max(0, left.num - 3), left.num) >= 0) return true;
  // "còn phải thu hồi 31,8 triệu đồng"
  return findPhrase(f.t, MUST, Math.max(0, left.num - 5), left.num) >= 0;
}

/** "dự thi 18.951 em (98,02%), vắng 383 em": those who were there. */
function presentBefore(f: Figures, i: number): number {
  const left = f.mentions[i] as Mention;
  const at = f.mentions[i - 1]?.percent ? i - 2 : i - 1;
  const m = f.mentions[at];
  const fits = m && m.sentence === left.sentence && left.from - m.to <= 16 && isExactCount(m) && fairlyAlike(m, left);
  return fits ? at : -1;
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
    // "1.516 trường đã dạy học trở lại, còn 360 trường"
    return findPhrase(f.t, TAKEN, from, m.num) >= 0 || findPhrase(f.t, HAS_DONE, m.num, m.to + 2) >= 0 ? k : -1;
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
    if (k === at || k === i || m.percent || Math.abs(left.sentence - m.sentence) > FAR) continue;
    const all = m.quantity.denominator ?? m.quantity.value;
    if (all === null || !fairlyAlike(m, left)) continue;
    // another count makes it, or was left when something else was taken
    if (all === sum || all - value(left) === sum || Math.abs(all - value(left)) === value(taken)) return null;
    if (k > i || !isExactCount(m) || value(m) <= value(left) || value(m) <= value(taken)) continue;
    const figures = [m, taken, left].map(printedOf);
    const apart = left.sentence - m.sentence > SENTENCES;
    if (
      chanceOfSlip(figures) > (apart ? SURE / 100 : SURE) ||
      !fitsWithOneSlip(figures, ([x, y, z]) => (x as number) - (y as number) === z)
    )
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
