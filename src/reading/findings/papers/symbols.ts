import type { CitationSpan } from '../../citations/citations.ts';
import { CODE_TYPES } from '../../lexicon/documents.ts';
import { ASSEMBLIES, ISSUERS, KNOWN_DOCUMENTS, partyTerm } from '../../lexicon/rules/known-documents.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Citation, Finding, FindingKind, Severity } from '../../reading.ts';
import type { Tokens } from '../../text/tokens.ts';
import { dateText, queryAt } from './query.ts';

// A document's symbol against its type, its issuer and its day; one document with two days or two types.

const SAME_CODE: Record<string, string[]> = {
  quyet_dinh: ['quy_dinh'],
  quy_dinh: ['quyet_dinh'],
  thong_tu: ['thong_tri', 'thong_tu_lien_tich'],
};
const FREE = new Set(
  'cong_van van_ban huong_dan giay_phep quy_che luat giay_moi giay_chung_nhan hop_dong du_an'.split(' '),
);
const CUA = registerWord('của');
const NGAY = registerWord('ngày');

export function checkSymbols(t: Tokens, spans: CitationSpan[]): Finding[] {
  const out: Finding[] = [];
  const known = new Map<string, CitationSpan>();
  for (const span of spans) {
    const c = span.citation;
    out.push(...strayWord(t, span));
    if (c.symbol === null) continue;
    const clash = codeClash(c) ?? issuerClash(c) ?? yearClash(c) ?? assemblyClash(c) ?? dayClash(c);
    if (clash) out.push(clash);
    else if (mixedFamilies(c)) out.push(about(c, 'symbol', 'note', familyText(c)));
    const before = known.get(c.symbol);
    if (before) {
      const two = twoDays(before.citation, c) ?? twoTypes(before.citation, c);
      if (two) out.push(two);
    }
    if (!before || (before.citation.date === null && c.date !== null)) known.set(c.symbol, span);
  }
  return out;
}

const code = (symbol: string): string | undefined =>
  /^\d+[a-zđ]?(?:\/(?:19|20)\d\d)?[-/]([\p{L}]+)/u.exec(symbol)?.[1]?.toUpperCase();
const symbolYear = (symbol: string): number | null =>
  Number(/^\d+[a-zđ]?\/((?:19|20)\d\d)\//.exec(symbol)?.[1]) || null;
/** "TW" of "29-NQ/TW", "CP" of "30/2020/NĐ-CP". */
const issuerCode = (symbol: string): string =>
  symbol.slice(Math.max(symbol.lastIndexOf('/'), symbol.lastIndexOf('-')) + 1).toUpperCase();
const isParty = (symbol: string): boolean => /^\d+[a-zđ]?-/.test(symbol);

/** "Nghị quyết số 44/2014/QĐ-CP": the word and the code name different types. */
function codeClash(c: Citation): Finding | null {
  const symbol = c.symbol as string;
  const letters = code(symbol);
  const named = letters ? CODE_TYPES[letters] : undefined;
  if (FREE.has(c.type) || !named || named === c.type || SAME_CODE[c.type]?.includes(named)) return null;
  return about(
    c,
    'symbol',
    'error',
    `Tên loại và ký hiệu không khớp: “${letters}” trong ký hiệu ${symbol} là của loại văn bản khác`,
  );
}

/** "Nghị quyết số 29-NQ/TW của Chính phủ". */
function issuerClash(c: Citation): Finding | null {
  const symbol = c.symbol as string;
  if (!c.issuer || !(symbol.includes('/') && symbol.includes('-'))) return null;
  const letters = issuerCode(symbol);
  const issuers = ISSUERS[letters];
  if (!issuers) return null;
  const name = c.issuer.toLowerCase();
  if (issuers.some((n) => name.startsWith(n))) return null;
  const other = Object.entries(ISSUERS).find(
    ([key, names]) => key !== letters && key !== 'BGDĐT' && names.some((n) => n.length > 4 && name.startsWith(n)),
  );
  if (!other) return null;
  return about(c, 'symbol', 'error', `Ký hiệu ${symbol} không phải của ${c.issuer}: “${letters}” là cơ quan khác`);
}

/** "Thông tư 32/2018/TT-BGDĐT ngày 26/12/2019": a number with its year was issued in that year. */
function yearClash(c: Citation): Finding | null {
  const year = symbolYear(c.symbol as string);
  if (!year || !c.date || c.date.startsWith(`${year}`)) return null;
  return about(c, 'symbol', 'error', `Năm trong ký hiệu ${c.symbol} là ${year}, ngày ghi là ${dateText(c.date)}`);
}

/** "51/2010/QH14": that National Assembly did not sit in that year. */
function assemblyClash(c: Citation): Finding | null {
  const term = /QH(\d{1,2})$/i.exec(c.symbol as string)?.[1];
  const years = term ? ASSEMBLIES[Number(term)] : undefined;
  const year = symbolYear(c.symbol as string) ?? (c.date ? Number(c.date.slice(0, 4)) : null);
  if (!years || !year || (year >= years[0] && year <= years[1])) return null;
  return about(c, 'symbol', 'error', `Quốc hội khóa ${term} làm việc ${years[0]}–${years[1]}, văn bản ghi năm ${year}`);
}

/** The day of a document that is known to have been issued on another. */
function dayClash(c: Citation): Finding | null {
  const symbol = c.symbol as string;
  const days = KNOWN_DOCUMENTS[symbol];
  if (!days || !c.date || days.includes(c.date)) return null;
  const date = c.date;
  const day = isParty(symbol) ? days.find((d) => partyTerm(d) === partyTerm(date)) : days[0];
  if (!day) return null;
  const found = about(
    c,
    'date',
    'warning',
    `${symbol} được ban hành ngày ${dateText(day)}, văn bản ghi ${dateText(date)}`,
  );
  return { ...found, proposed: dateText(day) };
}

/** "29/NQ-TW", "30-NĐ/CP": the Party writes 29-NQ/TW, the state 30/NĐ-CP. */
function mixedFamilies(c: Citation): boolean {
  return (
    /^\d+[a-zđ]?\/[\p{L}]+-(?:TW|TU)$/iu.test(c.symbol as string) ||
    /^\d+-[\p{L}]+\/(?:CP|TTg|UBND|BGDĐT)$/iu.test(c.symbol as string)
  );
}

function familyText(c: Citation): string {
  return isParty(c.symbol as string)
    ? `Ký hiệu văn bản nhà nước viết số/loại-cơ quan, văn bản ghi ${c.symbol}`
    : `Ký hiệu văn bản của Đảng viết số-loại/cơ quan, văn bản ghi ${c.symbol}`;
}

/** One symbol with two days. State numbers begin anew each year, Party numbers each term. */
function twoDays(a: Citation, b: Citation): Finding | null {
  const symbol = b.symbol as string;
  if (!a.date || !b.date || a.date === b.date || !code(symbol) || a.type !== b.type) return null;
  if (KNOWN_DOCUMENTS[symbol]?.includes(a.date) && KNOWN_DOCUMENTS[symbol]?.includes(b.date)) return null;
  if (a.issuer && b.issuer && a.issuer.toLowerCase() !== b.issuer.toLowerCase()) return null;
  const whole = symbolYear(symbol) !== null;
  const apart = isParty(symbol) ? partyTerm(a.date) !== partyTerm(b.date) : a.date.slice(0, 4) !== b.date.slice(0, 4);
  if (!whole && apart) return null;
  return between(a, b, 'date', `Cùng một văn bản ${symbol} ghi hai ngày: ${dateText(a.date)} và ${dateText(b.date)}`);
}

function twoTypes(a: Citation, b: Citation): Finding | null {
  if (a.type === b.type || FREE.has(a.type) || FREE.has(b.type) || !/[-/]/.test(b.symbol as string)) return null;
  if (a.date && b.date && a.date !== b.date) return null;
  if (codeClash(a) || codeClash(b) || SAME_CODE[a.type]?.includes(b.type)) return null;
  return between(a, b, 'symbol', `Cùng một ký hiệu ${b.symbol} gọi bằng hai tên loại`);
}

/** "số 51-KL/TW của ngày 30/5/2019". */
function strayWord(t: Tokens, span: CitationSpan): Finding[] {
  for (let k = span.from; k < span.to && k + 1 < t.count; k++)
    if (t.words[k] === CUA && t.words[k + 1] === NGAY)
      return [queryAt(t, k, k + 2, 'spelling', 'warning', 'Thừa chữ “của” trước ngày ban hành', 'ngày')];
  return [];
}

function about(c: Citation, kind: FindingKind, severity: Severity, message: string): Finding {
  return { kind, severity, quotes: [c.quote], message, spans: [{ start: c.start, end: c.end }] };
}

function between(a: Citation, b: Citation, kind: FindingKind, message: string): Finding {
  return {
    kind,
    severity: 'error',
    quotes: [a.quote, b.quote],
    message,
    spans: [a, b].map((c) => ({ start: c.start, end: c.end })),
  };
}
