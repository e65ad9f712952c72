import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { firstAt } from '../../text/first-at.ts';
import { isPunct, type Tokens, WORD } from '../../text/tokens.ts';
import { type Figures, finding, follows, isCount, loose, parted } from '../figures.ts';
import { sameHead } from '../kinds.ts';
import { namedBase, ofOthers } from '../named-bases.ts';
import { figure, printed, roundsTo, shareText } from '../printing.ts';
import { levelsOf } from '../sum/rows.ts';
import { isPeople, sameKind, unitKey } from '../unit-keys.ts';
import { isShare } from './ratios.ts';
import { restates } from './restates.ts';
import { rowFits } from './row-fits.ts';

// A count with its share, the base standing further off: "toàn huyện có 54 trường. … 38 trường đạt chuẩn, chiếm 72,4%";
// and a share that no whole base can give at all.

const WHOLES = phraseTable(
  'toàn, tổng, tổng số, cả, trong tổng số, trên tổng số, hiện có, trong số, gồm, có tổng số, khảo sát, tổng',
);
const PARTS = phraseTable('trong đó, trong đó có, có, đã có');
const SHARE_WORDS = phraseTable(
  'chiếm, chiếm tỷ lệ, tỷ lệ, đạt tỷ lệ, chiếm khoảng, tỷ lệ đạt, đạt, tương đương, tương ứng, bằng',
);
const CLAIMS = phraseTable('chiếm, chiếm tỷ lệ, chiếm tỷ lệ là, tỷ lệ, đạt tỷ lệ');
/** "thêm 6 trường, nâng tỷ lệ lên 58,7 %": the share is of all, not of these. */
const RAISES = phraseTable('thêm, nâng, đưa, tăng, giảm, lên, mới, tổng tỷ lệ, bổ sung');
const LIFTS = phraseTable('nâng, đưa');
const TRONG = registerWord('trong');
const OUT_OF_ALL = phraseTable('trên tổng số, trong tổng số, trên');
const AFTER_BASE = phraseTable('trên tổng số, trong tổng số, trên, trong số, của tổng số, tổng số, của');

export function checkBases(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const percent = f.mentions[i] as Mention;
    if (!isShare(percent) || loose(percent)) continue;
    // "2.598 người đạt điểm 5 trở lên (chiếm 54,4%)": a mark between is no part
    const at = (f.mentions[i - 1] as Mention).quantity.unit === 'điểm' ? i - 2 : i - 1;
    const part = f.mentions[at];
    const found =
      overTotal(f, i) ?? totalBehind(f, at, i) ?? (part && isPart(f.t, part, percent) ? farBase(f, at, percent) : null);
    if (found) out.push(found);
  }
  return out.filter((x) => !isOfLevel(f, x));
}

/**
 * "Ở cấp tiểu học, số HS bỏ học là 228 em, chiếm 0,25%. Cấp THCS … 1.050 HS, chiếm 1,52%": each level's share is of that level, which is
 * not told.
 */
function isOfLevel(f: Figures, { spans: [part, base, share] }: Finding): boolean {
  // a share that no whole gives has no base
  if (!part || !base || !share) return false;
  const levels = levelsOf(f);
  const at = firstAt(f.mentions, part.start, (m) => m.quantity.start);
  const of = firstAt(f.mentions, base.start, (m) => m.quantity.start);
  if (!levels[at] || levels[of]) return false;
  return f.mentions
    .slice(Math.max(0, at - LEVELS), at + LEVELS)
    .some(
      (m, k, row) =>
        levels[Math.max(0, at - LEVELS) + k] &&
        levels[Math.max(0, at - LEVELS) + k] !== levels[at] &&
        !m.percent &&
        row[k + 1]?.percent,
    );
}
const LEVELS = 6;

function isPart(t: Tokens, part: Mention, percent: Mention): boolean {
  if (part.sentence !== percent.sentence || !isCount(part) || loose(part)) return false;
  // "290 em trong tổng số 571 em toàn trường, chiếm …": what stands there is the whole
  if (follows(t, OUT_OF_ALL, part.from, 3) || t.words[part.from - 1] === TRONG) return false;
  // "27 trường (mức độ 2: 6 trường), tỷ lệ …": the share is of what stands before the bracket
  for (let k = part.to; k < percent.from && !isPunct(t, k, '('); k++) if (isPunct(t, k, ')')) return false;
  return restates(t, part.to, percent) && !parted(t, part.to, percent.from);
}

/** "412 phòng trên tổng số 530 phòng, đạt 79,7 %". */
function overTotal(f: Figures, i: number): Finding | null {
  const [base, percent] = [f.mentions[i - 1], f.mentions[i]];
  const part = f.mentions[f.mentions[i - 2]?.quantity.unit === 'điểm' ? i - 3 : i - 2];
  if (!part || !base || !percent || part.sentence !== percent.sentence) return null;
  if (!isCount(part) || !isCount(base) || loose(part) || loose(base) || base.from - part.to > 12) return null;
  const out = f.t.words[base.from - 1] === TRONG && base.from - part.to === 1;
  if (!(out || follows(f.t, AFTER_BASE, base.from, 3)) || parted(f.t, part.to, percent.from)) return null;
  // "công nhận mới 2 trường, nâng tổng số lên 19 trường, đạt 95% kế hoạch": what it came to
  if (follows(f.t, LIFTS, base.from, 6)) return null;
  if (
    percent.from - base.to > 16 ||
    !(follows(f.t, SHARE_WORDS, percent.from, 3) || isPunct(f.t, percent.from - 1, '('))
  )
    return null;
  return judge(part, base, percent, 100);
}

/** "312 em, chiếm 36,8 % trong tổng số 848 học sinh". */
function totalBehind(f: Figures, at: number, i: number): Finding | null {
  const [part, percent, base] = [f.mentions[at], f.mentions[i] as Mention, f.mentions[i + 1]];
  if (!part || !base || base.sentence !== percent.sentence || !isPart(f.t, part, percent)) return null;
  if (!isCount(base) || loose(base) || base.from - percent.to > 4) return null;
  const [x, y] = [unitKey(base.quantity.unit), unitKey(part.quantity.unit)];
  if (!sameKind(base.quantity.unit, part.quantity.unit) && !sameHead(x, y)) return null;
  if (!follows(f.t, AFTER_BASE, base.from, 3) || parted(f.t, percent.to, base.from)) return null;
  return judge(part, base, percent, 100);
}

/** The whole that was named before: in this sentence or in the two before it, and no other count gives the share. */
function farBase(f: Figures, at: number, percent: Mention): Finding | null {
  const part = f.mentions[at] as Mention;
  const value = part.quantity.value as number;
  let named: Mention | null = null;
  let proven: Mention | null = null;
  let largest: Mention | null = null;
  let rivals = 0;
  if (rowFits(f.mentions, at) || ofOthers(f.t, percent)) return null;
  for (let k = at - 1; k >= 0 && k > at - 40; k--) {
    const base = f.mentions[k] as Mention;
    const count = base.quantity.denominator ?? (isCount(base) ? (base.quantity.value as number) : 0);
    if (count < value || count === 0) continue;
    if (roundsTo((value / count) * 100, percent.quantity.value as number, percent.decimals)) return null;
    if (part.sentence - base.sentence > 2 || base.quantity.denominator !== undefined || loose(base)) continue;
    if (
      !(contains(base, part) || isAmong(f.t, base, part)) ||
      hasShare(f, k) ||
      namedBase(f.t, percent, base) === 'other'
    )
      continue;
    rivals++;
    if (provenBySibling(f, at, base)) proven ??= base;
    if (!largest || count > (largest.quantity.value as number)) largest = base;
    if (f.t.words[base.from - 1] === TRONG || follows(f.t, WHOLES, base.from, 5) || opensParts(f.t, base, part))
      named ??= base;
  }
  if (!named && rivals === 1 && largest && isSole(f.t, largest, part, percent) && !inRow(f, at)) {
    const exact = (value / (largest.quantity.value as number)) * 100;
    const found = judge(
      part,
      largest,
      percent,
      Math.min(part.sentence === largest.sentence ? 6 : 4, Math.max(0.5, 0.2 * exact)),
    );
    if (found) return found;
  }
  if (named && rivals === 1) {
    const near = part.sentence === named.sentence && matchLength(PARTS, f.t, named.to + 1) > 0 ? 12 : 6;
    const found = judge(part, named, percent, near);
    if (found) return found;
  }
  if (proven) {
    const found = judge(part, proven, percent, 6);
    if (found) return found;
  }
  const found = largest && ofAll(f.t, percent) ? judge(part, largest, percent, 1.5) : null;
  return found ?? (endsList(f, at) ? null : noBase(f, at, percent));
}

/** "Xã có 1.240 hộ. Hộ nghèo là 62 hộ, chiếm 6 %": is the base the one count of just that kind, said right before? */
function isSole(t: Tokens, base: Mention, part: Mention, percent: Mention): boolean {
  // "50 % số giáo viên dự thi", "24 % nhu cầu" are of something else
  if (t.kind[percent.to] === WORD) return false;
  const [x, y] = [unitKey(base.quantity.unit), unitKey(part.quantity.unit)];
  return part.sentence - base.sentence <= 1 && (x === y || /^(người|đồng chí)$/.test(y));
}

/** "Tốt 62 em (88,6 %), Khá 8 em (11,4 %)": has the count right behind, or right before, a share too? */
function inRow(f: Figures, at: number): boolean {
  const part = f.mentions[at] as Mention;
  return [at - 2, at + 2].some((k) => {
    const [count, share] = [f.mentions[k], f.mentions[k + 1]];
    if (!count || !share || count.sentence !== part.sentence || !isShare(share)) return false;
    return isCount(count) && unitKey(count.quantity.unit) === unitKey(part.quantity.unit);
  });
}

/** A count with a share of its own ("tốt 338 em (91,0 %)") is a part like this one, unless its parts follow. */
function hasShare(f: Figures, k: number): boolean {
  const count = f.mentions[k] as Mention;
  const share = f.mentions[k + 1];
  if (!share || !isShare(share) || !isPart(f.t, count, share)) return false;
  const past = isPunct(f.t, share.to, ')') ? share.to + 1 : share.to;
  return matchLength(PARTS, f.t, past + 1) === 0;
}

/** "Trong số 222 nghị sĩ quốc hội có 34 phụ nữ, chiếm …", "92 giáo viên, trong đó 31 thạc sĩ": people among people. */
function isAmong(t: Tokens, base: Mention, part: Mention): boolean {
  if (part.sentence !== base.sentence || part.from - base.to > 14) return false;
  if (!isPeople(unitKey(base.quantity.unit)) || !isPeople(unitKey(part.quantity.unit))) return false;
  return t.words[base.from - 1] === TRONG || follows(t, WHOLES, base.from, 3) || opensParts(t, base, part);
}

/** "14.286 khẩu, trong đó 5.140 khẩu …": the part opens the list of what the base counts. */
function opensParts(t: Tokens, base: Mention, part: Mention): boolean {
  if (part.sentence !== base.sentence || part.from - base.to > 14 || parted(t, base.to, part.from)) return false;
  for (let k = base.to; k < part.from && k < base.to + 6; k++) if (matchLength(AMONG, t, k, part.from) > 0) return true;
  return false;
}
const AMONG = phraseTable('trong đó, trong đó có, qua đó có, qua đó');

/** "tiểu học 51 công trình, chiếm 41,2 %; THCS 35 công trình, chiếm 27,1 %": the share beside it is one of that base. */
function provenBySibling(f: Figures, at: number, base: Mention): boolean {
  const part = f.mentions[at] as Mention;
  for (let k = Math.max(1, at - 6); k < at + 9 && k < f.mentions.length; k++) {
    const percent = f.mentions[k] as Mention;
    const count = f.mentions[k - 1] as Mention;
    if (count === part || count === base || percent.sentence !== part.sentence || !isShare(percent)) continue;
    if (loose(percent) || percent.decimals === 0 || !isPart(f.t, count, percent) || !contains(base, count)) continue;
    const exact = ((count.quantity.value as number) / (base.quantity.value as number)) * 100;
    if (roundsTo(exact, percent.quantity.value as number, percent.decimals)) return true;
  }
  return false;
}

/** "13,2 % số giáo viên thiếu của toàn tỉnh", "13,2 % tổng số": the share is said to be of the largest whole. */
function ofAll(t: Tokens, percent: Mention): boolean {
  for (let k = percent.to; k < percent.to + 8; k++) {
    if (isPunct(t, k, ',') || isPunct(t, k, ';') || isPunct(t, k, '.') || isPunct(t, k, ')')) return false;
    if (matchLength(OF_ALL, t, k) > 0) return true;
  }
  return false;
}
const OF_ALL = phraseTable(
  'tổng số, toàn tỉnh, toàn huyện, toàn ngành, toàn trường, toàn thành phố, cả tỉnh, cả huyện',
);

/** Does the base count what the part is some of: the same noun, perhaps with fewer words after it? */
function contains(base: Mention, part: Mention): boolean {
  const x = unitKey(base.quantity.unit);
  const y = unitKey(part.quantity.unit);
  return x === y || y.startsWith(`${x} `) || x.startsWith(`${y} `) || (isPeople(x) && /^(người|đồng chí)$/.test(y));
}

function judge(part: Mention, base: Mention, percent: Mention, most: number): Finding | null {
  const a = part.quantity.value as number;
  const b = base.quantity.value as number;
  const exact = (a / b) * 100;
  const value = percent.quantity.value as number;
  if (b < a || roundsTo(exact, value, percent.decimals) || Math.abs(exact - value) > most) return null;
  return finding('ratio', [part, base, percent], shareText(a, b, percent));
}

/** "51 trường mầm non, 50 trường tiểu học và 9 trường THPT, đạt …": the share may be of all of them. */
function endsList(f: Figures, at: number): boolean {
  const head = (m: Mention) => unitKey(m.quantity.unit).split(' ')[0];
  for (let k = at; k > at - 2; k--) {
    const [last, part] = [f.mentions[k - 1], f.mentions[k] as Mention];
    if (!last || last.sentence !== part.sentence || !isCount(last) || part.from - last.to > 6) return false;
    if (head(last) !== head(part) || parted(f.t, last.to, part.from)) return false;
  }
  return true;
}

const THESE = phraseTable('này, trên, nói trên');

/** "38 trường, chiếm 72,4 %": no whole number has 38 as 72,4 % of it (cut or rounded, one unit of the last digit). */
function noBase(f: Figures, at: number, percent: Mention): Finding | null {
  const { t } = f;
  const part = f.mentions[at] as Mention;
  const value = part.quantity.value as number;
  const share = percent.quantity.value as number;
  if (!follows(t, CLAIMS, percent.from, 3) || !Number.isInteger(value) || value < 2 || percent.decimals === 0)
    return null;
  if (share <= 0 || share >= 100 || /^(đồng|ha|m|m2|m²|km|tấn|tỷ|triệu)/.test(unitKey(part.quantity.unit))) return null;
  // "Riêng 2 trường này đã chiếm 31,9% số giải": a share of what they have
  if (findPhrase(t, THESE, part.num + 1, part.to + 2) >= 0) return null;
  if (follows(t, RAISES, percent.from, percent.from - part.from + 4)) return null;
  const fraction = f.mentions.slice(Math.max(0, at - 2), at).find((m) => m.quantity.denominator !== undefined);
  // "112/184 trường ở 2 địa phương này vẫn dạy trực tuyến, chiếm 60,9%"
  if (fraction && fraction.sentence === part.sentence) return null;
  const step = 10 ** -percent.decimals;
  const least = Math.ceil(value / ((share + step) / 100) - 1e-9);
  if (least <= value / ((share - step) / 100) + 1e-9) return null;
  const below = printed((value / least) * 100, percent.decimals);
  const above = printed((value / (least - 1)) * 100, percent.decimals);
  const text = `Không có tổng nào để ${figure(value)} là ${figure(share, 4)} %: ${figure(value)} : ${least - 1} = ${above} %, ${figure(value)} : ${least} = ${below} %`;
  return finding('ratio', [part, percent], text, 'warning');
}
