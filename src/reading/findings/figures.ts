import { matchLength, type PhraseTable, phraseTable } from '../lexicon/phrases.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Finding, FindingKind, Severity } from '../reading.ts';
import type { Sentence } from '../text/segment.ts';
import { hasMark, isPunct, type Tokens } from '../text/tokens.ts';
import { unitKey } from './unit-keys.ts';

// What the arithmetic checks share: which figures may be compared, and how one is asked about.

/** The figures of one text with the sentences they stand in. */
export interface Figures {
  t: Tokens;
  sentences: Sentence[];
  mentions: Mention[];
  /** The figures of the tables, where `mentions` are without them. */
  cells?: readonly Mention[];
}

/** Does one of the phrases begin among the `reach` tokens before `to`, with no stop between? */
export function follows(t: Tokens, table: PhraseTable, to: number, reach: number): boolean {
  for (let k = to - 1; k >= 0 && k >= to - reach; k--) {
    if (isPunct(t, k, ';') || isPunct(t, k, '.')) return false;
    if (matchLength(table, t, k, to) > 0) return true;
  }
  return false;
}

/** True when a semicolon, or a stop, stands between two tokens. */
export function parted(t: Tokens, from: number, to: number): boolean {
  return hasMark(t, from, to, ';', '.');
}

/** True when the printed value is a bound or an estimate, so that it need not agree to the digit. */
export function loose(m: Mention): boolean {
  const q = m.quantity;
  return q.comparator !== undefined || q.approx !== undefined || q.value_to !== undefined;
}

/** A unit for each of something ("đồng/em"); "đ/c" is none. */
export const isRate = (unit: string): boolean => unit.includes('/') && unitKey(unit).includes('/');

/** Counts that may stand in a sum: plain reported numbers. */
export function isCount(m: Mention): boolean {
  const q = m.quantity;
  return (
    q.value !== null &&
    !m.percent &&
    q.value_to === undefined &&
    q.role !== 'change' &&
    q.unit !== null &&
    !isRate(q.unit)
  );
}

export function finding(kind: FindingKind, parts: Mention[], message: string, severity: Severity = 'error'): Finding {
  return {
    kind,
    severity,
    quotes: parts.map((m) => m.quantity.quote),
    message,
    spans: parts.map((m) => ({ start: m.quantity.start, end: m.quantity.end })),
  };
}

/** A count that is printed exactly and is no change. */
export const isExactCount = (m: Mention): boolean => isCount(m) && m.quantity.role !== 'change' && !loose(m);

/** What a figure that was read with a value says. */
export const value = (m: Mention): number => m.quantity.value as number;

/** The same, of "24/32 xã" the 24. */
export const counted = (m: Mention): number => m.quantity.numerator ?? m.quantity.value ?? 0;

/** Of "24/32 xã" the 32, of a plain figure what it says. */
export const wholeOf = (m: Mention): number => m.quantity.denominator ?? m.quantity.value ?? 0;

/** What a change is told against. */
export const SINCE = phraseTable('so với, so');

/** What the parts come to. */
export const sumOf = (parts: readonly Mention[]): number => parts.reduce((n, m) => n + value(m), 0);

/** A single number that is neither a share, a range, rounded nor a rate. */
export const isOneExact = (m: Mention): boolean =>
  !m.percent && !!m.quantity.value && m.quantity.value_to === undefined && !loose(m) && !isRate(m.quantity.unit ?? '');

/** An amount of money, also for each of something; "đồng chí" and "đ/c" are people. */
export const isMoney = (m: Mention): boolean =>
  /^(đồng(?! chí)|đ(?! ?\/ ?c(?!\p{L})))(?!\p{L})/iu.test(m.quantity.unit ?? '');
