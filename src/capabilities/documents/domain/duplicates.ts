import { contentWords, overlap } from '../../../kernel/text/index.ts';
import { symbolKey } from './symbol.ts';

export interface Sayable {
  no: number;
  kind: string;
  start: number;
  quote: string;
  data: Record<string, unknown>;
}

/** Words in common from which two sentences count as one thing said twice. */
const SAME_TASK = 0.7;
const SAME_TARGET = 0.75;
/** Words that the list may say beyond the headline. */
const MORE_WORDS = 3;

/**
 * Groups of proposals of one kind that say the same: a citation of one document; a target with the same level and unit
 * about the same thing (the headline and the list); a task in nearly the same words. Quantities are not compared: the
 * same number of schools may stand for ten years. Each group in the order of the text, the first member first.
 * A proposal stands in one group at most.
 */
export function duplicateGroups<T extends Sayable>(proposals: readonly T[]): T[][] {
  const citations = bucketsOf(proposals, 'citation', citationKey).flatMap((bucket) => grouped(bucket, sameDay));
  const targets = bucketsOf(proposals, 'target', targetKey).flatMap((bucket) => {
    const words = new Map(bucket.map((one) => [one, aboutWhat(one)]));
    return grouped(bucket, (a, b) => sameDue(a, b) && about(words.get(a), words.get(b)) >= SAME_TARGET);
  });
  return [...citations, ...targets, ...sameTasks(proposals)].sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
}

/**
 * Those that say the same as one of them, in the order of the text, itself included; it alone: an empty list. Compares
 * with this one only, so it is cheap enough for every opening of a proposal.
 */
export function duplicatesOf<T extends Sayable>(one: T, proposals: readonly T[]): T[] {
  const same = samenessWith(one);
  const found = same === null ? [] : proposals.filter((other) => other.kind === one.kind && same(other));
  return found.length > 1 ? found : [];
}

function samenessWith(one: Sayable): ((other: Sayable) => boolean) | null {
  const key = one.kind === 'citation' ? citationKey(one) : one.kind === 'target' ? targetKey(one) : null;
  if (one.kind === 'citation')
    return key === null ? null : (other) => citationKey(other) === key && sameDay(one, other);
  const words = aboutWhat(one);
  if (one.kind === 'target')
    return key === null
      ? null
      : (other) =>
          other.data.value === one.data.value &&
          targetKey(other) === key &&
          sameDue(one, other) &&
          about(words, aboutWhat(other)) >= SAME_TARGET;
  if (one.kind !== 'task' || words.size < 3) return null;
  const near = mayBeNear(one);
  return (other) => {
    const said = near(other) ? aboutWhat(other) : null;
    return said !== null && overlap(words, said) >= SAME_TASK && sameNumbers(words, said);
  };
}

/**
 * A cheap look before the words are taken apart: sentences that overlap by 0.7 have most of their words letter for letter
 * in common, and neither is twice as long as the other.
 */
function mayBeNear(one: Sayable): (other: Sayable) => boolean {
  const words = one.quote
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
  const least = words.length / 2;
  return ({ quote }) => {
    if (quote.length > one.quote.length * 2 || one.quote.length > quote.length * 2) return false;
    const lower = quote.toLowerCase();
    let found = 0;
    for (const word of words) if (lower.includes(word)) found += 1;
    return found >= least;
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function citationKey({ data }: Sayable): string | null {
  const key = symbolKey(text(data.symbol) || null);
  return key !== null && /[a-z]/.test(key) ? key : null;
}

function sameDay(a: Sayable, b: Sayable): boolean {
  const [one, other] = [text(a.data.date), text(b.data.date)];
  return one === '' || other === '' || one === other;
}

/** Level and unit; a level "at least" and one "exactly" are the same promise said carelessly, an increase is another. */
function targetKey({ data }: Sayable): string | null {
  const level = [data.value, data.value_to, data.numerator, data.denominator].map((part) => String(part ?? ''));
  if (level.every((part) => part === '')) return null;
  const change = /^(increase|decrease)/.exec(text(data.comparator))?.[0] ?? '';
  return [...level, [...contentWords(text(data.unit) || '%')].join(' ') || text(data.unit), change].join('|');
}

/** “lớp 1” is not “lớp 2”, “đợt 3” not “đợt 5”: numbers in the words must agree, unless one names none at all. */
function sameNumbers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const numbers = (words: ReadonlySet<string>) =>
    [...words]
      .filter((word) => /^\d/.test(word))
      .sort()
      .join(' ');
  const [one, other] = [numbers(a), numbers(b)];
  return one === '' || other === '' || one === other;
}

const aboutWhat = (one: Sayable) => contentWords(text(one.data.indicator) || one.quote);

/** A headline names the thing in fewer words: what matters is how much of the shorter one the longer one says. */
function about(a: Set<string> | undefined, b: Set<string> | undefined): number {
  if (!a || !b || a.size === 0 || b.size === 0 || !sameNumbers(a, b)) return 0;
  const alike = overlap(a, b);
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const within =
    small.size >= 3 && large.size - small.size <= MORE_WORDS && [...small].every((word) => large.has(word));
  return within ? 1 : alike;
}

function sameDue(a: Sayable, b: Sayable): boolean {
  const years = (one: Sayable) => text(one.data.due).match(/\d{4}/g)?.at(-1) ?? null;
  const [one, other] = [years(a), years(b)];
  return one === null || other === null || one === other;
}

function bucketsOf<T extends Sayable>(all: readonly T[], kind: string, keyOf: (one: T) => string | null): T[][] {
  const buckets = new Map<string, T[]>();
  for (const one of all) {
    const key = one.kind === kind ? keyOf(one) : null;
    if (key !== null) buckets.set(key, [...(buckets.get(key) ?? []), one]);
  }
  return [...buckets.values()].filter((bucket) => bucket.length > 1);
}

/** Each member is compared with the first of the groups before it: no chains that drift away from where they began. */
function grouped<T extends Sayable>(bucket: readonly T[], same: (a: T, b: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const one of [...bucket].sort((a, b) => a.start - b.start)) {
    const group = groups.find(([first]) => first !== undefined && same(first, one));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups.filter((group) => group.length > 1);
}

/**
 * Tasks are compared only where they share one of their rarest words: two sets that overlap by 0.7 must share a word
 * among the rarest 30 % of each (plus one), so that 600 tasks need some thousand comparisons and not 180,000.
 */
function sameTasks<T extends Sayable>(proposals: readonly T[]): T[][] {
  const tasks = proposals.filter((one) => one.kind === 'task').map((one) => ({ one, words: contentWords(one.quote) }));
  const counts = new Map<string, number>();
  for (const { words } of tasks) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byWord = new Map<string, number[]>();
  const groupOf = new Map<number, T[]>();
  tasks.forEach(({ one, words }, index) => {
    if (words.size < 3) return;
    const rarest = [...words].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1));
    const prefix = rarest.slice(0, words.size - Math.ceil(SAME_TASK * words.size) + 1);
    const candidates = new Set(prefix.flatMap((word) => byWord.get(word) ?? []));
    for (const word of prefix) byWord.set(word, [...(byWord.get(word) ?? []), index]);
    for (const candidate of candidates) {
      const other = tasks[candidate];
      if (!other || overlap(words, other.words) < SAME_TASK || !sameNumbers(words, other.words)) continue;
      const group = groupOf.get(candidate) ?? [other.one];
      group.push(one);
      groupOf.set(candidate, group);
      groupOf.set(index, group);
      return;
    }
  });
  return [...new Set(groupOf.values())];
}
