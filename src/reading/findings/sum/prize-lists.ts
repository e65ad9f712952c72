import { findPhrase, matchLength, matchValue, phraseTable, valuedTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct } from '../../text/tokens.ts';
import { counted, type Figures, finding, isExactCount, value } from '../figures.ts';
import { isMissed } from '../mends.ts';
import { sumText } from '../printing.ts';
import { isPeople, unitKey } from '../unit-keys.ts';

// Winners and all their prizes in brackets: "131 thí sinh đoạt giải (8 giải nhất, 37 giải nhì, 52 giải ba và 26 giải khuyến khích)". From the
// first to the last of the scale nobody is left out.

const PRIZES = valuedTable({
  nhất: '1',
  vàng: '1',
  'xuất sắc': '0',
  nhì: '2',
  bạc: '2',
  ba: '3',
  đồng: '3',
  'khuyến khích': '4',
  kk: '4',
});
const OPENS = 8;
const ALL = phraseTable('gồm, bao gồm, gồm có');
const OFF = 0.15;

export function checkPrizeLists(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + 4 < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    if (!isExactCount(whole) && whole.quantity.numerator === undefined) continue;
    if (isPunct(f.t, whole.to, ')')) continue;
    const key = unitKey(whole.quantity.unit);
    if (!isPeople(key) && !/^(giải|huy chương|dự án|đề tài|sản phẩm|tiết mục)(?= |$)/.test(key)) continue;
    const at = f.mentions[i + 1]?.percent ? i + 2 : i + 1;
    const first = f.mentions[at] as Mention;
    const bracket = isPunct(f.t, first.from - 1, '(');
    const among = opensNext(f, whole, first);
    if (first.from - whole.to > OPENS && !among) continue;
    if (!(bracket || among || findPhrase(f.t, ALL, whole.to, first.from) >= 0)) continue;
    const parts = prizesFrom(f, at);
    const last = parts[parts.length - 1];
    if (parts.length < 3 || !last || (bracket && !isPunct(f.t, last.to, ')')) || !isMissed(parts, whole, OFF)) continue;
    out.push(finding('sum', [...parts, whole], sumText(parts.map(value), counted(whole))));
  }
  return out;
}

/** "36/78 học sinh được công nhận học sinh giỏi, tỉ lệ 46,2%. Trong đó, có 01 giải Nhất, …": in the next sentence. */
function opensNext({ t, sentences }: Figures, whole: Mention, first: Mention): boolean {
  const s = sentences[first.sentence];
  if (!s || first.sentence - whole.sentence !== 1 || first.from - s.body > OPENS) return false;
  return matchLength(AMONG, t, s.body, first.from) > 0;
}
const AMONG = phraseTable('trong đó, trong số đó, trong số này');

/** First, second, third and consolation prizes one behind the other, none left out; else none. */
function prizesFrom(f: Figures, from: number): Mention[] {
  const parts: Mention[] = [];
  let rank = -1;
  for (let k = from; k < f.mentions.length && parts.length < 6; k++) {
    const m = f.mentions[k] as Mention;
    const next = isExactCount(m) && m.from - (parts.at(-1)?.to ?? m.from) <= 2 ? rankOf(f, m) : -1;
    if (next < 0 || (rank >= 0 && next !== rank + 1)) break;
    if (rank < 0 && next > 1) return [];
    rank = next;
    parts.push(m);
  }
  return rank === 4 ? parts : [];
}

function rankOf({ t }: Figures, m: Mention): number {
  for (let k = m.num + 1; k < m.to + 2; k++) {
    const prize = matchValue(PRIZES, t, k);
    if (prize !== null) return Number(prize);
  }
  return -1;
}
