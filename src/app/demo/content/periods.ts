import type { Day, DemoPeriod } from './types.ts';

export const day = (on: Day, label: string): DemoPeriod => ({ kind: 'date', from: on, to: on, label });

export const year = (y: number): DemoPeriod => ({ kind: 'year', from: `${y}-01-01`, to: `${y}-12-31`, label: `${y}` });

/** A school year is counted from 1 September to 31 August: the opening day differs by year and province. */
export const schoolYear = (y: number): DemoPeriod => ({
  kind: 'school_year',
  from: `${y}-09-01`,
  to: `${y + 1}-08-31`,
  label: `${y}–${y + 1}`,
});

/** The texts give a term by its years only, so its bounds are the outer days of those years. */
export const term = (from: number, to: number): DemoPeriod => ({
  kind: 'term',
  from: `${from}-01-01`,
  to: `${to}-12-31`,
  label: `Nhiệm kỳ ${from}–${to}`,
});

export const everyYearOf = (period: DemoPeriod): DemoPeriod => ({
  ...period,
  label: `Hằng năm, ${period.label.toLowerCase()}`,
  everyYear: true,
});

export const span = (from: Day | null, to: Day | null, label: string): DemoPeriod => ({
  kind: 'range',
  from,
  to,
  label,
});
