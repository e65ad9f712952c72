import { defineSlot } from '../kernel/capability/slots.ts';
import type { ReadTx, WriteTx } from '../kernel/db/index.ts';
import type { Period } from '../kernel/time/index.ts';
import type { DocumentId, IndicatorId, ProposalId, UnitId, VersionId } from './ids.ts';

/** Server markup; contracts know no JSX library. */
export type Markup = unknown;

/** What a panel may know of the page it stands on. */
export interface PanelScene {
  /** Builds a link inside the authority: `link('/don-vi/3')`. */
  link(path: string): string;
  /** The day as of which the page is asked. */
  asOf: string;
  /** The query of the page: which figure's slip is open, for example. */
  query: URLSearchParams;
}

/** A section of the unit page, filled by capabilities above org. Lower `order` stands first. null: nothing to show. */
export interface UnitPanel {
  order: number;
  permission: string;
  render(tx: ReadTx, unitId: UnitId, scene: PanelScene): Promise<Markup | null>;
}
export const unitPanel = defineSlot<UnitPanel>('org.unit-panel');

/** A sentence for the top of the unit page and of the overview: "Hai chỉ tiêu đã vượt, bốn đã đạt." */
export interface UnitSentence {
  order: number;
  permission: string;
  say(tx: ReadTx, unitId: UnitId, scene: PanelScene): Promise<string | null>;
}
export const unitSentence = defineSlot<UnitSentence>('org.unit-sentence');

/** A figure that became current, or was replaced, in this transaction. Values are null when missing. */
export interface FigureChange {
  indicatorId: IndicatorId;
  unitId: UnitId;
  period: Period;
  before: FigureParts | null;
  after: FigureParts | null;
}
export interface FigureParts {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  missing: string | null;
}
/** Runs in the same transaction as the change of figures, so that totals move with the approval itself. */
export const figuresChanged =
  defineSlot<(tx: WriteTx, changes: readonly FigureChange[]) => Promise<void>>('collection.figures-changed');

/** What a person made of a proposal on the reading page. */
export interface SettledProposal {
  proposalId: ProposalId;
  documentId: DocumentId;
  versionId: VersionId;
  /** The unit that the document belongs to, if it names one. */
  unitId: UnitId | null;
  start: number;
  end: number;
  quote: string;
  data: Record<string, unknown>;
}
/** What would come of a proposal accepted as it stands. */
export interface AcceptancePreview {
  /** The record in one line: “Trường đạt chuẩn: từ 71,9%, nhiệm kỳ 2020–2025”. */
  will: string;
  /** What else would be written, or is left out: “Lập chỉ số mới”. */
  notes?: readonly string[];
  /** What a person must mend first; with one of these it cannot be accepted as it stands. */
  problems: readonly string[];
}
/** A field of this name in a correction form: it is shown again with what was typed, and nothing is accepted. */
export const ASK_AGAIN = 'hoi-lai';
/** Turns an accepted proposal of one kind into a record. Filled by targets (targets, tasks) and collection (figures). */
export interface ProposalAcceptor {
  kind: 'target' | 'task' | 'quantity';
  /** Told apart where several take one kind (a quantity may become a figure or a target). Default: the kind. */
  key?: string;
  /** The kind of record that it makes, when it differs from `kind`: by it the acceptor is found again for undo. */
  makes?: string;
  permission: string;
  /** The button: "Nhận chỉ tiêu". */
  label: string;
  /** What accepting it as it stands would write, without writing: for looking through many at once. */
  preview(tx: ReadTx, proposal: SettledProposal): Promise<AcceptancePreview>;
  /** The fields of the correction form, filled from the proposal. */
  form(tx: ReadTx, proposal: SettledProposal): Promise<Markup>;
  /** Writes the record. Throws `invalid` with every problem of the form. Returns what was made and a link to it. */
  accept(tx: WriteTx, proposal: SettledProposal, fields: URLSearchParams): Promise<{ kind: string; id: number }>;
  /** Takes the record back when a person undoes the acceptance. */
  undo(tx: WriteTx, result: { kind: string; id: number }): Promise<void>;
  /** Where the record is shown. */
  href(result: { kind: string; id: number }): string;
}
export const proposalAcceptor = defineSlot<ProposalAcceptor>('documents.proposal-acceptor');

/** One group of hits of the search over everything: units, documents, targets, tasks, indicators. */
export interface SearchSource {
  order: number;
  permission: string;
  heading: string;
  find(tx: ReadTx, query: string, limit: number): Promise<{ href: string; title: string; detail?: string }[]>;
}
export const searchSource = defineSlot<SearchSource>('app.search-source');

/** A section of a document's page: what was taken from it, filled by the capabilities that keep it. */
export interface DocumentPanel {
  order: number;
  permission: string;
  render(tx: ReadTx, documentId: DocumentId, scene: PanelScene): Promise<Markup | null>;
}
export const documentPanel = defineSlot<DocumentPanel>('documents.document-panel');

/** A number on the sign of the authority's overview: what waits for whom. */
export interface OverviewPanel {
  order: number;
  permission: string;
  render(tx: ReadTx, rootUnitId: UnitId, scene: PanelScene): Promise<Markup | null>;
}
export const overviewPanel = defineSlot<OverviewPanel>('app.overview-panel');

/** A section of an indicator's page: its values over units and years, filled by statistics. Lower `order` stands first. */
export interface IndicatorPanel {
  order: number;
  permission: string;
  render(tx: ReadTx, indicatorId: IndicatorId, scene: PanelScene): Promise<Markup | null>;
}
export const indicatorPanel = defineSlot<IndicatorPanel>('collection.indicator-panel');

/** A target that a draft states: offsets are UTF-16 indexes into its text, `due` is as written. */
export interface DraftClaim {
  start: number;
  end: number;
  quote: string;
  name: string;
  value: number;
  unit: string | null;
  due: string | null;
}
/** What kept records say otherwise. `href` is inside the authority. */
export interface DraftQuestion {
  start: number;
  end: number;
  quote: string;
  message: string;
  proposed: string | null;
  href: string;
}
/** Compares a draft with kept records, for authors who hold the permission. Always questions, never verdicts. */
export interface DraftComparer {
  permission: string;
  compare(tx: ReadTx, claims: readonly DraftClaim[]): Promise<DraftQuestion[]>;
}
export const draftComparer = defineSlot<DraftComparer>('proofreading.draft-comparer');

/** What rests on a figure and moves with it: totals above, targets. Said before an approved figure is changed. */
export interface FigureUse {
  order: number;
  /** Nothing: an empty list. `href` is inside the authority. */
  find(
    tx: ReadTx,
    figure: { indicatorId: IndicatorId; unitId: UnitId; period: Period },
  ): Promise<{ text: string; href?: string }[]>;
}
export const figureUse = defineSlot<FigureUse>('collection.figure-use');
