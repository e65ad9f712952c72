import { wordSet } from '../../lexicon/words.ts';
import { isCapital, NUM, type Tokens, textOf, WORD } from '../../text/tokens.ts';
import type { Report } from './report.ts';

// Words written twice: "của của", "giáo dục giáo dục", "công tác quản lý công tác quản lý". A second writing that begins
// with a capital is a name or the head of a column, and a reduplication ("luôn luôn") never stands among these words.

const PARTICLES = wordSet(
  'của và các những cho về để đã được với trong tại có theo trên này thì do khi sẽ vào như hoặc nhưng bởi một việc bằng cùng',
);
const COLUMNS = wordSet('nam nữ có không đạt tốt khá sl tl số lượng tỷ lệ tổng dt kt đúng sai sáng chiều x');
const LONGEST = 6;

export function checkDoubled(t: Tokens, report: Report): void {
  let i = 0;
  while (i < t.count) {
    const size = t.kind[i] === WORD ? doubledAt(t, i) : 0;
    if (size > 0) {
      report.add(i, i + 2 * size, 'warning', 'Viết lặp', textOf(t, i, i + size));
      i += 2 * size;
    } else i++;
  }
}

/** How many words stand at token i and again right after it; 0 when none. */
function doubledAt(t: Tokens, i: number): number {
  if (same(t, i, i + 1)) {
    const next = t.kind[i + 1] === WORD && !isCapital(t, i + 1);
    return next && PARTICLES.has(t.words[i] as number) && !same(t, i + 1, i + 2) ? 1 : 0;
  }
  for (let size = 2; size <= LONGEST && i + 2 * size <= t.count; size++) {
    if (t.kind[i + size - 1] !== WORD && t.kind[i + size - 1] !== NUM) return 0;
    if (t.words[i] !== t.words[i + size] || !same(t, i, i + size)) continue;
    let k = 1;
    while (k < size && same(t, i + k, i + size + k)) k++;
    if (k === size && isSlip(t, i, size)) return size;
  }
  return 0;
}

function isSlip(t: Tokens, i: number, size: number): boolean {
  if (isCapital(t, i + size) && (size < 4 || isCapital(t, i))) return false;
  let letters = 0;
  let columns = 0;
  for (let k = i; k < i + size; k++) {
    if (t.kind[k] !== WORD) continue;
    if ((t.end[k] as number) - (t.start[k] as number) > 1) letters++;
    if (COLUMNS.has(t.words[k] as number)) columns++;
  }
  if (letters < 2 || columns === letters) return false;
  // "từng bước từng bước", "hàng ngàn hàng ngàn": ways of speaking begin so
  return !SPEAKING.has(t.words[i] as number);
}
const SPEAKING = wordSet('từng hàng nhiều ngày rất càng mỗi đời người nhà');

function same(t: Tokens, a: number, b: number): boolean {
  if (t.words[a] !== t.words[b] || t.kind[a] !== t.kind[b] || b >= t.count) return false;
  if (t.words[a] !== 0) return t.kind[a] === WORD;
  const length = (t.end[a] as number) - (t.start[a] as number);
  if (length !== (t.end[b] as number) - (t.start[b] as number)) return false;
  if (t.kind[a] !== WORD && t.kind[a] !== NUM) return false;
  return textOf(t, a, a + 1).toLowerCase() === textOf(t, b, b + 1).toLowerCase();
}
