import type { Mention } from '../quantities/quantities.ts';
import { loose, value } from './figures.ts';

// Rounding as printed, and figures as they would be printed.

/** Does `exact` round to `printed` at that many decimals? Half is allowed to go either way. */
export function roundsTo(exact: number, printed: number, decimals: number): boolean {
  return Math.abs(exact - printed) <= 0.5 / 10 ** decimals + 1e-9;
}

/** What one printed unit of a figure is worth: 10⁹ for "1,75 tỷ đồng", 1 for a plain count. */
export function scaleOf(m: Mention): number {
  const word = /\d\s*(tỷ|tỉ|triệu|nghìn|ngàn)/i.exec(m.quantity.quote)?.[1]?.toLowerCase();
  return word === undefined ? 1 : word === 'triệu' ? 1e6 : word === 'tỷ' || word === 'tỉ' ? 1e9 : 1e3;
}

/** Does `exact` round to the figure at the digits and the scale it is printed with? */
export function roundsAs(exact: number, m: Mention): boolean {
  const scale = scaleOf(m);
  return roundsTo(exact / scale, (m.quantity.value as number) / scale, m.decimals);
}

/** `n` as it would be printed in place of the figure: 1.749.806.201 beside "1,75 tỷ" → "1,75 tỷ". */
export function printedAs(n: number, m: Mention): string {
  const scale = scaleOf(m);
  const word = scale === 1e9 ? ' tỷ' : scale === 1e6 ? ' triệu' : scale === 1e3 ? ' nghìn' : '';
  return scale === 1 && n >= 1e4 ? figure(n, m.decimals) : `${printed(n / scale, m.decimals)}${word}`;
}

/** 66.574 → "66,57", 43730 → "43.730", 60000000000 → "60 tỷ". */
export function figure(n: number, decimals = 2): string {
  const size = Math.abs(n);
  if (size >= 1e9) return `${figure(n / 1e9, 4)} tỷ`;
  if (size >= 1e6 && n % 1e5 === 0) return `${figure(n / 1e6)} triệu`;
  const [whole = '', part] = (Math.round(n * 10 ** decimals) / 10 ** decimals).toString().split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole;
  return part ? `${grouped},${part}` : grouped;
}

/** A value as it would be printed beside figures with so many decimals: 71.875 with 1 → "71,9". */
export function printed(n: number, decimals: number): string {
  return n.toFixed(decimals).replace('.', ',');
}

/** "36 : 56 = 64,29 %, làm tròn 64,3 %; văn bản ghi 65,5 %": what was compared, computed, rounded and read. */
export function shareText(part: number, whole: number, percent: Mention): string {
  const exact = (part / whole) * 100;
  const { value, quote } = percent.quantity;
  const plain = value !== null && !loose(percent);
  const rounded = plain ? `, làm tròn ${printed(exact, percent.decimals)} %` : '';
  return `${figure(part)} : ${figure(whole)} = ${figure(exact)} %${rounded}; văn bản ghi ${plain ? `${figure(value, 4)} %` : quote}`;
}

/** "45 = 15 + 18 + 12" asked: "15 + 18 + 13 = 46; văn bản ghi 45". */
export function sumText(parts: number[], total: number): string {
  const sum = parts.reduce((n, x) => n + x, 0);
  return `${parts.map((x) => figure(x)).join(' + ')} = ${figure(sum, 4)}; văn bản ghi ${figure(total, 4)}`;
}

/** What a gap comes to, and what is printed. */
export const gapText = (high: number, low: number, told: number): string =>
  `${figure(high)} − ${figure(low)} = ${figure(high - low)}; văn bản ghi ${figure(told)}`;

/** What a mean comes to, rounded as it is printed where that is another number, and what is printed. */
export function meanText(top: number, low: number, mean: Mention): string {
  const [exact, rounded] = [figure(top / low), printedAs(top / low, mean)];
  const near = exact === rounded ? '' : `, làm tròn ${rounded}`;
  return `${figure(top)} : ${figure(low)} = ${exact}${near}; văn bản ghi ${figure(value(mean), 4)}`;
}
