import type { Day, DemoQuote, Marked } from './types-common.ts';

export type Hierarchy = 'administration' | 'party' | 'territory';

export type UnitKind =
  | 'ministry'
  | 'peoples_committee'
  | 'department'
  | 'division'
  | 'office'
  | 'centre'
  | 'school'
  | 'trade_union'
  | 'inspectorate'
  | 'agency'
  | 'party_central'
  | 'party_committee'
  | 'party_organization'
  | 'party_cell'
  | 'province'
  | 'district'
  | 'commune';

export type SchoolLevel = 'MN' | 'TH' | 'THCS' | 'THPT' | 'GDTX';

export interface DemoName {
  name: string;
  short: string;
  from?: Day;
  to?: Day;
}

export interface DemoParent {
  parent: string;
  /** 'direct' leads the unit; 'professional' guides its work only (a Sở for a Phòng). */
  relation: 'direct' | 'professional';
  from?: Day;
  to?: Day;
  note?: string;
}

export interface DemoUnit extends Marked {
  key: string;
  hierarchy: Hierarchy;
  kind: UnitKind;
  names: DemoName[];
  parents: DemoParent[];
  codes?: { scheme: string; code: string; from?: Day; to?: Day }[];
  founded: Day | null;
  /** Last day of life; null while it lives. */
  closed: Day | null;
  /** The closing day stands only for the month or year that is known. */
  closedUncertain?: boolean;
  /** Party organization → the administrative unit that it leads. */
  leads?: string;
  /** Where the unit sits, over time. */
  places?: { territory: string; from?: Day; to?: Day }[];
  levels?: SchoolLevel[];
  ownership?: 'public' | 'non_public';
  /** Mountainous, ethnic area and the like, as the document names it. */
  areas?: ('mountainous' | 'ethnic' | 'border' | 'urban')[];
  /** The text counts the unit without naming it; the name here only tells it apart. */
  nameUnknown?: boolean;
  /** Other names of the same body met in the text. */
  aliases?: string[];
}

export interface DemoEvent extends Marked {
  key: string;
  type: 'found' | 'rename' | 'split' | 'merge' | 'abolish' | 'move';
  /** null: the day is not known; `dateNote` says what is. */
  date: Day | null;
  dateNote?: string;
  /** The day stands only for the month or year that is known. */
  dateUncertain?: boolean;
  basis: string | null;
  basisDocument?: string;
  predecessors: { unit: string; share?: number }[];
  successors: { unit: string; share?: number }[];
  /** True when only some of the successors are recorded. */
  successorsPartial?: boolean;
}

export interface DemoPost {
  unit: string;
  title: string;
  side: 'party' | 'state' | 'union' | 'editorial';
  from: Day | null;
  to: Day | null;
  quote?: DemoQuote;
  note?: string;
}

export interface DemoMembership {
  /** A Party cell or organization. */
  unit: string;
  status: 'official' | 'probationary' | 'temporary' | 'transferred_in' | 'transferred_out' | 'exempt';
  from: Day | null;
  to: Day | null;
  note?: string;
}

/** Only office holders named by the documents, and invented people marked `sample`. */
export interface DemoPerson extends Marked {
  key: string;
  name: string;
  posts: DemoPost[];
  memberships?: DemoMembership[];
}
