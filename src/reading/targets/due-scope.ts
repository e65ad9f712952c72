import type { Context } from '../contexts/context.ts';
import { CONNECTORS } from '../lexicon/cues.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord } from '../lexicon/words.ts';
import type { DateSpan, Dates } from '../text/dates.ts';
import type { Sentence } from '../text/segment.ts';
import { type Tokens, textOf } from '../text/tokens.ts';
import { periodIn } from './due.ts';

// How far a due period reaches: past its clause, past its sentence, or over the aims of a whole congress.

const id = registerWord;

/** A single day, an event, or "trước …" is the limit of one clause, not of those beside it. */
export const isLocal = (due: string | null): boolean =>
  due !== null &&
  (/\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|ngày \d/.test(due) ||
    /^(trước |sau |dịp |trong hè$|(đầu |cuối )?(tháng|quý) )/i.test(due));

/** "hằng năm", "cuối năm": they hold on only in one row of figures. */
export const holdsInRow = (due: string): boolean => /^(hằng năm|(cuối|hết) năm( nay)?)$/i.test(due);

/** A period that names a year says more than "cuối năm"; "học kỳ II" says less. */
export const yearIn = (period: string | null | undefined): string | null =>
  period !== null && period !== undefined && /\d{4}/.test(period) ? period : null;

/** Does the period of the sentence before hold on? Not under another heading, in another item, or in a line of its own. */
export function staysDue(t: Tokens, s: Sentence, c: Context, n: number, before: number): boolean {
  const near = n - before <= (matchLength(CONNECTORS, t, s.body, s.to) > 0 || addsOn(t, s) ? 3 : 1);
  if (!near || c.heading === n || looksElsewhere(t, s) || (s.marker !== null && s.opensLine)) return false;
  if (s.marker !== null && /\d/.test(s.marker)) return false;
  return (
    !s.opensLine || (c.section === 'neutral' && c.start === 'target') || c.turns.some((turn) => turn.mode === 'target')
  );
}

/** "Đề án cũng đặt mục tiêu …", "Ngoài ra, …" go on with the paper told of before. */
function addsOn(t: Tokens, s: Sentence): boolean {
  for (let k = s.body; k < s.to && k < s.body + 5; k++) if (t.words[k] === CUNG || t.words[k] === CON) return true;
  return false;
}
const CUNG = id('cũng');
const CON = id('còn');

/** "… dùng trong năm học 2027-2028. Khi đó, trường …": the last period of the sentence before. */
export function thenPeriod(
  t: Tokens,
  dates: Dates,
  cited: Uint8Array,
  s: Sentence,
  before: Sentence | undefined,
): string | null {
  if (!before || s.opensLine || matchLength(THEN, t, s.body, s.to) === 0) return null;
  return periodIn(t, dates, cited, before.body, before.to, before.to);
}
const THEN = phraseTable('khi đó, lúc đó, đến lúc đó, đến khi đó, khi ấy, đến thời điểm đó, tại thời điểm đó');

/** "Trước mắt, …", "Thời gian tới, …", "Phát biểu chỉ đạo, …": the sentence turns to something else. */
export const looksElsewhere = (t: Tokens, s: Sentence): boolean => matchLength(ELSEWHERE, t, s.body, s.to) > 0;
const ELSEWHERE = phraseTable('trước mắt, thời gian tới, trong thời gian tới, tới đây, sắp tới, phát biểu');

/** "tổ chức Đại hội nhiệm kỳ 2025-2027": the term that a text on a congress is about; null for other texts. */
export function congressTerm(t: Tokens, dates: Dates, sentences: Sentence[]): string | null {
  for (let n = 0; n < sentences.length && n < 4; n++) {
    const s = sentences[n] as Sentence;
    let congress = -99;
    for (let k = s.body; k < s.to; k++) {
      if (matchLength(CONGRESS, t, k, s.to) > 0) congress = k;
      const span = dates.at[k] ? (dates.spans[(dates.at[k] as number) - 1] as DateSpan) : null;
      if (span?.iso !== null || span.to - span.from !== 3 || t.words[k - 1] !== KY || k - congress > 24) continue;
      return textOf(t, span.from, span.to);
    }
  }
  return null;
}
const CONGRESS = phraseTable('đại hội');
const KY = id('kỳ');

/** "Đại hội … đề ra các chỉ tiêu", "Đại hội nhất trí …": what a congress sets is for its term. */
export function setByCongress(t: Tokens, s: Sentence, c: Context): boolean {
  if (!c.turns.some((turn) => turn.mode === 'target')) return false;
  for (let k = s.body; k < s.to && k < s.body + 6; k++) if (matchLength(CONGRESS, t, k, s.to) > 0) return true;
  return false;
}
