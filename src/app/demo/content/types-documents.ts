import type { Day, DemoQuote, Marked } from './types-common.ts';

export type DocumentType =
  | 'bai_viet'
  | 'nghi_quyet'
  | 'chi_thi'
  | 'ket_luan'
  | 'ke_hoach'
  | 'chuong_trinh'
  | 'de_an'
  | 'quyet_dinh'
  | 'cong_van'
  | 'nghi_dinh'
  | 'bao_cao'
  | 'quy_che'
  | 'huong_dan';

export interface DemoDocument extends Marked {
  key: string;
  type: DocumentType;
  family: 'party' | 'state' | 'press';
  /** Exactly as written, faults included; null when there is none. */
  symbol: string | null;
  symbolState: 'complete' | 'incomplete' | 'malformed' | 'none';
  /** As written; null when the text does not say. */
  issuer: string | null;
  issuerUnit?: string;
  date: Day | null;
  dateNote?: string;
  subject: string;
  /** Own words of the project, carrying the facts of the original. Absent: a registry entry without text. */
  text?: string[];
  /** Local time of Việt Nam with its offset, e.g. '2020-05-08T17:02:00+07:00'. */
  postedAt?: string;
  /** Exactly as printed, academic title included. */
  byline?: string;
  views?: number;
  breadcrumb?: string[];
  images?: { name: string; caption: string | null; url?: string }[];
}

/** What a document's offsets count in: the paragraphs joined by one line feed. */
export const paragraphBreak = '\n';

export interface DemoRelation extends Marked {
  from: string;
  to: string;
  kind: 'implements' | 'based_on' | 'amends' | 'replaces' | 'cites' | 'approves';
  quote?: DemoQuote;
}

export interface DemoFinding extends Marked {
  key: string;
  document: string;
  kind: 'ratio' | 'sum' | 'diff' | 'symbol' | 'date' | 'period' | 'spelling' | 'term';
  /** One or more exact places; empty when the finding is that something is absent. */
  quotes: DemoQuote[];
  message: string;
  proposed: string | null;
  source: 'reader' | 'person';
}
