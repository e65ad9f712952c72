import type { CitationSpan } from '../citations.ts';
import type { Dates } from '../dates.ts';
import { CODE_TYPES } from '../lexicon/documents.ts';
import type { Citation, Finding } from '../reading.ts';
import { type Tokens, textOf } from '../tokens.ts';

// What a clerk would query about documents and dates: a type that its own code denies, a malformed symbol, one
// document with two dates, a day that the calendar does not have, a period that runs backwards.

const SAME_CODE: Record<string, string[]> = {
  quyet_dinh: ['quy_dinh'],
  quy_dinh: ['quyet_dinh'],
  thong_tu: ['thong_tri', 'thong_tu_lien_tich'],
};
const FREE = new Set([
  'cong_van',
  'van_ban',
  'huong_dan',
  'giay_phep',
  'quy_che',
  'luat',
  'giay_moi',
  'giay_chung_nhan',
  'hop_dong',
  'du_an',
]);

export function checkDocuments(t: Tokens, dates: Dates, spans: CitationSpan[]): Finding[] {
  const out: Finding[] = [];
  const known = new Map<string, Citation>();
  for (const { citation: c } of spans) {
    const clash = codeClash(c);
    if (clash) out.push(one('symbol', c, clash));
    if (c.symbol === null || !c.date) continue;
    const key = `${c.type} ${c.symbol}`;
    const before = known.get(key);
    if (before && before.date !== c.date)
      out.push(two('date', before, c, `Cùng một văn bản ${c.symbol} ghi hai ngày: ${before.date} và ${c.date}`));
    else known.set(key, c);
  }
  for (const span of dates.spans) {
    const raw = textOf(t, span.from, span.to);
    const start = t.start[span.from] as number;
    const end = t.end[span.to - 1] as number;
    const at = { severity: 'error' as const, quotes: [raw], spans: [{ start, end }] };
    const day = /^(\d{1,2})\D+(\d{1,2})\D+(\d{4})$/.exec(raw);
    if (day && span.iso === null && span.year !== null)
      out.push({ kind: 'date', message: `Không có ngày ${raw} trong lịch`, ...at });
    const years = /^((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)$/.exec(raw);
    if (years && Number(years[1]) > Number(years[2]))
      out.push({ kind: 'period', message: `Giai đoạn ${raw} chạy ngược`, ...at });
  }
  return out;
}

/** "Nghị quyết số 44/2014/QĐ-CP": the word and the code name different types. */
function codeClash(c: Citation): string | null {
  if (c.symbol === null || FREE.has(c.type)) return null;
  const code = /^\d+[a-zđ]?(?:\/(?:19|20)\d\d)?[-/]([\p{L}]+)/u.exec(c.symbol)?.[1]?.toUpperCase();
  const named = code ? CODE_TYPES[code] : undefined;
  if (!named || named === c.type || SAME_CODE[c.type]?.includes(named)) return null;
  return `Tên loại và ký hiệu không khớp: ký hiệu ${c.symbol} là của loại khác`;
}

function one(kind: Finding['kind'], c: Citation, message: string): Finding {
  return { kind, severity: 'error', quotes: [c.quote], message, spans: [{ start: c.start, end: c.end }] };
}

function two(kind: Finding['kind'], a: Citation, b: Citation, message: string): Finding {
  return {
    kind,
    severity: 'error',
    quotes: [a.quote, b.quote],
    message,
    spans: [a, b].map((c) => ({ start: c.start, end: c.end })),
  };
}
