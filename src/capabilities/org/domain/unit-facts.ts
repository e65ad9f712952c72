import type { IsoDate } from '../../../kernel/time/index.ts';
import { type Dated, inForce } from './days.ts';
import type { Hierarchy, Relation } from './unit-kinds.ts';

export interface NameRange extends Dated {
  id: number;
  name: string;
  shortName: string | null;
}

export interface ParentRange extends Dated {
  id: number;
  parentId: number;
  relation: Relation;
}

/** All that rules need to know of a unit. */
export interface UnitFacts extends Dated {
  id: number;
  hierarchy: Hierarchy;
  kind: string;
  sample: boolean;
  /** By time. */
  names: NameRange[];
  parents: ParentRange[];
  codes: (Dated & { id: number; scheme: string; code: string })[];
  /** Units that hang on it directly, with the time of the link; those that had ended are left out. */
  children: (Dated & { unitId: number; linkId: number; name: string })[];
  /** Posts without an end. */
  openPosts: number[];
}

/** The name of a unit on a day, or the nearest before, or the first. Without a day: the last. */
export function nameOn(unit: Pick<UnitFacts, 'id' | 'names'>, day: IsoDate | null): string {
  const at = day === null ? undefined : unit.names.find((n) => inForce(n, day));
  const before = unit.names.filter((n) => day === null || n.validFrom === null || n.validFrom <= day).at(-1);
  return (at ?? before ?? unit.names[0])?.name ?? `Đơn vị ${unit.id}`;
}

/** The superior by a relation on a day. */
export function parentOn(unit: UnitFacts, relation: Relation, day: IsoDate): ParentRange | null {
  return unit.parents.find((p) => p.relation === relation && inForce(p, day)) ?? null;
}

/** What an event is about besides the units: its date, possibly unknown, and what it rests on. */
export interface EventWords {
  /** The first day of the new state. null: unknown, `dateNote` says what is known. */
  date: IsoDate | null;
  dateNote?: string | null;
  /** The decision, as people name it. */
  basis?: string | null;
  basisDocumentId?: number | null;
  note?: string | null;
  /** False: the fact still wants a source. */
  sourced?: boolean;
}

/** A unit that an event founds. */
export interface NewUnit {
  kind: string;
  name: string;
  shortName?: string | null;
  /** Its direct superior; without it that of the predecessor. null: none. */
  parentId?: number | null;
  code?: string | null;
  sample?: boolean;
  note?: string | null;
}
