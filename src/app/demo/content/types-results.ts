import type { Day, DemoPeriod, DemoQuote, Marked } from './types-common.ts';

export interface DemoIndicator extends Marked {
  key: string;
  code: string;
  name: string;
  kind: 'count' | 'ratio' | 'money' | 'yesno' | 'number';
  /** 'trường', '%', 'đồng' … */
  unitWord: string;
  decimals: number;
  aggregation: 'sum' | 'ratio_of_sums' | 'latest' | 'count_yes' | 'none';
  direction: 'higher' | 'lower' | 'neutral';
  population: string;
  definition: string;
  periodKind: DemoPeriod['kind'];
}

export type MissingReason = 'not_arising' | 'not_yet' | 'not_applicable' | 'only_words';

/**
 * A reported quantity. Either `value` is a number or `missing` says why there is none. Ratios are in percent;
 * `numerator`/`denominator` are given whenever known.
 */
export interface DemoFigure extends Marked {
  key: string;
  indicator: string;
  unit: string;
  period: DemoPeriod;
  value: number | null;
  valueTo?: number;
  numerator?: number;
  denominator?: number;
  missing?: MissingReason;
  /** The words that stand instead of a number: 'đều tăng'. */
  words?: string;
  comparator?: '=' | '>' | '>=' | '<' | '<=';
  approx?: 'lt' | 'gt' | 'about';
  /** A change against an earlier period rather than a level. */
  role?: 'level' | 'change';
  derived?: { formula: string; from: string[] };
  /** Not a level: which sub-population the number is of, in words. */
  scope?: string;
  quote: DemoQuote | null;
  state: 'approved' | 'preliminary';
}

export type TargetComparator = '=' | '>=' | '>' | '<=' | '<' | 'range' | 'increase_by' | 'decrease_by' | 'qualitative';

export interface DemoTarget extends Marked {
  key: string;
  /** Who has to reach it. */
  unit: string;
  indicator: string | null;
  name: string;
  /** Population and scope in words. */
  scope: string;
  comparator: TargetComparator;
  value: number | null;
  valueTo?: number;
  numerator?: number;
  denominator?: number;
  unitWord: string;
  period: DemoPeriod;
  /** Who set it: a unit of the authority. */
  assigner: string | null;
  assignerNote?: string;
  /** The same promise said as a share: 23 schools = 71,9 %. */
  statedShare?: { value: number; unitWord: string; base: number | null; formula: string };
  baseline?: { value: number; unitWord: string; period: DemoPeriod; formula: string; figure?: string };
  /** Not said by the text but computed from it: 222 − 17 = 205. */
  derived?: { formula: string; from: string[] };
  /** What the document itself reports against it. */
  result?: { figure: string; verdict: 'exceeded' | 'met' | 'not_met' | 'unknown'; note?: string };
  /** The unit was abolished before the end of the period: why, and who carries on. */
  closed?: { on: Day; reason: string; transferredTo: string[] };
  quote: DemoQuote | null;
}

export interface DemoTask extends Marked {
  key: string;
  no: string;
  title: string;
  /** 6 rõ: việc, sản phẩm, thời gian, người, trách nhiệm, thẩm quyền. */
  work: string;
  product: string | null;
  deadline: { kind: 'fixed' | 'quarter' | 'year' | 'regular' | 'none'; date: Day | null; note?: string };
  lead: string;
  co: string[];
  responsibility: string | null;
  decidedBy: string | null;
  origin: 'assigned' | 'added';
  assigner: string | null;
  period: DemoPeriod;
  state: 'not_started' | 'in_progress' | 'at_risk' | 'done' | 'closed';
  progress: { on: Day; text: string; percent?: number; sample?: boolean }[];
  quote: DemoQuote | null;
}

export type Operand = { figure: string } | { target: string } | { value: number; why: string };

/**
 * An arithmetic fact that the house must confirm or refuse.
 * sum: Σ terms = result · diff: terms[0] − the others = result · ratio: terms[0] ÷ terms[1] × 100 = result when
 * rounded to `decimals` · cap: terms[0] ÷ terms[1] × 100 stays at or under result · per: terms[0] ÷ terms[1] = result.
 */
export interface DemoSum extends Marked {
  key: string;
  kind: 'sum' | 'diff' | 'ratio' | 'cap' | 'per';
  terms: Operand[];
  result: Operand;
  decimals: number;
  expected: 'holds' | 'fails';
  text: string;
}
