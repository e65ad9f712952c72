import { formatNumber, formatRange } from '../../../kernel/number/index.ts';
import type { TargetComparator } from './target.ts';

/** What must be reached, as it was promised. */
export interface Must {
  comparator: TargetComparator;
  value: number | null;
  valueTo: number | null;
  unitWord: string;
  decimals: number;
}

/** The word before the value; a plain value has none. */
export const qualifierOf: Record<TargetComparator, string> = {
  '=': '',
  '>=': 'từ',
  '>': 'trên',
  '<=': 'không quá',
  '<': 'dưới',
  range: '',
  increase_by: 'tăng',
  decrease_by: 'giảm',
  increase: 'tăng',
  decrease: 'giảm',
  qualitative: '',
};

/** “từ 85%”, “trên 90%”, “tăng 6 trường”, “80–90%”, “tăng”, “không nêu”. */
export function mustText(must: Must): string {
  if (isYes(must)) return 'đạt';
  const word = qualifierOf[must.comparator];
  const value = valueText(must);
  if (value === null) return word || 'không nêu';
  return word ? `${word} ${value}` : value;
}

/** A title or a standard that is reached or not: “1 đạt” is how the form writes it. */
export const isYes = ({ comparator, unitWord, value }: Must): boolean =>
  unitWord === 'đạt' && value === 1 && (comparator === '=' || comparator === '>=');

/** As a sentence without its full stop: “Phải đạt từ 85%”, “Phải tăng”, “Không nêu mức phải đạt”. */
export function mustSentence(must: Must): string {
  if (isYes(must)) return 'Phải đạt';
  if (must.value !== null) {
    const changes = must.comparator === 'increase_by' || must.comparator === 'decrease_by';
    return changes ? `Phải ${mustText(must)}` : `Phải đạt ${mustText(must)}`;
  }
  return must.comparator === 'qualitative' ? 'Không nêu mức phải đạt' : `Phải ${mustText(must)}`;
}

/** The value with its unit, without the word before it; null when the target has none. */
export function valueText({ decimals, unitWord, value, valueTo }: Must): string | null {
  if (value === null) return null;
  // As many decimals as were printed, and never fewer than the number has.
  const own = (String(value).split('.')[1] ?? '').length;
  const format = { decimals: Math.max(decimals, Math.min(own, 2)) };
  const unit = unitWord === '%' ? '%' : unitWord && ` ${unitWord}`;
  return valueTo === null ? `${formatNumber(value, format)}${unit}` : formatRange(value, valueTo, unit, format);
}

/** How a column head says it, short: “từ 85”, “100”, “đạt”. */
export function headText(must: Must): string {
  if (isYes(must)) return 'đạt';
  if (must.value === null) return must.comparator === 'qualitative' ? 'đạt' : qualifierOf[must.comparator];
  return mustText({ ...must, unitWord: '' });
}

const NOUNS = [
  'trẻ',
  'học sinh',
  'giáo viên',
  'nhà giáo',
  'đảng viên',
  'cán bộ',
  'chi bộ',
  'trường',
  'xã',
  'huyện',
  'lớp',
];

/** The people or things that a rate is of, where its name begins with them: “Trẻ mẫu giáo đến trường” is of “trẻ”. */
export function nounOf(name: string): string {
  const lower = name.toLocaleLowerCase('vi').replace(/^(tỷ lệ|tổng số|số) /, '');
  return NOUNS.find((noun) => lower.startsWith(`${noun} `) || lower.startsWith(`${noun},`)) ?? '';
}
