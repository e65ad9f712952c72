import { findPhrase, matchValue, phraseTable, valuedTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, value } from '../figures.ts';
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
    if (!isExactCount(whole) || isPunct(f.t, whole.to, ')')) continue;
    const key = unitKey(whole.quantity.unit);
    if (!isPeople(key) && !/^(giải|huy chương|dự án|đề tài|sản phẩm|tiết mục)(?= |$)/.test(key)) continue;
    const first = f.mentions[i + 1] as Mention;
    const bracket = isPunct(f.t, first.from - 1, '(');
    if (first.from - whole.to > OPENS || !(bracket || findPhrase(f.t, ALL, whole.to, first.from) >= 0)) continue;
    const parts = prizesFrom(f, i + 1);
    const last = parts[parts.length - 1];
    if (parts.length < 3 || !last || (bracket && !isPunct(f.t, last.to, ')')) || !isMissed(parts, whole, OFF)) continue;
    out.push(finding('sum', [...parts, whole], sumText(parts.map(value), value(whole))));
  }
  return out;
}

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
