import type { ReadTx } from '../../../kernel/db/index.ts';
import { writtenOut } from '../../documents/index.ts';
import {
  type IndicatorIndex,
  indexIndicators,
  type Likely,
  likelyIndicators,
  type Said,
} from '../domain/likely-indicators.ts';
import { type Indicator, indicators } from './indicators.ts';

/** One index a transaction: a list of 600 proposals asks 600 times. Gone with the transaction. */
const indexes = new WeakMap<ReadTx, Promise<IndicatorIndex<Indicator>>>();

/** Indicators that a sentence probably speaks of, likeliest first; abbreviations of the trade are written out. */
export async function likelyIndicatorsFor(tx: ReadTx, said: Said, most = 6): Promise<Likely<Indicator>[]> {
  const index = indexes.get(tx) ?? indicators(tx).then((all) => indexIndicators(all, writtenOut));
  indexes.set(tx, index);
  const written = {
    ...said,
    name: writtenOut(said.name),
    quote: writtenOut(said.quote),
    scope: writtenOut(said.scope),
    around: writtenOut(said.around),
  };
  return likelyIndicators(await index, written, most);
}

/** Called by whoever defines or corrects an indicator: the next sentence of the same transaction must find it. */
export async function indicatorsChanged(tx: ReadTx, ids: readonly number[]): Promise<void> {
  const index = await indexes.get(tx);
  if (!index) return;
  index.put(await indicators(tx, ids));
}
