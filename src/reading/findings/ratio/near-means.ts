import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { type Figures, finding, isExactCount, loose, value } from '../figures.ts';
import { countsAlike, sameUnit } from '../kinds.ts';
import { meanText, roundsAs } from '../printing.ts';
import { isMeanSlip } from '../ratio-slips.ts';
import { chanceOfSlip, printedOf } from '../slips.ts';
import { unitKey } from '../unit-keys.ts';

// Means whose two counts stand in other sentences or lines: "Tổng số lớp: 11 lớp …. Tổng số trẻ: 263 cháu (…), bình quân 23,9
// cháu/lớp". Every pair near by is tried; the first pair of totals that needs one digit is asked about when none agrees.

const WHOLES = phraseTable('tổng số, toàn trường, toàn xã, toàn huyện, toàn tỉnh, tổng, trường có, với, có, quy mô');
const FIGURES = 20;
const SENTENCES = 4;
const LIKELY = 0.12;
/** What each has for a span of time is told of other counts. */
const TIME = /\/(tháng|năm|ngày|tuần|buổi|kỳ|học kỳ|giờ)/;

export function checkNearMeans(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const mean = f.mentions[i] as Mention;
    const [above, below] = (mean.quantity.unit ?? '').split('/');
    // the land is that of all, whoever was counted beside it
    if (/^(m2|m²|ha)$/.test(above ?? '')) continue;
    if (!above || !below || mean.percent || mean.quantity.value === null || loose(mean)) continue;
    if (mean.quantity.role === 'target' || TIME.test(mean.quantity.unit as string) || !saysMean(f, mean)) continue;
    const found = judge(f, i, above, below);
    if (found) out.push(found);
  }
  return out;
}

const saysMean = ({ t }: Figures, m: Mention): boolean => findPhrase(t, MEANS, Math.max(0, m.num - 4), m.num) >= 0;
const MEANS = phraseTable('bình quân, trung bình, sĩ số, tỷ lệ, tỉ lệ, đạt');

function judge(f: Figures, i: number, above: string, below: string): Finding | null {
  const mean = f.mentions[i] as Mention;
  const near = (unit: string): Mention[] =>
    f.mentions.slice(Math.max(0, i - FIGURES), i + 6).filter((m) => {
      const away = mean.sentence - m.sentence;
      return (
        away >= -1 &&
        away <= SENTENCES &&
        (m.quantity.value ?? m.quantity.numerator) !== null &&
        !m.percent &&
        isOf(m, unit)
      );
    });
  const [tops, lows] = [near(above), near(below)];
  const agrees = (a: number, b: number) => b > 0 && roundsAs(a / b, mean);
  const all = (m: Mention): number[] => [m.quantity.value ?? 0, m.quantity.numerator ?? 0, m.quantity.denominator ?? 0];
  if (tops.some((a) => lows.some((b) => all(a).some((x) => all(b).some((y) => agrees(x, y)))))) return null;
  // "2.160 triệu đồng cho 150 giáo viên và 30 nhân viên, bình quân 12 triệu đồng/người": of both together
  const together = (row: readonly Mention[]) =>
    row
      .filter((m) => isExactCount(m) && m.sentence === mean.sentence && m.from < mean.from)
      .reduce((n, m) => n + value(m), 0);
  if (tops.some((a) => agrees(a.quantity.value ?? 0, together(lows)))) return null;
  if (lows.some((b) => agrees(together(tops), b.quantity.value ?? 0))) return null;
  const top = largest(tops.filter((m) => isExactCount(m) && m.from < mean.from));
  const low = largest(lows.filter((m) => isExactCount(m) && m.from < mean.from));
  if (!top || !low || value(low) < 2 || top.sentence !== mean.sentence) return null;
  const row = [printedOf(top), printedOf(low), printedOf(mean)] as const;
  if (!isMeanSlip(...row)) return null;
  const told = [top, low].every((m) => findPhrase(f.t, WHOLES, Math.max(0, m.from - 5), m.from) >= 0);
  if (!told && chanceOfSlip(row) > LIKELY) return null;
  const text = meanText(value(top), value(low), mean);
  return finding('ratio', [top, low, mean], text);
}

const largest = (row: readonly Mention[]): Mention | null =>
  row.reduce<Mention | null>((a, b) => (a && value(a) >= value(b) ? a : b), null);

const PUPILS = /^(học sinh|trẻ|học viên|sinh viên|thí sinh|đoàn viên|đội viên)(?=[ ,]|$)/;
const STAFF = /^(giáo viên|giảng viên|cán bộ|nhân viên|viên chức)(?=[ ,]|$)/;

/** Does the figure count what the half of the unit names? Pupils are no teachers. */
function isOf(m: Mention, unit: string): boolean {
  const [own, named] = [unitKey(m.quantity.unit), unitKey(unit)];
  if ((PUPILS.test(own) && STAFF.test(named)) || (STAFF.test(own) && PUPILS.test(named))) return false;
  const like = { ...m, quantity: { ...m.quantity, unit } };
  return sameUnit(like, m) || countsAlike(like, m) || unitKey(m.quantity.unit).startsWith(unitKey(unit));
}
