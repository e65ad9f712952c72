import { wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct, NEWLINE, PUNCT } from '../../text/tokens.ts';
import { type Figures, finding, isCount, loose } from '../figures.ts';
import { sumText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';

// A table written as a sentence: "394 em, 163 nữ … (6A: 49 em, 24 nữ; 6B: 47 em, 23 nữ) …". When one column of the
// rows makes its total, the rows are all there, so the other column must make its own.

/** "38 lớp với 912 học viên, gồm: …": what stands before the colon is the whole, no row. */
const LEADS = wordSet('gồm thể sau đó');

/** What parts the rows: ";", "(", ")". */
const EDGES = new Set([';', '(', ')'].map((mark) => mark.charCodeAt(0)));

/** Cells of one row, by the key of their unit. */
type Row = Map<string, Mention>;

export function checkColumns(f: Figures): Finding[] {
  const out: Finding[] = [];
  let rows: Row[] = [];
  let start = 0;
  let row: Row = new Map();
  let at = 0;
  const end = (next: number) => {
    if (row.size > 0) rows.push(row);
    row = new Map();
    if (rows.length >= 3) out.push(...judge(f, rows, start));
    rows = [];
    start = next;
  };
  for (let i = 0; i < f.mentions.length; i++) {
    const m = f.mentions[i] as Mention;
    let edge = i > 0 && m.sentence !== (f.mentions[i - 1] as Mention).sentence;
    for (; at < m.from; at++) {
      if (f.t.kind[at] === NEWLINE) end(i);
      else if (f.t.kind[at] !== PUNCT) continue;
      else if (isPunct(f.t, at, ':') && LEADS.has(f.t.words[at - 1] as number)) {
        rows = [];
        row = new Map();
      } else if (EDGES.has(f.t.code[at] as number)) edge = true;
    }
    if (edge && row.size > 0) {
      rows.push(row);
      row = new Map();
    }
    const key = unitKey(m.quantity.unit);
    if (isCount(m) && !loose(m) && !row.has(key)) row.set(key, m);
  }
  end(0);
  return out;
}

function judge(f: Figures, rows: Row[], start: number): Finding[] {
  const out: Finding[] = [];
  const pairs = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.size !== 2) continue;
    const name = [...row.keys()].join('|');
    const same = pairs.get(name);
    if (same) same.push(row);
    else pairs.set(name, [row]);
  }
  for (const [name, same] of pairs) {
    if (same.length < 3) continue;
    const [a, b] = name.split('|') as [string, string];
    for (const [proof, asked] of [
      [a, b],
      [b, a],
    ] as const) {
      const proven = sum(same, proof);
      const first = (same[0] as Row).get(asked) as Mention;
      const wholes = before(f, first, start);
      if (!wholes.some((m) => unitKey(m.quantity.unit) === proof && m.quantity.value === proven)) continue;
      const found = sum(same, asked);
      const totals = wholes.filter((m) => unitKey(m.quantity.unit) === asked);
      const [near] = totals;
      if (!near || loose(near) || totals.some((m) => m.quantity.value === found)) continue;
      const total = near.quantity.value as number;
      if (Math.abs(total - found) > 0.1 * found) continue;
      const parts = same.map((row) => row.get(asked) as Mention);
      out.push(
        finding(
          'sum',
          [...parts, near],
          sumText(
            parts.map((m) => m.quantity.value as number),
            total,
          ),
        ),
      );
    }
  }
  return out;
}

const sum = (rows: Row[], key: string): number =>
  rows.reduce((n, row) => n + ((row.get(key) as Mention).quantity.value as number), 0);

/** The counts before the first row, on its own line and the lines above, nearest first. */
function before(f: Figures, first: Mention, start: number): Mention[] {
  const out: Mention[] = [];
  let k = start;
  while (k < f.mentions.length && (f.mentions[k] as Mention).from < first.from) k++;
  for (k--; k >= 0 && out.length < 12; k--) {
    const m = f.mentions[k] as Mention;
    if (first.sentence - m.sentence > 3) break;
    if (isCount(m)) out.push(m);
  }
  return out;
}
