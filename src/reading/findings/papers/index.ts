import type { Finding } from '../../reading.ts';
import type { Scene } from '../index.ts';
import { checkCongresses } from './congresses.ts';
import { checkDays } from './days.ts';
import { checkOrders } from './orders.ts';
import { checkPeriods, readPeriods } from './periods.ts';
import { checkSymbols } from './symbols.ts';
import { congressOfPast, termNotBegun } from './terms.ts';
import { mixedYears, oddReport, reviewAndPlan } from './years.ts';

/** Documents, days and periods against each other and against the calendar. */
export function checkPapers(f: Scene): Finding[] {
  const periods = readPeriods(f);
  return [
    ...checkSymbols(f.t, f.citations),
    ...checkDays(f.t, f.dates),
    ...checkOrders(f),
    ...checkPeriods(f.t, periods),
    ...termNotBegun(f, periods),
    ...congressOfPast(f, periods),
    ...reviewAndPlan(f),
    ...oddReport(f, periods),
    ...mixedYears(f, periods),
    ...checkCongresses(f, periods),
  ];
}
