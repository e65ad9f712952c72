import { PLANTED_ANNOUNCED } from './planted-announced.ts';
import { PLANTED_CHANGES } from './planted-changes.ts';
import { PLANTED_FORMS } from './planted-forms.ts';
import { PLANTED_LATER } from './planted-later.ts';
import { PLANTED, PLANTED_PAIRS } from './planted-passages.ts';
import { PLANTED_PROVEN } from './planted-proven.ts';
import { PLANTED_RESTS } from './planted-rests.ts';
import { PLANTED_SETS } from './planted-sets.ts';
import { PLANTED_SHARES } from './planted-shares.ts';
import { PLANTED_SPREAD } from './planted-spread.ts';
import { PLANTED_TABLES } from './planted-tables.ts';
import { PLANTED_TOLD } from './planted-told.ts';
import { SILENT_CHANGES } from './silent-changes.ts';
import { SILENT_EXAMPLES, SILENT_TABLES, SILENT_TOLD } from './silent-examples.ts';
import { SILENT_EXPLAINED } from './silent-explained.ts';
import { SILENT_FREE } from './silent-free.ts';
import { SILENT_LISTS } from './silent-lists.ts';
import { SILENT } from './silent-passages.ts';
import { SILENT_PROVEN } from './silent-proven.ts';
import { SILENT_SETS } from './silent-sets.ts';
import { SILENT_MEANS, SILENT_SHARES } from './silent-shares.ts';
import { SILENT_ANNOUNCED, SILENT_RESTS, SILENT_SPREAD } from './silent-spread.ts';

// All passages with one slip and all in which nothing is wrong: the tests hold the reader by them, and the weights of
// relations learn from them what only looks like one. No part of the reader itself.

/** Nothing here is to be asked about. */
export const SILENT_PASSAGES: readonly string[] = [
  ...SILENT,
  ...SILENT_EXPLAINED,
  ...SILENT_LISTS,
  ...SILENT_CHANGES,
  ...SILENT_SETS,
  ...SILENT_SHARES,
  ...SILENT_MEANS,
  ...SILENT_SPREAD,
  ...SILENT_RESTS,
  ...SILENT_ANNOUNCED,
  ...SILENT_FREE,
  ...SILENT_EXAMPLES,
  ...SILENT_TABLES,
  ...SILENT_TOLD,
  ...SILENT_PROVEN,
];

const byKind = (kinds: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(kinds).flatMap(([kind, passages]) => passages.map((p) => [kind, p] as const));
const choose = (passage: string, which: '$1' | '$2') => passage.replace(/\{([^|{}]*)\|([^|{}]*)\}/, which);

/** The kind of finding, the passage with the slip, and the same without it. */
export const PLANTED_PASSAGES: readonly (readonly [kind: string, wrong: string, right: string])[] = [
  ...[
    ...PLANTED,
    ...PLANTED_SETS.map((p) => ['sum', p] as const),
    ...[
      PLANTED_FORMS,
      PLANTED_LATER,
      PLANTED_CHANGES,
      PLANTED_SHARES,
      PLANTED_SPREAD,
      PLANTED_RESTS,
      PLANTED_ANNOUNCED,
      PLANTED_TABLES,
      PLANTED_TOLD,
      PLANTED_PROVEN,
    ].flatMap(byKind),
  ].map(([kind, passage]) => [kind, choose(passage, '$1'), choose(passage, '$2')] as const),
  ...PLANTED_PAIRS,
];
