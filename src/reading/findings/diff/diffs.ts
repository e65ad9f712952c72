import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord, wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct, NUM, type Tokens, WORD } from '../../text/tokens.ts';
import { isPoints, perYear } from '../change-figures.ts';
import { type Figures, finding, isExactCount, loose, value } from '../figures.ts';
import { figure, roundsTo } from '../printing.ts';
import { sameKind } from '../unit-keys.ts';

// Changes that do not follow from their two ends: "từ 218 lên 234 trường, tăng 15 trường".

const id = registerWord;
const FROM = id('từ');
const TO = wordSet('lên xuống còn thành');
const YEAR = id('năm');
const TOTAL = id('tổng');

export function checkDiffs(f: Figures): Finding[] {
  const out: Finding[] = [];
  const { t, mentions } = f;
  for (let i = 0; i + 1 < mentions.length; i++) {
    const a = mentions[i] as Mention;
    const b = mentions[i + 1] as Mention;
    if (a.sentence !== b.sentence) continue;
    if (!isPair(t, a, b)) continue;
    for (const c of [mentions[i + 2], mentions[i - 1]]) {
      if (
        !c ||
        c.sentence !== a.sentence ||
        c.quantity.role !== 'change' ||
        c.quantity.value === null ||
        c.quantity.value_to !== undefined
      )
        continue;
      if (!beside(t, a, b, c)) continue;
      if (perYear(t, c)) {
        const found = judgeYearly(t, a, b, c);
        if (found) out.push(found);
        break;
      }
      const found = judge(a, b, c);
      if (found && !isPointsOf(mentions, i, c)) out.push(found);
      break;
    }
  }
  out.push(...totalChanges(f));
  return out;
}

/** "338 trẻ …; tỷ lệ suy dinh dưỡng giảm 3,25% (từ 25 trẻ còn 14 trẻ)": the change is that of the share of a whole near by. */
function isPointsOf(mentions: readonly Mention[], i: number, c: Mention): boolean {
  const [a, b] = [mentions[i] as Mention, mentions[i + 1] as Mention];
  if (!c.percent || a.percent) return false;
  const gap = Math.abs(value(a) - value(b));
  return mentions
    .slice(Math.max(0, i - NEAR), i + NEAR)
    .some((m) => isExactCount(m) && roundsTo((100 * gap) / value(m), value(c), c.decimals));
}
const NEAR = 30;

/** "từ 335 … còn 100 … từ 1.424 xuống 491. Như vậy, tổng … giảm 75 %": the percent must fit one pair or all together. */
function totalChanges(f: Figures): Finding[] {
  const out: Finding[] = [];
  const { t, mentions } = f;
  let pairs: [Mention, Mention][] = [];
  for (let i = 0; i < mentions.length; i++) {
    const m = mentions[i] as Mention;
    const next = mentions[i + 1];
    if (pairs.length > 0 && m.sentence - (pairs[pairs.length - 1] as [Mention, Mention])[1].sentence > 1) pairs = [];
    if (next && next.sentence === m.sentence && !m.percent && isPair(t, m, next) && !loose(m) && !loose(next)) {
      if (pairs[0] && !sameKind(pairs[0][0].quantity.unit, m.quantity.unit)) pairs = [];
      pairs.push([m, next]);
      i++;
      continue;
    }
    if (
      pairs.length < 2 ||
      !m.percent ||
      m.quantity.role !== 'change' ||
      m.quantity.value === null ||
      loose(m) ||
      !saysTotal(f, m)
    )
      continue;
    const printed = m.quantity.value;
    const before = pairs.map(([a]) => a.quantity.value as number);
    const after = pairs.map(([, b]) => b.quantity.value as number);
    const sum = (row: number[]) => row.reduce((x, y) => x + y, 0);
    const rates = [...before.map((a, k) => [a, after[k] as number] as const), [sum(before), sum(after)] as const].map(
      ([a, b]) => (Math.abs(a - b) / a) * 100,
    );
    if (!rates.some((r) => Math.abs(r - printed) <= 0.5 * 10 ** -m.decimals + 1e-9)) {
      const total = rates[rates.length - 1] as number;
      out.push(
        finding(
          'diff',
          [...pairs.flat(), m],
          `${figure(sum(before))} → ${figure(sum(after))} là ${figure(total)} %; văn bản ghi ${figure(printed, 4)} %`,
        ),
      );
    }
    pairs = [];
  }
  return out;
}

function saysTotal(f: Figures, m: Mention): boolean {
  const s = f.sentences[m.sentence];
  for (let k = m.from - 1; s && k >= s.body; k--) if (f.t.words[k] === TOTAL) return true;
  return false;
}

/** "từ A … lên/xuống còn B" with nothing measured between. */
function isPair(t: Tokens, a: Mention, b: Mention): boolean {
  if (
    a.quantity.value === null ||
    b.quantity.value === null ||
    a.percent !== b.percent ||
    a.quantity.value_to !== undefined ||
    b.quantity.value_to !== undefined
  )
    return false;
  // "tăng 74 nhà (235 lên 309 nhà)"
  if (t.words[a.from - 1] !== FROM && t.words[a.from] !== FROM && !isPunct(t, a.from - 1, '(')) return false;
  if (b.from - a.to > 9) return false;
  for (let k = a.to; k < b.from; k++) {
    if (isPunct(t, k, ';')) return false;
    if (t.kind[k] === WORD && TO.has(t.words[k] as number)) return true;
  }
  return false;
}

function beside(t: Tokens, a: Mention, b: Mention, c: Mention): boolean {
  const from = c.from > b.from ? b.to : c.to;
  const to = c.from > b.from ? c.from : a.from;
  if (to - from > 12) return false;
  for (let k = from; k < to; k++) if (isPunct(t, k, ';') || matchLength(AMONG, t, k) > 0) return false;
  return true;
}
/** "từ 548 xuống 486 trường, trong đó mầm non giảm 12 trường" */
const AMONG = phraseTable('trong đó, trong số đó, riêng, gồm');

export function judge(a: Mention, b: Mention, c: Mention): Finding | null {
  const before = a.quantity.value as number;
  const after = b.quantity.value as number;
  const change = c.quantity.value as number;
  if (loose(a) || loose(b)) return null;
  const points = Math.abs(after - before);
  const unit = 10 ** -Math.max(a.decimals, b.decimals, c.decimals);
  // "tăng hơn 10%" may be eleven and a half
  const slack = loose(c)
    ? Math.max(1, change * (c.quantity.approx === 'gt' && points > change ? 0.2 : 0.05))
    : unit * 0.5;
  if (isPoints(c) && a.percent) {
    if (Math.abs(points - change) <= slack + 1e-9) return null;
  } else if (c.percent === a.percent && (c.percent || sameKind(c.quantity.unit, a.quantity.unit))) {
    if (Math.abs(points - change) <= slack + 1e-9) return null;
    if (c.percent && before > 0 && Math.abs((points / before) * 100 - change) <= slack + unit * 0.5) return null;
  } else if (c.percent && before > 0) {
    if (Math.abs((points / before) * 100 - change) <= Math.max(slack, 0.5 * 10 ** -c.decimals) + 1e-9) return null;
  } else return null;
  return finding(
    'diff',
    [a, b, c],
    `Từ ${figure(before)} đến ${figure(after)} là ${figure(points)}${before > 0 && c.percent ? ` (${figure((points / before) * 100)} %)` : ''}; văn bản ghi ${figure(change, 4)}`,
  );
}

/** A yearly rate is the whole change shared among the years, when both years are printed. */
function judgeYearly(t: Tokens, a: Mention, b: Mention, c: Mention): Finding | null {
  const years = yearAfter(t, b) - yearAfter(t, a);
  if (!(years > 0) || yearAfter(t, a) === 0 || loose(a) || loose(b) || loose(c) || a.percent !== c.percent) return null;
  const rate = Math.abs((b.quantity.value as number) - (a.quantity.value as number)) / years;
  if (roundsTo(rate, c.quantity.value as number, c.decimals)) return null;
  return finding('diff', [a, b, c], `Mỗi năm ${figure(rate)}; văn bản ghi ${figure(c.quantity.value as number, 4)}`);
}

function yearAfter(t: Tokens, m: Mention): number {
  for (let k = m.to; k < m.to + 3 && k + 1 < t.count; k++) {
    if (t.words[k] === YEAR && t.kind[k + 1] === NUM) return Number(t.text.slice(t.start[k + 1], t.end[k + 1])) || 0;
  }
  return 0;
}
