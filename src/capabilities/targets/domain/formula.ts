import { parseNumber, roundHalfUp } from '../../../kernel/number/index.ts';

/** A number as printed: percent literals count as hundredths. */
interface Printed {
  value: number;
  /** Decimals of the value itself, two more for a percentage. */
  decimals: number;
}

const TOKEN = /\s*(?:(\d[\d.]*(?:,\d+)?)(\s*%)?|([-+−–×x*÷:/()]))/y;

/**
 * Whether a written formula is true as printed: `222 − 17 = 205`, `222 ÷ 205 = 108,3%`, `23 : 71,9% = 32`. The right side
 * says how far it was rounded. Words after it, in brackets or not, are left alone. null: no formula that can be read.
 */
export function formulaHolds(formula: string): boolean | null {
  const sides = formula.split('=');
  if (sides.length !== 2) return null;
  const left = evaluate(sides[0]!);
  const right = printed(sides[1]!);
  if (left === null || right === null) return null;
  return roundHalfUp(left, right.decimals) === roundHalfUp(right.value, right.decimals);
}

function printed(side: string): Printed | null {
  const found = /^\s*([−–-]?\d[\d.]*(?:,\d+)?)(\s*%)?/.exec(side);
  const number = found && parseNumber(found[1]!);
  if (!number) return null;
  return found[2]
    ? { value: number.value / 100, decimals: number.decimals + 2 }
    : { value: number.value, decimals: number.decimals };
}

/** Sums and products of printed numbers, with brackets. */
function evaluate(side: string): number | null {
  const tokens = tokensOf(side);
  if (tokens === null) return null;
  let at = 0;
  const atom = (): number => {
    const token = tokens[at++];
    if (token === '(') {
      const inside = sum();
      if (tokens[at++] !== ')') throw new SyntaxError('bracket');
      return inside;
    }
    if (token === '-') return -atom();
    if (typeof token !== 'number') throw new SyntaxError('number');
    return token;
  };
  const product = (): number => {
    let value = atom();
    for (let sign = tokens[at]; sign === '*' || sign === '/'; sign = tokens[at]) {
      at++;
      value = sign === '*' ? value * atom() : value / atom();
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    for (let sign = tokens[at]; sign === '+' || sign === '-'; sign = tokens[at]) {
      at++;
      value = sign === '+' ? value + product() : value - product();
    }
    return value;
  };
  try {
    const value = sum();
    return at === tokens.length && Number.isFinite(value) ? value : null;
  } catch {
    return null;
  }
}

const SIGNS: Record<string, string> = { '−': '-', '–': '-', '×': '*', x: '*', '÷': '/', ':': '/' };

function tokensOf(side: string): (number | string)[] | null {
  const tokens: (number | string)[] = [];
  const text = side.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) return null;
    if (match[3]) tokens.push(SIGNS[match[3]] ?? match[3]);
    else {
      const number = parseNumber(match[1]!);
      if (number === null) return null;
      tokens.push(match[2] ? number.value / 100 : number.value);
    }
  }
  return tokens.length > 0 ? tokens : null;
}
