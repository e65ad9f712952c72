import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { type Tokens, WORD } from '../../text/tokens.ts';
import { type Figures, isExactCount, loose, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { askShare } from '../missed-shares.ts';
import { isShare } from './ratios.ts';

// A part taken up again by its name, with its share: "186,4 tỷ đồng, gồm ngân sách thành phố 112,5 tỷ đồng, … và nguồn xã hội hóa 25,3 tỷ đồng. …
// Riêng nguồn xã hội hóa chiếm 13,6% tổng vốn". Its list makes the whole, so that nothing else is its base.

const TAKES = phraseTable('chiếm, đã chiếm, chiếm tới, chiếm khoảng, chiếm tỷ lệ, chiếm tỉ lệ');
/** So many words name it. */
const NAME = 3;
const SENTENCES = 3;
const FIGURES = 16;
const MOST_PARTS = 8;
const FACTOR = 1.6;

export function checkNamedShares(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 3; i < f.mentions.length; i++) {
    const share = f.mentions[i] as Mention;
    if (!isShare(share) || loose(share) || share.decimals === 0 || share.quantity.role === 'target') continue;
    if (f.mentions[i - 1]?.sentence === share.sentence) continue;
    const name = nameOf(f, share);
    const found = name.length === 0 ? null : judge(f, i, name);
    if (found) out.push(found);
  }
  return out;
}

/** The words before "chiếm", as numbers. */
function nameOf({ t, sentences }: Figures, share: Mention): number[] {
  const { body } = sentences[share.sentence] as Sentence;
  const at = findPhrase(t, TAKES, Math.max(body, share.from - 4), share.from);
  const words: number[] = [];
  for (let k = at - 1; k >= body && at >= 0 && t.kind[k] === WORD && words.length < NAME; k--)
    words.unshift(t.words[k] as number);
  return words.length < 2 ? [] : words;
}

function judge(f: Figures, i: number, name: readonly number[]): Finding | null {
  const share = f.mentions[i] as Mention;
  const named = f.mentions
    .flatMap((m, k) => (k >= i - FIGURES && k < i ? [{ m, k }] : []))
    .filter(({ m }) => {
      const away = share.sentence - m.sentence;
      return away > 0 && away <= SENTENCES && isExactCount(m) && endsWith(f.t, m.from, name);
    });
  const [one] = named;
  if (!one || named.length > 1) return null;
  const whole = wholeOf(f, one.k);
  return whole && askShare(one.m, whole, share, FACTOR);
}

const endsWith = (t: Tokens, end: number, name: readonly number[]): boolean =>
  name.every((word, k) => t.words[end - name.length + k] === word);

/** The figure before the list of a part that the parts of that list make. */
function wholeOf({ mentions }: Figures, at: number): Mention | null {
  const part = mentions[at] as Mention;
  for (let first = at; first >= Math.max(1, at - MOST_PARTS); first--) {
    if (!isPart(mentions[first] as Mention, part)) return null;
    let sum = 0;
    for (let k = first; k < first + MOST_PARTS && mentions[k] && isPart(mentions[k] as Mention, part); k++) {
      sum += value(mentions[k] as Mention);
      const whole = mentions[first - 1] as Mention;
      if (k >= at && k > first && isPart(whole, part) && Math.abs(value(whole) - sum) < 1e-9 * sum) return whole;
    }
  }
  return null;
}

const isPart = (m: Mention, part: Mention): boolean =>
  isExactCount(m) && m.sentence === part.sentence && isAlike(m, part);
