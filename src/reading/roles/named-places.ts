import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import { isPunct, type Tokens } from '../text/tokens.ts';

// A count that only names a place or an owner: "xây 3 trường cho 7 xã biên giới", "ở 14 tỉnh khó khăn".

export const PLACED = wordSet('tại của ở trong từ ubnd về thuộc');

/** "… cho 700 học sinh của 4 xã", "xây 12 phòng thay thế 9 phòng tạm": beside its target, what the place or the old thing is. */
export function namesPlace(t: Tokens, m: Mention, previous: Mention | null): boolean {
  if (m.percent || previous?.quantity.role !== 'target' || m.quantity.comparator !== undefined) return false;
  for (let k = previous.to; k < m.from; k++) if (isPunct(t, k, ',') || isPunct(t, k, ';')) return false;
  const before = t.words[m.from - 1] as number;
  if (before === registerWord('cho') && PLACES.test(m.quantity.unit ?? '')) return true;
  return (
    PLACED.has(before) ||
    (t.words[m.from - 2] === registerWord('thay') && (before === registerWord('thế') || before === registerWord('cho')))
  );
}

/** "bố trí đất cho 5 trường nói trên": whom it is for was told before. */
export const isNamedAbove = (t: Tokens, m: Mention): boolean =>
  !m.percent &&
  (t.words[m.from - 1] === registerWord('cho') || PLACED.has(t.words[m.from - 1] as number)) &&
  matchLength(NAMED_ABOVE, t, m.to) > 0;
const NAMED_ABOVE = phraseTable('nói trên, kể trên, nêu trên, trên đây');

/** Whom the thing is for: "xây 6 trường cho 15 xã biên giới". */
const PLACES = /^(xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|thôn|bản|buôn|địa phương|vùng)(?![\p{L}])/iu;

/** "tỷ lệ biết chữ ở 14 tỉnh khó khăn đạt 94%": a place whose own figure follows. */
export function governs(t: Tokens, m: Mention, next: Mention | undefined): boolean {
  if (m.percent || !next?.percent || !PLACED.has(t.words[m.from - 1] as number)) return false;
  for (let k = m.to; k < next.from; k++)
    if (isPunct(t, k, ',') || isPunct(t, k, ';') || isPunct(t, k, ':')) return false;
  return true;
}
