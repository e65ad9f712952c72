import type { Finding } from '../reading.ts';
import type { Figures } from './figures.ts';

// What speaks for a relation whatever stands around it.

/** "Đầu năm có 168 học sinh, cuối năm còn 103 học sinh, giảm 71 học sinh.": the sentence tells these figures and no others. */
export function isToldAlone({ mentions }: Figures, { spans }: Finding, at: ReadonlyMap<number, number>): boolean {
  const own = spans.map((span) => at.get(span.start) ?? -1);
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const sentence = mentions[first]?.sentence;
  if (first < 0 || own.length < 3 || last - first !== own.length - 1 || mentions[last]?.sentence !== sentence)
    return false;
  return mentions[first - 1]?.sentence !== sentence && mentions[last + 1]?.sentence !== sentence;
}
