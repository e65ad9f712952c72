import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, NUM, textOf, WORD } from '../../text/tokens.ts';
import { alike, changes, holds, isEnd, say, wayIn } from '../change-figures.ts';
import { type Figures, loose, SINCE } from '../figures.ts';
import { fitsWithOneSlip, printedOf } from '../slips.ts';

// A change since a time that another sentence opens with: "Đầu nhiệm kỳ, Đảng bộ có 318 đảng viên. … Đến nay có 392 đảng viên, tăng 74 đảng
// viên so với đầu nhiệm kỳ." However much stands between, the name of the time binds them.

const TIMES = phraseTable(
  'đầu nhiệm kỳ, đầu năm, đầu năm học, đầu kỳ, đầu khóa, đầu khoá, đầu giai đoạn, cuối năm, cuối năm học, cuối nhiệm kỳ, năm, năm học, khi thành lập, trước sắp xếp, trước sáp nhập, năm trước, năm học trước, năm ngoái, cùng kỳ, cùng kỳ năm trước, nhiệm kỳ trước',
);
const BEGUN = phraseTable('khi bước vào, bước vào, ngay khi bước vào');
const SENTENCES = 12;
const MENTIONS = 40;
/** Words between the change and its time. */
const REACH = 4;

export function checkSinceNamed(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const change = f.mentions[i] as Mention;
    if (change.quantity.value === null || change.percent || loose(change)) continue;
    const way = wayIn(f, i);
    const time = way === null ? '' : timeBehind(f, change);
    const found = time === '' ? null : judge(f, i, way as number, time);
    if (found) out.push(found);
  }
  return out;
}

/** The time behind "so với", with its year: "đầu nhiệm kỳ", "năm 2016"; "" when none is named. */
function timeBehind({ t }: Figures, change: Mention): string {
  const at = findPhrase(t, SINCE, change.to, change.to + REACH);
  return at < 0 ? '' : timeAt(t, at + matchLength(SINCE, t, at));
}

function timeAt(t: Figures['t'], at: number): string {
  // "Khi bước vào nhiệm kỳ, …" is its beginning
  const begun = matchLength(BEGUN, t, at);
  if (begun > 0) return `đầu ${textOf(t, at + begun, at + begun + 2).toLowerCase()}`;
  const length = matchLength(TIMES, t, at);
  if (length === 0) return '';
  let end = at + length;
  if (t.kind[end] === NUM) end++;
  const text = textOf(t, at, end).toLowerCase();
  // "năm ngoái", "năm học trước": not named the same way where it is told
  return /(^|\s)năm( học)?$/.test(text) && !/^(đầu|cuối)/.test(text) ? '' : text;
}

function judge(f: Figures, i: number, way: number, time: string): Finding | null {
  const change = f.mentions[i] as Mention;
  const now = f.mentions[i - 1];
  if (!now || now.sentence !== change.sentence || loose(now) || !changes(change, now) || !isEnd(now)) return null;
  for (let k = i - 2; k >= 0 && k > i - MENTIONS; k--) {
    const base = f.mentions[k] as Mention;
    if (change.sentence - base.sentence > SENTENCES) return null;
    if (!isEnd(base) || loose(base) || base.sentence === now.sentence || !alike(base, now) || !changes(change, base))
      continue;
    if (opening(f, base, time) !== time) continue;
    if (holds(now, base, change) || agreesElsewhere(f, i, now, change, way)) return null;
    const fits = ([a = 0, b = 0, c = 0]: readonly number[]): boolean => (a - b) * way === c && c > 0;
    if (fitsWithOneSlip([now, base, change].map(printedOf), fits)) return say(now, base, change);
  }
  return null;
}

/** The time that the sentence of a figure opens with, or a second one behind it: "Đầu nhiệm kỳ trước, năm học 2020-2021, …". */
function opening({ t, sentences }: Figures, m: Mention, time: string): string {
  const { body } = sentences[m.sentence] as Sentence;
  if (t.kind[body] !== WORD) return '';
  const own = timeAt(t, body);
  for (let k = body + 1; own !== time && k < m.from && k < body + OPENING; k++)
    if (isPunct(t, k, ',') && timeAt(t, k + 1) === time) return time;
  return own;
}
/** Words before the comma. */
const OPENING = 7;

/** Another figure near by from which the change follows. */
function agreesElsewhere(f: Figures, i: number, now: Mention, change: Mention, way: number): boolean {
  const goal = (now.quantity.value ?? 0) - way * (change.quantity.value ?? 0);
  return f.mentions
    .slice(Math.max(0, i - MENTIONS), i + 4)
    .some((m) => m !== now && m !== change && m.quantity.value === goal);
}
