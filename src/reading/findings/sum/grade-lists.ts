import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, sumOf, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { sumText } from '../printing.ts';

// A count told again grade by grade without naming the grades: "thi lại 94 em (7,5%), kể từ khối thấp nhất lên là 26 em, 24 em, 23 em và 18 em",
// "các khối đăng ký theo thứ tự 51 em, 47 em, 46 em, 44 em, cộng 150 em".

const GRADES = phraseTable(
  'theo khối, từ khối, các khối, từng khối, kể từ khối, cho các khối, ba khối, bốn khối, năm khối, theo từng khối, theo thứ tự khối, theo thứ tự các khối',
);
const SUM = phraseTable('cộng, tổng cộng, tổng số, tất cả');
const AND = registerWord('và');
/** Words between the grades and the first figure. */
const REACH = 10;
const LEAST = 3;
const MOST = 12;
const OFF = 0.4;

export function checkGradeLists(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + LEAST <= f.mentions.length; i++) {
    const first = f.mentions[i] as Mention;
    const last = f.mentions[i - 1];
    const floor = last?.sentence === first.sentence ? last.to : Math.max(0, first.from - REACH);
    if (!isExactCount(first) || findPhrase(f.t, GRADES, Math.max(floor, first.from - REACH), first.from) < 0) continue;
    const run = runAt(f, i);
    const found = run.length >= LEAST ? judge(f, i, run) : null;
    if (found) out.push(found);
  }
  return out;
}

/** The figures of one noun that follow each other with nothing but a comma or "và" between. */
function runAt({ t, mentions }: Figures, i: number): Mention[] {
  const run = [mentions[i] as Mention];
  for (let k = i + 1; k < mentions.length && run.length < MOST; k++) {
    const [last, m] = [run[run.length - 1] as Mention, mentions[k] as Mention];
    const joined = m.from - last.to === 1 && (isPunct(t, last.to, ',') || t.words[last.to] === AND);
    if (!joined || !isExactCount(m) || !isAlike(m, last)) break;
    run.push(m);
  }
  return run;
}

function judge(f: Figures, i: number, run: readonly Mention[]): Finding | null {
  const whole = behind(f, i, run) ?? before(f, i);
  if (!whole || run.some((m) => value(m) >= value(whole))) return null;
  const sum = sumOf(run);
  if (sum === value(whole) || Math.abs(sum - value(whole)) > OFF * value(whole)) return null;
  return finding('sum', [...run, whole], sumText(run.map(value), value(whole)));
}

/** "…, cộng 150 em" */
function behind({ t, mentions }: Figures, i: number, run: readonly Mention[]): Mention | null {
  const [last, m] = [run[run.length - 1] as Mention, mentions[i + run.length]];
  if (!m || m.sentence !== last.sentence || m.from - last.to > 4 || !isExactCount(m) || !isAlike(m, last)) return null;
  return findPhrase(t, SUM, last.to, m.from) >= 0 ? m : null;
}

/** The count right before, its share aside. */
function before({ mentions }: Figures, i: number): Mention | null {
  const first = mentions[i] as Mention;
  const m = mentions[i - 1]?.percent ? mentions[i - 2] : mentions[i - 1];
  return m && m.sentence === first.sentence && isExactCount(m) && isAlike(m, first) ? m : null;
}
