import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Finding } from '../reading.ts';
import { isAllCaps, type Tokens, textOf } from '../text/tokens.ts';
import type { Figures } from './figures.ts';

// A share that names its whole by initials: "Lao động tiên tiến 31 đ/c …; chiến sĩ thi đua 5 đ/c, bằng 16,1% số LĐTT" is of the 31.

const OF = phraseTable('số, tổng số, so với số, so với tổng số, trong số, trong tổng số');
/** Figures looked at before the share. */
const BACK = 12;

/** Is the share of a finding one of another figure before it, whose name the text shortens to initials? */
export function isOfShortName(f: Figures, { kind, spans }: Finding, places: ReadonlyMap<number, number>): boolean {
  const [, whole, last] = spans;
  const at = last ? places.get(last.start) : undefined;
  if (kind !== 'ratio' || at === undefined || spans.length !== 3) return false;
  const share = f.mentions[at] as Mention;
  const name = share.to + matchLength(OF, f.t, share.to);
  if (name === share.to || !isAllCaps(f.t, name)) return false;
  const short = textOf(f.t, name, name + 1).toLowerCase();
  return f.mentions
    .slice(Math.max(0, at - BACK), at)
    .some(
      (m) =>
        m.sentence === share.sentence &&
        m.quantity.start !== whole?.start &&
        initials(f.t, m.from, short.length) === short,
    );
}

/** "lđtt" of "Lao động tiên tiến 31 đ/c". */
function initials(t: Tokens, end: number, count: number): string {
  let short = '';
  for (let k = Math.max(0, end - count); k < end; k++)
    short += textOf(t, k, k + 1)
      .charAt(0)
      .toLowerCase();
  return short;
}
