import type { ReadTx } from '../../../kernel/db/index.ts';
import type { Said } from '../domain/likely-indicators.ts';
import { type Indicator, indicators, searchIndicators } from './indicators.ts';
import { likelyIndicatorsFor } from './likely-indicators.ts';

/** As many as a person compares at a glance. */
const FOUND = 12;

/** One indicator as it is offered: its name, and what tells it from its neighbours. */
export interface OfferedIndicator {
  id: number;
  name: string;
  code: string;
  unitWord: string;
  because?: readonly string[];
}

export interface IndicatorOffer {
  likely: OfferedIndicator[];
  chosen: OfferedIndicator | null;
  query: string;
  found: OfferedIndicator[];
}

/** What the picker of a form shows for a sentence: what fits it, what is chosen, what was searched for. */
export async function indicatorOffer(
  tx: ReadTx,
  said: Said,
  typed: { indicatorId?: string; query?: string } = {},
): Promise<IndicatorOffer> {
  const likely = (await likelyIndicatorsFor(tx, said)).map(({ because, indicator }) => ({
    ...offered(indicator),
    because,
  }));
  const { indicatorId = '', query = '' } = typed;
  const [chosen] = /^\d{1,15}$/.test(indicatorId) ? await indicators(tx, [Number(indicatorId)]) : [];
  return { likely, chosen: chosen ? offered(chosen) : null, query, found: await foundIndicators(tx, query) };
}

/** Indicators by words of their name or code; nothing for an empty query. */
export async function foundIndicators(tx: ReadTx, query: string): Promise<OfferedIndicator[]> {
  if (query.trim() === '') return [];
  return (await searchIndicators(tx, query.slice(0, 200), { limit: FOUND, offset: 0 })).rows.map(offered);
}

const offered = ({ code, id, name, unitWord }: Indicator): OfferedIndicator => ({ id, code, name, unitWord });
