import { findPhrase, matchLength, type PhraseTable, phraseTable } from '../../lexicon/phrases.ts';
import { wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { hasMark, isPunct, type Tokens } from '../../text/tokens.ts';
import { counted, type Figures, finding, isExactCount, isOneExact, sumOf, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { oneSlip, weight } from '../mends.ts';
import { sumText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';
import { partsFrom } from './framed-parts.ts';
import { closedSet, overlap } from './halves.ts';
import { goesOn, leavesMore, leftOut, saysAllElse, saysRest } from './list-ends.ts';

// A list in one sentence whose frame leaves no doubt: a whole, a word or mark that opens its parts, one figure in each item, the end of the
// sentence or the bracket. "Đội ngũ: 43 người, gồm cán bộ quản lí 03 người, giáo viên 38 người, nhân viên 05 người". One digit off is asked
// about however small the figures, also when some of the parts happen to make the whole, if nothing is left out.

const SIDES = wordSet('nữ nam');
const ALL = phraseTable('gồm, bao gồm, gồm có, chia ra, trong đó gồm');
/** Behind these some may go unsaid. */
const SOME = phraseTable('trong đó, cụ thể, trong đó có, nguồn vốn, cơ cấu nguồn vốn, cơ cấu vốn');
const TOTALS = phraseTable('tổng số, tổng cộng, tổng, ts');
const GOT = phraseTable(
  'thu được, vận động được, huy động được, quyên góp được, tiếp nhận, được, tổng thu, tổng số, tổng',
);
const NEAR = 10;
const OFF = 0.3;
/** Lists behind a mark alone need more digits, or more parts. */
const SURE = 0.3;
const MANY = 4;
/** Parts that are sides of the whole, or all said to follow, or only told behind a mark. */
type Tie = 'all' | 'mark' | 'some' | 'next';

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
  const off = Math.abs(sum - total);
  if (off < 1e-6 * total || overlap(f.t, whole, parts)) return null;
  if (sum < total && (goesOn(f.t, last) || leavesMore(f.t, last, total - sum))) return null;
  if (isOfOther(f, i, sum)) return null;
  const slipped = oneSlip(parts, sum, whole, total);
  const left =
    parts.length > 2 && (saysAllElse(f.t, parts) || (slipped && saysRest(f.t, parts)) || endsInRemainder(f.t, parts));
  // "tổng số 498 trẻ; 3-4 tuổi: 196 trẻ, …": behind a mark alone the whole must be told as one
  const most = closedSet(f.t, whole, parts);
  const within = off <= Math.max(most, left ? OFF : 0) * total;
  const told = opener.tie !== 'next' || opensSentence(f, i, left ? GOT : TOTALS, parts);
  const closed = told && (within || (slipped && (left || most >= OFF)));
  if (closed) return finding('sum', [...parts, whole], sumText(parts.map(value), total));
  if (opener.tie === 'some' || opener.tie === 'next' || !slipped || parts.length < 3 || makesWhole(parts, total))
    return null;
  if (opener.tie === 'mark' && parts.length < MANY && weight([...parts, whole]) < SURE) return null;
  return finding('sum', [...parts, whole], sumText(parts.map(value), total));
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
  if (mentions[i - 1]?.sentence === whole.sentence || findPhrase(t, SOME, body, whole.from) >= 0) return false;
  if (findPhrase(t, table, Math.max(body, whole.from - 3), whole.from) < 0) return false;
  return parts.every((m) => unitKey(m.quantity.unit) === unitKey(whole.quantity.unit));
}

/** Do all parts but one make the whole? That one may be among the others. */
const makesWhole = (parts: readonly Mention[], total: number): boolean =>
  parts.some((p) => Math.abs(sumOf(parts) - value(p) - total) < 1e-6 * total);

/** What opens the list right behind the whole, or at the head of the next sentence; null when nothing does. */
function openerOf(f: Figures, i: number): { to: number; tie: Tie } | null {
  const { t } = f;
  const whole = f.mentions[i] as Mention;
  const s = f.sentences[whole.sentence] as Sentence;
  const own = openerAt(t, whole.to, Math.min(s.to, whole.to + NEAR));
  if (own) return own;
  const next = f.sentences[whole.sentence + 1];
  if (!next || f.mentions[i + 1]?.sentence === whole.sentence || hasMark(t, whole.to, s.to, ',', ';', '(', ')'))
    return null;
  for (const [table, tie] of [
    [ALL, 'all'],
    [SOME, 'some'],
  ] as const) {
    const size = matchLength(table, t, next.body, next.to);
    if (size > 0) return { to: next.body + size, tie };
  }
  return null;
}

/** The word or mark that opens the list, among the tokens right behind the whole. */
function openerAt(t: Tokens, from: number, to: number): { to: number; tie: Tie } | null {
  for (let k = from; k < to; k++) {
    const [all, some] = [matchLength(ALL, t, k, to), matchLength(SOME, t, k, to)];
    const size = Math.max(all, some);
    if (size > 0)
      return { to: isPunct(t, k + size, ':') ? k + size + 1 : k + size, tie: all > 0 && all >= some ? 'all' : 'some' };
    if (isPunct(t, k, ':') || isPunct(t, k, '(')) return { to: k + 1, tie: 'mark' };
    if (isPunct(t, k, '.') || isPunct(t, k, ')')) return null;
    // "19 phòng; kiên cố 14 phòng, bán kiên cố 4 phòng, phòng tạm 1 phòng"
    if (isPunct(t, k, ';') || (isPunct(t, k, ',') && !opensBehind(t, k + 1, to))) return { to: k + 1, tie: 'next' };
  }
  return null;
}

const opensBehind = (t: Tokens, from: number, to: number): boolean =>
  [ALL, SOME].some((table) => findPhrase(t, table, from, Math.min(to, from + 2)) === from);
