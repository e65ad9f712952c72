import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { NUM, type Tokens, textOf, WORD } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, sumOf, value } from '../figures.ts';
import { isMissed } from '../mends.ts';
import { sumText } from '../printing.ts';
import { sameKind } from '../unit-keys.ts';

// Year by year what was told as one figure above: "kết nạp 51 đảng viên mới …. Xét từng năm, năm 2016 kết nạp 11 đồng chí, năm 2017 9 đồng chí,
// …, sáu tháng đầu năm 2020 5 đồng chí". Years in a row are a complete list.

const EACH = phraseTable(
  'xét từng năm, từng năm, tính từng năm, chia theo năm, theo từng năm, cụ thể từng năm, qua các năm, cụ thể, lộ trình, phân kỳ, chia ra các năm',
);
const LEAST = 3;
const MOST = 8;
const SENTENCES = 4;
const FIGURES = 14;
/** Words before a figure in which its year stands. */
const REACH = 5;
const OFF = 0.12;

export function checkYearlyParts(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + LEAST <= f.mentions.length; ) {
    const parts = yearsAt(f, i);
    const found = parts.length >= LEAST ? judge(f, i, parts) : null;
    if (found) out.push(found);
    i += Math.max(1, parts.length);
  }
  return out;
}

/** Exact counts of one kind in one sentence, each behind the year that follows the year before. */
function yearsAt({ t, mentions }: Figures, i: number): Mention[] {
  const parts: Mention[] = [];
  let last = 0;
  for (let k = i; k < mentions.length && parts.length < MOST; k++) {
    const m = mentions[k] as Mention;
    const [first] = parts;
    if (
      !isExactCount(m) ||
      (first && (m.sentence !== first.sentence || !sameKind(first.quantity.unit, m.quantity.unit)))
    )
      break;
    const year = yearBefore(t, m);
    if (year === 0 || (last > 0 && year !== last + 1)) break;
    last = year;
    parts.push(m);
  }
  return parts;
}

function yearBefore(t: Tokens, { from }: Mention): number {
  for (let k = from - 1; k >= from - REACH && k >= 0; k--) {
    const year = t.kind[k] === NUM ? Number(textOf(t, k, k + 1)) : 0;
    if (year > 1990 && year < 2100) return year;
    if (t.kind[k] !== WORD && t.kind[k] !== NUM) return 0;
  }
  return 0;
}

function judge(f: Figures, i: number, parts: readonly Mention[]): Finding | null {
  const first = parts[0] as Mention;
  const start =
    f.mentions[i - 1]?.sentence === first.sentence
      ? (f.mentions[i - 1] as Mention).to
      : (f.sentences[first.sentence]?.body ?? 0);
  if (findPhrase(f.t, EACH, start, first.from) < 0) return null;
  const sum = sumOf(parts);
  const near = f.mentions
    .slice(Math.max(0, i - FIGURES), i)
    .filter(
      (m) =>
        first.sentence - m.sentence <= SENTENCES && isExactCount(m) && sameKind(m.quantity.unit, first.quantity.unit),
    );
  if (near.some((m) => value(m) === sum)) return null;
  // the verb before the whole is that of its parts: "kết nạp 51", "kết nạp 11"
  const whole = near.filter((m) => f.t.words[m.from - 1] === f.t.words[first.from - 1] || near.length === 1).at(-1);
  if (!whole || !isMissed(parts, whole, OFF)) return null;
  return finding('sum', [...parts, whole], sumText(parts.map(value), value(whole)));
}
