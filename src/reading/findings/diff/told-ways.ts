import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord, wordSet } from '../../lexicon/words.ts';
import type { Finding } from '../../reading.ts';
import { parseNumber } from '../../text/numbers.ts';
import { isPunct, NUM, type Tokens, textOf, WORD } from '../../text/tokens.ts';
import type { Figures } from '../figures.ts';
import { printed } from '../printing.ts';
import { fitsWithOneSlip } from '../slips.ts';

// The way from one figure to another and how long it is, whether or not they were read as quantities: "nhích từ 6,17 lên 6,52, tăng
// 0,35 điểm", "từ 73 xuống 64, bớt đi 9 đơn vị", "giảm từ 6,8% xuống 4,9% (1,9 điểm phần trăm)", "từ 280 lên 448 em, gấp 1,6
// lần". Asked when one digit mends it; "tăng 12%" may be of the first figure.

const FROM = registerWord('từ');
const WAYS = wordSet('lên xuống còn');
const LONG = phraseTable(
  'tăng, giảm, bớt, bớt đi, giảm đi, tăng thêm, tức, tức là, nghĩa là, nhảy, chênh, tương ứng, tương đương, giảm được, tăng được, tức giảm, tức tăng, tức bớt, tức đã, nghĩa là giảm, nghĩa là tăng, nghĩa là giảm được, tức là giảm, tức là tăng',
);
const TIMES = phraseTable('gấp, tăng gấp, gấp khoảng');
const LAN = registerWord('lần');
/** Tokens between the figures. */
const APART = 7;

interface Plain {
  at: number;
  value: number;
  step: number;
}

export function checkToldWays({ t }: Figures): Finding[] {
  const out: Finding[] = [];
  for (let k = 0; k + 4 < t.count; k++) {
    if (t.words[k] !== FROM || t.kind[k] !== WORD) continue;
    const found = judge(t, k + 1);
    if (found) out.push(found);
  }
  return out;
}

function judge(t: Tokens, from: number): Finding | null {
  const start = numberIn(t, from, from + 5, false);
  const end = start && numberIn(t, start.at + 1, start.at + APART, true);
  if (!start || !end || start.value === end.value) return null;
  // the end of the figure's part: a comma, a bracket or a semicolon
  let k = end.at + 1;
  while (k < end.at + APART && k < t.count && !isMark(t, k)) k++;
  if (!isMark(t, k)) return null;
  const bracket = isPunct(t, k, '(');
  const times = matchLength(TIMES, t, k + 1);
  const said = times || matchLength(LONG, t, k + 1);
  if (said === 0 && !bracket) return null;
  const long = numberIn(t, k + 1 + said, k + 7 + said, false);
  if (!long || (times > 0 && t.words[long.at + 1] !== LAN)) return null;
  const share = isPunct(t, long.at + 1, '%') && !isPunct(t, end.at + 1, '%');
  if (share || (times === 0 && t.words[long.at + 1] === LAN)) return null;
  const makes = ([x, y, d]: readonly number[]): boolean => {
    const exact = times > 0 ? (y as number) / (x as number) : Math.abs((x as number) - (y as number));
    return Math.abs(exact - (d as number)) <= (times > 0 ? 0.5 * long.step : 0) + 1e-9;
  };
  const row = [start, end, long];
  if (makes(row.map((p) => p.value)) || !fitsWithOneSlip(row, makes)) return null;
  // "giảm 8,8%" of the first figure may be meant by "8,8"
  if (roundedShare(row)) return null;
  return say(t, row as [Plain, Plain, Plain], times > 0);
}

const roundedShare = ([x, y, d]: readonly Plain[]): boolean =>
  !!x && !!y && !!d && Math.abs((Math.abs(x.value - y.value) / x.value) * 100 - d.value) <= 0.5 * d.step + 1e-9;

const isMark = (t: Tokens, k: number): boolean => [',', '(', ';'].some((mark) => isPunct(t, k, mark));

/** The first number among the tokens, behind "lên", "xuống" or "còn" where a way is asked for; null when a mark comes first. */
function numberIn(t: Tokens, from: number, to: number, way: boolean): Plain | null {
  let seen = !way;
  for (let k = from; k < to && k < t.count; k++) {
    if (WAYS.has(t.words[k] as number)) seen = true;
    if (isMark(t, k) || isPunct(t, k, '.') || isPunct(t, k, ':')) return null;
    if (t.kind[k] !== NUM) continue;
    const number = seen ? parseNumber(textOf(t, k, k + 1)) : null;
    // a date, a fraction, a scale that may differ
    if (!number || isPunct(t, k + 1, '/') || isPunct(t, k + 1, '-') || SCALES.has(t.words[k + 1] as number))
      return null;
    return { at: k, value: number.value, step: 10 ** -number.decimals };
  }
  return null;
}
const SCALES = wordSet('triệu tỷ tỉ nghìn ngàn');

function say(t: Tokens, row: readonly [Plain, Plain, Plain], times: boolean): Finding {
  const [x, y, d] = row.map((p) => textOf(t, p.at, p.at + 1)) as [string, string, string];
  const [a, b] = [row[0].value, row[1].value];
  const decimals = Math.max(...row.map((p) => Math.round(-Math.log10(p.step))));
  const exact = printed(times ? b / a : Math.abs(a - b), decimals);
  const [first, second] = a > b ? [x, y] : [y, x];
  return {
    kind: times ? 'ratio' : 'diff',
    severity: 'error',
    quotes: [x, y, d],
    message: times ? `${y} : ${x} = ${exact}; văn bản ghi ${d}` : `${first} − ${second} = ${exact}; văn bản ghi ${d}`,
    spans: row.map((p) => ({ start: t.start[p.at] as number, end: t.end[p.at] as number })),
  };
}
