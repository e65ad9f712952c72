// What every record of the demo shares: days, periods, quotes, marks.

/** ISO day, e.g. '2020-05-12'. */
export type Day = string;

/** A time the figure, target or task is about. `from`/`to` are null only where the text leaves the span open. */
export interface DemoPeriod {
  kind: 'date' | 'month' | 'quarter' | 'year' | 'school_year' | 'term' | 'range';
  from: Day | null;
  to: Day | null;
  /** As an official writes it: '2019', '2019–2020', 'Nhiệm kỳ 2015–2020', 'hơn 05 năm'. */
  label: string;
  /** 'hằng năm' inside a term: one value stands for every year of the period. */
  everyYear?: boolean;
}

/** The exact words of a document of the same authority. `occurrence` (from 1) only when they occur more than once. */
export interface DemoQuote {
  document: string;
  text: string;
  occurrence?: number;
}

export interface Marked {
  /** Invented for the demo. */
  sample?: boolean;
  /** False: common knowledge without a source in the documents. Absent means the documents carry it. */
  sourced?: boolean;
  note?: string;
  acceptance?: string[];
}
