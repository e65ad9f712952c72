import { fold } from '../../../../kernel/text/normalize.ts';
import type { FormLine } from '../sheet.ts';

/** Marks, case and punctuation do not count when a file is matched: `Số trường (mẫu)` is `so truong mau`. */
export const plain = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Finds things by any of their names; a name that two share finds none of them and says so. */
export class NameIndex<T> {
  readonly #byName = new Map<string, Set<T>>();
  add(name: string, thing: T): void {
    const key = plain(name);
    if (key === '') return;
    const own = this.#byName.get(key) ?? new Set<T>();
    own.add(thing);
    this.#byName.set(key, own);
  }
  find(name: string): T[] {
    return [...(this.#byName.get(plain(name)) ?? [])];
  }
}

export interface KnownUnit {
  id: number;
  name: string;
  /** Every name by which a file may call it, the first is `name`. */
  names: readonly string[];
  codes: readonly string[];
}

export const byLine = (lines: readonly FormLine[]): NameIndex<FormLine> => {
  const index = new NameIndex<FormLine>();
  for (const line of lines)
    for (const name of [line.code, line.label, `${line.code} ${line.label}`, `${line.label} ${line.unitWord}`])
      index.add(name, line);
  return index;
};

/** The line that a head or a label means: by code, by label, by both; a number before it does not count. */
export function lineNamed(index: NameIndex<FormLine>, text: string): FormLine | null {
  const whole = plain(text);
  for (const name of [whole, whole.replace(/^\d{1,3} (?=\D)/, '')]) {
    const found = index.find(name);
    if (found.length === 1) return found[0]!;
  }
  return null;
}

/** Which half of a ratio a head asks for, and the head without that word. */
export function partOf(head: string): { part: 'numerator' | 'denominator' | null; rest: string } {
  const match = /^(.*?)[\s(:,–-]*(tử số|mẫu số|tu so|mau so)[\s)]*$/iu.exec(head.normalize('NFC').trim());
  if (!match) return { part: null, rest: head };
  return { part: /^t/i.test(match[2]!) ? 'numerator' : 'denominator', rest: match[1]!.trim() };
}

/** Hidden keys that bring a template back to its round: `nk:don-vi:ROUND:UNIT` over a sheet, `nk:bang:ROUND` over a table. */
export const sheetKey = (roundId: number, unitId: number): string => `nk:don-vi:${roundId}:${unitId}`;
export const tableKey = (roundId: number): string => `nk:bang:${roundId}`;

export function parseKey(text: string): { roundId: number; unitId: number | null } | null {
  const match = /^nk:(?:don-vi:(\d{1,15}):(\d{1,15})|bang:(\d{1,15}))$/.exec(text.trim());
  if (!match) return null;
  return { roundId: Number(match[1] ?? match[3]), unitId: match[2] ? Number(match[2]) : null };
}
