import { contentWords, fold, hasMarks, searchForm } from '../../../kernel/text/index.ts';

/** What a sentence says of the thing it measures. Everything may be empty. */
export interface Said {
  /** What is measured, in the reader's words: “trường đạt chuẩn quốc gia”. */
  name: string;
  /** The whole sentence. */
  quote: string;
  /** On whom or where: “toàn tỉnh”, “cấp tiểu học”. */
  scope: string;
  /** “%”, “trường”; null: not said. */
  unit: string | null;
  /** The paragraph around it: names what a bare “đạt 71,9%” is about. Counts little. */
  around: string;
}

export interface Nameable {
  id: number;
  name: string;
  kind: string;
  unitWord: string;
  population: string | null;
  definition?: string | null;
}

export interface Likely<T> {
  indicator: T;
  /** From 0 to a little over 1: only for the order. */
  score: number;
  /** Why it is offered, for the person who chooses: “cùng tính bằng trường”. */
  because: string[];
}

/** Levels of schooling: an indicator of one is hardly meant by a sentence about another. */
const LEVELS = ['mam non', 'mau giao', 'nha tre', 'tieu hoc', 'trung hoc co so', 'trung hoc pho thong', 'thuong xuyen'];
const LEAST = 0.3;

interface Indexed<T> {
  indicator: T;
  words: Map<string, string>;
  wide: Map<string, string>;
  levels: Set<string>;
}

/** The indicators of an authority by their words; a word weighs by how few of them have it. */
export interface IndicatorIndex<T extends Nameable> {
  all: Indexed<T>[];
  weightOf(word: string): number;
  /** Adds indicators, or takes their new names. */
  put(indicators: readonly T[]): void;
}

/** @param written writes abbreviations out, in names as in sentences */
export function indexIndicators<T extends Nameable>(
  indicators: readonly T[],
  written: (text: string) => string = (text) => text,
): IndicatorIndex<T> {
  const all: Indexed<T>[] = [];
  const counts = new Map<string, number>();
  const put = (some: readonly T[]) => {
    for (const indicator of some) {
      const words = wordForms(written(indicator.name));
      const wide = wordForms(written(`${indicator.population ?? ''} ${indicator.definition ?? ''}`));
      const entry = { indicator, words, wide, levels: levelsIn(written(indicator.name)) };
      const before = all.findIndex((one) => one.indicator.id === indicator.id);
      if (before >= 0) all[before] = entry;
      else {
        all.push(entry);
        for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  };
  put(indicators);
  return { all, put, weightOf: (word) => Math.log(1 + (all.length + 1) / ((counts.get(word) ?? 0) + 0.5)) };
}

/**
 * The indicators that a sentence probably speaks of, likeliest first, at most `most`. Counts how much of an indicator's
 * name the sentence says and how much of what is measured the indicator names; then unit of measure, level of schooling
 * and population decide between neighbours. Words agree without marks, but two marked words must have the same marks.
 */
export function likelyIndicators<T extends Nameable>(index: IndicatorIndex<T>, said: Said, most = 6): Likely<T>[] {
  const whole = wordForms(`${said.name} ${said.quote} ${said.scope}`);
  const paragraph = wordForms(said.around);
  const named = wordForms(said.name || said.quote);
  const namedWeight = sum(named.keys(), index.weightOf);
  const levels = levelsIn(`${said.name} ${said.scope} ${said.quote}`);
  return index.all
    .map(({ indicator, words, levels: own, wide }): Likely<T> => {
      const weight = sum(words.keys(), index.weightOf);
      const covered = weight === 0 ? 0 : sharedWeight(words, whole, index.weightOf) / weight;
      const precise = namedWeight === 0 ? 0 : sharedWeight(named, words, index.weightOf) / namedWeight;
      const around = wide.size === 0 ? 0 : sharedWeight(named, wide, index.weightOf) / Math.max(namedWeight, 1);
      const because: string[] = [];
      const nearby = weight === 0 ? 0 : sharedWeight(words, paragraph, index.weightOf) / weight;
      let score = 0.6 * covered + 0.4 * precise + 0.08 * around + 0.35 * Math.max(0, nearby - covered);
      if (covered === 0 && nearby < 0.8) return { indicator, score: 0, because };
      if (covered > 0.99) because.push('câu có đủ tên chỉ số');
      score += ofUnit(indicator, said.unit, because) + ofLevel(own, levels, because);
      return { indicator, score, because };
    })
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || a.indicator.id - b.indicator.id)
    .slice(0, most);
}

function ofUnit(indicator: Nameable, unit: string | null, because: string[]): number {
  if (unit === null || unit === '') return 0;
  const [said, own] = [fold(unit), fold(indicator.unitWord)];
  if (said === own) {
    because.push(`cùng tính bằng ${indicator.unitWord}`);
    return 0.15;
  }
  const rate = indicator.kind === 'ratio';
  if (said === '%') return rate ? 0.12 : indicator.kind === 'yesno' ? 0 : -0.2;
  return rate ? -0.2 : -0.05;
}

function ofLevel(own: Set<string>, said: Set<string>, because: string[]): number {
  if (own.size === 0 || said.size === 0) return 0;
  if ([...own].some((level) => said.has(level))) {
    because.push('cùng cấp học');
    return 0.08;
  }
  return -0.25;
}

function levelsIn(text: string): Set<string> {
  const plain = fold(text).replace(/\s+/g, ' ');
  return new Set(LEVELS.filter((level) => plain.includes(level)));
}

/** Content words by their form without marks, with the marked form that was written. */
function wordForms(text: string): Map<string, string> {
  const kept = contentWords(text);
  const forms = new Map<string, string>();
  for (const word of searchForm(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    const plain = fold(word);
    if (kept.has(plain) && !hasMarks(forms.get(plain) ?? '')) forms.set(plain, word);
  }
  return forms;
}

function sharedWeight(a: Map<string, string>, b: Map<string, string>, weightOf: (word: string) => number): number {
  let weight = 0;
  for (const [word, form] of a) {
    const other = b.get(word);
    if (other === undefined) continue;
    if (hasMarks(form) && hasMarks(other) && form !== other) continue;
    weight += weightOf(word);
  }
  return weight;
}

function sum(words: Iterable<string>, weightOf: (word: string) => number): number {
  let total = 0;
  for (const word of words) total += weightOf(word);
  return total;
}
