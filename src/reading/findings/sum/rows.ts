import { findPhrase, matchLength, matchValue, phraseTable, valuedTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, NUM, type Tokens, textOf } from '../../text/tokens.ts';
import { type Figures, finding, isCount, loose, sumOf } from '../figures.ts';
import { oneSlip, weight } from '../mends.ts';
import { sumText } from '../printing.ts';
import { sameKind, unitKey } from '../unit-keys.ts';
import { goesOn, isAmongLast, isFilledUp } from './list-ends.ts';

// Rows of grades or school levels whose columns must add up to a total that stands before them:
// "Khối 6: 11 lớp – 479 học sinh; Khối 7: …", "mầm non …; tiểu học …; THCS …; THPT …", and lists below a line
// that ends with a colon.

const KHOI = registerWord('khối');
const LOP = registerWord('lớp');
const LEVELS = valuedTable({
  'mầm non': 'mn',
  'tiểu học': 'th',
  thcs: 'thcs',
  thpt: 'thpt',
  'trung học cơ sở': 'thcs',
  'trung học phổ thông': 'thpt',
  'giáo dục thường xuyên': 'gdtx',
  gdtx: 'gdtx',
  'cao đẳng': 'cao',
  'đại học': 'cao',
  'trung cấp': 'nghề',
  'dạy nghề': 'nghề',
  'nhà trẻ': 'nhà trẻ',
});
const GRADE_SETS = ['1,2,3,4,5', '6,7,8,9', '10,11,12', '6,7,8,9,10,11,12', '1,2,3,4,5,6,7,8,9'];
const LEVEL_ORDER = ['mn', 'th', 'thcs', 'thpt', 'gdtx'];
const LEVEL_SETS = ['mn,th,thcs,thpt', 'mn,th,thcs', 'th,thcs,thpt'].flatMap((set) => [set, `${set},gdtx`]);

interface Row {
  label: string;
  cells: Map<string, Mention>;
}

export function checkRows(f: Figures): Finding[] {
  const grades = labelsOf(f, gradeAt);
  return [
    ...labelledRows(f, grades, GRADE_SETS, 0.25, true),
    ...labelledRows(f, grades, GRADE_SETS, 0.25, false),
    ...labelledRows(f, levelsOf(f), LEVEL_SETS, 0.06, false),
    ...listedRows(f),
  ];
}

function gradeAt(t: Tokens, k: number): string | null {
  if (t.words[k] !== KHOI && t.words[k] !== LOP) return null;
  // "Khối lớp 6"
  const at = t.words[k] === KHOI && t.words[k + 1] === LOP ? k + 2 : k + 1;
  if (t.kind[at] !== NUM) return null;
  const n = textOf(t, at, at + 1);
  return /^\d{1,2}$/.test(n) ? n : null;
}

/** The school level named from token k on, or null. */
export function levelAt(t: Tokens, k: number): string | null {
  return matchValue(LEVELS, t, k);
}

/** The school level named last before each figure: several checks ask it of one text. */
export function levelsOf(f: Figures): readonly (string | null)[] {
  const found = known.get(f.mentions) ?? labelsOf(f, levelAt);
  known.set(f.mentions, found);
  return found;
}
const known = new WeakMap<readonly Mention[], readonly (string | null)[]>();

/** The label named last before each figure, behind the figure before it and within its sentence. */
function labelsOf(f: Figures, labelAt: (t: Tokens, k: number) => string | null): (string | null)[] {
  const { t, mentions } = f;
  let cursor = 0;
  return mentions.map((m) => {
    const floor = Math.max(cursor, (f.sentences[m.sentence] as Sentence).body, m.from - 14);
    cursor = m.to;
    for (let k = m.from - 1; k >= floor; k--) {
      const label = labelAt(t, k);
      if (label !== null) return label;
    }
    return null;
  });
}

/** Runs of rows with labels of one complete set, in order; the columns of each run are summed. */
function labelledRows(
  f: Figures,
  told: readonly (string | null)[],
  sets: string[],
  most: number,
  byLine: boolean,
): Finding[] {
  const out: Finding[] = [];
  const { mentions } = f;
  let run: Row[] = [];
  let first = 0;
  let lastSentence = -1;
  /** The sentence that named the last row. */
  let labelled = -1;
  const finish = () => {
    const labels = run.map((r) => r.label);
    // grades come in order; levels in any ("tiểu học 71, THCS 39, mầm non 18")
    const ordered = byLine || /^\d/.test(labels[0] ?? '') ? labels : [...LEVEL_ORDER].filter((x) => labels.includes(x));
    if (ordered.length === labels.length && sets.includes(ordered.join()))
      out.push(...columns(f, run, first, most, byLine));
    run = [];
  };
  for (let i = 0; i < mentions.length; i++) {
    const m = mentions[i] as Mention;
    const label = told[i] ?? null;
    const line = m.sentence !== lastSentence && (f.sentences[m.sentence] as Sentence).opensLine;
    if (
      run.length > 0 &&
      (m.sentence - lastSentence > 1 || m.sentence - labelled > (byLine ? 2 : 1) || (byLine && line && label === null))
    )
      finish();
    lastSentence = m.sentence;
    if (label !== null) labelled = m.sentence;
    if (label !== null && run[run.length - 1]?.label !== label) {
      if (run.some((r) => r.label === label)) finish();
      if (run.length === 0) first = i;
      run.push({ label, cells: new Map() });
    }
    const row = run[run.length - 1];
    if (row && isCount(m) && !loose(m)) {
      const key = byLine ? unitKey(m.quantity.unit) : ofSchool(unitKey(m.quantity.unit));
      if (!row.cells.has(key)) row.cells.set(key, m);
    }
  }
  finish();
  return out;
}

/** "590 suất học bổng" of "439 suất", "421.530 trẻ em, học sinh" of both; never "482 trường, trung tâm" of schools alone. */
const isWholeOf = (whole: string, key: string): boolean =>
  `${whole} `.startsWith(`${key} `) ||
  (key === 'học sinh' && /^(trẻ em|trẻ|học sinh), (trẻ em|trẻ|học sinh)$/.test(whole));

/** "mầm non … 4.110 trẻ; tiểu học … 8.020 học sinh": children of every level are summed. */
const ofSchool = (key: string): string => key.replace(/^trẻ(?= |$)/, 'học sinh');

/** "… tổng diện tích 35.380,5 m²:" and a bullet for each part: the first figure of that unit in each bullet. */
function listedRows(f: Figures): Finding[] {
  const out: Finding[] = [];
  const { sentences, mentions } = f;
  const bySentence = new Map<number, Mention[]>();
  for (const m of mentions) {
    const row = bySentence.get(m.sentence);
    if (row) row.push(m);
    else bySentence.set(m.sentence, [m]);
  }
  for (const [own, wholes] of bySentence) {
    const lead = leadOf(f, own, (n) => bySentence.has(n));
    if (!lead) continue;
    const n = lead.last;
    const rows: Row[] = [];
    const bullet = sentences[n + 1]?.marker ?? null;
    if (bullet === null || (sentences[own] as Sentence).marker === bullet) continue;
    for (let k = n + 1; k < sentences.length && k < n + 80; k++) {
      const s = sentences[k] as Sentence;
      if (!s.opensLine) continue;
      if (s.marker === null || sameMarker(s.marker, bullet) === false) break;
      const cells = new Map<string, Mention>();
      for (const m of bySentence.get(k) ?? []) {
        const key = unitKey(m.quantity.unit);
        if (isCount(m) && !loose(m) && !cells.has(key)) cells.set(key, m);
      }
      rows.push({ label: `${k}`, cells });
    }
    if (rows.length < (lead.told ? 2 : 3)) continue;
    for (const whole of wholes) {
      const key = unitKey(whole.quantity.unit);
      if (!isCount(whole) || loose(whole)) continue;
      const parts = rows.map((r) => r.cells.get(key) ?? onlyLike(r, whole));
      if (parts.some((part) => part === null)) continue;
      const found = judge([whole], parts as Mention[], lead.told ? 0.1 : 0.03, !lead.told);
      if (found) out.push(found);
    }
  }
  return out;
}

/** Does a list follow the sentence on lines of its own: said by a colon or "Trong đó", or only by standing there? */
function leadOf(f: Figures, own: number, counts: (n: number) => boolean): { last: number; told: boolean } | null {
  const { t, sentences } = f;
  const s = sentences[own] as Sentence;
  const after = sentences[own + 1];
  if (!after) return null;
  const among = matchLength(AMONG, t, after.body, after.to) > 0 && after.to - after.body <= 5;
  if (after.closesLine && !counts(own + 1) && (s.closesLine ? among : !after.opensLine)) {
    const told = among || (isPunct(t, after.to - 1, ':') && findPhrase(t, FOLLOWS, after.body, after.to) >= 0);
    return told ? { last: own + 1, told } : null;
  }
  return s.closesLine ? { last: own, told: isPunct(t, s.to - 1, ':') } : null;
}
const AMONG = phraseTable('trong đó, cụ thể, bao gồm, gồm, chia ra');
const FOLLOWS = phraseTable('trong đó, cụ thể, gồm, chia ra, sau, như sau, phân bổ');

/** "30 đơn vị:" and "Mầm non: 11 trường" below it: the one figure of the row, when it counts the same kind of thing. */
function onlyLike(row: Row, whole: Mention): Mention | null {
  const [cell] = row.cells.values();
  return row.cells.size === 1 && cell && sameKind(cell.quantity.unit, whole.quantity.unit) ? cell : null;
}

function sameMarker(a: string, b: string): boolean {
  return a === b || (/^\d/.test(a) && /^\d/.test(b)) || (/^[a-zđ]$/i.test(a) && /^[a-zđ]$/i.test(b));
}

/** Each unit that every row of the run has is a column; totals are sought among the figures before the run. */
function columns(f: Figures, run: Row[], first: number, most: number, sameLine: boolean): Finding[] {
  const out: Finding[] = [];
  const keys = [...(run[0] as Row).cells.keys()].filter(
    (key) => run.filter((r) => r.cells.has(key)).length >= Math.max(2, run.length - 1),
  );
  for (const key of keys) {
    const parts = run.flatMap((r) => r.cells.get(key) ?? []);
    const behind = totalsBehind(f, parts[parts.length - 1] as Mention, first, key);
    if (behind.length === 0 && goesOn(f.t, parts[parts.length - 1] as Mention)) continue;
    const wholes: Mention[] = [];
    for (let k = first - 1; k >= 0 && k >= first - 12; k--) {
      const m = f.mentions[k] as Mention;
      if (sameLine && lineOf(f, m.sentence) !== lineOf(f, (f.mentions[first] as Mention).sentence)) break;
      if (isCount(m) && isWholeOf(unitKey(m.quantity.unit), key)) wholes.push(m);
    }
    wholes.push(...behind);
    const left = wholes.map((w) => Math.abs(sumOf(parts) - (w.quantity.value as number)));
    if (isFilledUp(f, parts[parts.length - 1] as Mention, left) || isAmongLast(f, parts, left)) continue;
    const found = judge(wholes, parts, parts.length < run.length ? 0.13 : most);
    if (found) out.push(found);
  }
  return out;
}

/** "…; toàn trường: 758 học sinh", "Tổng cộng: 18 lớp - 745 học sinh": totals of a column that stand behind it. */
function totalsBehind(f: Figures, last: Mention, first: number, key: string): Mention[] {
  const from = f.mentions.indexOf(last, first);
  const out: Mention[] = [];
  for (let k = from + 1; k < f.mentions.length && k < from + 6; k++) {
    const m = f.mentions[k] as Mention;
    if (m.sentence - last.sentence > 1) break;
    const floor = Math.max(last.to, (f.sentences[m.sentence] as Sentence).from, m.from - 12);
    if (isCount(m) && unitKey(m.quantity.unit) === key && findPhrase(f.t, TOTALS, floor, m.from) >= 0) out.push(m);
  }
  return out;
}
const TOTALS = phraseTable(
  'tổng cộng, tổng, tổng số, cộng, toàn trường, cả trường, toàn huyện, toàn tỉnh, toàn xã, toàn ngành',
);

/** The sentence that opens the line of sentence n. */
function lineOf(f: Figures, n: number): number {
  let at = n;
  while (at > 0 && at > n - 40 && !(f.sentences[at] as Sentence).opensLine) at--;
  return at;
}

/** Would one digit of one of the figures mend it? Where no word binds them they must be large for that to be no chance. */
const mended = (w: Mention, parts: Mention[], sum: number, untold: boolean): boolean =>
  oneSlip(parts, sum, w, w.quantity.value as number) && (!untold || weight([...parts, w]) >= 0.5);

/** The nearest total that one digit would mend, when at most one part is larger. */
const slipped = (wholes: Mention[], parts: Mention[], sum: number, untold: boolean): Mention | undefined =>
  wholes.find(
    (w) =>
      (w.quantity.value as number) >= 10 &&
      parts.filter((p) => (p.quantity.value as number) >= (w.quantity.value as number)).length <= 1 &&
      mended(w, parts, sum, untold),
  );

/** Queried when no total agrees and the nearest one that is larger than each part is off by little. */
function judge(wholes: Mention[], parts: Mention[], most: number, untold = false): Finding | null {
  const sum = sumOf(parts);
  const off = (w: Mention) => Math.abs((w.quantity.value as number) - sum) / (w.quantity.value as number);
  const larger = wholes.filter((w) => parts.every((p) => (p.quantity.value as number) < (w.quantity.value as number)));
  // "652 học sinh, nữ 317 em": the nearest may be a part told apart in another way
  const [first] = larger;
  const near =
    (first && off(first) > most ? larger.find((w) => off(w) <= 0.05) : first) ?? slipped(wholes, parts, sum, untold);
  if (!near || wholes.some((w) => Math.abs((w.quantity.value as number) - sum) < 1e-6 * Math.max(1, sum))) return null;
  const total = near.quantity.value as number;
  if (loose(near)) return null;
  if (Math.abs(sum - total) > most * total) {
    if (!mended(near, parts, sum, untold)) return null;
    // some of the parts alone make the whole
    if (parts.length > 2 && parts.some((p) => Math.abs(sum - (p.quantity.value as number) - total) < 1e-9)) return null;
  }
  return finding(
    'sum',
    [...parts, near],
    sumText(
      parts.map((p) => p.quantity.value as number),
      total,
    ),
  );
}
