import { registerWord } from '../lexicon/words.ts';
import type { Mention } from '../quantities.ts';
import type { Finding } from '../reading.ts';
import { isPunct, NEWLINE, NUM, type Tokens } from '../tokens.ts';
import { type Figures, finding, isCount, loose, sameKind } from './figures.ts';

// What a fraction leaves: "27/30 đơn vị đạt, còn 3 đơn vị", "148/160 em, đạt 92,5 %; số còn lại 12 em", "1.180/1.250 chỉ
// tiêu, đạt 94,4 %; 70 chỉ tiêu còn lại …". Behind a mark only a near miss is one.

const CON = registerWord('còn');
const IS = registerWord('là');
const LEFT = registerWord('lại');

export function checkComplements(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + 1 < f.mentions.length; i++) {
    const a = f.mentions[i] as Mention;
    const { numerator, denominator } = a.quantity;
    if (numerator === undefined || denominator === undefined || numerator > denominator) continue;
    const shared = (f.mentions[i + 1] as Mention).percent;
    const at = shared ? i + 2 : i + 1;
    const b = f.mentions[at];
    if (!b || b.sentence !== a.sentence || b.from - a.to > 24 || !isCount(b) || loose(b)) continue;
    if (!sameKind(a.quantity.unit, b.quantity.unit) || !isRest(f.t, b)) continue;
    const rest = denominator - numerator;
    const value = b.quantity.value as number;
    if (value === rest || value === numerator || addsUp(f, at, rest)) continue;
    const bare = !shared && !marked(f.t, a.to, b.from);
    if (!bare && (rest < 5 || Math.abs(rest - value) > Math.max(2, 0.35 * rest))) continue;
    out.push(finding('diff', [a, b], `${denominator} − ${numerator} = ${rest}; văn bản ghi ${value}`));
  }
  return out;
}

/** "còn", "còn lại", "còn lại là" before a figure, "số người chưa biết chữ còn"; "còn lại" right behind it. */
function isRest(t: Tokens, b: Mention): boolean {
  let k = t.words[b.from - 1] === IS ? b.from - 2 : b.from - 1;
  if (t.words[k] === LEFT) k--;
  if (t.words[k] === CON) return true;
  for (let n = b.num + 1; n < b.to + 2; n++) if (t.words[n] === CON && t.words[n + 1] === LEFT) return true;
  return false;
}

/** "còn 2 trường xin gia hạn, 2 trường chưa làm": this and the next are the rest. */
function addsUp(f: Figures, at: number, rest: number): boolean {
  const b = f.mentions[at] as Mention;
  let sum = b.quantity.value as number;
  for (let k = at + 1; k < f.mentions.length && k < at + 6; k++) {
    const m = f.mentions[k] as Mention;
    if (m.sentence !== b.sentence) break;
    if (!isCount(m) || !sameKind(m.quantity.unit, b.quantity.unit)) continue;
    sum += m.quantity.value as number;
    if (sum === rest || m.quantity.value === rest) return true;
  }
  return false;
}

function marked(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (isPunct(t, k, ';') || isPunct(t, k, '.') || t.kind[k] === NEWLINE || t.kind[k] === NUM) return true;
  return false;
}
