import { type Problem, warning } from '../../../kernel/problems/index.ts';
import { codeOfType, type Family, typeLabel, typesOfCode } from './document-types.ts';
import type { ParsedSymbol } from './symbol.ts';

const at = { kind: 'field', name: 'symbol' } as const;
const PARTY_ORG = /^(TW|TU|HU|QU|THU|ĐU|CB|ĐB|ĐH|UBKT|VPTW|VPTU|BTC(TW|TU)|BTG|BDV|BNC|BCS|ĐĐ|ĐTN)/u;
const STATE_ORG = /^(CP$|TTG$|UBND|HĐND|SGD|PGD|BGD|BNV|BTC$|TTGD|THPT|THCS|QH\d)/u;

/** Everything that a careful clerk would remark about a symbol: all at once, all of severity warning. */
export function symbolProblems(
  symbol: ParsedSymbol,
  said: { type?: string | null; family?: Family | null },
): Problem[] {
  if (symbol.raw === '') return [];
  if (symbol.number === null || symbol.shape === 'malformed')
    return [malformed(symbol), ...mismatch(symbol, said.type ?? null)];
  if (symbol.shape === 'number') return [incomplete(symbol, said.type ?? null)];
  return [
    ...mismatch(symbol, said.type ?? null),
    ...wrongPattern(symbol, said.type ?? null),
    ...otherFamily(symbol, said),
    ...unknownCode(symbol),
    ...spelling(symbol),
  ];
}

function malformed(symbol: ParsedSymbol): Problem {
  return warning(
    'malformed',
    `Không tách được “${symbol.raw}” thành số và ký hiệu. Giữ nguyên như đã viết; đối chiếu với bản gốc nếu có.`,
    at,
  );
}

function incomplete(symbol: ParsedSymbol, type: string | null): Problem {
  const name = typeLabel(type);
  return warning(
    'incomplete',
    `Chỉ có số ${symbol.raw}${name ? ` của ${name.toLowerCase()}` : ''}, thiếu ký hiệu loại và cơ quan. Giữ nguyên; tìm theo số, loại và cơ quan ban hành.`,
    at,
    { number: symbol.number ?? 0 },
  );
}

/** The word before the symbol and the code in it must mean the same: “Nghị quyết số 44/2014/QĐ-CP” does not. */
function mismatch(symbol: ParsedSymbol, type: string | null): Problem[] {
  if (type === null || type === 'van_ban' || symbol.types.length === 0 || symbol.types.includes(type)) return [];
  const word = typeLabel(type) ?? type;
  const means = symbol.types.map((key) => typeLabel(key)?.toLowerCase() ?? key).join(' hoặc ');
  const suggested = suggestion(symbol, type);
  const written = symbol.code ? `ký hiệu ${symbol.code} là ${means}` : `ký hiệu này là của ${means}`;
  return [
    warning(
      'type_mismatch',
      `Lời ghi ${word.toLowerCase()}, ${written}.${suggested ? ` Có thể là ${suggested}; tra lại bản gốc.` : ' Tra lại bản gốc.'}`,
      at,
      suggested ? { suggest: suggested } : undefined,
    ),
  ];
}

/** The symbol that the type word would give, in the pattern of its family. Only ever shown as a question. */
function suggestion(symbol: ParsedSymbol, type: string): string | null {
  if (symbol.number === null || symbol.org === null || symbol.shape === 'letter') return null;
  const number = symbol.plain.match(/^\d+/)?.[0] ?? '';
  if (symbol.shape === 'party') {
    const code = codeOfType(type, 'party');
    return code ? `${number}-${code}/${symbol.org}` : null;
  }
  if (symbol.org === 'CP' && type === 'nghi_quyet') return `${number}/NQ-CP`;
  const code = codeOfType(type, 'law') ?? codeOfType(type, 'state');
  if (!code || symbol.shape === 'assembly') return null;
  return symbol.shape === 'law' && codeOfType(type, 'law')
    ? `${number}/${symbol.year}/${code}-${symbol.org}`
    : `${number}/${code}-${symbol.org}`;
}

/** Number, year, QĐ and CP: the Government issues no quyết định; the Prime Minister's carry TTg. */
function wrongPattern(symbol: ParsedSymbol, type: string | null): Problem[] {
  const org = symbol.org?.toUpperCase();
  if (org === 'CP' && symbol.code?.toUpperCase().startsWith('Q') && symbol.types.includes('quyet_dinh')) {
    const suggest = type === 'nghi_quyet' ? suggestion(symbol, type) : null;
    return [
      warning(
        'wrong_pattern',
        'Chính phủ không ban hành quyết định theo ký hiệu QĐ-CP; quyết định của Thủ tướng có ký hiệu QĐ-TTg.',
        at,
        suggest ? { suggest } : undefined,
      ),
    ];
  }
  if (
    symbol.shape === 'law' &&
    symbol.types.length === 0 &&
    symbol.code &&
    typesOfCode(symbol.code, 'state').length > 0
  )
    return [
      warning(
        'wrong_pattern',
        `Ký hiệu có năm ${symbol.year} là của văn bản quy phạm pháp luật, còn ${symbol.code} là loại văn bản hành chính.`,
        at,
      ),
    ];
  return [];
}

/** `05/NQ-CB` is a Party body in the state's pattern, `12-KH/UBND` the reverse. */
function otherFamily(symbol: ParsedSymbol, said: { family?: Family | null }): Problem[] {
  const org = symbol.org?.toUpperCase() ?? '';
  const number = symbol.plain.match(/^\d+/)?.[0] ?? '';
  if ((symbol.shape === 'state' || symbol.shape === 'letter') && (PARTY_ORG.test(org) || said.family === 'party')) {
    const right = symbol.code ? `${number}-${symbol.code}/${symbol.org}` : null;
    return [
      warning(
        'family_pattern',
        `Văn bản của Đảng viết số, gạch nối, loại rồi gạch chéo và cơ quan${right ? `: ${right}` : ''}.`,
        at,
        right ? { suggest: right } : undefined,
      ),
    ];
  }
  if (symbol.shape === 'party' && (STATE_ORG.test(org) || said.family === 'state' || said.family === 'law')) {
    const right = `${number}/${symbol.code}-${symbol.org}`;
    return [
      warning('family_pattern', `Văn bản hành chính viết số, gạch chéo, loại rồi gạch nối và cơ quan: ${right}.`, at, {
        suggest: right,
      }),
    ];
  }
  return [];
}

function unknownCode(symbol: ParsedSymbol): Problem[] {
  if (symbol.code === null || symbol.types.length > 0) return [];
  const known = (['state', 'party', 'law'] as const).some(
    (family) => typesOfCode(symbol.code ?? '', family).length > 0,
  );
  if (known && symbol.shape === 'law') return [];
  return [
    warning('unknown_type', `Chưa biết ${symbol.code} là loại văn bản nào. Chọn loại ở mục “Loại văn bản”.`, at, {
      code: symbol.code,
    }),
  ];
}

function spelling(symbol: ParsedSymbol): Problem[] {
  const found: Problem[] = [];
  if (/\s/.test(symbol.raw.replace(/^số\s*:?\s*/iu, '')))
    found.push(warning('stray_space', `Thừa dấu cách trong ký hiệu; khi tìm và so sánh hiểu là ${symbol.plain}.`, at));
  const letters = symbol.plain.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toLowerCase())
    found.push(warning('lower_case', `Ký hiệu viết thường; theo thể thức là ${symbol.plain.toUpperCase()}.`, at));
  if (
    /^[1-9](?!\d)/.test(symbol.plain) &&
    (symbol.shape === 'state' || symbol.shape === 'party' || symbol.shape === 'letter')
  )
    found.push(warning('leading_zero', `Số dưới 10 viết thêm số 0 ở trước: 0${symbol.plain}.`, at));
  return found;
}
