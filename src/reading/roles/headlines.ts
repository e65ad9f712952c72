import type { Mention } from '../quantities/quantities.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, type Tokens } from '../text/tokens.ts';

// A headline is too short to tell whether its figure is there, planned or a budget: the text below repeats it and does.

/** How far above "hơn 800" the exact figure of the text may lie, and how far below "gần 800". */
const NEAR = 1.1;
/** Figures of the text that are looked through. */
const REACH = 60;

/** Figures of the first line that it seems to report take their role from the same figure further on. */
export function settleHeadline(t: Tokens, sentences: readonly Sentence[], mentions: readonly Mention[]): void {
  const title = sentences[0];
  if (!title?.closesLine || title.marker !== null || isPunct(t, title.to - 1, ':')) return;
  for (let n = 0; n < mentions.length && (mentions[n] as Mention).sentence === 0; n++) {
    const m = mentions[n] as Mention;
    if (m.quantity.role !== 'actual' || m.percent) continue;
    const same = mentions.slice(n + 1, n + REACH).filter((x) => x.sentence > 0 && isSame(m, x));
    const again = same.find((x) => extend(unitOf(m), unitOf(x))) ?? same[0];
    if (again && (again.quantity.role === 'target' || again.quantity.role === 'other'))
      m.quantity.role = again.quantity.role;
  }
}

/** The same value of the same thing: "6 trường nội trú" for "6 trường phổ thông", "hơn 800 tỷ đồng" for "812 tỷ đồng". */
function isSame(m: Mention, x: Mention): boolean {
  if (headOf(m) !== headOf(x)) return false;
  const { value, approx } = m.quantity;
  const exact = x.quantity.value;
  if (value === null || exact === null) return false;
  if (value === exact) return true;
  return (
    (approx === 'gt' && exact > value && exact < value * NEAR) ||
    (approx === 'lt' && exact < value && exact * NEAR > value)
  );
}

/** The first word of what is counted. */
const headOf = (m: Mention): string => unitOf(m).split(' ', 1)[0] ?? '';
const unitOf = (m: Mention): string => (m.quantity.unit ?? '').toLowerCase();
/** One unit only says more than the other: "trường", "trường học". */
const extend = (a: string, b: string): boolean => `${a} `.startsWith(`${b} `) || `${b} `.startsWith(`${a} `);
