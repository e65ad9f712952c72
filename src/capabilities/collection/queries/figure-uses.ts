import { figureUse } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import type { Period } from '../../../kernel/time/index.ts';
import { lineOf, unitNames } from '../../org/index.ts';

/** The superiors whose totals a unit's figures of a period go into, nearest first. */
export async function totalsAbove(tx: ReadTx, unitId: number, period: Period): Promise<string[]> {
  const [, ...above] = await lineOf(tx, unitId, period.end);
  const names = await unitNames(tx, above, period.end);
  return above.flatMap((id) => names.get(id)?.shortName ?? []);
}

/** What rests on a figure besides totals: whatever fills the slot says it. */
export async function usesOf(
  tx: ReadTx,
  figure: { indicatorId: number; unitId: number; period: Period },
): Promise<{ text: string; href?: string }[]> {
  const uses = [];
  for (const slot of tx.slots.all(figureUse).sort((a, b) => a.order - b.order))
    uses.push(...(await slot.find(tx, figure)));
  return uses;
}
