import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord, wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct, type Tokens } from '../../text/tokens.ts';
import { fairlyAlike, perYear } from '../change-figures.ts';
import { type Figures, finding, follows, loose, parted, SINCE } from '../figures.ts';
import { figure } from '../printing.ts';
import { sameKind } from '../unit-keys.ts';
import { judge } from './diffs.ts';

// Changes whose two ends stand around them in other orders: "có 218 trường, đến 2019 tăng lên 234 trường, tăng 18",
// "so với năm trước (38 trường), … 43 trường, tăng 6", "chỉ tiêu 205, thực hiện 222, vượt 15", "vượt chỉ tiêu 15 trường
// (chỉ tiêu 205 trường)", "giảm 12 lớp, từ 480 lớp xuống còn 470 lớp".

const PLANNED = phraseTable('chỉ tiêu, kế hoạch, chỉ tiêu giao, kế hoạch giao, được giao, giao, chỉ tiêu đề ra');
const DONE = phraseTable(
  'thực hiện, đạt, đã, có, hoàn thành, thực hiện được, tuyển được, kết quả, tuyển, hiện có, mới có',
);
const BEYOND = phraseTable('vượt, thiếu, còn thiếu, hụt, dư, thừa, vượt chỉ tiêu, vượt kế hoạch, tăng, giảm');
const OVER_PLAN = phraseTable(
  'vượt chỉ tiêu, vượt kế hoạch, vượt chỉ tiêu giao, vượt so với chỉ tiêu, cao hơn chỉ tiêu, thấp hơn chỉ tiêu, vượt',
);
const TIMES = phraseTable('năm, cuối, nay, sau, đến, kỳ, tháng');
const NOW = phraseTable('nay, đến nay, hiện nay, hiện, sau sắp xếp, sau khi sắp xếp');
const RISEN = wordSet('lên xuống còn thành');
/** "hoàn thành 255 trường", "thành lập 3 trường" are no change of a count. */
const HOAN = registerWord('hoàn');

export function checkBaselines(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + 2 < f.mentions.length; i++) {
    const a = f.mentions[i] as Mention;
    const c = f.mentions[i + 2] as Mention;
    if (a.sentence !== c.sentence || c.from - a.to > 40) continue;
    const b = f.mentions[i + 1] as Mention;
    if (!isPlain(a) || !isPlain(b) || !isPlain(c)) continue;
    const found =
      grown(f.t, a, b, c) ??
      sinceFirst(f.t, a, b, c) ??
      planned(f.t, a, b, c) ??
      overPlan(f.t, a, b, c) ??
      lacking(f.t, a, b, c);
    if (found) out.push(found);
  }
  return out;
}

const isPlain = (m: Mention): boolean => m.quantity.value !== null && !loose(m);

const CHANGES = wordSet('tăng giảm thêm hơn');
/** A change by its role, or by the word right before it. */
const isChange = (t: Tokens, m: Mention): boolean =>
  m.quantity.role === 'change' || CHANGES.has(t.words[m.from - 1] as number);
const alike = (x: Mention, y: Mention): boolean =>
  x.percent === y.percent && sameKind(x.quantity.unit, y.quantity.unit);

/** "có 218 trường, đến năm 2019 tăng lên 234 trường, tăng 18 trường"; "sắp xếp 52 trường thành 25 trường, giảm 27". */
function grown(t: Tokens, a: Mention, b: Mention, c: Mention): Finding | null {
  if (
    !RISEN.has(t.words[b.from - 1] as number) ||
    t.words[b.from - 2] === HOAN ||
    !alike(a, b) ||
    a.quantity.role === 'change'
  )
    return null;
  if (!isChange(t, c) || c.from - b.to > 5 || b.from - a.to > 14 || perYear(t, c)) return null;
  // "nhà trẻ còn 5,3%, mẫu giáo còn 4,5%, giảm 2,1%": two of a row
  if (t.words[a.from - 1] === t.words[b.from - 1] && findPhrase(t, TIMES, a.to, b.from) < 0) return null;
  // "trước khi sắp xếp có 398 trường; nay còn 231 trường, giảm 167 trường"
  const now = findPhrase(t, NOW, a.to, b.from);
  if (parted(t, now < 0 ? a.to : now, c.from) || isPunct(t, a.to, ')')) return null;
  if (!c.percent && !fairlyAlike(b, c)) return null;
  if (!off(a, b, c)) return null;
  return c.percent || alike(b, c) ? judge(a, b, c) : difference(b, a, c);
}

/** "So với năm học trước (38 trường), số trường đạt chuẩn là 43 trường, tăng 6 trường". */
function sinceFirst(t: Tokens, a: Mention, b: Mention, c: Mention): Finding | null {
  if (!isChange(t, c) || a.quantity.role === 'change' || !alike(a, b) || !alike(b, c)) return null;
  if (!isPunct(t, a.from - 1, '(') || !isPunct(t, a.to, ')') || !follows(t, SINCE, a.from, 8)) return null;
  if (c.from - b.to > 4 || b.from - a.to > 16 || parted(t, a.to, c.from) || perYear(t, c)) return null;
  return judge(a, b, c);
}

/** "Chỉ tiêu giao 205 trường, thực hiện 222 trường, vượt 15 trường". */
function planned(t: Tokens, a: Mention, b: Mention, c: Mention): Finding | null {
  if (!fairlyAlike(a, b) || !fairlyAlike(b, c) || a.percent || c.from - b.to > 4 || b.from - a.to > 8) return null;
  if (!follows(t, PLANNED, a.from, 4) || !follows(t, DONE, b.from, 4) || parted(t, a.to, c.from)) return null;
  if (matchLength(BEYOND, t, c.from, c.to) === 0 && !follows(t, BEYOND, c.from, 3)) return null;
  // "… tăng 7 so với năm 2023" is measured against something else than the plan
  const since = matchLength(SINCE, t, c.to);
  if (since > 0 && matchLength(PLANNED, t, c.to + since) === 0) return null;
  return difference(b, a, c);
}

/** "222 trường đạt chuẩn, vượt chỉ tiêu 15 trường (chỉ tiêu 205 trường)". */
function overPlan(t: Tokens, a: Mention, b: Mention, c: Mention): Finding | null {
  if (!fairlyAlike(a, b) || !fairlyAlike(b, c) || b.from - a.to > 12 || c.from - b.to > 6) return null;
  if (matchLength(OVER_PLAN, t, b.from, b.to) === 0 && !follows(t, OVER_PLAN, b.from, 6)) return null;
  if (!(isPunct(t, b.to, '(') && follows(t, PLANNED, c.from, 4)) || parted(t, a.to, b.from)) return null;
  return difference(a, c, b);
}

/** "thiếu 84 giáo viên (cần 620 giáo viên, hiện có 536 giáo viên)". */
function lacking(t: Tokens, a: Mention, b: Mention, c: Mention): Finding | null {
  if (!fairlyAlike(a, b) || !fairlyAlike(b, c) || b.from - a.to > 8 || c.from - b.to > 6 || !isPunct(t, c.to, ')'))
    return null;
  if (!follows(t, LACKS, a.from, 3) || !follows(t, NEEDS, b.from, 4) || !follows(t, DONE, c.from, 3)) return null;
  const points = (b.quantity.value as number) - (c.quantity.value as number);
  return points > 0 && Math.abs(points - (a.quantity.value as number)) <= 0.5 * points ? difference(b, c, a) : null;
}
const LACKS = phraseTable('thiếu, còn thiếu');
const NEEDS = phraseTable('cần, nhu cầu, định mức, giao, được giao, cần có');

function difference(now: Mention, base: Mention, change: Mention): Finding | null {
  const [x, y, d] = [now, base, change].map((m) => m.quantity.value as number) as [number, number, number];
  const unit = 10 ** -Math.max(now.decimals, base.decimals, change.decimals);
  if (Math.abs(Math.abs(x - y) - d) <= unit / 2 + 1e-9) return null;
  return finding(
    'diff',
    [now, base, change],
    `${figure(x, 4)} − ${figure(y, 4)} = ${figure(x - y, 4)}; văn bản ghi ${figure(d, 4)}`,
  );
}

/** Near enough to be meant for the same two ends. */
function off(a: Mention, b: Mention, c: Mention): boolean {
  const points = Math.abs((b.quantity.value as number) - (a.quantity.value as number));
  const change = c.quantity.value as number;
  const rate = (points / (a.quantity.value as number)) * 100;
  return c.percent && !a.percent
    ? Math.abs(rate - change) <= 0.5 * rate + 1
    : Math.abs(points - change) <= 0.5 * points + 1;
}
