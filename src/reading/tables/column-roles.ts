import type { Context } from '../contexts/context.ts';
import { findPhrase, matchLength, phraseTable } from '../lexicon/phrases.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Role } from '../reading.ts';
import type { Dates } from '../text/dates.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, type Tokens, textOf } from '../text/tokens.ts';
import type { Surroundings } from '../weights/places.ts';
import { type Cell, cellsOf, isBare } from './cells.ts';

// What the heads and the caption of a table say of its figures where the words of a row cannot: "Số lớp hiện có" is
// there, "Kế hoạch vốn" was set aside, "Phòng học xây mới" in a plan is to be built, and all posts of "Biểu giao biên chế" are given.

const THERE = phraseTable('hiện có, hiện nay, hiện trạng, đã giải ngân, đã thực hiện, đã sử dụng, đã thu, đã chi');
const SET_ASIDE = phraseTable(
  'kế hoạch vốn, vốn kế hoạch, dự toán giao, dự toán được giao, vốn giao, vốn được giao, tổng mức đầu tư',
);
/** Money that a plan sets aside, a report may have spent. */
const MONEY = phraseTable('vốn, tổng vốn, nhu cầu vốn, kinh phí, tổng kinh phí, dự toán, dự kiến thu, dự kiến chi');
const MADE = phraseTable(
  'xây mới, xây dựng mới, mở mới, thành lập mới, kết nạp, công nhận mới, cải tạo, sửa chữa, mua mới, mua sắm, lắp mới, tuyển mới',
);
const QUOTA_CAPTIONS = phraseTable(
  'giao biên chế, giao chỉ tiêu, phân bổ biên chế, phân bổ chỉ tiêu, giao số lượng người làm việc, giao số người làm việc, biên chế được giao, phân khai biên chế',
);
const POSTS = phraseTable(
  'cbql, cán bộ quản lý, giáo viên, gv, nhân viên, nv, viên chức, lao động hợp đồng, tổng biên chế, biên chế, hiệu trưởng, phó hiệu trưởng, tổng số, tổng cộng, cộng, số lớp tuyển, chỉ tiêu',
);
const PUPILS = phraseTable('số trẻ, số học sinh, số hs, số cháu, số em, số người');

/** A column: what its head makes of its figures, and the year it names. */
interface Head {
  role: Role | null;
  period: string | null;
}

/** Gives the figures of tables the roles that the heads of their columns name. */
export function settleColumns(all: Surroundings, mentions: readonly Mention[]): void {
  const { t, dates, sentences } = all;
  const dated = dates.spans.find((span) => span.iso !== null)?.year ?? null;
  let heads: Head[] | null = null;
  let at = 0;
  for (let n = 0; n < sentences.length; n++) {
    const s = sentences[n] as Sentence;
    const row = s.opensLine ? cellsOf(t, s) : [];
    if (row.length < 2) heads = null;
    else if (row.length >= 3 && isHead(t, row)) heads = headsOf(all, n, row, dated);
    while (at < mentions.length && (mentions[at] as Mention).sentence < n) at++;
    for (; at < mentions.length && (mentions[at] as Mention).sentence === n; at++)
      if (heads) settle(mentions[at] as Mention, row, heads);
  }
}

/** Cells line up from the right: the row of the totals may lack its number. */
function settle(m: Mention, row: readonly Cell[], heads: readonly Head[]): void {
  let cell = row.length - 1;
  while (cell > 0 && (row[cell] as Cell).from > m.num) cell--;
  const head = heads[heads.length - row.length + cell];
  if (!head?.role) return;
  m.quantity.role = head.role;
  m.headed = true;
  if (head.period !== null) m.period = head.period;
}

const isHead = (t: Tokens, row: readonly Cell[]): boolean =>
  row.every((cell) => !isBare(t, cell) && (cell.to === cell.from || !isPunct(t, cell.to - 1, '.')));

function headsOf(
  { t, dates, sentences, around }: Surroundings,
  n: number,
  row: readonly Cell[],
  dated: number | null,
): Head[] | null {
  const { section, budget, reference } = around[n] as Context;
  // a year in the head itself would be taken for the time of writing
  const written = dated ?? reference;
  const ahead = section === 'plan' || section === 'target';
  const given = [n - 1, n - 2].some((k) => isCaption(t, sentences[k]));
  const there = row.some(({ from, to }) => findPhrase(t, THERE, from, to) >= 0);
  return row.map(({ from, to }) => {
    const has = (table: ReturnType<typeof phraseTable>): boolean => findPhrase(t, table, from, to) >= 0;
    const head = (role: Role | null, period: string | null = null): Head => ({ role, period });
    if (has(THERE)) return head('actual');
    if (has(SET_ASIDE) || (given && has(POSTS)) || (ahead && matchLength(MONEY, t, from, to) > 0)) return head('other');
    const year = there ? laterYear(t, dates, from, to, written) : null;
    if (year !== null) return head('target', year);
    if (budget && has(PUPILS)) return head('actual');
    return head(ahead && has(MADE) ? 'target' : null);
  });
}

/** "BIỂU GIAO BIÊN CHẾ NĂM HỌC 2018 - 2019": a line without cells that says what the table gives out. */
const isCaption = (t: Tokens, s: Sentence | undefined): boolean =>
  s !== undefined && findPhrase(t, QUOTA_CAPTIONS, s.body, s.to) >= 0 && cellsOf(t, s).length < 2;

/** "Số trường năm 2028" beside "Số trường hiện có": a year to come. */
function laterYear(t: Tokens, dates: Dates, from: number, to: number, written: number): string | null {
  for (let k = from; k < to; k++) {
    const span = dates.spans[(dates.at[k] ?? 0) - 1];
    if (span && (span.year ?? 0) > written && written > 0) return textOf(t, span.from, span.to);
  }
  return null;
}
