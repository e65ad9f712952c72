import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Sentence } from '../../text/segment.ts';
import { isAllCaps, isInBrackets, isPunct } from '../../text/tokens.ts';
import type { Figures } from '../figures.ts';
import { SINCE } from '../figures.ts';
import type { Scene } from '../index.ts';

// The time of a figure, by the words before it or those its sentence opens with, and what a change is measured from.

const PAST = phraseTable(
  'nhìn lại, tại thời điểm, thời điểm ban hành, khi ban hành, năm trước, năm học trước, năm ngoái, cùng kỳ, đầu năm, đầu năm học, đầu kỳ, đầu nhiệm kỳ, nhiệm kỳ trước, kỳ trước, đợt trước, lần trước, tháng trước, trước đó, trước đây, trước kia, khi đó, lúc đó, khi ấy, lúc ấy, khi tỷ lệ này, khi tỉ lệ này, khi con số này, khi con số, khi toàn tỉnh, khi tỷ lệ, khi số',
);
/** What is measured against something else than an earlier time. */
const OTHERS = phraseTable(
  'kế hoạch, chỉ tiêu, mục tiêu, nghị quyết, mặt bằng, định mức, quy định, yêu cầu, nhu cầu, dự toán, cả nước, toàn quốc, toàn tỉnh là',
);
const MEANS = phraseTable('bình quân, trung bình');

/** Does the figure stand in brackets? */
export const standsAside = ({ t, sentences }: Scene, m: Mention): boolean =>
  isInBrackets(t, (sentences[m.sentence] as Sentence).body, m.from);

/** The year told between the figure before and this one, or that its sentence opens with; −1 where words say it is gone, else 0. */
export function timeOf(f: Scene, at: number): number {
  const { t, mentions, sentences } = f;
  const m = mentions[at] as Mention;
  const last = mentions[at - 1];
  const home = (sentences[m.sentence] as Sentence).from;
  if (last?.sentence !== m.sentence) return timeIn(f, home, m.from);
  let from = last.to;
  // "tăng 1,1% so với năm học trước và đạt 99,7%": the time behind a change is that change's
  let taken = findPhrase(t, SINCE, last.to, last.to + 3) >= 0;
  for (let k = from; k < m.from; k++) {
    if (!isPunct(t, k, ';') && !isPunct(t, k, '(') && !(taken && isPunct(t, k, ','))) continue;
    from = k + 1;
    taken = false;
  }
  if (taken) return 0;
  const own = timeIn(f, from, m.from);
  // "Năm học 2023-2024, tỉnh có 104 thí sinh dự thi, mang về 61 giải"
  return own === 0 && from === last.to && !standsAside(f, m) ? timeIn(f, home, Math.min(m.from, home + OPENING)) : own;
}
const OPENING = 8;

/** The last year named among the tokens, −1 where words say that it is gone, else 0. */
function timeIn({ t, dates }: Scene, from: number, to: number): number {
  if (findPhrase(t, PAST, from, to) >= 0) return -1;
  let year = 0;
  for (let k = from; k < to; k++) {
    // "Chỉ thị số 05-CT/TW ngày 15/5/2016": the day of a paper
    const span = dates.spans[(dates.at[k] ?? 0) - 1];
    if (span && !(span.iso !== null && t.words[span.from - 1] === NGAY && isAllCaps(t, span.from - 2)))
      year = span.year ?? year;
  }
  return year;
}

const NGAY = registerWord('ngày');

/** The year behind "so với", or 0. */
export function yearBehind({ t, dates }: Scene, change: Mention): number {
  const at = findPhrase(t, SINCE, change.to, change.to + 3);
  for (let k = at; at >= 0 && k < at + 7 && !isPunct(t, k, ','); k++) {
    const year = dates.spans[(dates.at[k] ?? 0) - 1]?.year ?? 0;
    if (year > 0) return year;
  }
  return 0;
}

/** Does the change, or the figure it would be measured from, name a plan, a norm or a mean? */
export function measuresElse({ t }: Figures, was: Mention, change: Mention): boolean {
  let end = change.to;
  while (end < change.to + 8 && !isPunct(t, end, ',') && !isPunct(t, end, ';')) end++;
  return (
    findPhrase(t, OTHERS, Math.max(0, was.from - 8), was.from) >= 0 ||
    findPhrase(t, OTHERS, change.to, end) >= 0 ||
    findPhrase(t, MEANS, change.to, end) >= 0
  );
}
