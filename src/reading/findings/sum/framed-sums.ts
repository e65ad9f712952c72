import { findPhrase, type PhraseTable, phraseTable } from '../../lexicon/phrases.ts';
import { wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import type { Tokens } from '../../text/tokens.ts';
import { counted, type Figures, finding, isExactCount, isOneExact, sumOf, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { oneSlip, weight } from '../mends.ts';
import { sumText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';
import { openerOf, opensList, type Tie } from './framed-openers.ts';
import { partsFrom } from './framed-parts.ts';
import { closedSet, overlap } from './halves.ts';
import { goesOn, leavesMore, leftOut, saysAllElse, saysRest } from './list-ends.ts';

// A list in one sentence whose frame leaves no doubt: a whole, a word or mark that opens its parts, one figure in each item, the end of the
// sentence or the bracket. "Đội ngũ: 43 người, gồm cán bộ quản lí 03 người, giáo viên 38 người, nhân viên 05 người". One digit off is asked
// about however small the figures, also when some of the parts happen to make the whole, if nothing is left out.

const SIDES = wordSet('nữ nam');
const TOTALS = phraseTable('tổng số, tổng cộng, tổng, ts');
const GOT = phraseTable(
  'thu được, vận động được, huy động được, quyên góp được, tiếp nhận, được, tổng thu, tổng số, tổng',
);
const OFF = 0.3;
/** Lists behind a mark alone need more digits, or more parts. */
const SURE = 0.3;
const MANY = 4;

export function checkFramedSums(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + 2 < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    if (!isOneExact(whole) && !isRateWhole(whole)) continue;
    if (value(whole) < 5 || whole.quantity.role === 'change') continue;
    const found = judge(f, i);
    if (found) out.push(found);
  }
  return out;
}

/** "28.000 đồng/trẻ/ngày": what it is made of is told in đồng. */
const isRateWhole = (m: Mention): boolean =>
  !m.percent &&
  m.quantity.value !== null &&
  !m.quantity.approx &&
  !m.quantity.comparator &&
  /^(đồng|đ|tiết)\//.test(unitKey(m.quantity.unit));

function judge(f: Figures, i: number): Finding | null {
  const whole = f.mentions[i] as Mention;
  const opener = openerOf(f, i);
  if (opener === null) return null;
  const like = (m: Mention): boolean =>
    isRateWhole(whole) ? /^(đồng|đ|tiết)(?= |$)/.test(unitKey(m.quantity.unit)) : isExactCount(m) && isAlike(whole, m);
  const parts = partsFrom(f, i, opener.to, like);
  if (!parts) return null;
  const [sum, total] = [sumOf(parts), value(whole)];
  const last = parts.at(-1) as Mention;
  // "gồm 1 Cúp vàng, 4 giải A": an item that was read as no figure; "33 – nữ 22, trong đó …": a side
  if (leftOut(f, i + 1, opener.to, last.from) || SIDES.has(f.t.words[whole.from - 1] as number)) return null;
  if (Math.abs(sum - total) < 1e-6 * total || overlap(f.t, whole, parts)) return null;
  if (sum < total && (goesOn(f.t, last) || leavesMore(f.t, last, total - sum))) return null;
  if (isOfOther(f, i, sum)) return null;
  const slipped = oneSlip(parts, sum, whole, total);
  const asked = isClosed(f, i, parts, opener.tie, slipped) || (slipped && isOpenedFor(whole, parts, opener.tie));
  return asked ? finding('sum', [...parts, whole], sumText(parts.map(value), total)) : null;
}

/** Is nothing left out: known sides, shares of a hundred, or what is left at the end? Then they may miss by more than a digit. */
function isClosed(f: Figures, i: number, parts: readonly Mention[], tie: Tie, slipped: boolean): boolean {
  const whole = f.mentions[i] as Mention;
  const left =
    parts.length > 2 && (saysAllElse(f.t, parts) || (slipped && saysRest(f.t, parts)) || endsInRemainder(f.t, parts));
  // "tổng số 498 trẻ; 3-4 tuổi: 196 trẻ, …": behind a mark alone the whole must be told as one
  if (tie === 'next' && !opensSentence(f, i, left ? GOT : TOTALS, parts)) return false;
  const most = closedSet(f.t, whole, parts);
  const off = Math.abs(sumOf(parts) - value(whole));
  return off <= Math.max(most, left ? OFF : 0) * value(whole) || (slipped && (left || most >= OFF));
}

/** Do the words that open the list say that three or more parts are all of it? */
function isOpenedFor(whole: Mention, parts: readonly Mention[], tie: Tie): boolean {
  if (tie === 'some' || tie === 'next' || parts.length < 3 || makesWhole(parts, value(whole))) return false;
  return tie === 'all' || parts.length >= MANY || weight([...parts, whole]) >= SURE;
}

/** "được 145 triệu đồng, đã dùng làm sân chơi 88 triệu đồng, mua đồ chơi 41 triệu đồng, còn dư 16 triệu đồng" */
function endsInRemainder(t: Tokens, parts: readonly Mention[]): boolean {
  const last = parts.at(-1) as Mention;
  return parts.length > 2 && findPhrase(t, REMAINS, last.from - 3, last.from) >= 0;
}
const REMAINS = phraseTable('còn dư, dư, tồn, còn tồn, tồn quỹ, kết dư, còn lại, số dư');

/** "33 đảng viên trên tổng số 34 đảng viên. Trong đó chính thức 31, dự bị 2": the parts of another figure before. */
const isOfOther = ({ mentions }: Figures, i: number, sum: number): boolean =>
  mentions.slice(Math.max(0, i - BACK), i).some((m) => counted(m) === sum || m.quantity.denominator === sum);
const BACK = 3;

/** The first figure of its sentence, of the one noun that all parts have, behind such a word. */
function opensSentence(
  { t, mentions, sentences }: Figures,
  i: number,
  table: PhraseTable,
  parts: readonly Mention[],
): boolean {
  const whole = mentions[i] as Mention;
  const { body } = sentences[whole.sentence] as Sentence;
  if (mentions[i - 1]?.sentence === whole.sentence || opensList(t, body, whole.from)) return false;
  if (findPhrase(t, table, Math.max(body, whole.from - 3), whole.from) < 0) return false;
  return parts.every((m) => unitKey(m.quantity.unit) === unitKey(whole.quantity.unit));
}

/** Do all parts but one make the whole? That one may be among the others. */
const makesWhole = (parts: readonly Mention[], total: number): boolean =>
  parts.some((p) => Math.abs(sumOf(parts) - value(p) - total) < 1e-6 * total);
