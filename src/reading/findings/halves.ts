import { matchLength, matchValue, valuedTable } from '../lexicon/phrases.ts';
import type { Mention } from '../quantities.ts';
import { type Tokens, textOf, WORD } from '../tokens.ts';
import { isPeople, unitKey } from './figures.ts';

// Parts that leave nothing out: known halves of a whole (nam, nữ; chính thức, dự bị), or all the nouns it is named by.

const HALVES = valuedTable({
  nam: 'sex',
  nữ: 'sex',
  'chính thức': 'party',
  'dự bị': 'party',
  'công lập': 'public',
  'ngoài công lập': 'public',
  'tư thục': 'public',
  'ban giám hiệu': 'staff',
  bgh: 'staff',
  'cán bộ quản lý': 'staff',
  cbql: 'staff',
  'nhân viên': 'staff',
  'giáo viên': 'staff',
  'mầm non': 'level',
  'tiểu học': 'level',
  thcs: 'level',
  thpt: 'level',
  'trung học cơ sở': 'level',
  'trung học phổ thông': 'level',
});
const NEEDED: Record<string, number> = { sex: 2, party: 2, public: 2, staff: 2, level: 3 };

/** "23 xã, thị trấn, trong đó 20 xã và 3 thị trấn": the part is one of the nouns of the whole. */
export const oneOfRow = (whole: Mention, part: Mention): boolean => rowOf(whole).includes(unitKey(part.quantity.unit));
const rowOf = (m: Mention): string[] => {
  const nouns = unitKey(m.quantity.unit).split(', ');
  return nouns.length > 1 && !nouns.some(isPeople) ? nouns : [];
};

/** Do the words around the parts name a set of halves that leaves nothing out? */
export function closedSet(t: Tokens, whole: Mention, parts: Mention[]): boolean {
  const seen = new Map<string, Map<string, number>>();
  parts.forEach((p, n) => {
    const from = n === 0 ? Math.max(whole.to, p.from - 8) : (parts[n - 1] as Mention).to;
    for (let k = from; k < p.to + 3 && k < t.count; k++) {
      if (k >= p.to && t.kind[k] !== WORD) break;
      const kind = matchValue(HALVES, t, k);
      // the same half named twice ("THCS mức độ 2 … THCS mức độ 3") parts no whole
      if (kind)
        seen.set(kind, (seen.get(kind) ?? new Map()).set(textOf(t, k, k + matchLength(HALVES, t, k)).toLowerCase(), n));
    }
  });
  const row = rowOf(whole);
  if (
    row.length > 1 &&
    parts.length === row.length &&
    row.every((noun) => parts.some((p) => unitKey(p.quantity.unit) === noun))
  )
    return true;
  for (const [kind, who] of seen)
    if (new Set(who.values()).size === parts.length && who.size >= parts.length && parts.length >= (NEEDED[kind] ?? 9))
      return true;
  return false;
}
