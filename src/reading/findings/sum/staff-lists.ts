import { wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct, NEWLINE, type Tokens, textOf, WORD } from '../../text/tokens.ts';
import { cellsOf } from '../cells.ts';
import { counted, finding, sumOf, value } from '../figures.ts';
import type { Scene } from '../index.ts';
import { oneSlip } from '../mends.ts';
import { sumText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';

// Who works at a school is told in three: who leads, who teaches, and the others. "Tổng số CBCC: 68 Nữ: 49 Đảng viên: 26 Trong đó: CBQL: 3
// GV: 61 Nhân viên: 4", "84 công chức, viên chức. … Đội ngũ: BGH 03, GV 73, NV 08". Where all three stand in a row nobody is left out.

type Post = 'leads' | 'teaches' | 'serves' | 'post';

const POSTS: readonly [Post, RegExp][] = [
  [
    'leads',
    /^(cbql|cán bộ quản l[ýí]|ql|quản l[ýí]|bgh|ban giám hiệu|hiệu trưởng|phó hiệu trưởng|ht|pht|p\.?ht|phó ht)$/,
  ],
  ['teaches', /^(gv|giáo viên|giáo viên trực tiếp giảng dạy|giáo viên đứng lớp|gvđl)$/],
  ['serves', /^(nv|nhân viên|hc|hành chính|nhân viên hành chính|nhân viên phục vụ)$/],
  [
    'post',
    /^(kế toán|kt|y tế|yt|văn thư|vt|thư viện|tv|thiết bị|thủ quỹ|bảo vệ|bv|cấp dưỡng|nấu ăn|cô nuôi|tạp vụ|phục vụ|tpt|tpt đội|tổng phụ trách|tổng phụ trách đội)$/,
  ],
];
/** Nouns that count everybody. */
const EVERYBODY =
  /^(cbcc|cbccvc|cb[ -]?gv|cb, ?gv|cbgv|cbvc|cbcnv|công chức, viên chức|cán bộ, công chức|cán bộ, giáo viên|cán bộ quản l[ýí], giáo viên|viên chức|biên chế|nhân sự)/;
const PEOPLE = /^(người|đồng chí|đ\/c|đc)$/;
/** What tells before a count of people that they are those who work there. */
const WORKERS = /(đội ngũ|cán bộ|cb|giáo viên|nhân viên|viên chức|biên chế|công chức|hội đồng)/;
/** Some of them. */
const SOME = /(nữ|nam|dân tộc|đảng viên|đoàn viên|hợp đồng|hđ|biên chế|trên chuẩn|đạt chuẩn|thừa|thiếu)$/;
const LABEL = 6;
const BACK = 10;
const SENTENCES = 5;
const BETWEEN = 2;

interface Row {
  parts: Mention[];
  first: number;
  end: number;
}

export function checkStaffLists(f: Scene): Finding[] {
  const cells = cellsOf(f).map((c) => c.m);
  const out: Finding[] = [];
  for (let i = 0; i < cells.length; i++) {
    const row = postOf(f.t, cells[i] as Mention) === null ? null : rowAt(f, cells, i);
    if (!row) continue;
    const found = judge(f, cells, row);
    if (found) out.push(found);
    i = row.end - 1;
  }
  return out;
}

/** The three of them from cell `i` on, with sides of each between at most. */
function rowAt(f: Scene, cells: readonly Mention[], i: number): Row | null {
  const parts: Mention[] = [];
  const met: Post[] = [];
  let between = 0;
  let end = i;
  for (let k = i; k < cells.length && between <= BETWEEN; k++) {
    const m = cells[k] as Mention;
    if (m.sentence - (cells[i] as Mention).sentence > SENTENCES) break;
    const post = postOf(f.t, m);
    const again = post !== null && post !== 'post' && post !== 'leads' && met.includes(post);
    if (again || (post === 'leads' && met.some((p) => p !== 'leads') && met.includes('leads'))) break;
    if (post === null) {
      between++;
      continue;
    }
    met.push(post);
    parts.push(m);
    between = 0;
    end = k + 1;
  }
  const others = met.filter((p) => p === 'post').length;
  const all = met.includes('leads') && met.includes('teaches') && (met.includes('serves') ? others === 0 : others > 1);
  return all ? { parts, first: i, end } : null;
}

/** The words right before a number, back to a mark, a number ("3 đ/c GV: 59 đ/c") or a line; a colon between belongs to them. */
function labelOf(t: Tokens, m: Mention): string {
  const end = isPunct(t, m.num - 1, ':') ? m.num - 1 : m.num;
  let from = end;
  while (from > 0 && end - from < LABEL && t.kind[from - 1] === WORD && !isPunct(t, from - 2, '/')) from--;
  return textOf(t, from, end)
    .toLowerCase()
    .replace(/^(trong đó|gồm|có|số|tổng số|và|đội ngũ) /, '');
}

/** The words that names of posts end and begin with. */
const ENDS = wordSet(
  'cbql lý lí ql bgh hiệu trưởng ht pht gv viên dạy lớp gvđl nv hc chính vụ toán kt tế yt thư vt viện tv bị quỹ vệ bv dưỡng ăn nuôi tpt đội trách',
);
const OPENS = wordSet(
  'cbql cán ql quản bgh ban hiệu phó ht pht p gv giáo gvđl nv nhân hc hành phục kế kt y yt văn vt thư tv thiết thủ bảo bv cấp nấu cô tạp tpt tổng',
);

function postOf(t: Tokens, m: Mention): Post | null {
  const last = t.words[isPunct(t, m.num - 1, ':') ? m.num - 2 : m.num - 1] as number;
  if (!ENDS.has(last) && !OPENS.has(t.words[m.num + 1] as number)) return null;
  const [unit, label] = [unitKey(m.quantity.unit), labelOf(t, m)];
  for (const [post, test] of POSTS) if (test.test(label)) return post;
  if (PEOPLE.test(unit)) return null;
  for (const [post, test] of POSTS) if (t.words[m.num + 1] !== 0 && m.to > m.num + 1 && test.test(unit)) return post;
  return null;
}

function judge(f: Scene, cells: readonly Mention[], { parts, first, end }: Row): Finding | null {
  const sum = sumOf(parts);
  const near = [...cells.slice(Math.max(0, first - BACK), first), ...cells.slice(end, end + 3)];
  if (near.some((m) => counted(m) === sum || m.quantity.denominator === sum)) return null;
  const whole = wholeOf(f, cells, first) ?? wholeBehind(f, cells, end);
  if (!whole) return null;
  return oneSlip(parts, sum, whole, value(whole))
    ? finding('sum', [...parts, whole], sumText(parts.map(value), value(whole)))
    : null;
}

function wholeOf({ t }: Scene, cells: readonly Mention[], first: number): Mention | null {
  const home = (cells[first] as Mention).sentence;
  for (let k = first - 1; k >= 0 && k >= first - BACK; k--) {
    const m = cells[k] as Mention;
    if (home - m.sentence > SENTENCES) return null;
    if (SOME.test(labelOf(t, m)) || inBrackets(t, m)) continue;
    const unit = unitKey(m.quantity.unit);
    if (EVERYBODY.test(unit) && value(m) > 3) return m;
    if (PEOPLE.test(unit) && WORKERS.test(textOf(t, Math.max(0, m.from - 14), m.from).toLowerCase())) return m;
  }
  return null;
}

/** "Nhân viên 3. Cộng 42 người" */
function wholeBehind({ t }: Scene, cells: readonly Mention[], end: number): Mention | null {
  const m = cells[end];
  return m && /^(cộng|tổng cộng|tổng số|tổng)$/.test(labelOf(t, m)) ? m : null;
}

function inBrackets(t: Tokens, m: Mention): boolean {
  for (let k = m.from - 1; k >= 0 && k > m.from - 20 && t.kind[k] !== NEWLINE; k--) {
    if (isPunct(t, k, ')')) return false;
    if (isPunct(t, k, '(')) return true;
  }
  return false;
}
