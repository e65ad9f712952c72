import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct } from '../../text/tokens.ts';
import { counted, type Figures, finding, isExactCount, sumOf, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { isMissed } from '../mends.ts';
import { sumText } from '../printing.ts';

// So many places, and as many counts behind the colon: "Tổng số 341 học sinh. … Học tại 03 điểm trường: điểm chính 209 em; Nà Cáy 74 em; Mường
// Bắc 58 em". None is left out, so that they are all of the one total of their kind told before.

const PLACES = phraseTable(
  'điểm trường, điểm, cơ sở, khu, khu vực, phân hiệu, thôn, bản, xã, huyện, trường, khối, khối lớp, nhóm',
);
const LEAST = 2;
const MOST = 9;
const BACK = 24;
const OFF = 0.12;

export function checkCountedPoints(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i + LEAST < f.mentions.length; i++) {
    const places = f.mentions[i] as Mention;
    if (!isExactCount(places) || value(places) < LEAST || value(places) > MOST || !isPunct(f.t, places.to, ':'))
      continue;
    if (matchLength(PLACES, f.t, places.num + 1) === 0) continue;
    const parts = partsBehind(f, i);
    const found = parts && judge(f, i, parts);
    if (found) out.push(found);
  }
  return out;
}

/** All figures of the sentence behind it, when they are so many counts of one kind. */
function partsBehind({ mentions }: Figures, i: number): Mention[] | null {
  const places = mentions[i] as Mention;
  let end = i + 1;
  while (mentions[end]?.sentence === places.sentence) end++;
  const parts = mentions.slice(i + 1, end);
  const [first] = parts;
  if (!first || parts.length !== value(places)) return null;
  return parts.every((m) => isExactCount(m) && isAlike(first, m) && !isAlike(places, m)) ? parts : null;
}

function judge(f: Figures, i: number, parts: readonly Mention[]): Finding | null {
  const sum = sumOf(parts);
  const before = f.mentions
    .slice(Math.max(0, i - BACK), i)
    .filter((m) => !m.percent && isAlike(m, parts[0] as Mention));
  const near = [...before, ...f.mentions.slice(i + parts.length + 1, i + parts.length + BACK)];
  if (near.some((m) => counted(m) === sum || m.quantity.denominator === sum)) return null;
  const wholes = before.filter((m) => isExactCount(m) && isMissed(parts, m, OFF));
  const [whole] = wholes;
  return wholes.length === 1 && whole
    ? finding('sum', [...parts, whole], sumText(parts.map(value), value(whole)))
    : null;
}
