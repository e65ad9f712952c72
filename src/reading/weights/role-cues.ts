import { type Context, modeAt } from '../contexts/context.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Sentence } from '../text/segment.ts';
import { PUNCT, WORD } from '../text/tokens.ts';
import { CUE, type Cues, nameId, symbolAt } from './cues.ts';
import { headingCues } from './headings.ts';
import { MODES, markOf } from './places.ts';
import { ROLES, type RuledFigures } from './role-places.ts';

// What tells whether a figure is reported, promised, a change or none of these, beside what the rules make of it.

const ROLE_NAMES = ROLES.map((r) => nameId(r));
const PERCENT = nameId('phần-trăm');
const FRACTION = nameId('phân-số');
const RANGE = nameId('khoảng');
const PLAIN = nameId('số-đếm');
const BOUNDS: Record<string, number> = {};
for (const b of ['>', '>=', '<', '<=', 'gt', 'lt', 'about']) BOUNDS[b] = nameId(`giới-hạn-${b}`);
const SIZES = ['0', 'dưới-10', 'dưới-100', 'một-trăm', 'dưới-1000', 'lớn'].map(nameId);
const PARTS = [0, 1, 2, 3, 4, 5].map((p) => nameId(`phần-${p}`));
const SENTENCE = 24;
const AFTER = 12;
const CUTS = new Set([',', ';', ':', '('].map((c) => c.charCodeAt(0)));

/** Collects what surrounds the figure at `k`. */
export function roleCues(cues: Cues, figures: RuledFigures, k: number): void {
  const { around, mentions, ruled } = figures;
  const m = mentions[k] as Mention;
  const s = around.sentences[m.sentence] as Sentence;
  const side = (ruled[k] as number) + 1;
  cues.clear();
  cues.add(CUE.always, 0);
  cues.add(CUE.ruled, ROLE_NAMES[side - 1] as number);
  formCues(cues, figures, m, side);
  beforeCues(cues, figures, m, s, side);
  afterCues(cues, figures, m, s, side);
  openingCues(cues, figures, m, s, side);
  headingCues(cues, figures.around, figures.heading[m.sentence] as number, CUE.heading);
  headingCues(cues, figures.around, figures.upper[m.sentence] as number, CUE.upper);
  modeCues(cues, figures, m, side);
  textCues(cues, figures, m);
}

/** Its unit, how it is written, and how big it is. */
function formCues(cues: Cues, { around: { t } }: RuledFigures, m: Mention, side: number): void {
  const q = m.quantity;
  let first = m.percent ? PERCENT : 0;
  let second = 0;
  for (let k = m.num + 1; k < m.to && second === 0; k++) {
    if (t.kind[k] !== WORD || t.words[k] === 0) continue;
    if (first === 0) first = t.words[k] as number;
    else second = t.words[k] as number;
  }
  cues.addTwice(CUE.unit, side, first);
  cues.addTwice(CUE.unit, side, first, second);
  cues.add(CUE.form, q.numerator !== undefined ? FRACTION : q.value_to !== undefined ? RANGE : PLAIN);
  cues.addTwice(CUE.bound, side, q.comparator ? (BOUNDS[q.comparator] as number) : 0);
  if (q.approx) cues.add(CUE.bound, BOUNDS[q.approx] as number);
  const v = q.value ?? 0;
  const size = v === 0 ? 0 : v < 10 ? 1 : v === 100 ? 3 : v < 100 ? 2 : v < 1000 ? 4 : 5;
  cues.addTwice(CUE.counts, side, SIZES[size] as number);
}

function beforeCues(cues: Cues, figures: RuledFigures, m: Mention, s: Sentence, side: number): void {
  const { t, dates } = figures.around;
  const at = (back: number): number => (m.from - back < s.from ? 0 : symbolAt(t, dates, m.from - back));
  cues.addTwice(CUE.before1, side, at(1));
  cues.add(CUE.before2, at(2));
  cues.add(CUE.before3, at(3));
  cues.add(CUE.before4, at(4));
  cues.add(CUE.before5, at(5));
  cues.add(CUE.before5, at(6));
  cues.addTwice(CUE.beforeEnd, side, at(2), at(1));
  cues.add(CUE.beforePair, at(3), at(2));
  let inClause = true;
  let behind = 0;
  for (let k = m.from - 1; k >= s.body && k >= m.from - SENTENCE; k--) {
    if (inClause && t.kind[k] === PUNCT && CUTS.has(t.code[k] as number)) inClause = false;
    const x = symbolAt(t, dates, k);
    if (inClause) cues.add(CUE.clause, x);
    if (inClause && behind > 0) cues.add(CUE.clausePair, x, behind);
    cues.add(CUE.within, x);
    if (behind > 0) cues.add(CUE.withinPair, x, behind);
    behind = x;
  }
}

function afterCues(cues: Cues, figures: RuledFigures, m: Mention, s: Sentence, side: number): void {
  const { t, dates } = figures.around;
  const at = (on: number): number => (m.to + on >= s.to ? 0 : symbolAt(t, dates, m.to + on));
  cues.addTwice(CUE.after1, side, at(0));
  cues.addTwice(CUE.after2, side, at(1));
  let behind = 0;
  for (let k = m.to; k < s.to && k < m.to + AFTER; k++) {
    const x = symbolAt(t, dates, k);
    cues.add(CUE.after, x);
    if (behind > 0) cues.add(CUE.afterPair, behind, x);
    behind = x;
  }
}

/** The first words of its sentence, and the marker of its line. */
function openingCues(cues: Cues, { around, opening }: RuledFigures, m: Mention, s: Sentence, side: number): void {
  const { t, dates, sentences } = around;
  const first = symbolAt(t, dates, s.body);
  cues.addTwice(CUE.opens, side, first);
  if (s.body + 1 < s.to) cues.addTwice(CUE.opensPair, side, first, symbolAt(t, dates, s.body + 1));
  cues.add(CUE.marker, markOf(sentences[opening[m.sentence] as number] as Sentence));
}

/** Whether its part of the text, its own words and the sentence before report or promise. */
function modeCues(cues: Cues, { around: { around } }: RuledFigures, m: Mention, side: number): void {
  const c = around[m.sentence] as Context;
  const before = around[m.sentence - 1];
  cues.addTwice(CUE.mode, side, MODES[c.section]);
  cues.addTwice(CUE.modeAt, side, MODES[modeAt(c, m.from)]);
  if (before) cues.addTwice(CUE.lineBefore, side, MODES[before.turns.at(-1)?.mode ?? before.start]);
}

/** How the figures of the text are parted among the roles, by the rules, and how far down the text this one stands. */
function textCues(cues: Cues, { around: { t }, mentions, shares }: RuledFigures, m: Mention): void {
  ROLE_NAMES.forEach((name, r) => {
    cues.add(CUE.textShare, name, PARTS[Math.round((5 * (shares[r] as number)) / mentions.length)] as number);
  });
  cues.add(CUE.place, PARTS[Math.floor((5 * m.from) / t.count)] as number);
}
