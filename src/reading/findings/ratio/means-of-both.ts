import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct } from '../../text/tokens.ts';
import { eachOf, isCalled, meanBefore } from '../each-means.ts';
import { type Figures, finding, isExactCount, isRate, value } from '../figures.ts';
import { meanText, roundsAs } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';

// A mean whose two nouns were each counted once: "Tổng số học sinh phổ thông là 178.485 em. Các trường mới có 8.150 máy tính, tính ra bình quân
// 21,9 học sinh/máy", "42.594 bài … 240 giám khảo … mỗi giám khảo trung bình khoảng 177 bài". It can be of no others, however far it
// misses.

const SENTENCES = 3;
const FIGURES = 14;
/** A mean farther off is of something else; one told as about so much may miss by more than rounding. */
const FACTOR = 1.4;
const ABOUT = 0.05;

export function checkMeansOfBoth(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const mean = f.mentions[i] as Mention;
    const { unit, role, comparator } = mean.quantity;
    if (
      mean.percent ||
      !unit ||
      !mean.quantity.value ||
      mean.quantity.value_to !== undefined ||
      comparator ||
      role === 'change' ||
      role === 'target'
    )
      continue;
    const said = meanBefore(f, mean);
    const each = said < 0 ? '' : eachOf(f.t, mean, said);
    const found = each === '' ? inBrackets(f, i) : judge(f, i, unitKey(unit.split('/', 1)[0] ?? null), each);
    if (found) out.push(found);
  }
  return out;
}

function judge(f: Figures, i: number, what: string, each: string): Finding | null {
  const mean = f.mentions[i] as Mention;
  const near = f.mentions
    .slice(Math.max(0, i - FIGURES), i)
    .filter((m) => mean.sentence - m.sentence <= SENTENCES && isExactCount(m) && !isRate(m.quantity.unit ?? ''));
  const [top, low] = [what, each].map((noun) => onlyOf(near, noun));
  return top && low && top !== low ? ask(top, low, mean) : null;
}

function ask(top: Mention, low: Mention, mean: Mention): Finding | null {
  if (value(low) < 2) return null;
  const exact = value(top) / value(low);
  const printed = value(mean);
  if (roundsAs(exact, mean) || Math.abs(exact - printed) <= exact * (mean.quantity.approx ? ABOUT : LITTLE))
    return null;
  if (printed > exact * FACTOR || exact > printed * FACTOR) return null;
  return finding('ratio', [top, low, mean], meanText(value(top), value(low), mean));
}
/** Cut instead of rounded is for others to ask about. */
const LITTLE = 0.01;

/** "Khối 4: 7 lớp – 231 HS (33 HS/lớp)": right behind the two, in brackets. */
function inBrackets({ t, mentions }: Figures, i: number): Finding | null {
  const [a, b, mean] = [mentions[i - 2], mentions[i - 1], mentions[i]] as [Mention, Mention, Mention];
  const [what, each, more] = (mean.quantity.unit ?? '').split('/').map((unit) => unitKey(unit));
  if (!what || !each || more !== undefined || !isPunct(t, mean.from - 1, '(') || b.to !== mean.from - 1) return null;
  if (a.sentence !== mean.sentence || b.from - a.to > NEXT || ![a, b].every(isExactCount)) return null;
  const top = [a, b].find((m) => isCalled(m.quantity.unit ?? '', what));
  const low = [a, b].find((m) => m !== top && isCalled(m.quantity.unit ?? '', each));
  return top && low ? ask(top, low, mean) : null;
}
const NEXT = 3;

/** The one count that is called so; none where two are. */
function onlyOf(near: readonly Mention[], noun: string): Mention | null {
  const called = near.filter((m) => isCalled(m.quantity.unit ?? '', noun));
  return called.length === 1 ? (called[0] as Mention) : null;
}
