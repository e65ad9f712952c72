import type { ReadTx } from '../../../kernel/db/index.ts';
import { today } from '../../../kernel/time/index.ts';
import { topsOf, unitOptions } from '../../org/index.ts';

export interface PlaceOption {
  value: string;
  label: string;
}

/** The value of the option "the whole authority" in forms. */
export const WHOLE = 'ca-co-quan';

/** Where the actor may give roles: the whole authority, or the subtrees of their own units. */
export async function placesToGrant(tx: ReadTx): Promise<PlaceOption[]> {
  const day = today(undefined, tx.now);
  const option = ({ id, label }: { id: number; label: string }) => ({ value: String(id), label });
  if (await tx.may('access.manage', null))
    return [{ value: WHOLE, label: 'Cả cơ quan' }, ...(await unitOptions(tx, day)).map(option)];
  const places = new Map<string, PlaceOption>();
  for (const top of topsOf(tx, 'access.manage'))
    for (const unit of await unitOptions(tx, day, { within: top })) places.set(String(unit.id), option(unit));
  return [...places.values()];
}
