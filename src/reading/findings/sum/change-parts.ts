import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, NUM } from '../../text/tokens.ts';
import { wayOf } from '../change-figures.ts';
import { type Figures, finding, loose } from '../figures.ts';
import { figure } from '../printing.ts';
import { sameKind } from '../unit-keys.ts';
import { closedSet } from './halves.ts';
import { leavesMore } from './list-ends.ts';

// A change and the changes of its parts: "tăng 67 học sinh. Trong đó, công lập tăng 43 học sinh, ngoài công lập giảm 6".

const WHOLE_LISTS = phraseTable('gồm, bao gồm, cụ thể, cụ thể là, chia ra');
const PART_LISTS = phraseTable('trong đó, trong số đó, trong số này');
const SO = registerWord('so');

export function checkChangeParts(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + 2 < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    if (whole.quantity.role !== 'change' || whole.percent || whole.quantity.value === null || loose(whole)) continue;
    const way = wayOf(f.t, whole);
    const lead = way === null ? null : leadOf(f, whole);
    const found = lead && way && judge(f, i, way, lead);
    if (found) out.push(found);
  }
  return out;
}

interface Lead {
  from: number;
  to: number;
  complete: boolean;
}

/** Where the parts are listed: in brackets or behind a list word, in the sentence or at the head of the next. */
function leadOf(f: Figures, whole: Mention): Lead | null {
  const { t, sentences } = f;
  const s = sentences[whole.sentence] as Sentence;
  for (let k = whole.to; k < s.to && k < whole.to + 12; k++) {
    if (isPunct(t, k, '(')) {
      let to = k + 1;
      while (to < s.to && !isPunct(t, to, ')')) to++;
      return { from: k + 1, to, complete: true };
    }
    const all = matchLength(WHOLE_LISTS, t, k, s.to);
    const size = all || matchLength(PART_LISTS, t, k, s.to);
    if (size > 0) return { from: k + size, to: s.to, complete: all > 0 };
    // "so với năm 2023" may stand between
    if (isPunct(t, k, ';') && matchLength(PART_LISTS, t, k + 1, s.to) === 0) return null;
    if (t.kind[k] === NUM && !since(f, whole.to, k)) return null;
  }
  const next = sentences[whole.sentence + 1];
  if (!next || next.marker !== null || next.opensLine || s.to - whole.to > 12) return null;
  const all = matchLength(WHOLE_LISTS, t, next.body, next.to);
  const size = all || matchLength(PART_LISTS, t, next.body, next.to);
  return size > 0 ? { from: next.body + size, to: next.to, complete: all > 0 } : null;
}

const since = (f: Figures, from: number, to: number): boolean => {
  for (let k = from; k < to && k < from + 4; k++) if (f.t.words[k] === SO) return true;
  return false;
};

/** The parts with their own ways, up to a semicolon; a part without one goes the way of the whole. */
function judge(f: Figures, i: number, way: number, lead: Lead): Finding | null {
  const { t, mentions } = f;
  const whole = mentions[i] as Mention;
  const parts: Mention[] = [];
  let sum = 0;
  let at = lead.from;
  for (let k = i + 1; k < mentions.length; k++) {
    const m = mentions[k] as Mention;
    if (m.from >= lead.to) break;
    if (m.from < lead.from) return null;
    for (; at < m.from; at++) if (isPunct(t, at, '(') || (isPunct(t, at, ';') && parts.length > 0)) return null;
    if (m.percent || m.quantity.value === null || loose(m) || !sameKind(m.quantity.unit, whole.quantity.unit))
      return null;
    if (parts.length > 0 && !leads(f, parts[parts.length - 1] as Mention, m)) return null;
    sum += (wayOf(t, m) ?? way) * way * m.quantity.value;
    if (parts.push(m) > 12) return null;
  }
  const total = whole.quantity.value as number;
  const off = Math.abs(sum - total);
  if (parts.length < 2 || off < 1e-6 * total || off > 0.12 * total) return null;
  const closed = closedSet(t, whole, parts);
  const hair = lead.complete || closed > 0 || (parts.length > 2 && off <= 0.03 * total);
  const last = parts[parts.length - 1] as Mention;
  if (!hair || (sum < total && leavesMore(t, last, total - sum))) return null;
  const told = parts.map((m) => `${(wayOf(t, m) ?? way) === way ? '+' : '−'} ${figure(m.quantity.value as number)}`);
  const text = `${told.join(' ').replace(/^\+ /, '')} = ${figure(sum, 4)}; văn bản ghi ${figure(total, 4)}`;
  return finding('sum', [...parts, whole], text);
}

/** Do the parts follow each other, a few words apart? */
const leads = (f: Figures, a: Mention, b: Mention): boolean => {
  for (let k = a.to; k < b.from; k++) if (isPunct(f.t, k, '.')) return false;
  return b.from - a.to <= 12;
};
