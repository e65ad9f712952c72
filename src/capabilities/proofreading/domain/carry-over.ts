import type { FindingState, Found } from './found.ts';

/** A finding of the round before. */
export interface Earlier {
  id: number;
  kind: string;
  quote: string;
  message: string;
  state: FindingState;
}

export interface Carried extends Found {
  state: FindingState;
  /** The same one in the round before; null: new. */
  beforeId: number | null;
}

/**
 * What a person said of a finding holds for the next round too, as long as it is the same: kind, words and remark, in
 * order when it stands there several times. What was said to be mended and is still there is open again.
 */
export function carryOver(found: readonly Found[], earlier: readonly Earlier[]): Carried[] {
  const waiting = new Map<string, Earlier[]>();
  for (const one of earlier) waiting.set(keyOf(one), [...(waiting.get(keyOf(one)) ?? []), one]);
  return found.map((one) => {
    const before = waiting.get(keyOf(one))?.shift();
    const state = before?.state === 'ignored' ? 'ignored' : 'open';
    return { ...one, state, beforeId: before?.id ?? null };
  });
}

const keyOf = (one: { kind: string; quote: string; message: string }): string =>
  [one.kind, one.quote.replace(/\s+/g, ' ').trim(), one.message].join('\n');
