import { findPhrase, matchLength, matchValue, phraseTable, valuedTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { parseNumber } from '../../text/numbers.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, NUM, type Tokens, textOf } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, sumOf, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { oneSlip } from '../mends.ts';
import { sumText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';

// A whole in one sentence and its parts in sentences of their own: "2 điểm trường với 396 trẻ. Khu trung tâm có 271 trẻ. Khu lẻ
// … 125 trẻ", "ba tỉnh có 593 trường bị ngập. Riêng A có 334 trường …", "tổng kinh phí 15,2 tỷ đồng. Trung ương hỗ trợ 5 tỷ
// đồng. Tỉnh góp 5,2 tỷ đồng. Số còn lại …: 5 tỷ đồng". How many parts there are is announced, or the last is the rest.

const NUMBERS = valuedTable({ hai: '2', ba: '3', bốn: '4', năm: '5', sáu: '6' });
/** What a whole is spread over. */
const GROUPS = phraseTable(
  'tỉnh, huyện, xã, phường, điểm trường, điểm, cơ sở, khu, đợt, giai đoạn, khối, cấp học, cấp, nguồn, nguồn vốn, địa phương, đơn vị, hạng mục, nhóm, ngành, môn, bậc học, vòng, lĩnh vực, loại hình, chi bộ, thành phố, trường',
);
const REST = phraseTable('số còn lại, phần còn lại, còn lại, số tiền còn lại, kinh phí còn lại');
/** How far the parts may stand from their whole and from each other, in sentences. */
const REACH = 8;
const STEP = 3;

export function checkSpreadSums(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    if (!isExactCount(whole) || value(whole) < 2) continue;
    const parts = partsOf(f, i, announced(f, whole)) ?? sitesOf(f, i);
    if (parts === null) continue;
    const sum = sumOf(parts);
    const off = Math.abs(sum - value(whole));
    const rest = opensWithRest(f, parts[parts.length - 1] as Mention);
    if (off < 1e-9 * sum || !(oneSlip(parts, sum, whole, value(whole)) || (rest && off <= 0.15 * sum))) continue;
    if (madeElsewhere(f, i, parts, sum)) continue;
    out.push(finding('sum', [...parts, whole], sumText(parts.map(value), value(whole))));
  }
  return out;
}

/** The number of groups named in the sentence of the whole, before it; 0 when none is. */
function announced(f: Figures, whole: Mention): number {
  const { t } = f;
  const s = f.sentences[whole.sentence] as Sentence;
  for (let k = whole.num - 1; k >= s.body && k > whole.num - 16; k--) {
    if (isPunct(t, k, ';')) return 0;
    if (matchLength(GROUPS, t, k + 1) === 0) continue;
    const word = matchValue(NUMBERS, t, k);
    const number = word ?? (t.kind[k] === NUM ? textOf(t, k, k + 1) : null);
    const groups = number === null ? 0 : (parseNumber(number)?.value ?? 0);
    if (groups >= 2 && groups <= 6) return groups;
  }
  return 0;
}

const isChild = (m: Mention): boolean => /^(cháu|trẻ|trẻ em|em|học sinh)(?= |$)/.test(unitKey(m.quantity.unit));

/** The first figure like the whole in each sentence behind it, as many as were announced or up to the rest; or null. */
function partsOf(f: Figures, i: number, groups: number): Mention[] | null {
  const whole = f.mentions[i] as Mention;
  const parts: Mention[] = [];
  let last = whole.sentence;
  for (let k = i + 1; k < f.mentions.length && k < i + 30; k++) {
    const m = f.mentions[k] as Mention;
    if (m.sentence - whole.sentence > REACH || m.sentence - last > STEP) break;
    if (m.sentence === last || m.percent || !isAlike(whole, m) || isPlace(m) !== isPlace(whole)) continue;
    // "254 cháu. Cán bộ, giáo viên, nhân viên 34 người"
    if (isChild(m) !== isChild(whole)) continue;
    if (!isExactCount(m) || value(m) >= value(whole) || bracketed(f.t, f, m)) return null;
    if (groups === 0 && areItems(f, whole, m)) return null;
    parts.push(m);
    last = m.sentence;
    if (groups > 0 ? parts.length === groups : parts.length > 1 && opensWithRest(f, m)) return parts;
  }
  return null;
}

/** "3 xã, phường" is none of "17 trường". */
const isPlace = (m: Mention): boolean =>
  /^(xã|phường|thị trấn|huyện|thành phố)(?= |,|$)/.test(unitKey(m.quantity.unit));

/** "- Xã A: 8 lớp; - Xã B: 7 lớp; - Các xã còn lại: 6 lớp": items of one list, none of them the whole of those below it. */
function areItems({ sentences }: Figures, whole: Mention, part: Mention): boolean {
  const [own, other] = [sentences[whole.sentence]?.marker, sentences[part.sentence]?.marker];
  return own !== null && own !== undefined && own === other;
}

/** "386 học sinh …. Điểm trường chính có 172 em; thôn Sơn Đông 58 em, thôn Sơn Tây 74 em. Xa nhất là thôn Sơn Hạ, có 82 em". */
function sitesOf(f: Figures, i: number): Mention[] | null {
  const whole = f.mentions[i] as Mention;
  const parts: Mention[] = [];
  let last = whole;
  let at = whole.to;
  for (let k = i + 1; k < f.mentions.length && k < i + 20; k++) {
    const m = f.mentions[k] as Mention;
    if (m.sentence - last.sentence > 1) break;
    if (m.percent || !isAlike(whole, m)) continue;
    const s = f.sentences[m.sentence] as Sentence;
    const from = Math.max(at, s.body);
    const named = findPhrase(f.t, parts.length === 0 ? MAIN_SITE : SITE, from, m.from) >= 0;
    if (!named || !isExactCount(m) || value(m) >= value(whole)) break;
    parts.push(m);
    last = m;
    at = m.to;
  }
  return parts.length > 1 ? parts : null;
}
const MAIN_SITE = phraseTable(
  'điểm trường chính, điểm chính, khu trung tâm, điểm trung tâm, cơ sở chính, khu chính, cơ sở 1',
);
const SITE = phraseTable('điểm trường, điểm lẻ, điểm, thôn, bản, ấp, khu, làng, xóm, buôn, cơ sở, phân hiệu');

function opensWithRest(f: Figures, m: Mention): boolean {
  const s = f.sentences[m.sentence] as Sentence;
  return findPhrase(f.t, REST, s.body, Math.min(m.from, s.body + 4)) >= 0;
}

function bracketed(t: Tokens, f: Figures, m: Mention): boolean {
  const s = f.sentences[m.sentence] as Sentence;
  for (let k = m.from - 1; k >= s.body; k--) {
    if (isPunct(t, k, ')')) return false;
    if (isPunct(t, k, '(')) return true;
  }
  return false;
}

/** Do the figures near by agree in another way: the parts make another count, or other figures make the whole? */
function madeElsewhere(f: Figures, i: number, parts: readonly Mention[], sum: number): boolean {
  const whole = f.mentions[i] as Mention;
  const end = (parts[parts.length - 1] as Mention).sentence;
  let beside = 0;
  for (let k = Math.max(0, i - 12); k < f.mentions.length && k < i + 40; k++) {
    const m = f.mentions[k] as Mention;
    if (m.sentence > end + 1) break;
    if (k === i || m.percent || parts.includes(m) || !isAlike(whole, m)) continue;
    const count = m.quantity.denominator ?? m.quantity.value;
    if (count === sum || count === value(whole)) return true;
    // told apart in its own sentence: another check asks
    if (m.sentence === whole.sentence && k > i && ++beside > 1) return true;
    if (count !== null && m.sentence > whole.sentence && count + sum === value(whole)) return true;
  }
  return false;
}
