import type { ReadTx } from '../../../kernel/db/index.ts';
import { compareVietnamese } from '../../../kernel/text/order.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { type UnitCard, unitCards, unitOptions } from '../../org/index.ts';

/** The units of a day below a unit (null: all), by name, and how many there are of each kind. */
export async function unitsToAsk(
  tx: ReadTx,
  given: { within: number | null; asOf: IsoDate },
): Promise<{ units: UnitCard[]; kinds: { value: string; label: string; count: number }[] }> {
  const ids = (await unitOptions(tx, given.asOf, given.within === null ? {} : { within: given.within })).map(
    (u) => u.id,
  );
  const units = [...(await unitCards(tx, ids, given.asOf)).values()];
  const counts = new Map<string, { value: string; label: string; count: number }>();
  for (const unit of units) {
    const known = counts.get(unit.kind) ?? { value: unit.kind, label: unit.kindLabel, count: 0 };
    known.count += 1;
    counts.set(unit.kind, known);
  }
  return {
    units: units.sort((a, b) => compareVietnamese(a.name, b.name)),
    kinds: [...counts.values()].sort((a, b) => b.count - a.count),
  };
}
