import { searchForm } from '../../../kernel/text/search-form.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import type { ImportLine } from './import-rows.ts';
import type { Hierarchy } from './unit-kinds.ts';

/** A unit on record, as matching sees it. */
export interface KnownUnit {
  id: number;
  code: string | null;
  name: string;
  shortName: string | null;
  kind: string;
  hierarchy: Hierarchy;
  parentId: number | null;
  validFrom: IsoDate | null;
  validTo: IsoDate | null;
}

/** What is to happen with one line. */
export interface PlannedLine {
  line: ImportLine;
  state: 'new' | 'changed' | 'same' | 'error';
  /** The unit on record that it is. */
  unitId: number | null;
  kind: string;
  hierarchy: Hierarchy;
  /** The superior: a unit on record, or another line by its index. null: none, or left as it is. */
  parent: { unitId: number } | { index: number } | null;
  changes: { what: 'name' | 'shortName' | 'kind' | 'parent' | 'from' | 'code'; from: string; to: string }[];
}

/** Names that differ only in case, spaces, signs or the place of a tone are one. */
export const nameKey = (text: string) =>
  searchForm(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Units on record by id, code and name. */
export class Known {
  readonly byId = new Map<number, KnownUnit>();
  readonly #byCode = new Map<string, KnownUnit>();
  readonly #byName = new Map<string, KnownUnit[]>();
  constructor(units: readonly KnownUnit[]) {
    for (const unit of units) {
      this.byId.set(unit.id, unit);
      if (unit.code) this.#byCode.set(nameKey(unit.code), unit);
      for (const name of new Set([nameKey(unit.name), nameKey(unit.shortName ?? unit.name)]))
        this.#byName.set(name, [...(this.#byName.get(name) ?? []), unit]);
    }
  }
  code(text: string): KnownUnit | null {
    return this.#byCode.get(nameKey(text)) ?? null;
  }
  /** Units that exist still before those that ended. */
  named(text: string): KnownUnit[] {
    const all = this.#byName.get(nameKey(text)) ?? [];
    const open = all.filter((unit) => unit.validTo === null);
    return open.length > 0 ? open : all;
  }
}

/** Lines of the list by code and name. */
export class Lines {
  readonly #byCode = new Map<string, number>();
  readonly #byName = new Map<string, number[]>();
  constructor(planned: readonly PlannedLine[]) {
    planned.forEach(({ line }, i) => {
      if (line.text.code && !this.#byCode.has(nameKey(line.text.code))) this.#byCode.set(nameKey(line.text.code), i);
      for (const name of new Set([nameKey(line.text.name), nameKey(line.text.shortName || line.text.name)]))
        this.#byName.set(name, [...(this.#byName.get(name) ?? []), i]);
    });
  }
  code = (text: string) => this.#byCode.get(nameKey(text)) ?? null;
  named = (text: string) => this.#byName.get(nameKey(text)) ?? [];
}
