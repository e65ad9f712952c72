import type { WriteTx } from '../../../kernel/db/index.ts';
import type { Period } from '../../../kernel/time/index.ts';
import type { DemoPeriod, DemoQuote } from '../content/types.ts';

/** What the short keys of the content have become in the database. */
export class Keys {
  readonly units = new Map<string, number>();
  readonly persons = new Map<string, number>();
  readonly documents = new Map<string, { documentId: number; versionId: number | null; text: string }>();
  readonly indicators = new Map<string, number>();
  readonly figures = new Map<string, number>();
  readonly targets = new Map<string, number>();

  unit(key: string): number {
    return need(this.units, key, 'unit');
  }
  indicator(key: string): number {
    return need(this.indicators, key, 'indicator');
  }
  document(key: string) {
    return need(this.documents, key, 'document');
  }

  /** Where the quoted words stand in the stored text. */
  place(quote: DemoQuote): { documentId: number; versionId: number; start: number; end: number; quote: string } {
    const { documentId, text, versionId } = this.document(quote.document);
    let start = -1;
    for (let n = 0; n < (quote.occurrence ?? 1); n++) start = text.indexOf(quote.text, start + 1);
    if (start < 0 || versionId === null) throw new Error(`demo: “${quote.text}” does not stand in ${quote.document}`);
    return { documentId, versionId, start, end: start + quote.text.length, quote: quote.text };
  }
}

function need<T>(map: ReadonlyMap<string, T>, key: string, what: string): T {
  const found = map.get(key);
  if (found === undefined) throw new Error(`demo: no ${what} with the key ${key}`);
  return found;
}

/** An open span of the text ("hơn 05 năm") is kept within these days. */
export function period(given: DemoPeriod, asOf: string): Period {
  const start = given.from ?? given.to ?? asOf;
  const end = given.to ?? (start > asOf ? start : asOf);
  return { kind: given.kind, start, end };
}

export interface LoadScene {
  tx: WriteTx;
  keys: Keys;
  asOf: string;
}
