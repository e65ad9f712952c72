import type { Context } from '../context.ts';
import { turnAt } from '../context.ts';
import type { Dates } from '../dates.ts';
import type { Mention } from '../quantities.ts';
import type { Role } from '../reading.ts';
import type { Sentence } from '../segment.ts';
import { NUM, PUNCT, type Tokens, WORD } from '../tokens.ts';
import { CUE, type Cues, DATE, NUMBER, nameId, symbolAt } from './cues.ts';
import { earlierCues, headingCues, MODES, markOf, type Surroundings } from './places.ts';

// What tells whether a figure is reported, promised, a change or none of these.

export const ROLES: readonly Role[] = ['actual', 'target', 'change', 'other'];

const ROLE_NAMES = Object.fromEntries(ROLES.map((r) => [r, nameId(r)])) as Record<Role, number>;
const PERCENT = nameId('phần-trăm');
const FRACTION = nameId('phân-số');
const RANGE = nameId('khoảng');
const PLAIN = nameId('số-đếm');
const SPELLED = nameId('bằng-chữ');
const BOUNDS: Record<string, number> = {};
for (const b of ['>', '>=', '<', '<=', 'gt', 'lt', 'about']) BOUNDS[b] = nameId(`giới-hạn-${b}`);
const NEAR = [nameId('liền'), nameId('gần'), nameId('xa')];
const SAME_UNIT = nameId('cùng-đơn-vị');
const OTHER_UNIT = nameId('khác-đơn-vị');
const CLAUSE = 12;
const SENTENCE = 40;
const AFTER = 10;

/** Collects what surrounds mention `m` of the sentence at `n`; `last` is the mention before it in the same sentence. */
export function roleCues(cues: Cues, around: Surroundings, n: number, m: Mention, last: Mention | null): void {
  const { t, dates } = around;
  const s = around.sentences[n] as Sentence;
  const c = around.around[n] as Context;
  cues.clear();
  cues.add(CUE.always, 0);
  const unit = addUnit(cues, t, m);
  addBefore(cues, t, dates, s, m, unit);
  addAfter(cues, t, dates, s, m, unit);
  addOpening(cues, t, dates, s, c, unit);
  headingCues(cues, around, c, n);
  earlierCues(cues, around, n);
  titleCues(cues, around, unit);
  addModes(cues, t, c, m, unit);
  if (last) {
    const gap = m.from - last.to;
    cues.add(CUE.lastRole, ROLE_NAMES[last.quantity.role], NEAR[gap < 4 ? 0 : gap < 12 ? 1 : 2]);
    cues.add(
      CUE.lastNear,
      ROLE_NAMES[last.quantity.role],
      last.quantity.unit === m.quantity.unit ? SAME_UNIT : OTHER_UNIT,
    );
  }
}

/** The unit and the form of the figure; the answer is the number of the unit's first word. */
function addUnit(cues: Cues, t: Tokens, m: Mention): number {
  const q = m.quantity;
  let first = 0;
  let second = 0;
  for (let k = m.num + 1; k < m.to && second === 0; k++) {
    if (t.kind[k] !== WORD || t.words[k] === 0) continue;
    if (first === 0) first = t.words[k] as number;
    else second = t.words[k] as number;
  }
  if (m.percent) first = PERCENT;
  cues.add(CUE.unit, first);
  if (second > 0) cues.add(CUE.unitPair, first, second);
  const form = m.spelled ? SPELLED : q.numerator !== undefined ? FRACTION : q.value_to !== undefined ? RANGE : PLAIN;
  cues.add(CUE.form, form, m.percent ? PERCENT : 0);
  if (q.comparator) cues.add(CUE.bound, BOUNDS[q.comparator] as number);
  if (q.approx) cues.add(CUE.bound, BOUNDS[q.approx] as number);
  return first;
}

function addBefore(cues: Cues, t: Tokens, dates: Dates, s: Sentence, m: Mention, unit: number): void {
  const at = (back: number): number => (m.from - back < s.from ? 0 : symbolAt(t, dates, m.from - back));
  const one = at(1);
  const two = at(2);
  cues.add(CUE.before1, one);
  cues.add(CUE.before2, two);
  cues.add(CUE.before3, at(3));
  cues.add(CUE.before4, at(4));
  cues.add(CUE.beforePair, two, one);
  cues.add(CUE.beforePair2, at(3), two);
  if (unit > 0) cues.add(CUE.unitBefore, one, unit);
  let inClause = true;
  let behind = 0;
  for (let k = m.from - 1; k >= s.body && k >= m.from - SENTENCE; k--) {
    if (inClause && t.kind[k] === PUNCT && CUTS.has(t.code[k] as number)) inClause = false;
    const x = symbolAt(t, dates, k);
    if (x === 0) {
      behind = 0;
      continue;
    }
    if (t.kind[k] === WORD || x === DATE || x === NUMBER) {
      if (inClause && m.from - k <= CLAUSE) {
        cues.add(CUE.clause, x);
        if (behind > 0) cues.add(CUE.clausePair, x, behind);
      }
      cues.add(CUE.sentence, x);
    }
    if (behind > 0) cues.add(CUE.sentencePair, x, behind);
    behind = x;
  }
}
const CUTS = new Set([44, 59, 40, 41]);

function addAfter(cues: Cues, t: Tokens, dates: Dates, s: Sentence, m: Mention, unit: number): void {
  const at = (on: number): number => (m.to + on >= s.to ? 0 : symbolAt(t, dates, m.to + on));
  cues.add(CUE.after1, at(0));
  cues.add(CUE.after2, at(1));
  cues.add(CUE.after3, at(2));
  cues.add(CUE.afterPair, at(0), at(1));
  if (unit > 0) cues.add(CUE.unitAfter, at(0), unit);
  for (let k = m.to; k < s.to && k < m.to + AFTER; k++) {
    const x = symbolAt(t, dates, k);
    if (x > 0 && (t.kind[k] === WORD || t.kind[k] === NUM)) cues.add(CUE.after, x);
  }
}

function addOpening(cues: Cues, t: Tokens, dates: Dates, s: Sentence, c: Context, unit: number): void {
  const first = symbolAt(t, dates, s.body);
  const second = s.body + 1 < s.to ? symbolAt(t, dates, s.body + 1) : 0;
  cues.add(CUE.opens, first);
  cues.add(CUE.opensPair, first, second);
  if (unit > 0) cues.add(CUE.unitOpens, first, unit);
  cues.add(CUE.marker, markOf(s), MODES[c.section]);
  for (let k = s.body; k < s.labelTo && k < s.body + 16; k++) {
    const x = symbolAt(t, dates, k);
    if (x > 0 && t.kind[k] !== PUNCT) cues.add(CUE.label, x);
  }
}

function addModes(cues: Cues, t: Tokens, c: Context, m: Mention, unit: number): void {
  const turn = turnAt(c, m.from);
  const mode = MODES[turn?.mode ?? c.start];
  cues.add(CUE.mode, mode, MODES[c.section]);
  cues.add(CUE.modeUnit, mode, unit);
  cues.add(CUE.modeBefore, mode, m.from > 0 ? (t.words[m.from - 1] as number) : 0);
  if (!turn) return;
  const gap = m.from - turn.at;
  cues.add(CUE.turn, t.words[turn.at] as number, NEAR[gap < 4 ? 0 : gap < 12 ? 1 : 2]);
}

/** The words of the title or first sentence: what the text is about. */
function titleCues(cues: Cues, { t, dates, sentences }: Surroundings, unit: number): void {
  const title = sentences[0];
  if (!title) return;
  for (let k = title.body; k < title.to && k < title.body + 30; k++) {
    if (t.kind[k] !== WORD) continue;
    cues.add(CUE.paper, symbolAt(t, dates, k));
    cues.add(CUE.paper, symbolAt(t, dates, k), unit);
  }
}
