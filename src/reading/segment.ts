import { FUTURE_HEADINGS, PAST_HEADINGS } from './lexicon/cues.ts';
import { matchLength } from './lexicon/phrases.ts';
import { registerWord, wordSet } from './lexicon/words.ts';
import { glued, isAllCaps, isCapital, isPunct, NEWLINE, NUM, PUNCT, type Tokens, textOf, WORD } from './tokens.ts';

// Lines → sentences. A sentence knows the list marker it stands under and whether it is a heading or begins with a label.

/** A sentence in tokens [from, to); `body` is the first token after its list marker. */
export interface Sentence {
  from: number;
  body: number;
  to: number;
  /** The marker as printed ("1", "2.1", "a", "I", "-", "Một là"), or null. */
  marker: string | null;
  /** First sentence of its line. */
  opensLine: boolean;
  closesLine: boolean;
  heading: boolean;
  /** End of a short label before a colon ("Chỉ tiêu: …"), or `body` when there is none. */
  labelTo: number;
}

const id = registerWord;
const ABBREVIATIONS = wordSet('tp q p ts ths th pgs gs tx tt h ks bs cn st vv nxb tr đ mr ms kt tl tm x');
const BULLETS = '-+•*–►·○●▪◦→';
const ROMAN = /^[IVX]{1,5}$/;
const COUNTING = wordSet('một hai ba bốn năm sáu bảy tám chín mười');
const LA = id('là');
const THU = id('thứ');
const RANKS = wordSet('nhất hai ba tư năm sáu bảy tám chín mười');

/** All sentences of the text, in order, never overlapping; blank lines give none. */
export function segment(t: Tokens, taken: Uint8Array): Sentence[] {
  const out: Sentence[] = [];
  let i = 0;
  let opens = true;
  while (i < t.count) {
    if (t.kind[i] === NEWLINE) {
      i++;
      opens = true;
      continue;
    }
    const from = i;
    const marker = readMarker(t, i);
    const body = marker ? marker.to : i;
    const to = cutLong(t, body, sentenceEnd(t, body, taken, marker !== null && ROMAN.test(marker.text)));
    const closes = to >= t.count || t.kind[to] === NEWLINE;
    if (to > from) {
      const labelTo = readLabel(t, body, to);
      out.push({
        from,
        body: Math.min(body, to),
        to,
        marker: marker?.text ?? null,
        opensLine: opens,
        closesLine: closes,
        heading: isHeading(t, body, to, marker?.text ?? null, opens, closes),
        labelTo,
      });
    }
    opens = false;
    i = Math.max(to, from + 1);
  }
  return out;
}

/** No sentence is longer than this: later rules look back and forth inside one, and the whole must stay linear. */
const LONGEST = 600;

function cutLong(t: Tokens, from: number, to: number): number {
  if (to - from <= LONGEST) return to;
  for (let k = from + LONGEST; k > from + LONGEST / 2; k--) if (isPunct(t, k, ';')) return k + 1;
  return from + LONGEST;
}

/** The marker at the start of a line or sentence, with the token after it; null when there is none. */
function readMarker(t: Tokens, i: number): { text: string; to: number } | null {
  if (opensPartInCaps(t, i)) return { text: textOf(t, i + 1, i + 2), to: i + 2 };
  let at = partWord(t, i);
  let text: string | null = null;
  while (at < t.count && t.kind[at] === PUNCT && BULLETS.includes(String.fromCharCode(t.code[at] as number))) {
    text ??= textOf(t, at, at + 1);
    at++;
  }
  for (let guard = 0; guard < 2 && at + 1 < t.count; guard++) {
    const raw = textOf(t, at, at + 1);
    const closed =
      isPunct(t, at + 1, '.') ||
      isPunct(t, at + 1, ')') ||
      isPunct(t, at + 1, '/') ||
      isPunct(t, at + 1, '-') ||
      isPunct(t, at + 1, ':');
    const tight = glued(t, at);
    if (
      t.kind[at] === NUM &&
      raw.length <= 7 &&
      closed &&
      tight &&
      !glued(t, at + 1) &&
      /^\d{1,2}(\.\d{1,2}){0,3}$/.test(raw)
    ) {
      if (isPunct(t, at + 1, '/') && t.kind[at + 2] === NUM) break;
      if (isPunct(t, at + 1, ':')) break;
    } else if (t.kind[at] === NUM && /^\d{1,2}(\.\d{1,2}){1,3}$/.test(raw) && isCapital(t, at + 1) && guard === 0) {
      text = raw;
      at += 1;
      continue;
    } else if (
      t.kind[at] === WORD &&
      raw.length === 1 &&
      /[a-zđ]/i.test(raw) &&
      tight &&
      (isPunct(t, at + 1, ')') || (isPunct(t, at + 1, '.') && !glued(t, at + 1)))
    ) {
      // a) b. đ)
    } else if (
      t.kind[at] === WORD &&
      ROMAN.test(raw) &&
      (isPunct(t, at + 1, '.') ||
        isPunct(t, at + 1, '-') ||
        isPunct(t, at + 1, '–') ||
        (isPunct(t, at + 1, '/') && !glued(t, at + 1)) ||
        isPunct(t, at + 1, ')'))
    ) {
      // I. II - III/
    } else if (
      t.kind[at] === WORD &&
      COUNTING.has(t.words[at] as number) &&
      t.words[at + 1] === LA &&
      isCapital(t, at)
    ) {
      const end = at + 2;
      return { text: textOf(t, at, end), to: isPunct(t, end, ',') || isPunct(t, end, ':') ? end + 1 : end };
    } else if (t.kind[at] === WORD && t.words[at] === THU && RANKS.has(t.words[at + 1] as number) && isCapital(t, at)) {
      const end = t.words[at + 2] === LA ? at + 3 : at + 2;
      if (!isPunct(t, end, ',') && !isPunct(t, end, ':') && end === at + 2) break;
      return { text: textOf(t, at, end), to: isPunct(t, end, ',') || isPunct(t, end, ':') ? end + 1 : end };
    } else break;
    text = raw;
    at += 2;
    if (isPunct(t, at, '-') && !glued(t, at)) at++;
  }
  return text === null ? null : { text, to: at };
}

/** "Phần 2. Nhiệm vụ", "Chương II. …": past the word before the number of a part. */
function partWord(t: Tokens, i: number): number {
  const next = t.kind[i + 1] === NUM || (t.kind[i + 1] === WORD && ROMAN.test(textOf(t, i + 1, i + 2)));
  return t.kind[i] === WORD && PARTS.has(t.words[i] as number) && isCapital(t, i) && next && isPunct(t, i + 2, '.')
    ? i + 1
    : i;
}
const PARTS = wordSet('phần chương mục');

/** "Phần II PHƯƠNG HƯỚNG NĂM HỌC … Thực hiện …": nothing but capitals parts the heading from its number and its text. */
const opensPartInCaps = (t: Tokens, i: number): boolean =>
  PARTS.has(t.words[i] as number) &&
  isCapital(t, i) &&
  t.kind[i + 1] === WORD &&
  ROMAN.test(textOf(t, i + 1, i + 2)) &&
  capsRun(t, i + 2) >= i + 4;

/** The token after the sentence that starts at `body`. */
function sentenceEnd(t: Tokens, body: number, taken: Uint8Array, underRoman: boolean): number {
  let i = body;
  if (underRoman) {
    const run = capsRun(t, body);
    if (run > body && run < t.count && t.kind[run] !== NEWLINE && !isPunct(t, run, ':')) return run;
  }
  const limit = Math.min(t.count, body + LONGEST + 1);
  for (; i < limit; i++) {
    const kind = t.kind[i];
    if (kind === NEWLINE) return i;
    if (i > body && inlineMarker(t, i)) return i;
    if (kind !== PUNCT || taken[i]) continue;
    const code = t.code[i];
    if (code !== 46 && code !== 33 && code !== 63 && code !== 8230) continue;
    if (code === 46 && isPunct(t, i + 1, '.')) continue;
    const next = i + 1;
    if (next >= t.count || t.kind[next] === NEWLINE) return next;
    if (code === 46 && t.kind[i - 1] === WORD && glued(t, i - 1) && ABBREVIATIONS.has(t.words[i - 1] as number)) {
      if (isCapital(t, i - 1)) continue;
    }
    if (t.kind[next] === WORD && isCapital(t, next)) {
      if (!glued(t, i) || (t.kind[i - 1] === WORD && !isCapital(t, i - 1))) return next;
      continue;
    }
    if (t.kind[next] === NUM && !glued(t, i)) return next;
    if (t.kind[next] === PUNCT && !glued(t, i)) {
      const after = t.code[next] as number;
      if (
        after === 34 ||
        after === 8220 ||
        after === 45 ||
        after === 43 ||
        after === 40 ||
        after === 8226 ||
        after === 9658
      ) {
        if (isCapital(t, next + 1) || t.kind[next + 1] === NUM) return next;
      }
    }
    // closing quote right after the stop: '… hiện nay." Ông'
    if (
      t.kind[next] === PUNCT &&
      glued(t, i) &&
      (t.code[next] === 34 || t.code[next] === 8221) &&
      isCapital(t, next + 1)
    )
      return next + 1;
  }
  return i;
}

/** "… 1- Toàn huyện", "… III - NHIỆM VỤ": a list marker in the middle of a line. */
function inlineMarker(t: Tokens, i: number): boolean {
  if (t.kind[i] === NUM) {
    const size = (t.end[i] as number) - (t.start[i] as number);
    if (size > 2 || glued(t, i - 1) || t.text.charCodeAt(t.start[i] as number) === 48) return false;
    if (!glued(t, i) || glued(t, i + 1) || !isCapital(t, i + 2)) return false;
    const previous = t.kind[i - 1] === PUNCT ? (t.code[i - 1] as number) : 0;
    const afterStop = previous === 46 || previous === 59 || previous === 58;
    if (isPunct(t, i + 1, '-')) return afterStop || isAllCaps(t, i - 1);
    if (isPunct(t, i + 1, '.') || isPunct(t, i + 1, ')')) return afterStop;
    return false;
  }
  if (t.kind[i] !== WORD || (!isPunct(t, i + 1, '-') && !isPunct(t, i + 1, '.'))) return false;
  const c = t.text.charCodeAt(t.start[i] as number);
  if (c !== 73 && c !== 86 && c !== 88) return false;
  if (!ROMAN.test(textOf(t, i, i + 1)) || !isAllCaps(t, i + 2)) return false;
  return capsRun(t, i + 2) >= i + 4 && (isPunct(t, i + 1, '-') ? !glued(t, i) || !glued(t, i + 1) : !glued(t, i + 1));
}

/** End of the run of all-capital words (numbers and dashes allowed inside) from token i. */
function capsRun(t: Tokens, i: number): number {
  let at = i;
  let last = i;
  for (; at < t.count && at < i + 40; at++) {
    if (t.kind[at] === WORD) {
      if (!isAllCaps(t, at)) break;
      last = at + 1;
    } else if (t.kind[at] === NEWLINE) break;
    else if (t.kind[at] === NUM) {
      if (!/^(19|20)\d\d$/.test(textOf(t, at, at + 1))) break;
      last = at + 1;
    } else if (!isPunct(t, at, ',') && !isPunct(t, at, '-') && !isPunct(t, at, '–')) break;
  }
  return last;
}

/** "Chỉ tiêu:", "2. Kết quả:", "Phương hướng 2020 - 2022:" at the start of a sentence: the token after the colon. */
function readLabel(t: Tokens, body: number, to: number): number {
  for (let k = body; k < to && k < body + 20; k++) {
    if (isPunct(t, k, ':')) return k + 1;
    if (isPunct(t, k, ';') || isPunct(t, k, '%')) break;
    // a colon inside brackets ends no label
    if (isPunct(t, k, '(') && !closesSoon(t, k, to)) break;
  }
  return body;
}

function closesSoon(t: Tokens, open: number, to: number): boolean {
  for (let k = open + 1; k < to && k < open + 20; k++) {
    if (isPunct(t, k, ')')) return true;
    if (isPunct(t, k, ':')) return false;
  }
  return false;
}

function isHeading(
  t: Tokens,
  body: number,
  to: number,
  marker: string | null,
  opens: boolean,
  closes: boolean,
): boolean {
  const size = to - body;
  if (size <= 0 || size > 34) return false;
  if (capsRun(t, body) >= to && size > 1) return true;
  if (!closes && size <= 9 && isPunct(t, to - 1, '.') && isNumbered(marker) && opensPart(t, body, to)) return true;
  if (!opens || !closes) return false;
  const last = to - 1;
  if (isPunct(t, last, ':') && size <= 26) return true;
  if (isPunct(t, last, '.') || isPunct(t, last, ';') || isPunct(t, last, ',')) return false;
  if (size <= 8 && matchLength(FUTURE_HEADINGS, t, body, to) > 1) return true;
  if (size <= 8 && matchLength(PAST_HEADINGS, t, body, to) > 1) return true;
  return isNumbered(marker) && size <= 16;
}

const isNumbered = (marker: string | null): boolean => marker !== null && marker !== '-' && marker !== '+';

/** "2. Mục tiêu đến năm 2025. Nâng …": a heading with a stop, its text behind it on the same line. */
const opensPart = (t: Tokens, body: number, to: number): boolean =>
  matchLength(FUTURE_HEADINGS, t, body, to) > 0 || matchLength(PAST_HEADINGS, t, body, to) > 0;
