import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Dates } from '../text/dates.ts';
import { firstAt } from '../text/first-at.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, PUNCT, type Tokens, textOf, WORD } from '../text/tokens.ts';

// Headlines, leads and captions that say an aim which the text below says again: it is one target, not two.

/** The title of a text, whose figures the body repeats: its first line, or the line below one that only dates it. */
export function isTitle(t: Tokens, dates: Dates, sentences: readonly Sentence[], m: Mention): boolean {
  const s = sentences[m.sentence] as Sentence;
  if (m.sentence > 1 || sentences.length <= 3 || !s.closesLine || s.marker !== null || isPunct(t, s.to - 1, '.'))
    return false;
  return m.sentence === 0 || (isCaption(t, s) && onlyDates(t, dates, sentences[0] as Sentence));
}

/** "Thứ ba, 19/8/2025 - 19:16": a line with the day a piece of news came out. */
function onlyDates(t: Tokens, dates: Dates, s: Sentence): boolean {
  let dated = false;
  let words = 0;
  for (let k = s.from; k < s.to && words < 5; k++) {
    if (dates.at[k]) dated = true;
    else if (t.kind[k] === WORD) words++;
  }
  return dated && words < 5 && s.closesLine;
}

/** A line of its own without a stop: a headline under the date or the section of a newspaper. */
function isCaption(t: Tokens, s: Sentence): boolean {
  if (!s.opensLine || !s.closesLine || s.marker !== null) return false;
  return t.kind[s.to - 1] !== PUNCT || isPunct(t, s.to - 1, '%') || isPunct(t, s.to - 1, ')');
}

/** "… đạt 35% (Ảnh: …)", "… 12 trường mới. Ảnh: …": the words below a picture. */
function isPicture(t: Tokens, s: Sentence): boolean {
  for (let k = Math.max(s.from, s.to - 12); k < s.to; k++)
    if (t.words[k] === ANH && isPunct(t, k + 1, ':')) return true;
  return !s.closesLine && t.words[s.to] === ANH && isPunct(t, s.to + 1, ':');
}
const ANH = registerWord('ảnh');

/** Does another sentence say the same aim: one further on for a headline or a lead, any for the words below a picture? */
export function isRepeat(t: Tokens, s: Sentence, m: Mention, mentions: readonly Mention[]): boolean {
  const picture = isPicture(t, s);
  if (m.sentence > 2 && !picture) return false;
  const at = placeOf(mentions, m);
  const key = keyOf(t, m);
  if (picture) return mentions.slice(Math.max(0, at - REACH), at + REACH).some((other) => looksAlike(m, other));
  const caption = isCaption(t, s);
  return mentions
    .slice(at + 1, at + REACH)
    .some((other) => looksAlike(m, other) && !pointsBack(t, other) && (caption || keyOf(t, other) === key));
}
/** Figures of the text that are looked through. */
const REACH = 40;

/** The index of a mention; they stand in the order of the text. */
const placeOf = (mentions: readonly Mention[], m: Mention): number => firstAt(mentions, m.from, (x) => x.from);

/** An aim of another sentence with the same figure and unit. */
const looksAlike = (m: Mention, other: Mention): boolean =>
  other.quantity.role === 'target' &&
  other.sentence !== m.sentence &&
  other.quantity.value === m.quantity.value &&
  other.quantity.numerator === m.quantity.numerator &&
  other.quantity.unit?.toLowerCase() === m.quantity.unit?.toLowerCase();

/** "4 trường học này", "12 phòng nói trên": something more is said of what was named before, so it was no headline. */
const pointsBack = (t: Tokens, m: Mention): boolean => !m.percent && matchLength(POINTERS, t, m.to) > 0;
const POINTERS = phraseTable('này, nói trên, nêu trên, kể trên, đó');

function keyOf(t: Tokens, m: Mention): string {
  const q = m.quantity;
  const after = m.percent ? textOf(t, m.to, Math.min(t.count, m.to + 3)).toLowerCase() : '';
  return `${q.denominator}|${after}`;
}
