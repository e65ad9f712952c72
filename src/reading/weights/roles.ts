import type { Context } from '../contexts/context.ts';
import { findPhrase, phraseTable } from '../lexicon/phrases.ts';
import { registerWord } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Role } from '../reading.ts';
import { partGroups } from '../roles/part-roles.ts';
import type { Sentence } from '../text/segment.ts';
import { Cues } from './cues.ts';
import { isWholeText, type Surroundings } from './places.ts';
import { roleCues } from './role-cues.ts';
import { figuresOf, ROLES } from './role-places.ts';
import learned from './roles.json' with { type: 'json' };
import { Scores } from './scores.ts';

const TARGET = ROLES.indexOf('target');
const ACTUAL = ROLES.indexOf('actual');

/** Does the figure stand under a heading of aims, in a sentence that reports nothing and names no time gone? */
function aimsOnly({ t, dates, sentences, around }: Surroundings, m: Mention): boolean {
  const { section, turns, reference } = around[m.sentence] as Context;
  if (section !== 'target' || turns.some((turn) => turn.mode === 'report')) return false;
  const { body } = sentences[m.sentence] as Sentence;
  for (let k = m.from - 1; k >= body; k--) {
    if (t.words[k] === DA) return false;
    const year = dates.spans[(dates.at[k] ?? 0) - 1]?.year ?? 0;
    if (year > 0 && year < reference) return false;
  }
  return true;
}
const DA = registerWord('đã');
const NAM = registerWord('năm');
const AIMS = phraseTable('chỉ tiêu, mục tiêu, kế hoạch, nghị quyết, phấn đấu');
const NEAR = 14;

/** "Tính đến cuối năm 2013, toàn tỉnh còn 24.860 người mù chữ, …": does the sentence open so, with no word of an aim up to the figure? */
function opensTold({ t, sentences, around }: Surroundings, m: Mention): boolean {
  const { turns } = around[m.sentence] as Context;
  const { body } = sentences[m.sentence] as Sentence;
  if (turns[0]?.mode !== 'report' || turns[0].at !== body || t.words[body] === NAM) return false;
  // "vượt 02 trường so với chỉ tiêu các đảng bộ cũ cộng lại (07 trường)"
  if (findPhrase(t, AIMS, Math.max(body, m.from - NEAR), m.from) >= 0) return false;
  return turns.every((turn) => turn.at >= m.from || turn.mode === 'report');
}

const cues = new Cues();
const scores = new Scores(learned);

/**
 * Gives each figure of a whole text the role that the rules' word and all that stands around it speak for most. The
 * rules' word weighs as much as it was worth on texts they had not been written on. Where the head of a table's column
 * says what a figure is, that stands.
 */
export function weighRoles(around: Surroundings, mentions: readonly Mention[]): void {
  if (mentions.length === 0 || !isWholeText(around)) return;
  const figures = figuresOf(
    around,
    mentions,
    Uint8Array.from(mentions, (m) => ROLES.indexOf(m.quantity.role)),
  );
  const groups = [...columnsOf(mentions), ...partGroups(around.t, mentions)];
  // most figures stand alone: what is said of them is used at once, and only what is shared is kept
  const said: (Float64Array | null)[] = [];
  for (const k of groups.flat()) said[k] ??= new Float64Array(ROLES.length);
  mentions.forEach((m, k) => {
    if (m.headed || m.aside) {
      said[k] = null;
      return;
    }
    roleCues(cues, figures, k);
    const sums = scores.of(cues);
    const kept = said[k];
    if (kept) kept.set(sums);
    else choose(around, m, sums);
  });
  for (const group of groups) share(mentions, said, group);
  for (const k of new Set(groups.flat())) {
    const kept = said[k];
    if (kept) choose(around, mentions[k] as Mention, kept);
  }
}

/**
 * The role that most speaks for; under a heading of aims what the rules take for one is no result ("đạt 65%, tăng 9,9 điểm"), in a
 * sentence that opens by reporting what they take for a result no aim.
 */
function choose(around: Surroundings, m: Mention, sums: Float64Array): void {
  let best = m.quantity.role === 'target' && aimsOnly(around, m) ? TARGET : 0;
  const told = m.quantity.role === 'actual' && opensTold(around, m);
  for (let r = 0; r < ROLES.length; r++)
    if ((sums[r] as number) > (sums[best] as number) && !(best === TARGET && r === ACTUAL) && !(told && r === TARGET))
      best = r;
  m.quantity.role = ROLES[best] as Role;
}

/** The cells of each column of each table, by their places among all figures. */
function columnsOf(mentions: readonly Mention[]): number[][] {
  const columns = new Map<string, number[]>();
  mentions.forEach(({ cell }, k) => {
    if (!cell) return;
    const key = `${cell.table} ${cell.column}`;
    const column = columns.get(key);
    if (column) column.push(k);
    else columns.set(key, [k]);
  });
  return [...columns.values()];
}

/**
 * The cells of one column are all results, all aims or all norms, and so are a whole and the parts that add up to it: what is said
 * of one is said of all, and what is settled of one speaks for the others.
 */
function share(
  mentions: readonly Mention[],
  said: readonly (Float64Array | null | undefined)[],
  group: readonly number[],
): void {
  const open = group.flatMap((k) => said[k] ?? []);
  for (let r = 0; r < ROLES.length; r++) {
    const settled = group.filter((k) => !said[k] && mentions[k]?.quantity.role === ROLES[r]).length;
    const all = open.reduce((sum, own) => sum + (own[r] as number), settled * SETTLED);
    for (const own of open) own[r] = all;
  }
}
/** So much speaks for its role where it is settled. */
const SETTLED = 3;
