import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { wayOf } from '../change-figures.ts';
import { type Figures, finding, isExactCount, loose, SINCE, value } from '../figures.ts';
import { gapText } from '../printing.ts';
import { isPeople, unitKey } from '../unit-keys.ts';

// Places that were given and people who took them: "thông báo 70 chỉ tiêu, thực tuyển 83 học viên, vượt 15 học viên". The unit of the first
// says what the gap is between.

const PLACES = /^(chỉ tiêu|biên chế|suất)(?= |$)/;
const GAPS = phraseTable('vượt, thiếu, còn thiếu, hụt, dư, thừa');

export function checkQuotaGaps(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const [places, taken, gap] = [f.mentions[i - 2], f.mentions[i - 1], f.mentions[i]] as [Mention, Mention, Mention];
    if (places.sentence !== gap.sentence || taken.sentence !== gap.sentence) continue;
    if (!isExactCount(places) || !isExactCount(taken) || gap.percent || gap.quantity.value === null || loose(gap))
      continue;
    const [of, by, told] = [places, taken, gap].map((m) => unitKey(m.quantity.unit)) as [string, string, string];
    if (!PLACES.test(of) || !isPeople(by) || !(isPeople(told) || PLACES.test(told))) continue;
    if (findPhrase(f.t, GAPS, Math.max(taken.to, gap.num - 4), gap.num) < 0) continue;
    if (findPhrase(f.t, SINCE, gap.to, gap.to + 2) >= 0) continue;
    const way = wayOf(f.t, gap);
    const exact = (value(taken) - value(places)) * (way ?? 1);
    if (way === null || exact <= 0 || exact === value(gap) || exact > 2 * value(gap) || value(gap) > 2 * exact)
      continue;
    const [high, low] = way > 0 ? [taken, places] : [places, taken];
    out.push(finding('diff', [high, low, gap], gapText(value(high), value(low), value(gap))));
  }
  return out;
}
