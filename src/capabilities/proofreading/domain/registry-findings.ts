import { fold, searchForm } from '../../../kernel/text/index.ts';
import { formatDate, isIsoDate } from '../../../kernel/time/index.ts';
import type { Citation } from '../../../reading/index.ts';
import { type SymbolEntry, symbolKey, typeLabel } from '../../documents/index.ts';
import type { Found } from './found.ts';

/**
 * Citations that say of a document something else than the registry does: another day, type or issuer. The registry
 * may be wrong, or another document be meant (numbers begin anew every year), hence a question. Nothing is said when
 * one entry agrees, and each document is asked about once a text.
 */
export function registryFindings(
  citations: readonly Citation[],
  entries: ReadonlyMap<string, readonly SymbolEntry[]>,
): Found[] {
  const asked = new Set<string>();
  return citations.flatMap((citation) => {
    const key = symbolKey(citation.symbol);
    const known = key === null ? [] : (entries.get(key) ?? []);
    if (known.length === 0 || known.some((entry) => disagreement(citation, entry) === null)) return [];
    const entry = known.find((each) => each.issuedOn !== null && sameYear(each.issuedOn, citation.date)) ?? known[0];
    const said = entry && disagreement(citation, entry);
    if (!entry || !said || asked.has(`${key} ${said.message}`)) return [];
    asked.add(`${key} ${said.message}`);
    const { start, end, quote } = citation;
    return [
      {
        kind: 'registry',
        severity: 'note' as const,
        start,
        end,
        quote,
        spans: [{ start, end }],
        href: `/van-ban/${entry.id}`,
        ...said,
      },
    ];
  });
}

function disagreement(citation: Citation, entry: SymbolEntry): { message: string; proposed: string | null } | null {
  const name = entry.symbol ?? '';
  const [said, kept] = [citation.date, entry.issuedOn];
  if (said !== null && isIsoDate(said) && kept !== null && said !== kept)
    return {
      message: `Sổ văn bản ghi ${name} ngày ${formatDate(kept)}, ở đây ghi ngày ${formatDate(said)}. Có phải cùng một văn bản không?`,
      proposed: `ngày ${formatDate(kept)}`,
    };
  const [type, keptType] = [typeLabel(citation.type), typeLabel(entry.type)];
  if (type !== null && keptType !== null && type !== keptType && citation.type !== 'van_ban')
    return {
      message: `Sổ văn bản ghi ${name} là ${lower(keptType)}, ở đây gọi là ${lower(type)}. Gọi theo sổ có đúng không?`,
      proposed: `${lower(keptType)} ${name}`,
    };
  if (!sameIssuer(citation.issuer, entry.issuer))
    return {
      message: `Sổ văn bản ghi ${name} do ${entry.issuer} ban hành, ở đây ghi ${citation.issuer}. Có phải cùng một văn bản không?`,
      proposed: entry.issuer,
    };
  return null;
}

const sameYear = (kept: string, said: string | null): boolean => said !== null && kept.slice(0, 4) === said.slice(0, 4);

/** Offices go by long and short names (Sở GDĐT, SGD&ĐT): only names that cannot mean the same are said to differ. */
function sameIssuer(said: string | null, kept: string | null): boolean {
  if (said === null || kept === null) return true;
  const [a, b] = [said, kept].map((name) => fold(searchForm(name))) as [string, string];
  return a.includes(b) || b.includes(a) || abbreviates(a, b) || abbreviates(b, a) || shareTwoWords(a, b);
}

/** The letters of the short name stand in the long one in their order, the first letter first. */
function abbreviates(short: string, long: string): boolean {
  const [wanted, letters] = [short, long].map((name) => name.replace(/[^a-z0-9]/g, '')) as [string, string];
  if (wanted.length > 14 || wanted.length >= letters.length || wanted[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of letters) if (letter === wanted[at]) at += 1;
  return at === wanted.length;
}

function shareTwoWords(a: string, b: string): boolean {
  const words = new Set(a.split(/\s+/));
  return b.split(/\s+/).filter((word) => word.length > 1 && words.has(word)).length >= 2;
}

const lower = (label: string): string => label.charAt(0).toLocaleLowerCase('vi') + label.slice(1);
