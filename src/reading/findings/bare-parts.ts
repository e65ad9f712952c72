import { registerWord, wordSet } from '../lexicon/words.ts';
import { parseNumber } from '../numbers.ts';
import type { Mention } from '../quantities.ts';
import type { Finding } from '../reading.ts';
import { isPunct, NEWLINE, NUM, textOf, WORD } from '../tokens.ts';
import { type Figures, finding, isCount, loose, sumText } from './figures.ts';

// Parts that are numbers behind names, without a noun: "42 giáo viên: tổ Tự nhiên 16, tổ Xã hội 17, tổ Năng khiếu 9".

const VA = registerWord('và');
/** What is followed by its own number: days, grades, ranks. */
const NUMBERED = wordSet(
  'ngày tháng năm quý tiết thứ số lớp khối hạng độ điều khoản quận phường khóa đợt vòng cụm khu tuần kỳ',
);

export function checkBareParts(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    if (!isCount(whole) || loose(whole)) continue;
    let colon = whole.to;
    while (colon < whole.to + 3 && f.t.kind[colon] === WORD) colon++;
    if (!isPunct(f.t, colon, ':')) continue;
    const at = namedNumbers(f, i, colon + 1);
    const values = at.map((k) => parseNumber(textOf(f.t, k, k + 1))?.value ?? Number.NaN);
    const total = whole.quantity.value as number;
    const sum = values.reduce((n, x) => n + x, 0);
    // a year or a rank among them would go far beside the whole
    if (values.length < 3 || !(Math.abs(sum - total) <= 0.15 * total) || sum === total) continue;
    const found = finding('sum', [whole], sumText(values, total));
    const spans = at.map((k) => ({ start: f.t.start[k] as number, end: f.t.end[k] as number }));
    out.push({
      ...found,
      quotes: [...at.map((k) => textOf(f.t, k, k + 1)), ...found.quotes],
      spans: [...spans, ...found.spans],
    });
  }
  return out;
}

/** The numbers of "name 16, name 17 và name 9." behind the colon, when nothing else stands there; none of them a figure. */
function namedNumbers(f: Figures, i: number, from: number): number[] {
  const { t } = f;
  const limit = f.mentions[i + 1]?.from ?? t.count;
  const at: number[] = [];
  let words = 0;
  for (let k = from; k < limit && at.length < 20; k++) {
    if (t.kind[k] === WORD && t.words[k] !== VA) words++;
    // "năm 2021: 55"
    else if (t.kind[k] === NUM && isPunct(t, k + 1, ':')) words++;
    else if (t.kind[k] === NUM) {
      if (words === 0 || words > 6 || NUMBERED.has(t.words[k - 1] as number)) return [];
      at.push(k);
      const next = k + 1;
      if (isPunct(t, next, '.') || isPunct(t, next, ')') || t.kind[next] === NEWLINE || next >= t.count) return at;
      if (!isPunct(t, next, ',') && !isPunct(t, next, ';') && t.words[next] !== VA) return [];
      k = next;
      words = 0;
    } else if (!isPunct(t, k, ':') && t.words[k] !== VA) return [];
  }
  return [];
}
