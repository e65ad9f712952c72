import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { firstAt } from '../../text/first-at.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct } from '../../text/tokens.ts';
import { fairlyAlike, holds, near, say, wayOf } from '../change-figures.ts';
import { type Figures, isExactCount, loose, SINCE } from '../figures.ts';

// The number of the sentence before, its change and its base: "có 61.647 học sinh bỏ học, …. Con số này giảm 12.407 HS so với cùng kỳ năm
// trước (74.054 HS)".

const THIS = phraseTable('con số này, số này, số lượng này, số liệu này, con số đó');
const FAR = 14;
/** How far the change may miss, as a share of what it should be. */
const OFF = 0.5;

export function checkThisNumber(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i + 1 < f.mentions.length; i++) {
    const [change, base] = [f.mentions[i] as Mention, f.mentions[i + 1] as Mention];
    const { body } = f.sentences[change.sentence] as Sentence;
    if (matchLength(THIS, f.t, body) === 0 || base.sentence !== change.sentence) continue;
    const way = change.quantity.role === 'change' && !change.percent && !loose(change) ? wayOf(f.t, change) : null;
    if (way === null || !isExactCount(base) || base.from - change.to > FAR || !isPunct(f.t, base.from - 1, '('))
      continue;
    if (findPhrase(f.t, SINCE, change.to, base.from) < 0) continue;
    const now = f.mentions[firstAt(f.mentions, change.sentence - 1, (m) => m.sentence)] as Mention;
    if (now.sentence !== change.sentence - 1 || !isExactCount(now)) continue;
    if (!fairlyAlike(now, base) || !fairlyAlike(now, change) || holds(now, base, change)) continue;
    if (near(now, base, change, way, OFF)) out.push(say(now, base, change));
  }
  return out;
}
