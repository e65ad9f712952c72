import { FUTURE_HEADINGS, PAST_HEADINGS } from '../lexicon/cues.ts';
import { matchLength } from '../lexicon/phrases.ts';
import { wordSet } from '../lexicon/words.ts';
import { glued, isAllCaps, isCapital, isPunct, NUM, PUNCT, type Tokens, textOf, WORD } from './tokens.ts';

// Where the points and parts of a page begin that was copied into one line: at markers that count on, at dashes behind
// stops, and at the sentence below a short heading.

/** Heading and point stand close together: between a marker and the first marker below it. */
const HEADING = 18;

/** A marker in the middle of a line: its token, the row it counts in, its number there, and whether a stop stands before. */
interface Marker {
  at: number;
  row: string;
  value: number;
  stop: boolean;
}

/** The tokens in [from, to) at which a point, a part or the text below a heading begins, in no order. */
export function lostPoints(t: Tokens, from: number, to: number): number[] {
  const markers: Marker[] = [];
  const gaps: number[] = [];
  for (let i = from + 1; i + 1 < to; i++) {
    const marker = markerAt(t, i);
    if (marker) markers.push(marker);
    else if (afterStop(t, i) && isCapital(t, i) && (t.start[i] as number) - (t.end[i - 1] as number) > 1) gaps.push(i);
  }
  const kept = new Set<number>(gaps);
  for (const run of runsOf(markers)) for (const marker of run) kept.add(marker.at);
  const bullets = markers.filter((marker) => marker.row === BULLET);
  if (bullets.filter((marker) => marker.stop).length + kept.size > 1)
    for (const marker of bullets) if (marker.stop || underHeading(marker.at, kept)) kept.add(marker.at);
  for (const at of [...kept]) {
    const below = textBelow(t, at, to);
    if (below > 0) kept.add(below);
  }
  return [...kept];
}

/** "I. Kết quả năm học 2024 - 2025 Toàn trường có …": where the text below a short heading begins, or 0. */
function textBelow(t: Tokens, at: number, to: number): number {
  let headed = false;
  for (let k = at + 2; k < at + HEADING && k < to; k++) {
    if (t.kind[k] === PUNCT && k > at + 2 && !isPunct(t, k, ',') && !isPunct(t, k, '-')) return 0;
    if (headed && isCapital(t, k) && OPENERS.has(t.words[k] as number) && !isAllCaps(t, k)) return k;
    headed ||= matchLength(FUTURE_HEADINGS, t, k) > 0 || matchLength(PAST_HEADINGS, t, k) > 0;
    if (!headed && k > at + 4) return 0;
  }
  return 0;
}
/** Words that open a sentence and stand in no heading with a capital. */
const OPENERS = wordSet('toàn tổng các hiện đến trong tỷ tỉ phấn tiếp nhà duy căn thực năm');

/** Right below a marker that was kept: "2. Nhiệm vụ, giải pháp - Thực hiện …". */
function underHeading(at: number, kept: ReadonlySet<number>): boolean {
  for (let k = at - 1; k >= at - HEADING; k--) if (kept.has(k)) return at - k > 2;
  return false;
}

/** Markers that count on from one: "1. … 2. … 3. …", "a) … b) …", "I. … II. …"; a lone first one is none. */
function runsOf(markers: readonly Marker[]): Marker[][] {
  const runs: Marker[][] = [];
  const open = new Map<string, Marker[]>();
  for (const marker of markers) {
    if (marker.row === BULLET) continue;
    const run = open.get(marker.row);
    const last = run?.at(-1);
    if (run && last && marker.value === last.value + 1) run.push(marker);
    else if (marker.value === 1) {
      const begun = [marker];
      open.set(marker.row, begun);
      runs.push(begun);
    }
  }
  return runs.filter((run) => run.length > 1 && run.slice(1).some((marker) => marker.stop));
}

const BULLET = '-';
const BULLETS = '-+•–●▪◦';
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const PARTS = 'ABCDEGH';
const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];
const DOT = 46;

/** The marker that may stand at token i: closed by a dot, a bracket or a dash, with a capital behind. */
function markerAt(t: Tokens, i: number): Marker | null {
  const stop = afterStop(t, i);
  if (t.kind[i] === PUNCT) {
    const char = String.fromCharCode(t.code[i] as number);
    if (!BULLETS.includes(char) || glued(t, i - 1) || glued(t, i)) return null;
    // "2025 - 2026" is one period
    if (!isCapital(t, i + 1) && !(stop && t.kind[i + 1] === NUM)) return null;
    return { at: i, row: BULLET, value: 0, stop };
  }
  if (glued(t, i - 1)) return null;
  const close = t.kind[i + 1] === PUNCT ? (t.code[i + 1] as number) : 0;
  const raw = textOf(t, i, i + 1);
  if (t.kind[i] === NUM) {
    if (!stop && !mayEndHeading(t, i - 1)) return null;
    const parts = /^(\d{1,2}(?:\.\d{1,2}){0,2})$/.exec(raw)?.[1]?.split('.');
    if (!parts || parts[0]?.startsWith('0')) return null;
    const closed = CLOSERS.has(close) && glued(t, i) && !glued(t, i + 1);
    if (!closed && parts.length === 1) return null;
    if (!opensPoint(t, closed ? i + 2 : i + 1)) return null;
    return {
      at: i,
      row: `${parts.slice(0, -1).join('.')}#${parts.length > 1 ? '' : close}`,
      value: Number(parts.at(-1)),
      stop,
    };
  }
  if (t.kind[i] !== WORD || !CLOSERS.has(close) || !opensPoint(t, i + 2)) return null;
  const roman = isAllCaps(t, i) ? ROMAN.indexOf(raw.toLowerCase()) : -1;
  if (roman >= 0 && (stop || !NUMBERED.has(t.words[i - 1] as number)))
    return { at: i, row: 'I', value: roman + 1, stop };
  const part = raw.length === 1 && isAllCaps(t, i + 2) ? PARTS.indexOf(raw) : -1;
  if (part >= 0) return { at: i, row: 'A', value: part + 1, stop: true };
  const letter = raw.length === 1 && glued(t, i) && !glued(t, i + 1) ? LETTERS.indexOf(raw) : -1;
  return letter >= 0 ? { at: i, row: `a${close}`, value: letter + 1, stop } : null;
}

/** The last word, year or bracket of a heading: a number behind it may be the first point. */
const mayEndHeading = (t: Tokens, i: number): boolean =>
  t.kind[i] === WORD ? !NUMBERED.has(t.words[i] as number) : isPunct(t, i, ')') || isYear(t, i);

const isYear = (t: Tokens, i: number): boolean => t.kind[i] === NUM && /^(19|20)\d\d$/.test(textOf(t, i, i + 1));

/** ".", ")", "/", "-" and "–" close a marker. */
const CLOSERS = new Set([DOT, 41, 47, 45, 0x2013]);
/** A number behind these is no marker, whatever stands after it. */
const NUMBERED = wordSet(
  'lớp số khóa khoá năm tháng ngày quý kỳ lần thứ mức độ điều khoản điểm khối hạng loại cấp đợt tuần tiết bài thành',
);

const opensPoint = (t: Tokens, i: number): boolean => isCapital(t, i) || t.kind[i] === NUM;

function afterStop(t: Tokens, i: number): boolean {
  const before = t.kind[i - 1] === PUNCT ? (t.code[i - 1] as number) : 0;
  return before === DOT || before === 59 || before === 58 || before === 33 || before === 63;
}
