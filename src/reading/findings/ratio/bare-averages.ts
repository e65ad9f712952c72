import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { parseNumber } from '../../text/numbers.ts';
import { isPunct, NEWLINE, NUM, PUNCT, type Tokens, textOf } from '../../text/tokens.ts';
import { type Figures, finding, isCount, loose } from '../figures.ts';
import { figure, printed, roundsTo } from '../printing.ts';
import { isPeople, unitKey } from '../unit-keys.ts';

// Averages without a unit, which an earlier sentence told or everybody knows: "140 trường, 2.867 lớp và 75.975 học sinh,
// bình quân 26,50", "bình quân trẻ/lớp là 22,92".

const MEAN = phraseTable('bình quân, trung bình, bình quân chung, sĩ số, sĩ số bình quân, sĩ số trung bình');
const IS = wordSet('là đạt khoảng');
const CLASSES = /^(lớp|nhóm,? lớp|nhóm\/lớp|nhóm trẻ|phòng thi)(?= |$)/;

export function checkBareAverages(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const last = f.mentions[i] as Mention;
    const at = meanBehind(f.t, last);
    const next = f.mentions[i + 1];
    // a number that was read as a figure of its own has its unit
    if (at < 0 || (next && next.from <= at && next.quantity.unit?.includes('/'))) continue;
    const found = judge(f, i, at);
    if (found) out.push(found);
  }
  return out;
}

/** The number of "…, bình quân (trẻ/lớp là) 22,92" right behind a count, with a mark behind it; or -1. */
function meanBehind(t: Tokens, last: Mention): number {
  let k = last.to;
  if (!isPunct(t, k, ',') && !isPunct(t, k, '(') && !isPunct(t, k, ';')) return -1;
  const size = matchLength(MEAN, t, ++k);
  if (size === 0) return -1;
  k += size;
  for (let steps = 0; steps < 6 && t.kind[k] !== NUM; steps++, k++)
    if (t.kind[k] === NEWLINE || (t.kind[k] === PUNCT && !isPunct(t, k, '/') && !isPunct(t, k, ':'))) return -1;
  const before = k - 1;
  if (t.kind[k] !== NUM || !(before === last.to + size || IS.has(t.words[before] as number) || isPunct(t, before, ':')))
    return -1;
  return t.kind[k + 1] === PUNCT && !isPunct(t, k + 1, '/') && !isPunct(t, k + 1, '%') ? k : -1;
}

/** The one count of people and the one of classes right before, in their sentence. */
function judge(f: Figures, i: number, at: number): Finding | null {
  const { t } = f;
  const last = f.mentions[i] as Mention;
  const shape = parseNumber(textOf(t, at, at + 1));
  const counts = [last, f.mentions[i - 1] as Mention].filter((m) => m.sentence === last.sentence && !loose(m));
  const people = counts.find((m) => isCount(m) && isPeople(unitKey(m.quantity.unit)));
  const classes = counts.find((m) => CLASSES.test(unitKey(m.quantity.unit)) && m.quantity.value);
  if (!shape || !people || !classes) return null;
  const exact = (people.quantity.value as number) / (classes.quantity.value as number);
  const { value } = shape;
  const decimals = (/,(\d+)$/.exec(textOf(t, at, at + 1))?.[1] ?? '').length;
  if (roundsTo(exact, value, decimals) || Math.abs(exact - value) > 0.25 * exact) return null;
  const text = `${figure(people.quantity.value as number)} : ${figure(classes.quantity.value as number)} = ${figure(exact, decimals + 1)}, làm tròn ${printed(exact, decimals)}; văn bản ghi ${figure(value, 4)}`;
  const found = finding('ratio', [people, classes], text);
  const span = { start: t.start[at] as number, end: t.end[at] as number };
  return { ...found, quotes: [...found.quotes, textOf(t, at, at + 1)], spans: [...found.spans, span] };
}
