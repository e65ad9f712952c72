import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import { isOfYear } from '../../quantities/bracket-parts.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { NUM, textOf } from '../../text/tokens.ts';
import { type Figures, finding, isRate, loose, sumOf, value } from '../figures.ts';
import { weight } from '../mends.ts';
import { sumText } from '../printing.ts';
import { leadsOf } from '../set-leads.ts';
import { unitKey } from '../unit-keys.ts';
import { seriesOf } from './sets.ts';

// A total that all parts but one of its list come to: "572 trường, gồm 181 trường mầm non, 203 trường tiểu học, 149 trường THCS, 39 trường
// THPT và 6 trường chuyên biệt". One was added to the list and not to the total; no slip of a digit would mend that.

const EXTRA = phraseTable(
  'trong đó, riêng, kể cả, ngoài, ngoài ra, chưa kể, không kể, cùng với, bên cạnh, hiện, đã, còn, chưa tính, thêm, tính cả',
);
/** "Số này gồm …" opens the next sentence. */
const THESE = phraseTable('số này gồm, số này bao gồm, số đó gồm, số trên gồm, con số này gồm');
/** So many parts, and figures so large, do not come to a total by chance (see weight in mends.ts). */
const LEAST = 3;
const NEED = 0.8;
/** Three parts of which two make the whole are rarer by chance than they are meant. */
const NEED_OF_THREE = 1;

export function checkForgottenParts(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + LEAST < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    const { unit, role } = whole.quantity;
    if (whole.percent || unit === null || isRate(unit) || loose(whole) || role === 'change' || !whole.quantity.value)
      continue;
    if (!opensList(f, i)) continue;
    for (const lead of leadsOf(f, i)) {
      const all = lead.tie >= 2 || findPhrase(f.t, THESE, Math.max(0, lead.to - 4), lead.to) >= 0;
      const series = all ? seriesOf(f, i, lead) : null;
      if (!series || !isForgotten(f, series.parts, whole)) continue;
      const { parts, mixed } = series;
      // "gồm: - …; - …; 2. Thu ngân sách địa phương …": another marker opens anew
      const markers = parts.map((m) => f.sentences[m.sentence]?.marker ?? null);
      if (markers.some((m) => m !== markers[0])) continue;
      // "1.025 giáo viên. Số này gồm 640 người …, 385 người … và 210 người …"
      if (mixed && parts.some((m) => unitKey(m.quantity.unit) !== 'người')) continue;
      out.push(finding('sum', [...parts, whole], sumText(parts.map(value), value(whole))));
      break;
    }
  }
  return out;
}

/** Do enough smaller figures follow soon? Asked first, for it costs little. */
function opensList({ mentions }: Figures, i: number): boolean {
  const whole = mentions[i] as Mention;
  let smaller = 0;
  for (let k = i + 1; k < mentions.length && k <= i + LEAST * 2; k++) {
    const m = mentions[k] as Mention;
    if (m.sentence - whole.sentence > LEAST * 2) break;
    if (!m.percent && m.quantity.value !== null && m.quantity.value < value(whole) && ++smaller === LEAST) return true;
  }
  return false;
}

function isForgotten(f: Figures, parts: readonly Mention[], whole: Mention): boolean {
  if (parts.length < LEAST || parts.some((m) => loose(m) || m.quantity.value === null)) return false;
  const off = sumOf(parts) - value(whole);
  if (off <= 0) return false;
  const odd = parts.filter((m) => Math.abs(value(m) - off) < 1e-9 * off);
  const one = odd[odd.length - 1];
  if (!one) return false;
  // "(năm 2015: 03; năm 2016: 02; …)": years are all there, and none in another
  if (parts.every((m) => isOfYear(f.t, m.from)) || areYearsInRow(f, parts)) return true;
  const before = parts[parts.indexOf(one) - 1];
  if (before && findPhrase(f.t, EXTRA, before.to, one.from) >= 0) return false;
  return weight([...parts.filter((m) => m !== one), whole]) >= (parts.length > LEAST ? NEED : NEED_OF_THREE);
}

/** "năm 2020 29 đồng chí, năm 2021 33 đồng chí, năm 2022 36 đồng chí": one figure for each of some years in a row. */
function areYearsInRow({ t }: Figures, parts: readonly Mention[]): boolean {
  const years = parts.map(({ from }) => {
    for (let k = from - 1; k >= from - 3; k--) {
      const year = t.kind[k] === NUM ? Number(textOf(t, k, k + 1)) : 0;
      if (year > 1990 && year < 2100) return year;
    }
    return 0;
  });
  return years.every((year, n) => year > 0 && year === (years[0] as number) + n);
}
