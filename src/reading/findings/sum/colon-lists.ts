import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { firstAt } from '../../text/first-at.ts';
import type { Sentence } from '../../text/segment.ts';
import { hasMark, isPunct } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, value } from '../figures.ts';
import { isMissed } from '../mends.ts';
import { sumText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';

// A whole, and in the next sentence all it went to: "Tổng kinh phí năm 2022 là 1.745 triệu đồng. Đã chi cho các nội dung: điều tra 210 triệu
// đồng; mở lớp 386 triệu đồng; …; kiểm tra 97 triệu đồng". A colon and a semicolon between any two make the list complete.

const TOTAL = phraseTable('tổng, tổng số, tổng kinh phí, tổng chi, tổng thu, tổng vốn, tổng cộng');
const SOME = phraseTable('trong đó, tiêu biểu, điển hình, chủ yếu, một số, nhất là, riêng, như');
const LEAST = 3;
const OFF = 0.12;

export function checkColonLists(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let n = 1; n < f.sentences.length; n++) {
    const s = f.sentences[n] as Sentence;
    const colon = colonOf(f, s);
    const parts = colon < 0 ? [] : partsOf(f, n, colon);
    const found = parts.length >= LEAST ? judge(f, n, parts) : null;
    if (found) out.push(found);
  }
  return out;
}

/** The colon before the first figure, in a sentence that names no examples; or −1. */
function colonOf({ t, mentions }: Figures, s: Sentence): number {
  const first = mentions[firstAt(mentions, s.body, (m) => m.from)];
  if (!first || first.from >= s.to || findPhrase(t, SOME, s.body, s.to) >= 0) return -1;
  for (let k = s.body; k < first.from; k++) if (isPunct(t, k, ':')) return k;
  return -1;
}

/** The figures of the sentence when all count one thing and a semicolon stands between any two; else none. */
function partsOf({ t, mentions }: Figures, n: number, colon: number): Mention[] {
  const parts: Mention[] = [];
  for (let k = firstAt(mentions, colon, (m) => m.from); mentions[k]?.sentence === n; k++) {
    const m = mentions[k] as Mention;
    const last = parts[parts.length - 1];
    if (!isExactCount(m) || (last && unitKey(last.quantity.unit) !== unitKey(m.quantity.unit))) return [];
    if (last && !hasMark(t, last.to, m.from, ';')) return [];
    parts.push(m);
  }
  return parts;
}

/** The one figure of the kind in the sentence before, where it is told as a total. */
function judge(f: Figures, n: number, parts: readonly Mention[]): Finding | null {
  const before = f.sentences[n - 1] as Sentence;
  const key = unitKey(parts[0]?.quantity.unit ?? null);
  const at = firstAt(f.mentions, n - 1, (m) => m.sentence);
  const same: Mention[] = [];
  for (let k = at; f.mentions[k]?.sentence === n - 1; k++)
    if (unitKey((f.mentions[k] as Mention).quantity.unit) === key) same.push(f.mentions[k] as Mention);
  const [whole] = same;
  if (!whole || same.length > 1 || !isExactCount(whole)) return null;
  if (findPhrase(f.t, TOTAL, before.body, whole.from) < 0) return null;
  return isMissed(parts, whole, OFF)
    ? finding('sum', [...parts, whole], sumText(parts.map(value), value(whole)))
    : null;
}
