import { BREAKDOWNS } from '../lexicon/cues.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord } from '../lexicon/words.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, type Tokens } from '../text/tokens.ts';

// Sentences that tell apart what the sentence before has counted.

const THEO = registerWord('theo');
const SOURCES = phraseTable('nguồn vốn gồm, kinh phí gồm, nguồn kinh phí gồm, nguồn vốn bao gồm');

/** "Tổng vốn là 170 tỷ đồng. Cụ thể, …", "… Theo Giám đốc Sở, trong đó có …": does the sentence go on with parts? */
export const opensBreakdown = (t: Tokens, s: Sentence): boolean =>
  [BREAKDOWNS, SOURCES].some((table) => matchLength(table, t, pastSource(t, s), s.to) > 0);

/** Behind who is cited. */
function pastSource(t: Tokens, s: Sentence): number {
  if (t.words[s.body] !== THEO) return s.body;
  for (let k = s.body + 1; k < s.to && k < s.body + 10; k++) if (isPunct(t, k, ',')) return k + 1;
  return s.body;
}
