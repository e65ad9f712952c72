/** Numbers as Vietnamese offices write them, and the arithmetic of printed percentages. */
export {
  formatMoney,
  formatNumber,
  formatPercent,
  formatRange,
  formatSigned,
  type NumberFormat,
} from './format.ts';
export { type ParsedNumber, parseNumber, parsePercent } from './parse.ts';
export { baseRange, basesFor, percentOf, ratioHolds, roundHalfUp } from './round.ts';
