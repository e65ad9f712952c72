import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Role } from '../../reading.ts';
import { type Tokens, textOf, WORD } from '../../text/tokens.ts';
import { ROLES } from '../../weights/role-places.ts';
import { type Figures, isRate, loose } from '../figures.ts';
import { isPeople, unitKey } from '../unit-keys.ts';

// The figures of a text as relations are tried on them: exact values with their printed digits and what they count.

export const COUNT = 0;
export const PERCENT = 1;
export const RATE = 2;
export const MONEY = 3;

export interface PlainFigure {
  m: Mention;
  /** What it says; of "36/52 trường" the 36. */
  value: number;
  /** Its printed digits as a whole number, and what the last of them is worth. */
  digits: number;
  step: number;
  /** Decimals of a share. */
  decimals: number;
  sort: typeof COUNT | typeof PERCENT | typeof RATE | typeof MONEY;
  unit: string;
  /** The same for units with the same first word, and for all people. */
  noun: number;
  /** The word number of the first word of its unit, or 0. */
  head: number;
  people: boolean;
  /** Of "36/52 trường" the 52, else 0. */
  of: number;
  /** Of "28 em/lớp" and "mỗi lớp có 28 em" what each has so many: "lớp"; else "". */
  each: string;
  /** By its place in ROLES. */
  role: number;
  line: number;
}

/** All figures that are told exactly. */
export function plainFigures({ t, sentences, mentions }: Figures): PlainFigure[] {
  const out: PlainFigure[] = [];
  const nouns = new Map<string, number>();
  const sorts = new Map<string, { people: boolean; noun: number; what: typeof COUNT | typeof RATE | typeof MONEY }>();
  const lines = linesOf(sentences);
  for (const m of mentions) {
    const { value, numerator, unit, role } = m.quantity;
    const said = value ?? numerator ?? 0;
    if (loose(m) || m.spelled || !(said > 0)) continue;
    const digits = Number(textOf(t, m.num, m.num + 1).replace(/\D/g, ''));
    if (!(digits > 0) || digits >= 1e12) continue;
    const key = unitKey(unit);
    let sort = sorts.get(key);
    if (!sort) {
      const people = isPeople(key);
      const name = people ? '*' : (key.split(' ', 1)[0] ?? '');
      const noun = nouns.get(name) ?? nouns.size;
      nouns.set(name, noun);
      sort = { people, noun, what: isRate(unit ?? '') ? RATE : /^đồng(?! chí)/.test(key) ? MONEY : COUNT };
      sorts.set(key, sort);
    }
    const step = said / digits;
    out.push({
      m,
      value: said,
      digits,
      step,
      decimals: m.percent ? Math.max(0, Math.round(-Math.log10(step))) : 0,
      sort: m.percent ? PERCENT : sort.what,
      unit: key,
      noun: sort.noun,
      head: m.to > m.num + 1 ? (t.words[m.num + 1] as number) : 0,
      people: sort.people,
      of: m.quantity.denominator ?? 0,
      each: eachOf(t, m),
      role: ROLES.indexOf(role as Role),
      line: lines[m.sentence] as number,
    });
  }
  return out;
}

/** What stands behind the last "mỗi" shortly before the figure, right behind it, or behind the stroke of its unit. */
function eachOf(t: Tokens, m: Mention): string {
  const slash = m.quantity.unit?.indexOf('/') ?? -1;
  if (slash >= 0) return unitKey(m.quantity.unit?.slice(slash + 1) ?? null);
  for (let k = m.to; k >= 0 && k > m.from - 10; k = k === m.to ? m.from - 2 : k - 1)
    if (t.words[k] === MOI) return nounAt(t, k + 1, k < m.from ? m.from : m.to + 4);
  return '';
}
const MOI = registerWord('mỗi');

/** The words from a token on, up to three of them. */
function nounAt(t: Tokens, from: number, to: number): string {
  let end = from;
  while (end < to && end < from + 3 && t.kind[end] === WORD) end++;
  return unitKey(textOf(t, from, end));
}

function linesOf(sentences: Figures['sentences']): Int32Array {
  const lines = new Int32Array(sentences.length);
  for (let n = 1; n < sentences.length; n++) lines[n] = (lines[n - 1] as number) + (sentences[n]?.opensLine ? 1 : 0);
  return lines;
}
