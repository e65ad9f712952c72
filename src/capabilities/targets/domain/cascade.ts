import { formatNumber, roundHalfUp } from '../../../kernel/number/index.ts';
import type { Derivation } from './derivations.ts';
import type { TargetComparator } from './target.ts';

/** What of a target its handing-down looks at. */
export interface Part {
  comparator: TargetComparator;
  value: number | null;
  unitWord: string;
}

/**
 * Whether what was handed down covers the whole. Counts are added: 5 + 7 + 8 = 20 leave 3 of 23 to nobody. Rates do not
 * add up: where every part keeps to the level, the whole does, too. null when there is nothing to compare.
 */
export function coverageOfParts(whole: Part, parts: readonly Part[]): Derivation | null {
  const given = parts.flatMap((part) => (part.value === null ? [] : [part.value]));
  if (whole.value === null || given.length === 0) return null;
  if (whole.unitWord === '%') return ratesCover(whole, parts);
  const sum = roundHalfUp(
    given.reduce((total, value) => total + value, 0),
    6,
  );
  const down = whole.comparator === '<' || whole.comparator === '<=' || whole.comparator === 'decrease_by';
  const short = roundHalfUp(whole.value - sum, 6);
  const formula =
    given.length <= 12
      ? `${given.map((value) => formatNumber(value)).join(' + ')} = ${formatNumber(sum)}`
      : `Cộng ${formatNumber(given.length)} đơn vị = ${formatNumber(sum)}`;
  const word = whole.unitWord && ` ${whole.unitWord}`;
  if (whole.comparator === '<' || whole.comparator === '<=')
    return short >= 0
      ? { holds: true, formula, text: `Không vượt trần ${formatNumber(whole.value)}${word}.` }
      : { holds: false, formula, text: `Vượt trần ${formatNumber(whole.value)} là ${formatNumber(-short)}${word}.` };
  if (short === 0) return { holds: true, formula, text: `Đủ ${formatNumber(whole.value)}${word}.` };
  if (short > 0) return { holds: false, formula, text: `Còn ${formatNumber(short)}${word} chưa giao cho đơn vị nào.` };
  return { holds: true, formula, text: `Giao ${down ? 'thêm' : 'dư'} ${formatNumber(-short)}${word}.` };
}

function ratesCover(whole: Part, parts: readonly Part[]): Derivation {
  const ceiling = whole.comparator === '<' || whole.comparator === '<=';
  const weaker = parts.filter(
    (part) => part.value !== null && (ceiling ? part.value > whole.value! : part.value < whole.value!),
  );
  const formula = 'Tỷ lệ không cộng, không lấy trung bình';
  return weaker.length === 0
    ? { holds: true, formula, text: `Mọi đơn vị đều giữ mức ${formatNumber(whole.value!)}% thì toàn bộ cũng đạt.` }
    : {
        holds: false,
        formula,
        text: `${formatNumber(weaker.length)} đơn vị được giao mức nhẹ hơn ${formatNumber(whole.value!)}%: các đơn vị khác phải bù.`,
      };
}
