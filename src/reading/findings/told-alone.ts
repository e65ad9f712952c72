import type { Finding } from '../reading.ts';
import { counted, type Figures } from './figures.ts';
import { roundsAs } from './printing.ts';

// What speaks for a relation, or against it, whatever stands around it.

/** "Đầu năm có 168 học sinh, cuối năm còn 103 học sinh, giảm 71 học sinh.": the sentence tells these figures and no others. */
export function isToldAlone({ mentions }: Figures, { spans }: Finding, at: ReadonlyMap<number, number>): boolean {
  const own = spans.map((span) => at.get(span.start) ?? -1);
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const sentence = mentions[first]?.sentence;
  if (first < 0 || own.length < 3 || last - first !== own.length - 1 || mentions[last]?.sentence !== sentence)
    return false;
  return mentions[first - 1]?.sentence !== sentence && mentions[last + 1]?.sentence !== sentence;
}

/**
 * "369 học sinh, trong đó có 196 em hộ nghèo, chiếm 53,1%. Khối 9 có 193 em": the share proves the 196, so that it is no gap
 * between the 369 and what another sentence tells.
 */
export function isProvenByShare({ mentions }: Figures, x: Finding, at: ReadonlyMap<number, number>): boolean {
  const own = x.spans.map((span) => at.get(span.start) ?? -1);
  const result = own.at(-1) ?? -1;
  const [part, share] = [mentions[result], mentions[result + 1]];
  if (x.kind !== 'diff' || own.length !== 3 || own.includes(-1) || !part || !share?.percent || share.decimals === 0)
    return false;
  if (share.sentence !== part.sentence || share.from - part.to > SHARE_ROOM) return false;
  const [whole, other] = [...own.slice(0, 2)].sort((a, b) => a - b).map((i) => mentions[i]);
  if (!whole || !other || whole.sentence !== part.sentence || other.sentence <= part.sentence) return false;
  return roundsAs((100 * counted(part)) / counted(whole), share);
}
const SHARE_ROOM = 8;
