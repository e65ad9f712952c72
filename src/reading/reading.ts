// What the reader says of one text. Every offset is a UTF-16 index into the NFC form of the text,
// and `quote` is always text.slice(start, end) of that form.

/** A stretch of the text: [start, end) with the words themselves. */
export interface Span {
  start: number;
  end: number;
  quote: string;
}

/** A reference to an issued document. `symbol` without inner spaces, null when the document is known by its session. */
export interface Citation extends Span {
  /** The type without diacritics and with underscores: nghi_quyet, chi_thi, cong_van … */
  type: string;
  symbol: string | null;
  /** ISO date of issue, or null when the text does not give it. */
  date: string | null;
  issuer: string | null;
}

/** actual: reported · target: to be reached · change: by how much · other: norms, prices, durations, plain counts of points. */
export type Role = 'actual' | 'target' | 'change' | 'other';
export type Bound = '>' | '>=' | '<' | '<=';
/** gt "hơn" · lt "gần" · about "khoảng". */
export type Approx = 'gt' | 'lt' | 'about';

/** One measured mention. `value` is null exactly when numerator and denominator are given. */
export interface Quantity extends Span {
  value: number | null;
  value_to?: number;
  numerator?: number;
  denominator?: number;
  unit: string | null;
  role: Role;
  comparator?: Bound;
  approx?: Approx;
}

export type TargetComparator = '=' | Bound | 'range' | 'increase_by' | 'decrease_by';

/** What a careful reader would work out from the sentence, with its formula, for a person to check. */
export interface Derivation {
  /** base: the total behind "23 … 71,9 %" · complement: 100 − p · share: numerator / denominator. */
  kind: 'base' | 'complement' | 'share';
  formula: string;
  /** The whole numbers or the share that agree with the printed digits. */
  values: number[];
}

/** One value that is to be reached; `quote` is the clause that promises it. */
export interface Target extends Span {
  indicator: string;
  comparator: TargetComparator;
  value: number | null;
  value_to?: number;
  numerator?: number;
  denominator?: number;
  unit: string | null;
  scope: string | null;
  /** The period as the text gives it ("2025", "hằng năm"), or null. */
  due: string | null;
  /** Where the period is named, when that is not in `quote`: a heading, or words far above. */
  dueFrom?: Span;
  derivations?: Derivation[];
}

/** A concrete thing to be done; `ordinal` is the marker it stands under ("Một là", "2", "a"). */
export interface Task extends Span {
  ordinal?: string;
  /** Who has to do it, as the clause, the label or the line above it names them. */
  doer?: Span;
  deadline?: TaskDeadline;
  /** The paper or thing that comes of it: "quy chế làm việc". */
  product?: Span;
}

/** "trước ngày 30/9/2024"; `date` is ISO when day, month and year are all given. */
export interface TaskDeadline extends Span {
  date: string | null;
}

/**
 * ratio, sum, diff: figures that do not agree with each other · share: over 100 % of a whole · range: bounds the wrong
 * way round · repeat: one figure given twice with two values · quota: a rule of `rules` is broken · symbol, date,
 * period: documents and time · spelling: words, spaces, brackets.
 */
export type FindingKind =
  | 'ratio'
  | 'sum'
  | 'diff'
  | 'share'
  | 'range'
  | 'repeat'
  | 'quota'
  | 'symbol'
  | 'date'
  | 'period'
  | 'spelling';

/** error: contradicts itself · warning: very likely a slip, look at it · note: good to know, a matter of style or doubt. */
export type Severity = 'error' | 'warning' | 'note';

/** Something a careful clerk would query. `message` is Vietnamese, for the reading page. */
export interface Finding {
  kind: FindingKind;
  severity: Severity;
  quotes: string[];
  message: string;
  /** What it might read, when that can be told; only ever proposed. */
  proposed?: string;
  /** One span for each quote, in the same order. */
  spans: { start: number; end: number }[];
}

/** A name of a unit of the registry. `id` is null when several units bear the name; `candidates` are all that do. */
export interface UnitMention extends Span {
  id: string | null;
  candidates: readonly string[];
}

/** All that was read from one text. */
export interface Reading {
  citations: Citation[];
  quantities: Quantity[];
  targets: Target[];
  tasks: Task[];
  findings: Finding[];
  /** The known units that the text names; only when a registry was given. */
  units?: UnitMention[];
}
