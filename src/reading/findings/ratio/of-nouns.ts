import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { textOf, WORD } from '../../text/tokens.ts';
import { type Figures, isExactCount, loose } from '../figures.ts';
import { askShare } from '../missed-shares.ts';
import { isPeople, unitKey } from '../unit-keys.ts';
import { isShare } from './ratios.ts';
import { restates } from './restates.ts';

// A share of those whom the sentence opens with: "71 người: … giáo viên 62 người, nhân viên 6 người. Trong số giáo viên có 18 người trình độ
// thạc sĩ, chiếm 29,0%". The noun alone names the count, whether it stands behind it or before it.

const OPENS = phraseTable('trong số, trong tổng số');
const CO = registerWord('có');
const SENTENCES = 2;
const FIGURES = 14;
/** Shares farther off are of something else. */
const FACTOR = 1.5;

export function checkOfNouns(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const [part, share] = [f.mentions[i - 1], f.mentions[i]] as [Mention, Mention];
    if (!isShare(share) || loose(share) || share.decimals === 0 || part.sentence !== share.sentence) continue;
    if (!isExactCount(part) || !restates(f.t, part.to, share)) continue;
    const noun = openingNoun(f, part);
    const whole = noun === '' ? null : wholeOf(f, i, noun);
    const found = whole && askShare(part, whole, share, FACTOR);
    if (found) out.push(found);
  }
  return out;
}

/** "giáo viên" of "Trong số giáo viên có 18 người"; "" where the sentence opens otherwise or another figure comes first. */
function openingNoun({ t, sentences }: Figures, part: Mention): string {
  const { body } = sentences[part.sentence] as Sentence;
  const size = matchLength(OPENS, t, body);
  let end = body + size;
  while (size > 0 && end < part.from && end < body + size + 4 && t.kind[end] === WORD && t.words[end] !== CO) end++;
  const near = size > 0 && t.words[end] === CO && part.from - end <= 2 && findPhrase(t, THESE, body + size, end) < 0;
  return near ? unitKey(textOf(t, body + size, end)) : '';
}
const THESE = phraseTable('này, đó, ấy, trên');

/** The one count of the sentences before that is called by the noun. */
function wholeOf({ t, mentions }: Figures, i: number, noun: string): Mention | null {
  const share = mentions[i] as Mention;
  const size = noun.split(' ').length;
  const named = mentions.slice(Math.max(0, i - FIGURES), i - 1).filter((m) => {
    const away = share.sentence - m.sentence;
    if (away < 1 || away > SENTENCES || !isExactCount(m)) return false;
    const key = unitKey(m.quantity.unit);
    return key === noun || (isPeople(key) && unitKey(textOf(t, m.from - size, m.from)) === noun);
  });
  return named.length === 1 ? (named[0] as Mention) : null;
}
