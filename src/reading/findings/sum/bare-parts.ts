import { registerWord, wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { parseNumber } from '../../text/numbers.ts';
import { isPunct, NEWLINE, NUM, textOf, WORD } from '../../text/tokens.ts';
import { type Figures, finding, isCount, loose } from '../figures.ts';
import { isSlipOf } from '../mends.ts';
import { sumText } from '../printing.ts';

// Parts that are numbers behind names, without a noun: "42 giáo viên: tổ Tự nhiên 16, tổ Xã hội 17, tổ Năng khiếu 9".

const VA = registerWord('và');
/** What is followed by its own number: days, grades, ranks. */
const NUMBERED = wordSet(
  'ngày tháng năm quý tiết thứ số lớp khối hạng độ điều khoản quận phường khóa đợt vòng cụm khu tuần kỳ ấp thôn xóm khóm bản buôn tổ đường ngõ',
);

export function checkBareParts(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    const changes = whole.quantity.role === 'change' && !whole.percent && whole.quantity.value !== null;
    if (!(isCount(whole) || changes) || loose(whole)) continue;
    let colon = whole.to;
    while (colon < whole.to + 3 && f.t.kind[colon] === WORD) colon++;
    const inside = isPunct(f.t, colon, '(');
    if (!inside && (changes || !isPunct(f.t, colon, ':'))) continue;
    const at = namedNumbers(f, i, colon + 1);
    const values = at.map((k) => parseNumber(textOf(f.t, k, k + 1))?.value ?? Number.NaN);
    const total = whole.quantity.value as number;
    const sum = values.reduce((n, x) => n + x, 0);
    if (sum === total || values.length < (inside ? 2 : 3)) continue;
    // "giảm 9 em (chuyển đi 11, chuyển đến 2)" is no sum
    const [a, b] = values as [number, number];
    if (values.length === 2 && Math.abs(a - b) === total) continue;
    // a year or a rank among them would go far beside the whole
    const near = Math.abs(sum - total) <= 0.15 * total && values.length > 2;
    const printed = at.map((k) => textOf(f.t, k, k + 1));
    const slip =
      inside &&
      (isSlip(`${total}`, sum, whole) || printed.some((text, n) => isSlip(text, total - sum + (values[n] as number))));
    if (!near && !slip) continue;
    // two of several may be named alone, and marks that one person bears both of
    if (inside && values.length === 2 && sum < total && !changes) continue;
    if (inside && namesMarks(f, colon, at[at.length - 1] as number)) continue;
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

/** "(nữ 6, đảng viên 11)", "(huy chương Vàng 2, Bạc 1)": marks of which one may bear several, or none. */
function namesMarks(f: Figures, from: number, to: number): boolean {
  let [women, men] = [false, false];
  for (let k = from; k < to; k++) {
    const word = f.t.words[k] as number;
    if (MARKS.has(word)) return true;
    if (word === NU) women = true;
    if (word === NAM) men = true;
  }
  return women !== men;
}
const MARKS = wordSet('đảng đoàn đội tộc nghèo huy');
const NU = registerWord('nữ');
const NAM = registerWord('nam');

/** Would one digit of the printed number make it `should`? */
const isSlip = (text: string, should: number, whole?: Mention): boolean => {
  const width = whole ? (/^\d+/.exec(whole.quantity.quote)?.[0].length ?? text.length) : text.length;
  return should > 0 && isSlipOf(text.padStart(width, '0'), `${should}`.padStart(width, '0'));
};

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
