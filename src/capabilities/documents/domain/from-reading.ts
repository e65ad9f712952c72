import type { Finding, Reading } from '../../../reading/index.ts';
import { symbolKey } from './symbol.ts';

export type ProposalKind = 'target' | 'task' | 'quantity' | 'citation';

/** A proposal before it has a number. `data` is what the reader said of it, without the place. */
export interface FoundProposal {
  kind: ProposalKind;
  start: number;
  end: number;
  quote: string;
  data: Record<string, unknown>;
}

export interface FoundFinding {
  kind: string;
  start: number;
  end: number;
  quote: string;
  message: string;
  severity: Finding['severity'];
  /** What it might read; null when that cannot be told. */
  proposed: string | null;
  spans: { start: number; end: number }[];
}

const ORDER: Record<ProposalKind, number> = { citation: 0, target: 1, task: 2, quantity: 3 };

/**
 * What of a reading is put before a person, in the order of the text: every target and task; citations of other
 * documents (the own number is not one); quantities, except those that a proposed target already says.
 * @param ownSymbol the symbol of the document in the registry
 */
export function proposalsOf(reading: Reading, ownSymbol: string | null): FoundProposal[] {
  const own = symbolKey(ownSymbol);
  const found: FoundProposal[] = [
    ...reading.citations
      .filter((citation) => own === null || citation.symbol === null || symbolKey(citation.symbol) !== own)
      .map((item) => proposal('citation', item)),
    ...reading.targets.map((item) => proposal('target', item)),
    ...reading.tasks.map((item) => proposal('task', item)),
    ...outside(reading).map((item) => proposal('quantity', item)),
  ];
  return found.sort((a, b) => a.start - b.start || ORDER[a.kind] - ORDER[b.kind] || b.end - a.end);
}

export function findingsOf(reading: Reading, text: string): FoundFinding[] {
  return reading.findings.flatMap((finding) => {
    const first = finding.spans[0];
    if (!first) return [];
    const quote = finding.quotes.length > 1 ? finding.quotes.join(' … ') : text.slice(first.start, first.end);
    const { kind, message, severity, spans } = finding;
    return [{ kind, ...first, quote, message, severity, proposed: finding.proposed ?? null, spans }];
  });
}

function proposal<T extends { start: number; end: number; quote: string }>(kind: ProposalKind, item: T): FoundProposal {
  const { start, end, quote, ...data } = item;
  return { kind, start, end, quote, data };
}

/** Quantities that stand in no target: both lists are walked once, in the order of the text. */
function outside(reading: Reading): Reading['quantities'] {
  const targets = [...reading.targets].sort((a, b) => a.start - b.start);
  const quantities = [...reading.quantities].sort((a, b) => a.start - b.start);
  let next = 0;
  let covered = -1;
  return quantities.filter((quantity) => {
    for (let target = targets[next]; target && target.start <= quantity.start; target = targets[++next])
      covered = Math.max(covered, target.end);
    return quantity.end > covered;
  });
}
