import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { counted, type Figures, finding, isExactCount, loose, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { roundsTo, shareText } from '../printing.ts';
import { isShare } from './ratios.ts';
import { PLAN, restates } from './restates.ts';

// A whole that its parts make, and shares of them that are of that whole: "9.846 thí sinh … 6.252 thí sinh đăng ký Khoa học xã hội, chiếm
// 63,5%; Khoa học tự nhiên có 3.446 thí sinh, chiếm 38,3%; 148 thí sinh còn lại …". When the parts add up and all other shares agree,
// the one that does not is wrong whatever other base would make it.

/** How far the whole may stand before the first part, in figures and sentences. */
const BACK = 24;
const SENTENCES = 14;
const MOST_PARTS = 8;

interface Told {
  part: Mention;
  share: Mention | null;
}

export function checkProvenShares(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + 2 < f.mentions.length; ) {
    const run = runAt(f, i);
    const found = run.filter((x) => x.share).length >= 2 ? judge(f, i, run) : null;
    if (found) out.push(found);
    i += found ? Math.max(1, run.length) : 1;
  }
  return out;
}

/** Counts of one kind that follow each other within two sentences, each with the share that stands right behind it, if any. */
function runAt(f: Figures, i: number): Told[] {
  const first = f.mentions[i] as Mention;
  const run: Told[] = [];
  if (!isExactCount(first)) return run;
  for (let k = i; k < f.mentions.length && run.length < MOST_PARTS; k++) {
    const m = f.mentions[k] as Mention;
    if (m.sentence - first.sentence > 1) break;
    const last = run[run.length - 1];
    if (last && !last.share && isShareOf(f, last.part, m)) last.share = m;
    else if (!m.percent && isExactCount(m) && (m === first || isAlike(first, m))) run.push({ part: m, share: null });
    else if (last?.share || run.length > 1) break;
  }
  return run;
}

const isShareOf = (f: Figures, part: Mention, m: Mention): boolean =>
  isShare(m) &&
  !loose(m) &&
  m.sentence === part.sentence &&
  restates(f.t, part.to, m) &&
  matchLength(PLAN, f.t, m.to) === 0;

/** Of the runs that begin here the first whose parts make a whole told before: what of its shares disagrees, if one alone does. */
function judge(f: Figures, i: number, run: readonly Told[]): Finding | null {
  const first = (run[0] as Told).part;
  for (let size = run.length; size >= 2; size--) {
    const parts = run.slice(0, size);
    const sum = parts.reduce((n, x) => n + counted(x.part), 0);
    const shares = parts.filter((x) => x.share);
    if (shares.length < 2) return null;
    const whole = wholeOf(f, i, first, sum);
    if (!whole) continue;
    const wrong = shares.filter(
      ({ part, share }) => share && !roundsTo((100 * counted(part)) / sum, value(share), share.decimals),
    );
    const [odd] = wrong;
    // what a share without decimals misses is for others to ask about
    if (wrong.length !== 1 || !odd?.share || odd.share.decimals === 0) return null;
    // "05 chiến sĩ thi đua, chiếm 16,1% số lao động tiên tiến": it says what else it is of
    if (namesAnother(f, i, odd.part, odd.share, whole)) return null;
    return finding('ratio', [odd.part, whole, odd.share], shareText(counted(odd.part), sum, odd.share));
  }
  return null;
}

const NAMED = phraseTable('số');
/** Does the share say that it is of a figure before it in the sentence whose noun is not that of the whole? */
function namesAnother({ t, mentions }: Figures, i: number, part: Mention, share: Mention, whole: Mention): boolean {
  const noun = t.words[share.to + 1];
  if (matchLength(NAMED, t, share.to) === 0 || !noun || noun === t.words[whole.num + 1]) return false;
  return mentions
    .slice(Math.max(0, i - 1), i + BACK)
    .some((m) => m.sentence === part.sentence && m.to <= part.from && !m.percent && t.words[m.num + 1] === noun);
}

/** A count of so much and of that kind before the parts. */
function wholeOf(f: Figures, i: number, first: Mention, sum: number): Mention | null {
  for (let k = i - 1; k >= 0 && k > i - BACK; k--) {
    const m = f.mentions[k] as Mention;
    if (first.sentence - m.sentence > SENTENCES) return null;
    const told = m.quantity.numerator ?? (isExactCount(m) ? value(m) : 0);
    if (Math.abs(told - sum) < 1e-9 * sum && isAlike(m, first)) return m;
  }
  return null;
}
