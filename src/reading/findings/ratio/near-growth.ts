import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct } from '../../text/tokens.ts';
import { alike, holds, isEnd, nearlyHolds, perYear, say, saysChange, wayIn } from '../change-figures.ts';
import { counted, type Figures, finding, isExactCount, loose, SINCE } from '../figures.ts';
import { figure, roundsTo } from '../printing.ts';
import { isShareSlip } from '../ratio-slips.ts';
import { printedOf } from '../slips.ts';

// Growth in per cent that stands away from its ends: "có 41.280 người du học, chiếm 22,7% …, tăng 12% so với năm 2022 (36.850
// người)", "tăng 318 ca so với cùng kỳ năm 2024 (1.168 ca), tương đương 27,2%".

const SAME_AS = phraseTable(
  'tương đương, tương đương với, tức, tức là, tương ứng, ứng với, tức tăng, tức giảm, hay, bằng',
);
const FIGURES = 10;

export function checkNearGrowth(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const rate = f.mentions[i] as Mention;
    if (!rate.percent || rate.quantity.value === null || loose(rate)) continue;
    const found = ofBracket(f, i) ?? ofChange(f, i);
    if (found) out.push(found);
  }
  return out;
}

/** The base behind the growth in brackets, the figure that grew over other shares of the sentence. */
function ofBracket(f: Figures, i: number): Finding | null {
  const { t } = f;
  const [rate, base] = [f.mentions[i] as Mention, f.mentions[i + 1]];
  if (!base || base.sentence !== rate.sentence || !isExactCount(base) || base.from - rate.to > 12) return null;
  if (!isPunct(t, base.from - 1, '(') || findPhrase(t, SINCE, rate.to, rate.to + 3) < 0) return null;
  const way = wayIn(f, i);
  if (way === null || !saysChange(t, rate) || perYear(t, rate)) return null;
  let now: Mention | null = null;
  for (let k = i - 1; k >= 0 && k > i - FIGURES; k--) {
    const m = f.mentions[k] as Mention;
    if (rate.sentence - m.sentence > 1) break;
    if (m.percent || !isEnd(m) || !alike(m, base)) continue;
    if (holds(m, base, rate)) return null;
    if (!now && !loose(m) && m.sentence === rate.sentence && nearlyHolds(m, base, rate, way)) now = m;
  }
  return now && say(now, base, rate);
}

/** What a change comes to, in per cent of its base, right behind both. */
function ofChange(f: Figures, i: number): Finding | null {
  const { t } = f;
  const [change, base, rate] = [f.mentions[i - 2], f.mentions[i - 1] as Mention, f.mentions[i] as Mention];
  if (!change || change.sentence !== rate.sentence || base.sentence !== rate.sentence) return null;
  if (change.percent || change.quantity.role !== 'change' || change.quantity.value === null || loose(change))
    return null;
  if (!isExactCount(base) || !alike(change, base) || rate.from - base.to > 6 || base.from - change.to > 14) return null;
  if (!isPunct(t, base.to, ')') || findPhrase(t, SINCE, change.to, change.to + 3) < 0) return null;
  if (findPhrase(t, SAME_AS, base.to + 1, rate.from) < 0) return null;
  const [more, was, printed] = [counted(change), counted(base), rate.quantity.value as number];
  const fits = (part: number) => roundsTo((part / was) * 100, printed, rate.decimals);
  if (was <= 0 || fits(more) || fits(was + more) || fits(was - more)) return null;
  if (!isShareSlip(printedOf(change), printedOf(base), printedOf(rate))) return null;
  const text = `${figure(more)} : ${figure(was)} = ${figure((more / was) * 100)} %; văn bản ghi ${figure(printed, 4)} %`;
  return finding('ratio', [change, base, rate], text);
}
