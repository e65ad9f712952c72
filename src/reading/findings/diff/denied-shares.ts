import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { hasMark, isPunct, type Tokens, WORD } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, value } from '../figures.ts';
import { gapText } from '../printing.ts';
import { isShare } from '../ratio/ratios.ts';
import { restates } from '../ratio/restates.ts';

// A share and that of all others, told by denying the same words: "phòng kiên cố gần 522.000, tức 85,5%. Như thế vẫn còn khoảng 15,5% số phòng
// chưa được kiên cố hóa", "trẻ đạt yêu cầu là 99,6%, trẻ chưa đạt còn 0,3%". Together they are all there are.

const NOT = phraseTable('chưa, chưa được, không, không được, chưa có, không có');
/** Words around a share that may say what it is of. */
const AROUND = 14;
const SENTENCES = 1;
const BEHIND = 5;
/** Farther off they are of different things. */
const OFF = 6;
/** Words that name nothing. */
const PLAIN = /^(có|là|được|của|và|số|tỷ|tỉ|lệ|đạt|các|những|còn|chỉ|mới|đã|trong|với|cho|đến|năm|về|trẻ|em|học|sinh)$/;

export function checkDeniedShares(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const left = f.mentions[i] as Mention;
    if (!isShare(left) || left.quantity.comparator || left.quantity.role === 'target') continue;
    // "1.278 ý kiến hài lòng, chiếm 90%; 112 ý kiến chưa hài lòng, chiếm 7,9%": each has its count
    const own = f.mentions[i - 1] as Mention;
    if (isExactCount(own) && own.sentence === left.sentence && restates(f.t, own.to, left)) continue;
    const words = deniedNear(f, i);
    if (words.length === 0) continue;
    const found = judge(f, i, words);
    if (found) out.push(found);
  }
  return out;
}

/** The two words behind "chưa", "không" in the clause of the share. */
function deniedNear({ t, mentions, sentences }: Figures, i: number): number[] {
  const m = mentions[i] as Mention;
  const { body, to } = sentences[m.sentence] as Sentence;
  const floor = Math.max(
    body,
    mentions[i - 1]?.sentence === m.sentence ? (mentions[i - 1] as Mention).to : body,
    m.from - AROUND,
  );
  const roof = Math.min(to, mentions[i + 1]?.from ?? to, m.to + AROUND);
  for (const [from, end] of [
    [floor, m.from],
    [m.to, roof],
  ] as const) {
    const at = findPhrase(t, NOT, from, end);
    if (at < 0 || (from === m.to && hasMark(t, from, at, ',', ';'))) continue;
    const words: number[] = [];
    for (let k = at + matchLength(NOT, t, at); k < end && words.length < 2 && t.kind[k] === WORD; k++)
      if (!PLAIN.test(wordAt(t, k)) || words.length > 0) words.push(t.words[k] as number);
    // "chưa đạt"
    if (words.length === 0 && t.kind[at + 1] === WORD) words.push(t.words[at + 1] as number);
    return words;
  }
  return [];
}

const wordAt = (t: Tokens, k: number): string => t.text.slice(t.start[k] as number, t.end[k] as number).toLowerCase();

/** The share before it whose clause has the words undenied. */
function judge(f: Figures, i: number, words: readonly number[]): Finding | null {
  const left = f.mentions[i] as Mention;
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    const m = f.mentions[k] as Mention;
    if (left.sentence - m.sentence > SENTENCES) return null;
    if (!isShare(m) || m.quantity.comparator || m.quantity.role !== left.quantity.role) continue;
    if (!saysPlainly(f, k, words)) return null;
    const rest = 100 - value(m);
    const unit = 10 ** -Math.min(m.decimals, left.decimals);
    const miss = Math.abs(rest - value(left));
    if (miss < unit - 1e-9 || miss > OFF || value(m) + value(left) < 90) return null;
    return finding('diff', [m, left], gapText(100, value(m), value(left)));
  }
  return null;
}

/** Do the words stand in the clause before the share, or right behind it, and nothing that denies them? */
function saysPlainly({ t, mentions, sentences }: Figures, k: number, words: readonly number[]): boolean {
  const m = mentions[k] as Mention;
  const { body, to: end } = sentences[m.sentence] as Sentence;
  const from = Math.max(body, m.from - AROUND);
  let to = m.to;
  while (
    to < Math.min(end, m.to + BEHIND, mentions[k + 1]?.from ?? end) &&
    !isPunct(t, to, ',') &&
    !isPunct(t, to, ';')
  )
    to++;
  if (findPhrase(t, NOT, from, to) >= 0) return false;
  for (let at = from; at < to; at++) if (words.every((w, n) => t.words[at + n] === w)) return true;
  return false;
}
