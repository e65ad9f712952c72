import { fold, searchForm } from '../../../kernel/text/index.ts';
import { parseSymbol } from './symbol.ts';

/** Open citations that are written alike: what the reader said of them, and which proposals they are. */
export interface CitedRow {
  type: string | null;
  symbol: string | null;
  /** ISO date. */
  date: string | null;
  issuer: string | null;
  /** The words of a document that has no number ("Nghị quyết Trung ương 4 khóa XII"); null when there is a symbol. */
  quote: string | null;
  proposalIds: number[];
  documentIds: number[];
}

/** One document that texts name, with every open place that names it. `quote` as in `CitedRow`. */
export type CitedGroup = CitedRow;

/**
 * Brings together the writings of one document: the same symbol key and day. A place without a day joins the only day
 * that the others give; when they give several it stays alone, for nobody can tell which it means. Most named first.
 */
export function groupCited(rows: readonly CitedRow[]): CitedGroup[] {
  const byKey = new Map<string, CitedRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const same = byKey.get(key);
    if (same) same.push(row);
    else byKey.set(key, [row]);
  }
  const groups = [...byKey.values()].flatMap((same) => byDay(same).map(merged));
  return groups.sort((a, b) => b.proposalIds.length - a.proposalIds.length || first(a) - first(b));
}

const first = (group: CitedGroup): number => group.proposalIds[0] ?? 0;

function keyOf({ type, symbol, issuer, quote }: CitedRow): string {
  if (symbol === null) return `words ${fold(searchForm(quote ?? ''))}`;
  const parsed = parseSymbol(symbol);
  // A bare number says little: the type and the issuer tell it from its namesakes.
  if (parsed.shape === 'number') return `number ${parsed.number} ${type ?? ''} ${fold(searchForm(issuer ?? ''))}`;
  return `symbol ${parsed.key ?? parsed.plain}`;
}

function byDay(rows: CitedRow[]): CitedRow[][] {
  const days = new Map<string | null, CitedRow[]>();
  for (const row of rows) days.set(row.date, [...(days.get(row.date) ?? []), row]);
  const undated = days.get(null);
  const dated = [...days].filter(([day]) => day !== null).map(([, same]) => same);
  if (!undated) return dated;
  if (dated.length === 1) return [[...(dated[0] ?? []), ...undated]];
  return [...dated, undated];
}

/** The most used writing stands for all; what it leaves out is taken from the others. */
function merged(rows: CitedRow[]): CitedGroup {
  const sorted = [...rows].sort((a, b) => b.proposalIds.length - a.proposalIds.length);
  const said = <K extends 'type' | 'symbol' | 'date' | 'issuer' | 'quote'>(name: K) =>
    sorted.find((row) => row[name] !== null)?.[name] ?? null;
  return {
    type: said('type'),
    symbol: said('symbol'),
    date: said('date'),
    issuer: said('issuer'),
    quote: said('quote'),
    proposalIds: sorted.flatMap((row) => row.proposalIds).sort((a, b) => a - b),
    documentIds: [...new Set(sorted.flatMap((row) => row.documentIds))].sort((a, b) => a - b),
  };
}
