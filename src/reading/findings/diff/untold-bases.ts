import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, NUM, type Tokens, textOf } from '../../text/tokens.ts';
import {
  alike,
  changes,
  fairlyAlike,
  holds,
  isEnd,
  isPoints,
  nearlyHolds,
  say,
  surelyMeant,
  toldWay,
} from '../change-figures.ts';
import { counted, type Figures, finding, loose, SINCE } from '../figures.ts';
import { unitKey } from '../unit-keys.ts';

// A change against a plan or a year whose figure was told before: "nâng tổng số lên 126 trường. Đến nay có 157 trường, vượt
// 31 trường so với nghị quyết", "năm 2020 có 1.142 phòng. … Năm 2024 có 1.284 phòng, tăng 142 phòng so với năm 2020". Only
// figures that fit but for one digit are asked about, and none when others near by give the change.

const AIM = phraseTable('chỉ tiêu, kế hoạch, mục tiêu, nghị quyết, dự toán, kế hoạch đề ra, yêu cầu');
const BEYOND_AIM = phraseTable('vượt chỉ tiêu, vượt kế hoạch, vượt mục tiêu, vượt nghị quyết, vượt dự toán');
const AIMED = phraseTable(
  'chỉ tiêu, kế hoạch, mục tiêu, nghị quyết, dự toán, phấn đấu, được giao, đề ra, đặt ra, nâng tổng số, nâng',
);
const BALANCE = phraseTable('vượt, thiếu, còn thiếu, hụt, dư, thừa, cao hơn, thấp hơn');
const LAST = phraseTable('năm trước, năm học trước, năm ngoái, cùng kỳ, cùng kỳ năm trước, năm học liền trước');
const YEAR = phraseTable('năm, năm học');
const NAM = registerWord('năm');
const HOC = registerWord('học');
const NEAR = 30;

export function checkUntoldBases(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const way = toldWay(f, i);
    if (way === null) continue;
    const found = (way > 0 ? beyondWhole(f, i) : null) ?? judge(f, i, way);
    if (found) out.push(found);
  }
  return out;
}

/** "Đạt 63/50 đảng viên, vượt 13 đảng viên so với chỉ tiêu": the aim is the lower half of the fraction. */
function beyondWhole(f: Figures, i: number): Finding | null {
  const change = f.mentions[i] as Mention;
  const at = f.mentions[i - 1]?.percent ? i - 2 : i - 1;
  const now = f.mentions[at];
  if (!now || now.sentence !== change.sentence || change.from - now.to > 14 || change.percent) return null;
  const { numerator, denominator } = now.quantity;
  if (numerator === undefined || denominator === undefined || numerator <= denominator) return null;
  if (!fairlyAlike(now, change) || findPhrase(f.t, BALANCE, change.num - 4, change.num) < 0) return null;
  const exact = numerator - denominator;
  const printed = counted(change);
  if (exact === printed || f.mentions[i + 1]?.sentence === change.sentence) return null;
  return finding('diff', [now, change], `${numerator} − ${denominator} = ${exact}; văn bản ghi ${printed}`);
}

function judge(f: Figures, i: number, way: number): Finding | null {
  const change = f.mentions[i] as Mention;
  const aim = isOfAim(f, change);
  const since = aim ? -1 : sinceAt(f, i);
  if (!aim && since < 0) return null;
  const row = ends(f, i);
  if (row === null) return null;
  const now = row.find((m) => !isAim(f, m) && !isOfWhole(f, m));
  if (!now) return null;
  if (aim) {
    const base = row.find((m) => m !== now && isAim(f, m));
    return base && alike(now, base) && surelyMeant(now, base, change, way) ? say(now, base, change) : null;
  }
  if (now.sentence !== change.sentence) return null;
  const year = yearSince(f, since, now);
  if (year === 0) return null;
  const past = row.filter((m) => m !== now && yearOf(f, m) === year && sameWords(m, now));
  const [base] = past;
  // "Năm 2023 toàn tỉnh xảy ra 31 vụ …. Năm 2024 còn 26 vụ, giảm 5 vụ so với năm trước": each with its year
  const whole = past.reduce<Mention | null>((a, b) => (a && counted(a) >= counted(b) ? a : b), null);
  if (whole && yearOf(f, now) === year + 1 && nearlyHolds(now, whole, change, way)) return say(now, whole, change);
  if (base) return past.length < 3 && surelyMeant(now, base, change, way) ? say(now, base, change) : null;
  const later = toldLater(f, i, year, now);
  if (later.some((m) => holds(now, m, change))) return null;
  const meant = later.filter((m) => surelyMeant(now, m, change, way));
  return meant.length === 1 ? say(now, meant[0] as Mention, change) : null;
}

/** "143 trường đạt chuẩn (39,2% trong số 365 trường công lập), vượt 31 trường": what a share in brackets is of. */
const isOfWhole = ({ t }: Figures, m: Mention): boolean =>
  isPunct(t, m.to, ')') && findPhrase(t, OF_WHOLE, m.from - 3, m.from) >= 0;
const OF_WHOLE = phraseTable('trong số, trong tổng số, trên tổng số, tổng số');

/** "13.532 học sinh vào lớp 6 (tăng 602 học sinh so với năm ngoái). … Năm học 2019 - 2020, … 12.930 học sinh lớp 6": told behind. */
const toldLater = (f: Figures, i: number, year: number, now: Mention): Mention[] =>
  f.mentions
    .slice(i + 1, i + NEAR)
    .filter(
      (m) =>
        m.sentence > now.sentence &&
        m.sentence - now.sentence < 8 &&
        isEnd(m) &&
        !loose(m) &&
        sameWords(m, now) &&
        yearOf(f, m) === year,
    );

const sameWords = (a: Mention, b: Mention): boolean => {
  const [x, y] = [unitKey(a.quantity.unit), unitKey(b.quantity.unit)];
  return x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `);
};

/** "vượt 31 trường so với chỉ tiêu", "vượt chỉ tiêu 31 trường", "so với mục tiêu còn thiếu 69 trường". */
function isOfAim(f: Figures, change: Mention): boolean {
  const { t } = f;
  const s = f.sentences[change.sentence] as Sentence;
  const behind = findPhrase(t, SINCE, change.to, change.to + 2);
  if (behind >= 0) return findPhrase(t, AIM, behind, behind + 4) >= 0;
  const from = Math.max(s.body, change.num - 8);
  if (findPhrase(t, BEYOND_AIM, from, change.num) >= 0) return true;
  const before = findPhrase(t, SINCE, from, change.num);
  return before >= 0 && findPhrase(t, AIM, before, before + 4) >= 0;
}

/** Where "so với" stands behind the change, perhaps behind a second one. */
function sinceAt(f: Figures, i: number): number {
  const change = f.mentions[i] as Mention;
  const next = f.mentions[i + 1];
  const second = next?.quantity.role === 'change' && next.sentence === change.sentence && next.from - change.to <= 3;
  const to = second ? next.to : change.to;
  return findPhrase(f.t, SINCE, to, to + 2);
}

/** What may be an end of the change, nearest first; null when two of them, or a fraction, give the change. */
function ends(f: Figures, i: number): Mention[] | null {
  const change = f.mentions[i] as Mention;
  const row: Mention[] = [];
  for (let k = i - 1; k >= 0 && k > i - NEAR; k--) {
    const m = f.mentions[k] as Mention;
    if (change.sentence - m.sentence > 5) break;
    if (!isEnd(m) || m.quantity.value_to !== undefined || !changes(change, m)) continue;
    if (change.percent !== m.percent && !isPoints(change)) continue;
    const whole = m.quantity.denominator;
    if (whole !== undefined && whole - counted(m) === counted(change)) return null;
    if (row.some((x) => holds(m, x, change))) return null;
    row.push(m);
  }
  for (let k = i + 1; k < f.mentions.length && k < i + 6; k++) {
    const m = f.mentions[k] as Mention;
    if (isEnd(m) && changes(change, m) && row.some((x) => holds(m, x, change))) return null;
    // the base is told behind: another check asks
    if (m.sentence === change.sentence && m.from - change.to < 14 && isPunct(f.t, m.from - 1, '(')) return null;
  }
  return row.filter((m) => !loose(m));
}

/** Is the figure an aim, by its role or by the words before it? */
function isAim(f: Figures, m: Mention): boolean {
  const s = f.sentences[m.sentence] as Sentence;
  return m.quantity.role === 'target' || findPhrase(f.t, AIMED, Math.max(s.body, m.from - 8), m.from) >= 0;
}

/** The year the change is measured from: named, or the one before that of the figure; 0 when it is not to be known. */
function yearSince(f: Figures, since: number, now: Mention): number {
  const { t } = f;
  for (let k = since + 1; k < since + 4; k++) {
    if (matchLength(LAST, t, k) > 0) {
      const own = yearOf(f, now);
      return own === 0 ? 0 : own - 1;
    }
    if (matchLength(YEAR, t, k) > 0) return yearAt(t, k);
  }
  return 0;
}

function yearAt(t: Tokens, k: number): number {
  const n = t.words[k + 1] === HOC ? k + 2 : k + 1;
  const year = t.words[k] === NAM && t.kind[n] === NUM ? Number(textOf(t, n, n + 1)) : 0;
  return year > 1900 && year < 2200 ? year : 0;
}

/** The last year named before the figure in its sentence, or 0. */
function yearOf(f: Figures, m: Mention): number {
  const s = f.sentences[m.sentence] as Sentence;
  for (let k = m.from - 1; k >= s.body && k > m.from - 60; k--) {
    const year = yearAt(f.t, k);
    if (year > 0) return year;
  }
  return 0;
}
