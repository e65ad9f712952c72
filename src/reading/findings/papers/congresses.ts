import { registerWord } from '../../lexicon/words.ts';
import type { Finding } from '../../reading.ts';
import { isPunct, NUM, type Tokens, textOf, WORD } from '../../text/tokens.ts';
import type { Scene } from '../index.ts';
import type { Period } from './periods.ts';
import { queryAll } from './query.ts';

// A congress has one ordinal and one term: "Đại hội Chi bộ … lần thứ III, nhiệm kỳ 2020-2025" twice must agree.

const id = registerWord;
const DAI = id('đại');
const HOI = id('hội');
const BIEU = id('biểu');
const LAN = id('lần');
const THU = id('thứ');

interface Congress {
  body: string;
  ordinal: string;
  at: readonly [number, number];
  term: Period;
}

export function checkCongresses(f: Scene, periods: Period[]): Finding[] {
  const out: Finding[] = [];
  const byTerm = new Map<string, Congress>();
  const byOrdinal = new Map<string, Congress>();
  for (const c of readCongresses(f, periods)) {
    const term = `${c.term.first}-${c.term.last}`;
    const a = byTerm.get(`${c.body} ${term}`);
    const b = byOrdinal.get(`${c.body} ${c.ordinal}`);
    if (a && a.ordinal !== c.ordinal)
      out.push(
        queryAll(
          f.t,
          [a.at, c.at],
          'period',
          'error',
          `Đại hội ${c.body} nhiệm kỳ ${term} ghi hai lần thứ khác nhau: ${a.ordinal} và ${c.ordinal}`,
        ),
      );
    else if (b && (b.term.first !== c.term.first || b.term.last !== c.term.last))
      out.push(
        queryAll(
          f.t,
          [b.at, c.at],
          'period',
          'error',
          `Đại hội ${c.body} lần thứ ${c.ordinal} ghi hai nhiệm kỳ: ${b.term.first}-${b.term.last} và ${term}`,
        ),
      );
    if (!a) byTerm.set(`${c.body} ${term}`, c);
    if (!b) byOrdinal.set(`${c.body} ${c.ordinal}`, c);
  }
  return out;
}

/** Every "đại hội (đại biểu) BODY lần thứ N, nhiệm kỳ A-B". */
function readCongresses(f: Scene, periods: Period[]): Congress[] {
  const { t } = f;
  const out: Congress[] = [];
  const terms = periods.filter((p) => p.kind === 'term');
  let next = 0;
  for (let i = 0; i + 1 < t.count; i++) {
    if (t.words[i] !== LAN || t.words[i + 1] !== THU) continue;
    const ordinal = textOf(t, i + 2, i + 3).toUpperCase();
    const body = bodyBefore(t, i);
    if (!body || !(/^[IVXL]+$/.test(ordinal) || t.kind[i + 2] === NUM)) continue;
    while (next < terms.length && (terms[next] as Period).from < i) next++;
    const term = terms[next];
    if (term && term.from - i < 9) out.push({ body, ordinal, at: [i, i + 3], term });
  }
  return out;
}

/** The words between "đại hội" and "lần thứ", in small letters; null when there are none or too many. */
function bodyBefore(t: Tokens, at: number): string | null {
  for (let k = at - 1; k >= 0 && k > at - 20; k--) {
    if (t.kind[k] !== WORD && !isPunct(t, k, '-') && !isPunct(t, k, '&')) return null;
    if (t.words[k] !== HOI || t.words[k - 1] !== DAI) continue;
    const from = t.words[k + 1] === DAI && t.words[k + 2] === BIEU ? k + 3 : k + 1;
    return at - from >= 2 ? textOf(t, from, at).toLowerCase().replace(/\s+/g, ' ') : null;
  }
  return null;
}
