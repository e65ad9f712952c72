import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Dates } from '../text/dates.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, NUM, type Tokens, WORD } from '../text/tokens.ts';
import { isPair } from './times-ahead.ts';

// Aims set for a period that is named with them: "Đại hội xác định nhiệm kỳ 2025-2030: …", "các trường ký giao ước năm học
// 2018-2019 với 9 nhiệm vụ, trong đó: …".

/** What is done with aims. */
export const SETTING = phraseTable(
  'xác định, đề ra, đặt ra, nêu, nêu nhiệm vụ, nêu phương hướng, thống nhất, thông qua, biểu quyết, biểu quyết thông qua, quyết nghị, ký giao ước, ký giao ước thi đua, ký kết giao ước, ký kết giao ước thi đua, ký cam kết, đăng ký, đăng ký thi đua, đăng ký chỉ tiêu',
);
const NEW_PERIODS = phraseTable(
  'nhiệm kỳ mới, nhiệm kỳ tới, năm học mới, năm học tới, năm tới, nhiệm kỳ này, học kỳ tới, giai đoạn mới, giai đoạn tới',
);
const TERM_WORDS = wordSet(
  'chỉ tiêu mục phương hướng nhiệm vụ trong giai đoạn năm học nhiệm kỳ khóa cho của các và đến hết cuối thi đua trọng tâm',
);
const REACH = 8;
const TO_LIST = 45;

/** Is a period to come set at token k, and a list of aims behind it? `reference` is the year the text is written in. */
export function setsTerm(t: Tokens, dates: Dates, s: Sentence, k: number, reference: number): boolean {
  const size = matchLength(SETTING, t, k, s.to);
  if (size === 0) return false;
  if (isPunct(t, k + size, ':') && opensNow(t, dates, s, reference)) return listsBehind(t, dates, s, k + size);
  for (let at = k + size; at < s.to && at < k + size + REACH; at++) {
    const length = matchLength(NEW_PERIODS, t, at, s.to);
    if (length > 0) return listsBehind(t, dates, s, at + length);
    const span = dates.spans[(dates.at[at] ?? 0) - 1];
    if (span) {
      const late = (span.year ?? 0) > reference || (!isPair(span) && !span.iso && span.year === reference);
      return late && reference > 0 && listsBehind(t, dates, s, span.to);
    }
    // "biểu quyết 20 chỉ tiêu nhiệm kỳ mới"
    if (t.kind[at] === NUM ? at !== k + size : t.kind[at] !== WORD || !TERM_WORDS.has(t.words[at] as number))
      return false;
  }
  return false;
}

/** "Năm học 2013 – 2014 trường đăng ký: …": does the sentence open with a period that is not over? */
function opensNow(_t: Tokens, dates: Dates, s: Sentence, reference: number): boolean {
  for (let k = s.body; k < s.to && k < s.body + 4; k++) {
    const span = dates.spans[(dates.at[k] ?? 0) - 1];
    if (span) return k > s.body && span.iso === null && (span.year ?? 0) >= reference && reference > 0;
  }
  return false;
}

/** ": …" or "trong đó …" before the first clause ends, and figures behind. */
function listsBehind(t: Tokens, dates: Dates, s: Sentence, from: number): boolean {
  for (let k = from; k < s.to && k < from + TO_LIST; k++) {
    if (isPunct(t, k, ';')) return false;
    if (!isPunct(t, k, ':') && matchLength(AMONG, t, k, s.to) === 0) continue;
    for (let i = k + 1; i < s.to && i < k + TO_LIST; i++) if (t.kind[i] === NUM && !dates.at[i]) return true;
    return k === s.to - 1;
  }
  return false;
}
const AMONG = phraseTable('trong đó, với các chỉ tiêu, gồm');
