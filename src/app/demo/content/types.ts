/**
 * The shape of the demo authorities: plain data, every reference a short key that is local to its authority.
 * A loader replays it through the real commands; nothing here may import a capability.
 *
 * Three marks run through every record and must survive into the pages:
 * - `sample: true`    invented so that the pages can be used; never a fact about a real body or person
 * - `sourced: false`  a public fact that the five documents do not carry and that still wants a source
 * - `acceptance`      the ids of the acceptance list (A1 … EX6) that the record shows
 */
import type { DemoForm, DemoRound, DemoSubmission, DemoUser } from './types-collection.ts';
import type { Day, DemoPeriod, Marked } from './types-common.ts';
import type { DemoDocument, DemoFinding, DemoRelation } from './types-documents.ts';
import type { DemoEvent, DemoPerson, DemoUnit } from './types-organization.ts';
import type { DemoFigure, DemoIndicator, DemoSum, DemoTarget, DemoTask } from './types-results.ts';

export type * from './types-collection.ts';
export type * from './types-common.ts';
export type * from './types-documents.ts';
export { paragraphBreak } from './types-documents.ts';
export type * from './types-organization.ts';
export type * from './types-results.ts';

export interface DemoTerm extends Marked {
  key: string;
  label: string;
  period: DemoPeriod;
  /** Whose term it is. */
  unit: string;
}

export interface DemoAuthority {
  slug: string;
  name: string;
  kind: 'department' | 'office' | 'centre';
  /** The unit that is the authority itself. */
  unit: string;
  provinceNote: string;
  sample: boolean;
  /** One sentence on the page of the demo. */
  about: string;
  /** The day up to which the documents speak; pages of the past open on it. */
  asOf: Day;
  terms: DemoTerm[];
  units: DemoUnit[];
  events: DemoEvent[];
  persons: DemoPerson[];
  documents: DemoDocument[];
  relations: DemoRelation[];
  indicators: DemoIndicator[];
  figures: DemoFigure[];
  targets: DemoTarget[];
  tasks: DemoTask[];
  sums: DemoSum[];
  findings: DemoFinding[];
  forms: DemoForm[];
  rounds: DemoRound[];
  submissions: DemoSubmission[];
  users: DemoUser[];
}
