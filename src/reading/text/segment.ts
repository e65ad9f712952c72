import { FUTURE_HEADINGS, PAST_HEADINGS } from '../lexicon/cues.ts';
import { matchLength } from '../lexicon/phrases.ts';
import { wordSet } from '../lexicon/words.ts';
import { capsRun, isBullet, ROMAN, readMarker } from './markers.ts';
import { partsThousands } from './number-shape.ts';
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

const ABBREVIATIONS = wordSet('tp q p ts ths th pgs gs tx tt h ks bs cn st vv nxb tr đ mr ms kt tl tm x');
/** "II", "B": what a part in capitals may be told by. */
const PART = /^(?:[IVX]{1,5}|[A-H])$/;

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
    const to = cutLong(t, body, sentenceEnd(t, body, taken, marker !== null && PART.test(marker.text)));
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
        heading:
          isHeading(t, body, to, marker?.text ?? null, opens, closes) || (closes && titlesArticle(t, out, body, to)),
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

/** The token after the sentence that starts at `body`. */
function sentenceEnd(t: Tokens, body: number, taken: Uint8Array, underRoman: boolean): number {
  let i = body;
  if (underRoman) {
    const run = capsRun(t, body);
    if (run > body && run < t.count && t.kind[run] !== NEWLINE && !isPunct(t, run, ':')) return run;
  }
  const limit = Math.min(t.count, body + LONGEST + 1);
  const small = t.kind[body] === WORD && !isCapital(t, body);
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
    // a text without capitals: its lines begin without one, too
    if (code === 46 && small && t.kind[next] === WORD && !glued(t, i) && endsWord(t, i - 1)) return next;
    if (t.kind[next] === NUM && !glued(t, i)) {
      if (partsThousands(t, i)) continue;
      return next;
    }
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

/** A word long enough to be none that is cut short ("tr. đồng", "đ. chí"), a figure, or what closes a bracket. */
const endsWord = (t: Tokens, k: number): boolean =>
  t.kind[k] === WORD ? (t.end[k] as number) - (t.start[k] as number) > 2 : t.kind[k] === PUNCT;

/** "… 1- Toàn huyện", "… III - NHIỆM VỤ": a list marker in the middle of a line. */
function inlineMarker(t: Tokens, i: number): boolean {
  if (t.kind[i] === NUM) {
    const size = (t.end[i] as number) - (t.start[i] as number);
    if (size > 2 || glued(t, i - 1) || t.text.charCodeAt(t.start[i] as number) === 48) return false;
    if (!glued(t, i) || glued(t, i + 1) || !isCapital(t, i + 2)) return false;
    const previous = t.kind[i - 1] === PUNCT ? (t.code[i - 1] as number) : 0;
    // "Giáo viên: 24. Đạt chuẩn …": behind a colon a list begins with its first point, other numbers count
    const counted = previous === 58 && textOf(t, i, i + 1) !== '1';
    const afterStop = !counted && (previous === 46 || previous === 59 || previous === 58);
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
  // "KẾT QUẢ NĂM 2014.": a head with a stop that belongs to no sentence
  const stop = size > 3 && opens && closes && isPunct(t, to - 1, '.') ? 1 : 0;
  if (capsRun(t, body) >= to - stop && size > 1) return true;
  if (size <= 9 && isPunct(t, to - 1, '.') && isNumbered(marker) && opensPart(t, body, to))
    if (!closes || !measures(t, body, to)) return true;
  if (!opens || !closes) return false;
  const last = to - 1;
  if (isPunct(t, last, ':') && size <= 26) return true;
  if (isPunct(t, last, '.') || isPunct(t, last, ';') || isPunct(t, last, ',')) return false;
  if (size <= 8 && matchLength(FUTURE_HEADINGS, t, body, to) > 1) return true;
  if (size <= 8 && matchLength(PAST_HEADINGS, t, body, to) > 1) return true;
  return isNumbered(marker) && (size <= 16 || opensWithNote(t, body, to));
}

/** "II. Chỉ tiêu năm 2014 (đã được hội nghị biểu quyết …)": a heading with a long note in brackets. */
function opensWithNote(t: Tokens, body: number, to: number): boolean {
  if (!isPunct(t, to - 1, ')') || !opensPart(t, body, to)) return false;
  for (let k = body; k < body + 16; k++) if (isPunct(t, k, '(')) return endOf(t, k, to) === to - 1;
  return false;
}

/** Where the bracket opened at `open` closes, or `to`. */
function endOf(t: Tokens, open: number, to: number): number {
  for (let k = open; k < to; k++) if (isPunct(t, k, ')')) return k;
  return to;
}

/** "Điều 2. Chỉ tiêu năm 2026", "Phần B. Nhiệm vụ" alone on its line: the title of an article, of which "Điều 2." was cut off. */
function titlesArticle(t: Tokens, before: readonly Sentence[], body: number, to: number): boolean {
  const article = before[before.length - 1];
  if (!article?.opensLine || article.closesLine || article.to !== body || article.to - article.body > 3) return false;
  if (
    !ARTICLES.has(t.words[article.body] as number) ||
    to - body > 14 ||
    isPunct(t, to - 1, '.') ||
    isPunct(t, to - 1, ';')
  )
    return false;
  return !isPunct(t, to - 1, ',') && opensPart(t, body, to);
}
const ARTICLES = wordSet('điều phần chương mục');

/** Is there a number that is no year? */
function measures(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (t.kind[k] === NUM && !/^(19|20)\d\d$/.test(textOf(t, k, k + 1))) return true;
  return false;
}

const isNumbered = (marker: string | null): boolean => marker !== null && !isBullet(marker) && !marker.startsWith('(');

/** "2. Mục tiêu đến năm 2025. Nâng …": a heading with a stop, its text behind it on the same line. */
const opensPart = (t: Tokens, body: number, to: number): boolean =>
  matchLength(FUTURE_HEADINGS, t, body, to) > 0 || matchLength(PAST_HEADINGS, t, body, to) > 0;
