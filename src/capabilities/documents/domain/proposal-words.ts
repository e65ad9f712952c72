import { formatMoney, formatNumber } from '../../../kernel/number/index.ts';
import { formatDate } from '../../../kernel/time/index.ts';
import { typeLabel } from './document-types.ts';
import { parseSymbol } from './symbol.ts';

/** A proposal in words a clerk reads: a strong beginning, the rest of the line, what the reader understood, what to ask. */
export interface ProposalWords {
  strong: string | null;
  rest: string;
  slots: { name: string; value: string }[];
  checks: { ok: boolean; text: string }[];
}

export const kindLabels: Record<string, string> = {
  target: 'Chỉ tiêu',
  task: 'Nhiệm vụ',
  quantity: 'Số liệu',
  citation: 'Văn bản được nhắc',
  finding: 'Chỗ không khớp',
};

const BEFORE: Record<string, string> = {
  '>': 'trên ',
  '>=': 'từ ',
  '<': 'dưới ',
  '<=': 'không quá ',
  increase_by: 'tăng ',
  decrease_by: 'giảm ',
};
const COMPARES: Record<string, string> = {
  '=': 'đúng bằng, hoặc hơn',
  '>': 'phải trên mức này',
  '>=': 'từ mức này trở lên',
  '<': 'phải dưới mức này',
  '<=': 'không quá mức này',
  range: 'trong khoảng này',
  increase_by: 'tăng thêm so với mức đầu',
  decrease_by: 'giảm bớt so với mức đầu',
};
const ROLES: Record<string, string> = {
  actual: 'kết quả đã đạt',
  target: 'mức phải đạt',
  change: 'mức tăng, giảm',
  other: 'định mức, giá, hoặc số khác',
};

export function proposalWords(kind: string, quote: string, data: Record<string, unknown>): ProposalWords {
  if (kind === 'citation') return citationWords(quote, data);
  if (kind === 'task') return { strong: null, rest: `Nhiệm vụ: ${short(quote)}`, slots: [], checks: [] };
  if (kind === 'quantity')
    return { strong: short(quote), rest: ROLES[text(data.role) ?? ''] ?? '', slots: [], checks: [] };
  const value = amount(data);
  const rest = text(data.indicator) ?? quote;
  const slots = [
    slot('So sánh', COMPARES[text(data.comparator) ?? '']),
    slot('Trong phạm vi', text(data.scope)),
    slot('Hạn', dueWords(data)),
  ];
  return {
    strong: value,
    rest: short(rest),
    slots: slots.filter((one) => one !== null),
    checks: derivations(data.derivations),
  };
}

/**
 * “2030 – theo “… mục tiêu cụ thể đến năm 2030””: a period that another sentence names comes with its words, unless a
 * person has corrected it to something those words do not say.
 */
function dueWords(data: Record<string, unknown>): string | null {
  const due = text(data.due);
  const from = text((data.dueFrom as { quote?: unknown } | undefined)?.quote);
  if (due === null || from === null) return due;
  const said = due.match(/\d{4}/g) ?? [due];
  return said.every((one) => from.toLowerCase().includes(one.toLowerCase())) ? `${due} – theo “${short(from)}”` : due;
}

function citationWords(quote: string, data: Record<string, unknown>): ProposalWords {
  const type = text(data.type);
  const symbol = text(data.symbol);
  const date = text(data.date);
  const name = typeLabel(type) ?? 'Văn bản';
  const problems = symbol === null ? [] : parseSymbol(symbol, { type }).problems;
  return {
    strong: symbol,
    rest: symbol === null ? short(quote) : `${name.toLowerCase()}${date ? `, ${formatDate(date)}` : ''}`,
    slots: [slot('Cơ quan', text(data.issuer))].filter((one) => one !== null),
    checks: problems.map((problem) => ({ ok: false, text: problem.message })),
  };
}

/** “trên 98%”, “từ 80 đến 90%”, “226/226 xã”, “gần 47 triệu đồng”. */
function amount(data: Record<string, unknown>): string | null {
  const unit = text(data.unit) ?? '';
  const approx = { gt: 'hơn ', lt: 'gần ', about: 'khoảng ' }[text(data.approx) ?? ''] ?? '';
  const before = approx || (BEFORE[text(data.comparator) ?? ''] ?? '');
  const value = number(data.value);
  const to = number(data.value_to);
  if (number(data.numerator) !== null && number(data.denominator) !== null)
    return `${before}${formatNumber(number(data.numerator) ?? 0)}/${withUnit(number(data.denominator) ?? 0, unit)}`;
  if (value === null) return null;
  if (to !== null) return `${before}${formatNumber(value)}–${withUnit(to, unit)}`;
  return `${before}${withUnit(value, unit)}`;
}

function withUnit(value: number, unit: string): string {
  if (unit === '%') return `${formatNumber(value)}%`;
  if (/^đ(ồng)?$/i.test(unit) && value >= 1e6) return formatMoney(value);
  return unit === '' ? formatNumber(value) : `${formatNumber(value)} ${unit}`;
}

function derivations(list: unknown): ProposalWords['checks'] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: { kind?: string; formula?: string; values?: number[] }) => {
    const values = (one.values ?? []).map((value) => formatNumber(value));
    if (!one.formula) return [];
    const what =
      { base: 'Mẫu số suy ra', complement: 'Phần còn lại', share: 'Tỷ lệ tính lại' }[one.kind ?? ''] ?? 'Suy ra';
    const said = values.length === 0 ? '' : values.length === 1 ? `: ${values[0]}` : `: một trong ${values.join(', ')}`;
    return [{ ok: one.kind !== 'base' || values.length === 1, text: `${what}${said} (${one.formula}).` }];
  });
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const short = (words: string): string => (words.length > 140 ? `${words.slice(0, 137).trimEnd()}…` : words);
const slot = (name: string, value: string | null | undefined) => (value ? { name, value } : null);
