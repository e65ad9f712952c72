import { matchValue, valuedTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct, WORD } from '../../text/tokens.ts';
import { wayOf } from '../change-figures.ts';
import { type Figures, finding, loose, sumOf, value } from '../figures.ts';
import { figure, gapText } from '../printing.ts';
import { isPeople, sameKind, unitKey } from '../unit-keys.ts';

// How a number of people changed over a year: "đầu năm 1.250 em, chuyển đi 15 em, chuyển đến 6 em, cuối năm còn 1.241 em".

const MOVES = valuedTable({
  'đầu năm': 'start',
  'đầu kỳ': 'start',
  'đầu nhiệm kỳ': 'start',
  'cuối năm': 'end',
  'cuối kỳ': 'end',
  'cuối kì': 'end',
  'cuối học kỳ': 'end',
  'cuối học kì': 'end',
  'cuối hki': 'end',
  'cuối hkii': 'end',
  'cuối năm học': 'end',
  'đầu năm học': 'start',
  'thôi học': 'out',
  'cuối nhiệm kỳ': 'end',
  'hiện còn': 'end',
  'hiện có': 'end',
  'hiện nay có': 'end',
  'chuyển đi': 'out',
  'chuyển sinh hoạt đi': 'out',
  'bỏ học': 'out',
  'nghỉ hưu': 'out',
  'chuyển đến': 'in',
  'chuyển sinh hoạt đến': 'in',
  'kết nạp': 'in',
  'kết nạp mới': 'in',
  'kết nạp thêm': 'in',
  'tiếp nhận': 'in',
});

export function checkMoves(f: Figures): Finding[] {
  const out: Finding[] = [];
  let row: { m: Mention; sort: string }[] = [];
  const close = () => {
    const found = judge(row);
    if (found) out.push(found);
    row = [];
  };
  const { t } = f;
  for (let i = 0; i < f.mentions.length; i++) {
    const m = f.mentions[i] as Mention;
    if (!isPeople(unitKey(m.quantity.unit)) || m.quantity.value === null) continue;
    const sort = sortOf(f, i);
    const ended = row.some((x) => x.sort === 'end') && m.sentence !== row[row.length - 1]?.m.sentence;
    if (sort === 'start' || ended) close();
    const first = row[0]?.m;
    if (!first && sort !== 'start') continue;
    if (first && (m.sentence - first.sentence > 2 || !sameKind(first.quantity.unit, m.quantity.unit))) row = [];
    else if (sort === 'end' && t.kind[m.to] === WORD) row = [];
    else if (sort !== null) row.push({ m, sort });
  }
  close();
  return [...out, ...movesInBrackets(f)];
}

/** "giảm 9 em so với đầu năm (chuyển đi 11 em, chuyển đến 2 em)": the moves are all told. */
function movesInBrackets(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + 2 < f.mentions.length; i++) {
    const [change, one, two] = f.mentions.slice(i, i + 3) as [Mention, Mention, Mention];
    const way = change.quantity.role === 'change' ? wayOf(f.t, change) : null;
    if (way === null || [change, one, two].some((m) => m.quantity.value === null || loose(m) || m.percent)) continue;
    if (two.sentence !== change.sentence || !isPunct(f.t, two.to, ')') || one.from - change.to > 16) continue;
    if (![change, one, two].every((m) => isPeople(unitKey(m.quantity.unit)))) continue;
    const sorts = [sortOf(f, i + 1), sortOf(f, i + 2)];
    if (!(sorts.includes('in') && sorts.includes('out'))) continue;
    const [into, out_] = sorts[0] === 'in' ? [one, two] : [two, one];
    const exact = (into.quantity.value as number) - (out_.quantity.value as number);
    const told = (change.quantity.value as number) * way;
    if (exact === told) continue;
    const text = gapText(value(into), value(out_), told);
    out.push(finding('diff', [into, out_, change], text));
  }
  return out;
}

/** What the words right before a figure say of it, from the mark before. */
function sortOf(f: Figures, i: number): string | null {
  const { t, mentions } = f;
  const m = mentions[i] as Mention;
  // "9 em chuyển đi, 5 em chuyển đến"
  const behind = matchValue(MOVES, t, m.to);
  if (behind === 'in' || behind === 'out') return behind;
  let found: string | null = null;
  // "cuối năm: 27 lớp, 970 học sinh": the classes stand between
  const before = mentions[i - 1];
  const beside =
    before && /^lớp/.test(unitKey(before.quantity.unit)) && m.from - before.to <= 2 ? mentions[i - 2] : before;
  const floor = Math.max(beside?.to ?? 0, m.from - (beside === before ? 9 : 13));
  for (let k = m.from - 1; k >= floor; k--) {
    if (isPunct(t, k, ';') || isPunct(t, k, '.') || isPunct(t, k, '(')) break;
    found = matchValue(MOVES, t, k, m.from) ?? found;
  }
  return found;
}

function judge(row: readonly { m: Mention; sort: string }[]): Finding | null {
  const of = (sort: string) => row.filter((x) => x.sort === sort).map((x) => x.m);
  const [starts, ends, outs, ins] = ['start', 'end', 'out', 'in'].map(of) as [
    Mention[],
    Mention[],
    Mention[],
    Mention[],
  ];
  const [start, end] = [starts[0], ends[0]];
  if (!start || !end || starts.length > 1 || ends.length > 1 || outs.length + ins.length < 2) return null;
  if (row.some(({ m }) => loose(m))) return null;
  const total = (all: Mention[]) => sumOf(all);
  const [a, b] = [start.quantity.value as number, end.quantity.value as number];
  const sum = a - total(outs) + total(ins);
  if (sum === b || Math.abs(sum - b) > Math.max(3, 0.03 * a)) return null;
  const told = [
    ...outs.map((m) => ` − ${figure(m.quantity.value as number)}`),
    ...ins.map((m) => ` + ${figure(m.quantity.value as number)}`),
  ];
  return finding(
    'diff',
    [start, ...outs, ...ins, end],
    `${figure(a)}${told.join('')} = ${figure(sum)}; văn bản ghi ${figure(b)}`,
  );
}
