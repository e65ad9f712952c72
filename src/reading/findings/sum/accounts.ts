import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct, type Tokens } from '../../text/tokens.ts';
import { counted, type Figures, isRate } from '../figures.ts';
import { countsAlike } from '../kinds.ts';
import { placeOf } from '../nearby.ts';
import { sameKind } from '../unit-keys.ts';

// Accounts of what came and went: "đầu nhiệm kỳ có 171 đảng viên; kết nạp 42, tiếp nhận 8, chuyển đi 33, từ trần 2; nay có 186". When
// they come out even, no three of their figures are a sum or a gap. And what is left of a sum that was told far above.

const MOVES = phraseTable(
  'chuyển đến, chuyển đi, chuyển sinh hoạt, làm thủ tục chuyển, tiếp nhận, nghỉ hưu, nghỉ việc, từ trần, qua đời, tuyển mới, tuyển dụng, kết nạp, thôi việc, bỏ học, nhập học, chuyển trường, chuyển công tác, chuyển sang, chuyển về, chuyển ra, chuyển vào, khai trừ, xin ra khỏi, xóa tên, xoá tên, thuyên chuyển, điều động, tăng thêm, giảm đi, bổ sung, thanh lý, mất, thu trong kỳ, chi trong kỳ, thu trong năm, chi trong năm, tổng thu, tổng chi, đã thu, đã chi, trích, trích lập',
);
/** Figures before and behind those of the finding, and how many may have moved. */
const BEFORE = 5;
const BEHIND = 6;
const MOST_MOVES = 6;

/** Do the figures of a sum or gap stand in an account that comes out even? */
export function isAccounted(f: Figures, { kind, spans }: Finding, places: ReadonlyMap<number, number>): boolean {
  if ((kind !== 'sum' && kind !== 'diff') || spans.length > 4) return false;
  const own = spans.map((s) => places.get(s.start) ?? -1);
  const first = Math.min(...own);
  if (first < 0) return false;
  const one = f.mentions[first] as Mention;
  const row = f.mentions
    .slice(Math.max(0, first - BEFORE), Math.max(...own) + BEHIND)
    .filter((m) => Math.abs(m.sentence - one.sentence) <= 1 && isLike(one, m));
  if (row.length < 4 || countMoves(f.t, row) < 2) return false;
  for (let from = 0; from + 3 < row.length; from++)
    for (let to = from + 3; to < row.length && to - from - 1 <= MOST_MOVES; to++) {
      const moved = row.slice(from + 1, to).filter((m) => !isAside(f.t, m));
      if (moved.length >= 2 && comesOut(row[from] as Mention, moved, row[to] as Mention)) {
        const inside = new Set([row[from], row[to], ...moved]);
        if (own.filter((i) => inside.has(f.mentions[i] as Mention)).length >= 2) return true;
      }
    }
  return false;
}

const isLike = (one: Mention, m: Mention): boolean =>
  !m.percent &&
  m.quantity.value !== null &&
  !isRate(m.quantity.unit ?? '') &&
  (countsAlike(one, m) || sameKind(one.quantity.unit, m.quantity.unit));

/** "kết nạp 9 đảng viên (trong đó có 4 học sinh)": a part of what moved. */
function isAside(t: Tokens, m: Mention): boolean {
  for (let k = m.from - 1; k > m.from - 6; k--) {
    if (isPunct(t, k, ')')) return false;
    if (isPunct(t, k, '(')) return true;
  }
  return false;
}

function countMoves(t: Tokens, row: readonly Mention[]): number {
  let count = 0;
  // "Trích quỹ khen thưởng 37 triệu đồng, …": before the first of them
  for (let k = Math.max(0, (row[0] as Mention).from - 4); k < (row[row.length - 1] as Mention).from; k++)
    if (matchLength(MOVES, t, k) > 0) count++;
  return count;
}

/** Does what there was, with each that moved added or taken away, make what there is? */
function comesOut(start: Mention, moved: readonly Mention[], end: Mention): boolean {
  const goal = counted(end);
  for (let signs = 0; signs < 1 << moved.length; signs++) {
    let sum = counted(start);
    for (let n = 0; n < moved.length; n++)
      sum += (signs >> n) & 1 ? -counted(moved[n] as Mention) : counted(moved[n] as Mention);
    if (Math.abs(sum - goal) < 1e-6 * Math.max(1, goal)) return true;
  }
  return false;
}

const LEFT = phraseTable('còn lại, còn, tồn, dư, kết dư, còn dư');
const FAR = 60;

/** "vận động được 1.968 triệu đồng. … Tổng chi 1.544 triệu đồng, số còn lại 424 triệu đồng": the sum it is left of stands far above. */
export function isLeftOfOther(f: Figures, { kind, spans }: Finding, places: ReadonlyMap<number, number>): boolean {
  if (kind !== 'diff' || spans.length !== 3) return false;
  const own = spans.map((s) => f.mentions[places.get(s.start) ?? -1]);
  const rest = own[2];
  if (own.includes(undefined) || !rest || ![1, 2, 3].some((n) => matchLength(LEFT, f.t, rest.from - n, rest.from) > 0))
    return false;
  const at = placeOf(f.mentions, rest);
  const spent = own.slice(0, 2) as Mention[];
  return f.mentions
    .slice(Math.max(0, at - FAR), at)
    .some(
      (x) =>
        !own.includes(x) &&
        isLike(rest, x) &&
        spent.some((m) => Math.abs(counted(x) - counted(m) - counted(rest)) < 1e-6 * counted(x)),
    );
}
