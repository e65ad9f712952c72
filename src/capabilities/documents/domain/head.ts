import { fold, tidy } from '../../../kernel/text/index.ts';
import { parseDate } from '../../../kernel/time/index.ts';
import { type Family, typeLabel, typeOptions } from './document-types.ts';
import { parseSymbol } from './symbol.ts';

/** What the head of a text seems to say of the document. A suggestion: a person confirms every field. */
export interface DocumentHead {
  family: Family;
  type: string | null;
  symbol: string | null;
  issuedOn: string | null;
  issuer: string | null;
  subject: string | null;
}

const SYMBOL = /^\s*Số\s*:?\s*(\d{1,6}\s*[a-z]?\s*[-–/][^\s,;]*(?:\s?[-–/]\s?[\p{Lu}&Đ]+)*)/iu;
const DATE = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu;
const PLAIN_DATE = /\b(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\b/u;
const NATION = /cộng hòa xã hội chủ nghĩa|đảng cộng sản việt nam|độc lập\s*[-–]\s*tự do/iu;
const TYPES = typeOptions()
  .map(({ value, label }) => ({ value, name: fold(label) }))
  .sort((a, b) => b.name.length - a.name.length);

/**
 * Reads symbol, day, issuer, type and subject from the first lines of an official document, of either family; of an
 * article it takes the title and the day of posting. What is not there stays null.
 */
export function readHead(text: string): DocumentHead {
  const lines = text
    .slice(0, 6000)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 30);
  const symbolAt = lines.findIndex((line) => SYMBOL.test(line));
  const symbol = symbolAt < 0 ? null : (SYMBOL.exec(lines[symbolAt] ?? '')?.[1]?.trim() ?? null);
  const parsed = symbol === null ? null : parseSymbol(symbol);
  const headed = symbol !== null || lines.slice(0, 8).some((line) => NATION.test(line));
  const party = parsed?.family === 'party' || lines.slice(0, 8).some((line) => /đảng cộng sản việt nam/iu.test(line));
  const typeAt = lines.findIndex((line, index) => index > symbolAt && headingType(line) !== null);
  // a draft may have no head yet: "BÁO CÁO" alone in its first line says what it is
  const official = headed || (typeAt === 0 && TYPES.some((type) => type.name === fold(lines[0] ?? '')));
  const type = (official && typeAt >= 0 ? headingType(lines[typeAt] ?? '') : null) ?? parsed?.type ?? null;
  return {
    family: parsed?.family ?? (party ? 'party' : official ? 'state' : 'other'),
    type: type ?? (official ? null : 'bai_viet'),
    symbol,
    issuedOn: headed ? dateIn(lines, symbolAt) : postedOn(lines),
    issuer: headed ? issuerIn(lines, symbolAt) : null,
    subject: subjectIn(lines, official ? typeAt : -1, symbolAt),
  };
}

/** A line that is nothing but the name of a type, in capitals: “NGHỊ QUYẾT”, “KẾ HOẠCH”. */
function headingType(line: string): string | null {
  if (line !== line.toUpperCase() || line.length > 60) return null;
  const name = fold(line);
  return TYPES.find((type) => name === type.name || name.startsWith(`${type.name} `))?.value ?? null;
}

function dateIn(lines: string[], symbolAt: number): string | null {
  const near = symbolAt < 0 ? lines.slice(0, 12) : lines.slice(Math.max(0, symbolAt - 2), symbolAt + 4);
  for (const line of near) {
    const words = DATE.exec(line);
    if (words) return parseDate(`${words[1]}/${words[2]}/${words[3]}`);
  }
  for (const line of near) {
    const plain = PLAIN_DATE.exec(line)?.[1];
    const day = plain ? parseDate(plain.replaceAll('.', '/').replaceAll('-', '/')) : null;
    if (day) return day;
  }
  return null;
}

/** The day of posting begins a short line, or follows words that say so; days in sentences are others. */
function postedOn(lines: string[]): string | null {
  const said = /^(?:.*?(?:ngày đăng|đăng ngày|thời gian|cập nhật)[^\d]{0,20})?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/iu;
  for (const line of lines) {
    const day = line.length < 160 ? said.exec(line)?.[1] : undefined;
    const iso = day === undefined ? null : parseDate(day);
    if (iso) return iso;
  }
  return null;
}

/** The last line above the symbol that is a name in capitals; what stands beside it on the right is cut off. */
function issuerIn(lines: string[], symbolAt: number): string | null {
  const above = lines.slice(0, symbolAt < 0 ? 6 : symbolAt).map((line) => line.split(/\s{3,}|\t/)[0] ?? '');
  const names = above.filter((line) => line === line.toUpperCase() && /\p{L}{2}/u.test(line) && !NATION.test(line));
  const name = names
    .at(-1)
    ?.replace(/^\*+|\*+$/g, '')
    .trim();
  return name ? capitalized(name) : null;
}

const KEPT = /^(UBND|HĐND|THPT|THCS|GDTX|GDNN|PTDTNT|TW|TU|TP|GDĐT|GD&ĐT|II|III|IV|V|VI|X|XI|XII|XIII)$/u;
const SMALL = new Set(['và', 'các', 'của', 'tại', 'với', 'dân', 'tạo', 'dục', 'học', 'sở']);

/** SỞ GIÁO DỤC VÀ ĐÀO TẠO → Sở Giáo dục và Đào tạo, as far as it can be known; a person looks at it. */
function capitalized(name: string): string {
  return name
    .split(/\s+/)
    .map((word, index) => {
      const small = word.toLowerCase();
      if (KEPT.test(word)) return word;
      return index > 0 && SMALL.has(small) ? small : word.charAt(0) + small.slice(1);
    })
    .join(' ');
}

function subjectIn(lines: string[], typeAt: number, symbolAt: number): string | null {
  const letter = lines.findIndex((line, index) => index >= symbolAt && index < symbolAt + 6 && /^V\/v\s/iu.test(line));
  if (symbolAt >= 0 && letter >= 0) return until(lines, letter).replace(/^V\/v\s*/iu, '');
  if (typeAt >= 0) return until(lines, typeAt + 1) || null;
  return titleIn(lines);
}

/** The title of an article: a line that is no sentence, best one that the trail of the site repeats. */
function titleIn(lines: string[]): string | null {
  const trail = lines.filter((line) => /trang chủ/iu.test(line) || line.includes(' > '));
  const able = lines.filter(
    (line) =>
      line.length > 20 &&
      line.length < 260 &&
      !/[.;:,]$/.test(line) &&
      !/►|^\d|số lượt xem/iu.test(line) &&
      !trail.includes(line) &&
      !NATION.test(line),
  );
  const repeated = able.find((line) => trail.some((one) => one.includes(line)));
  const title = repeated ?? able.find((line) => line.length > 34) ?? able[0];
  return title ? tidy(title) : null;
}

/** The lines of a heading: up to a rule, a legal basis, a numbered line or the first sentence. */
function until(lines: string[], from: number): string {
  const found: string[] = [];
  for (const line of lines.slice(from, from + 4)) {
    if (/^[-_*\s]+$/.test(line) || /^(căn cứ|thực hiện|điều|kính gửi|[IVX]+[.-]|\d+\.)/iu.test(line)) break;
    found.push(line);
    if (/[.;:]$/.test(line) || found.join(' ').length > 260) break;
  }
  return tidy(found.join(' ')).slice(0, 400);
}

/** The name of what was recognised, for the sentence above the form. */
export const headSummary = (head: DocumentHead): string =>
  [typeLabel(head.type)?.toLocaleLowerCase('vi'), head.symbol].filter(Boolean).join(' ') || 'văn bản chưa rõ loại';
