import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord, wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, NUM, type Tokens, WORD } from '../../text/tokens.ts';
import { type Figures, isCount } from '../figures.ts';
import { bothPeople, sameHead, sameUnit } from '../kinds.ts';
import { isPeople, sameKind, unitKey } from '../unit-keys.ts';
import { oneOfRow } from './halves.ts';
import { endsInRest, gapOf, leftOut } from './list-ends.ts';
import { levelAt } from './rows.ts';

// Where the parts of a whole are listed: after "gồm", "trong đó", a colon in its sentence, or at the head of the next.

const WHOLE_LISTS = phraseTable('gồm, bao gồm, gồm có, chia ra, cụ thể, trong đó gồm, cụ thể là, chia thành, lần lượt');
export const PART_LISTS = phraseTable('trong đó, trong đó có, trong số này, trong số đó, trong số ấy, theo đó');
/** What may open the sentence after that of the whole. */
const NEXT_LISTS = phraseTable(
  'trong đó, trong đó có, trong số này, trong số đó, trong số ấy, gồm, bao gồm, gồm có, chia ra, cụ thể, cụ thể là',
);
/** Figures looked through for parts: a line without an end is no list. */
const THE = registerWord('thể');
const REACH = 150;
const SPELLED = wordSet('một hai bốn mươi chục nửa');
const BA = registerWord('ba');
const CON = registerWord('còn');
const VA = registerWord('và');
const LAI = registerWord('lại');
/** "giải Ba" is a rank, no number. */
const GIAI = registerWord('giải');

/** The counts after "gồm …", "trong đó …", ":" in the same sentence, or in the next one when it begins with them. */
export function listedParts(f: Figures, i: number): { parts: Mention[]; complete: boolean } | null {
  const { t, mentions, sentences } = f;
  const whole = mentions[i] as Mention;
  const s = sentences[whole.sentence] as Sentence;
  const cue = cueAfter(f, i, s.to);
  // "THCS: 294 em, THPT: 270 em và tiểu học: 27 em": items of one row, each behind its own colon
  if (
    cue?.colon &&
    isPunct(t, whole.from - 1, ':') &&
    namesLevel(t, whole.from - 14, whole.from) &&
    namesLevel(t, whole.to, cue.to)
  )
    return null;
  const lead = cue ?? nextLead(f, i);
  if (!lead) return null;
  const mates = matesOf(f, i, lead.to);
  const prizes = cue !== null && mates.length === 0 && namesPrize(t, whole.to, lead.to);
  const isPart = (m: Mention): boolean =>
    lead.skipped
      ? follows(whole, m)
      : sameUnit(whole, m) || (tellsPeople(m) && bothPeople(whole, m)) || oneOfRow(whole, m);
  // "34.820 học sinh, gồm mầm non 10.236 trẻ, tiểu học …": by levels pupils are counted with different words
  const tellsPeople = (m: Mention): boolean =>
    cue?.colon === true || (lead.complete && namesLevel(t, m.from - 6, m.from));
  let { complete } = lead;
  const parts: Mention[] = [];
  const inner: Mention[] = [];
  let depth = 0;
  let at = lead.to;
  for (let k = i + 1; k < mentions.length && k < i + REACH; k++) {
    const m = mentions[k] as Mention;
    if (m.from >= lead.end) break;
    if (m.from < lead.to) continue;
    let stop = false;
    for (; at < m.from; at++) {
      if (isPunct(t, at, '(')) depth++;
      else if (isPunct(t, at, ')')) depth--;
      // "phổ thông 116/227 trường, cụ thể: tiểu học 77/144 …": a part is told apart, the next of its own rank stand far behind
      else if (depth === 0 && parts.length === 1 && isPunct(t, at, ':') && t.words[at - 1] === THE) return null;
      else if (depth === 0 && isPunct(t, at, ';') && parts.length > 0) {
        // "…, trong đó 1.225 em vào lớp 10; trong số vào lớp 10, 703 em …" tells a part apart
        if (matchLength(AMONG, t, at + 1) > 0 && t.words[at + 1] === TRONG) stop = true;
        // a list told by commas ends at a semicolon
        else if (parts.length > 1 && gapOf(t, (parts[0] as Mention).to, (parts[1] as Mention).from) === 1) stop = true;
        else if (listGoesOn(t, at)) complete = true;
        else stop = true;
      }
      if (depth < 0) stop = true;
    }
    if (stop) break;
    if (m.percent || m.quantity.role === 'change') continue;
    if (!isCount(m) && m.quantity.numerator === undefined) continue;
    if (depth > 0) {
      if (depth === 1 && mates.length > 0 && isPart(m) && !narrows(inner[inner.length - 1], m)) inner.push(m);
      continue;
    }
    if (m.quantity.numerator !== undefined && whole.quantity.numerator === undefined) return null;
    if (!isPart(m) && !(prizes && unitKey(m.quantity.unit).startsWith('giải'))) {
      if (mates.some((mate) => sameKind(mate.quantity.unit, m.quantity.unit)) || besidePart(t, mentions, k, isPart))
        continue;
      if (parts.length >= 2) break;
      return null;
    }
    if (narrows(parts[parts.length - 1], m)) continue;
    if (parts.push(m) > 30) return null;
  }
  const found = parts.length === 0 && inner.length >= 2 ? inner : parts;
  if (lead.items !== undefined && lead.items !== found.length) return null;
  if (found.length < 2 || spelled(t, lead.to, (found[found.length - 1] as Mention).to)) return null;
  if (leftOut(f, i + 1, lead.to, (found[found.length - 1] as Mention).from)) return null;
  // "1.046 cán bộ, giáo viên, nhân viên, trong đó 912 giáo viên …, 137 giáo viên …" tells the teachers apart twice
  if (
    unitKey(whole.quantity.unit).includes(', ') &&
    new Set(found.map((m) => unitKey(m.quantity.unit))).size < found.length
  )
    return null;
  // "tuyển 7 em, trong đó 1 em …; trường kia 4 em": what stands behind the mark may be no part any more
  return { parts: found, complete: (complete && (lead.complete || found.length > 2)) || endsInRest(t, found) };
}

/** "nhà trẻ có 3 nhóm với 109 cháu": a count of another kind that goes with a part, no mark between. */
function besidePart(t: Tokens, mentions: readonly Mention[], k: number, isPart: (m: Mention) => boolean): boolean {
  const m = mentions[k] as Mention;
  return [mentions[k - 1], mentions[k + 1]].some((other) => {
    if (!other || other.sentence !== m.sentence || !isCount(other) || !isPart(other)) return false;
    const [from, to] = other.from > m.from ? [m.to, other.from] : [other.to, m.from];
    return to - from === 1 && t.kind[from] === WORD && t.words[from] !== VA;
  });
}

/** The head of the next sentence when it lists: "Trong đó, …", "Cụ thể: …". */
function nextLead(f: Figures, i: number): Cue | null {
  const whole = f.mentions[i] as Mention;
  const next = f.sentences[whole.sentence + 1];
  if (!next || next.marker !== null) return null;
  const length = matchLength(NEXT_LISTS, f.t, next.body, next.to);
  if (length === 0 || (next.opensLine && matchLength(PART_LISTS, f.t, next.body, next.to) > 0)) return null;
  // nothing of the kind may stand between
  for (let k = i + 1; k < f.mentions.length; k++) {
    const m = f.mentions[k] as Mention;
    if (m.sentence !== whole.sentence) break;
    if (m.percent || !sameUnit(whole, m)) continue;
    return null;
  }
  return { to: next.body + length, end: next.to, complete: false };
}

/** Wholes of another kind beside this one: "17 trường với 78 lớp, 2.927 học sinh, gồm …" lists all. */
function matesOf(f: Figures, i: number, to: number): Mention[] {
  const whole = f.mentions[i] as Mention;
  const mates: Mention[] = [];
  const add = (m: Mention | undefined) => {
    if (m && m.sentence === whole.sentence && isCount(m) && !sameUnit(whole, m)) mates.push(m);
  };
  let next = whole;
  for (let k = i - 1; k >= 0 && next.from - (f.mentions[k] as Mention).to <= 3; k--) {
    next = f.mentions[k] as Mention;
    if (next.sentence !== whole.sentence) break;
    add(next);
  }
  for (let k = i + 1; k < f.mentions.length && (f.mentions[k] as Mention).to <= to; k++) add(f.mentions[k]);
  return mates;
}

/** "417 HS, 6 HS khuyết tật": some of those just counted. */
function narrows(last: Mention | undefined, m: Mention): boolean {
  if (!last || m.from - last.to > 1) return false;
  const key = unitKey(last.quantity.unit);
  return isPeople(key) && unitKey(m.quantity.unit).startsWith(`${key} `);
}

/** "98 học sinh đạt giải, gồm 5 giải Nhất …": who has a prize is counted by prizes. */
function namesPrize(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (t.words[k] === GIAI) return true;
  return false;
}

/** Is the part of the very kind of the whole: the same noun, perhaps with more words? */
function follows(whole: Mention, part: Mention): boolean {
  const x = unitKey(whole.quantity.unit);
  const y = unitKey(part.quantity.unit);
  return x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `) || sameHead(x, y);
}

function listGoesOn(t: Tokens, i: number): boolean {
  for (let k = i + 1; k < i + 14 && k < t.count; k++) if (t.kind[k] === NUM) return true;
  return false;
}

/** Is a school level named among those tokens, behind any stop? */
function namesLevel(t: Tokens, from: number, to: number): boolean {
  for (let k = to - 1; k >= Math.max(0, from); k--) {
    if (isPunct(t, k, ';') || isPunct(t, k, '.')) return false;
    if (levelAt(t, k) !== null) return true;
  }
  return false;
}

/** Where a list begins and how far it may reach. */
interface Cue {
  to: number;
  end: number;
  complete: boolean;
  colon?: boolean;
  /** Another figure stands between the whole and the list word. */
  skipped?: boolean;
  /** So many parts are announced: "52 đảng viên, sinh hoạt tại 3 chi bộ: …". */
  items?: number;
}

/** The token behind a short bracket that begins right at `from`, or 0. */
function pastBracket(t: Tokens, from: number, to: number): number {
  if (!isPunct(t, from, '(')) return 0;
  for (let k = from + 1; k < to && k < from + 16; k++) if (isPunct(t, k, ')')) return k + 1;
  return 0;
}

const AMONG = phraseTable(
  'trong, trong số, trong tổng số, đối chiếu, qua đối chiếu, nghị quyết đề ra, đại hội đề ra, kế hoạch đề ra, đề ra',
);
const CO = registerWord('có');
const TRONG = registerWord('trong');

/** Is the whole said to be what the figures behind it are some of? */
function opensAmong(t: Tokens, whole: Mention): boolean {
  for (let k = whole.from - 3; k < whole.from; k++)
    if (k >= 0 && k + matchLength(AMONG, t, k, whole.from) === whole.from) return true;
  return false;
}

/** The list word after a whole, before any other number of its kind; a colon counts when it comes at once. */
function cueAfter(f: Figures, i: number, to: number): Cue | null {
  const { t, mentions } = f;
  const whole = mentions[i] as Mention;
  const aside = pastBracket(t, whole.to, to);
  // "Trong số 95 chi bộ được đánh giá, (có) 18 chi bộ …"
  const among = opensAmong(t, whole);
  let next = i + 1;
  let skipped = false;
  /** "bầu Ban Chấp hành gồm 15 đồng chí và đoàn đại biểu gồm 7 đại biểu …": the whole was listed itself, the next list is of another. */
  const listed = matchLength(WHOLE_LISTS, t, whole.from - 1, whole.from) > 0;
  for (
    let k = Math.max(aside, whole.to);
    k < to && k < whole.to + (skipped ? 26 : 22) + aside - (aside && whole.to);
    k++
  ) {
    while ((mentions[next]?.to ?? t.count) <= k) next++;
    if (among && t.words[k] === CO) return { to: k + 1, end: to, complete: false };
    if (t.kind[k] === NUM) {
      const m = mentions[next];
      if (among && m && isPunct(t, m.from - 1, ',')) return { to: m.from, end: to, complete: false };
      if (!m || k < m.from || !(m.percent || !sameKind(whole.quantity.unit, m.quantity.unit))) return null;
      skipped = true;
      k = m.to - 1;
      continue;
    }
    if (isPunct(t, k, '(') || (listed && (t.words[k] === VA || isPunct(t, k, ',')))) return null;
    const lists = matchLength(PART_LISTS, t, k + 1, to) > 0 || matchLength(WHOLE_LISTS, t, k + 1, to) > 0;
    if (isPunct(t, k, ';') && !lists) return null;
    const size = matchLength(WHOLE_LISTS, t, k, to);
    const told = { end: to, ...(skipped ? { skipped } : {}) };
    if (size > 0) return { to: k + size, complete: true, ...told };
    const part = matchLength(PART_LISTS, t, k, to);
    if (part > 0) return { to: k + part, complete: false, ...told };
    if (isPunct(t, k, ':')) {
      const colon = { to: k + 1, complete: true, colon: true, ...told };
      const items = skipped ? mentions[next - 1]?.quantity.value : undefined;
      if (skipped && items && !mentions[next - 1]?.percent && aside === 0) return { ...colon, items };
      return aside > 0 || skipped || k > whole.to + 13 ? null : colon;
    }
  }
  return null;
}

/** Is a number written in words, or a rest, among the tokens: something the sum would leave out? */
export function spelled(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const word = t.words[k] as number;
    if (SPELLED.has(word) || (word === LAI && t.words[k - 1] === CON)) return true;
    // "2 ba", "ba 10 bài" are ranks
    if (word === BA && t.words[k - 1] !== GIAI && t.kind[k - 1] !== NUM && t.kind[k + 1] !== NUM) return true;
  }
  return false;
}
