import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { hasMark } from '../../text/tokens.ts';
import { type Figures, finding, loose, value } from '../figures.ts';
import { figure } from '../printing.ts';
import { isShare } from './ratios.ts';

// The rate of all lies between those of its parts: "Tỷ lệ tốt nghiệp chung đạt 98,67%, trong đó giáo dục THPT đạt 98,12%, GDTX đạt 84,75%".

const ALL = phraseTable(
  'tỷ lệ chung, tỉ lệ chung, tốt nghiệp chung, bình quân chung, chung toàn tỉnh, chung toàn huyện, chung của tỉnh',
);
const AMONG = phraseTable('trong đó, cụ thể, gồm');
const BEFORE = 9;
const NEAR = 10;

export function checkRatesBetween(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + 2 < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    if (!isRateOf(whole) || findPhrase(f.t, ALL, Math.max(0, whole.from - BEFORE), whole.from) < 0) continue;
    const parts = partsBehind(f, i);
    const [one, two] = parts;
    if (!one || !two || parts.length > 2) continue;
    const [low, high] = [Math.min(...parts.map(value)), Math.max(...parts.map(value))];
    if (value(whole) >= low && value(whole) <= high) continue;
    const text = `Tỷ lệ chung phải nằm giữa ${figure(low)} % và ${figure(high)} %; văn bản ghi ${figure(value(whole))} %`;
    out.push(finding('ratio', [...parts, whole], text));
  }
  return out;
}

const isRateOf = (m: Mention): boolean => isShare(m) && !loose(m) && m.quantity.role === 'actual';

/** All other figures of the sentence, when they are rates told behind "trong đó"; else none. */
function partsBehind({ t, mentions }: Figures, i: number): Mention[] {
  const whole = mentions[i] as Mention;
  const first = mentions[i + 1];
  if (!first || first.from - whole.to > NEAR || findPhrase(t, AMONG, whole.to, first.from) < 0) return [];
  const parts: Mention[] = [];
  for (let k = i + 1; mentions[k]?.sentence === whole.sentence; k++) {
    const m = mentions[k] as Mention;
    if (!isRateOf(m) || hasMark(t, whole.to, m.from, '(')) return [];
    parts.push(m);
  }
  return parts;
}
