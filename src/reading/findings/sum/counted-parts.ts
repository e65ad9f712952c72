import { COUNT_NOUNS } from '../../lexicon/nouns.ts';
import { findPhrase, matchLength, matchValue, phraseTable, valuedTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { parseNumber } from '../../text/numbers.ts';
import type { Sentence } from '../../text/segment.ts';
import { hasMark, isPunct, NEWLINE, NUM, textOf, WORD } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, sumOf, value } from '../figures.ts';
import type { Scene } from '../index.ts';
import { isMissed } from '../mends.ts';
import { sumText } from '../printing.ts';
import { sameKind, unitKey } from '../unit-keys.ts';

// A whole that says of how many parts it is: "143 tỷ đồng, phân bổ cho bốn hợp phần. Hợp phần hạ tầng cần 62 tỷ đồng. Hợp phần …",
// "12.146 máy từ ba nguồn … Nguồn thứ nhất …", "Tổng kinh phí trên từ ba nguồn: …". When so many are found, none is left out.

const COUNTS = valuedTable({ hai: '2', ba: '3', bốn: '4', năm: '5', sáu: '6', bảy: '7', tám: '8' });
const NOUNS = [
  'nguồn',
  'hợp phần',
  'nhóm',
  'hạng mục',
  'giai đoạn',
  'đợt',
  'khoản',
  'nội dung',
  'gói',
  'dự án',
  'tiểu dự án',
  'cấp',
  'khối',
  'phần',
  'cụm',
  'kênh',
  'tiểu đề án',
  'chương trình',
  'lĩnh vực',
  'tổ đảng',
  'tổ',
];
const NOUN = phraseTable(NOUNS.join(', '));
const ONE = new Map(NOUNS.map((noun) => [noun, phraseTable(noun)]));
/** "Tổng kinh phí trên": the whole was told before. */
const SAME = phraseTable('trên, này, nói trên, nêu trên');
const TOTAL = phraseTable('tổng kinh phí, tổng số, tổng vốn, tổng mức, tổng nguồn vốn, tổng, kinh phí, số kinh phí');
const OPEN = phraseTable('trong đó, riêng, chủ yếu, một số, còn lại, v.v');
const FIGURES = 40;
const SENTENCES = 12;
const BEFORE = 10;
/** How far such parts may miss their whole when it is no slip. */
const OFF = 0.1;

export function checkCountedParts(f: Scene): Finding[] {
  const { t, mentions, sentences } = f;
  const out: Finding[] = [];
  let next = 0;
  for (const [n, s] of sentences.entries())
    for (let k = s.body; k + 1 < s.to; k++) {
      const size = matchLength(NOUN, t, k + 1, s.to);
      const told = size > 0 ? countAt(f, k) : 0;
      if (told < 3) continue;
      while (next < mentions.length && (mentions[next] as Mention).to <= k) next++;
      const at = (mentions[next]?.from ?? t.count) <= k ? next + 1 : next;
      const found = judge(f, { n, k, to: k + 1 + size, told, at });
      if (found) out.push(found);
    }
  return out;
}

/** Where a count of parts stands: its sentence, its token, the end of its noun, how many, and the next figure. */
interface Lead {
  n: number;
  k: number;
  to: number;
  told: number;
  at: number;
}

/** "từ bốn nguồn, trong đó …": does it say between a whole and its parts that there are more of them? */
export function tellsMore(f: Figures, whole: Mention, first: Mention, parts: number): boolean {
  for (let k = Math.max(whole.to, first.from - 24); k + 1 < first.from; k++)
    if (f.t.kind[k] === WORD && matchLength(NOUN, f.t, k + 1, first.from) > 0 && countAt(f, k) > parts) return true;
  return false;
}

/** "ba", "03": how many a token says, or 0. */
function countAt({ t }: Figures, k: number): number {
  if (t.kind[k] === WORD) return Number(matchValue(COUNTS, t, k, k + 1) ?? 0);
  if (t.kind[k] !== NUM) return 0;
  const n = parseNumber(textOf(t, k, k + 1))?.value ?? 0;
  return Number.isInteger(n) && n < 9 ? n : 0;
}

function judge(f: Scene, lead: Lead): Finding | null {
  const whole = wholeOf(f, lead);
  if (!whole) return null;
  const parts = listed(f, lead, whole) ?? named(f, lead, whole);
  if (parts?.length !== lead.told) return judgeRest(f, lead, whole);
  if (!isMissed(parts, whole, OFF)) return null;
  const [sum, total] = [sumOf(parts), value(whole)];
  const near = f.mentions.slice(Math.max(0, lead.at - BEFORE), lead.at + FIGURES);
  const isSum = (m: Mention): boolean => m.quantity.value !== null && Math.abs(value(m) - sum) < 1e-6 * total;
  if (near.some((m) => m !== whole && !m.percent && isSum(m))) return null;
  return finding('sum', [...parts, whole], sumText(parts.map(value), total));
}

/**
 * "68,4 tỷ đồng, lấy từ ba nguồn. Ngân sách tỉnh 40 tỷ đồng, ngân sách huyện 20,4 tỷ đồng. Phần còn lại là 8 tỷ đồng …": so many, the last
 * of them the rest.
 */
function judgeRest(f: Scene, { n, told, at }: Lead, whole: Mention): Finding | null {
  const parts: Mention[] = [];
  for (let i = at; i < f.mentions.length && parts.length < told; i++) {
    const m = f.mentions[i] as Mention;
    if (m.sentence - n > REST_WITHIN || m.percent) return null;
    if (isLike(whole, m)) parts.push(m);
  }
  const last = parts[told - 1];
  if (!last || findPhrase(f.t, REST, (f.sentences[last.sentence] as Sentence).body, last.from) < 0) return null;
  const [sum, total] = [sumOf(parts), value(whole)];
  if (Math.abs(sum - total) < 1e-6 * total || Math.abs(sum - total) > OFF * total) return null;
  return finding('sum', [...parts, whole], sumText(parts.map(value), total));
}
const REST_WITHIN = 3;
const REST = phraseTable('phần còn lại, còn lại, số còn lại');

/** The last exact count before "ba nguồn" in its sentence, or what "tổng kinh phí trên" takes up again. */
function wholeOf(f: Scene, { n, k, at }: Lead): Mention | null {
  const { t, mentions, sentences } = f;
  const { body } = sentences[n] as Sentence;
  for (let i = at - 1; i >= 0 && mentions[i]?.sentence === n; i--) {
    const m = mentions[i] as Mention;
    if (m.to > k) continue;
    return isExactCount(m) && !hasMark(t, m.to, k, ';') && value(m) >= 10 ? m : null;
  }
  const all = allOf(f, body, k, at);
  if (all || k - body > 12 || findPhrase(t, SAME, body, k) < 0) return all;
  for (let i = at - 1; i >= 0 && i > at - BEFORE; i--) {
    const m = mentions[i] as Mention;
    if (n - m.sentence > 4) return null;
    if (!isExactCount(m) || m.sentence === n) continue;
    const own = Math.max((sentences[m.sentence] as Sentence).body, m.from - 6);
    if (findPhrase(t, TOTAL, own, m.from) >= 0) return m;
  }
  return null;
}

/** "Toàn bộ đảng viên sinh hoạt tại 4 tổ đảng", "các chi bộ trực thuộc được xếp thành ba khối": the last count called so before. */
function allOf({ t, mentions, sentences }: Scene, body: number, k: number, at: number): Mention | null {
  const opened = findPhrase(t, ALL, body, k);
  const from = opened + matchLength(ALL, t, opened, k);
  const size = opened < 0 ? 0 : matchLength(COUNT_NOUNS, t, from, k);
  if (size === 0) return null;
  const noun = unitKey(textOf(t, from, from + size));
  const home = mentions[at - 1]?.sentence ?? 0;
  for (let i = at - 1; i >= 0 && i > at - BEFORE; i--) {
    const m = mentions[i] as Mention;
    if (home - m.sentence > 2) return null;
    const first = (sentences[m.sentence] as Sentence).body;
    const key = unitKey(m.quantity.unit);
    if (isExactCount(m) && value(m) >= 10 && (key === noun || key.startsWith(`${noun} `)) && m.from - first < 16)
      return m;
  }
  return null;
}
const ALL = phraseTable('toàn bộ, tất cả, tất cả các, các');

/** Is it counted with the noun of the whole, whatever stands behind that? */
const isLike = (whole: Mention, m: Mention): boolean =>
  isExactCount(m) &&
  (sameKind(whole.quantity.unit, m.quantity.unit) ||
    unitKey(whole.quantity.unit).split(' ', 1)[0] === unitKey(m.quantity.unit).split(' ', 1)[0]);

/** "từ ba nguồn: ngân sách tỉnh 292 tỷ đồng, …": all such figures behind the colon, to the end of the sentence. */
function listed(f: Scene, { n, to, at }: Lead, whole: Mention): Mention[] | null {
  const { t, mentions, sentences } = f;
  let colon = to;
  while (colon < to + 5 && !isPunct(t, colon, ':')) if (t.kind[colon++] !== WORD) return null;
  if (!isPunct(t, colon, ':')) return null;
  const end = (sentences[n] as Sentence).to;
  if (colon + 1 >= end || t.kind[colon + 1] === NEWLINE || findPhrase(t, OPEN, colon, end) >= 0) return null;
  const parts: Mention[] = [];
  for (let i = at; i < mentions.length && i < at + FIGURES; i++) {
    const m = mentions[i] as Mention;
    if (m.from >= end) break;
    if (isLike(whole, m)) parts.push(m);
  }
  return parts;
}

/** "Hợp phần hạ tầng cần …. Hợp phần phần mềm cần …": the first such figure behind each time the noun is named. */
function named(f: Scene, { n, k, to, told, at }: Lead, whole: Mention): Mention[] | null {
  const { t, mentions } = f;
  const noun = ONE.get(textOf(t, k + 1, to).toLowerCase());
  if (!noun) return null;
  const parts: Mention[] = [];
  let from = to;
  for (let i = at; i < mentions.length && i < at + FIGURES; i++) {
    const m = mentions[i] as Mention;
    if (m.sentence - n > SENTENCES) break;
    if (!isLike(whole, m)) continue;
    if (findPhrase(t, noun, Math.max(from, m.from - 40), m.from) < 0) continue;
    // one more than was told: others are counted
    if (parts.length === told) return null;
    parts.push(m);
    from = m.to;
  }
  return parts;
}
