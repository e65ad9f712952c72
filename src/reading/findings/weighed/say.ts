import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { finding } from '../figures.ts';
import { figure, printedAs, shareText, sumText } from '../printing.ts';
import type { PlainFigure } from './plain-figures.ts';
import { type Candidate, GAP, GROWTH, SHARE, SUM } from './relation.ts';

/** The finding for a relation that does not hold: its figures, what they come to, and what is printed. */
export function say(figures: readonly PlainFigure[], c: Candidate): Finding {
  const result = figures[c.result] as PlainFigure;
  // the parts of a sum in the order of the text, however they were tried
  const order = c.relation === SUM ? [...c.parts].sort((x, y) => x - y) : c.parts;
  const parts = order.map((p) => figures[p] as PlainFigure);
  const values = parts.map((p) => p.value);
  const [a = 0, b = 1] = values;
  const all: Mention[] = [...parts, result].map((p) => p.m);
  const there = `văn bản ghi ${figure(result.value, 4)}`;
  if (c.relation === SUM) return finding('sum', all, sumText(values, result.value));
  if (c.relation === GAP)
    return finding('diff', all, `${figure(a, 4)} − ${figure(b, 4)} = ${figure(a - b, 4)}; ${there}`);
  if (c.relation === SHARE) return finding('ratio', all, shareText(a, b, result.m));
  if (c.relation === GROWTH) {
    const [high, low] = a > b ? [a, b] : [b, a];
    const exact = (Math.abs(a - b) / b) * 100;
    return finding('ratio', all, `(${figure(high)} − ${figure(low)}) : ${figure(b)} = ${figure(exact)} %; ${there} %`);
  }
  return finding('ratio', all, `${figure(a)} : ${figure(b)} = ${printedAs(a / b, result.m)}; ${there}`);
}
