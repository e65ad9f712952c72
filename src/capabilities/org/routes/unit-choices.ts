import type { ReadTx } from '../../../kernel/db/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import type { SelectOption } from '../../../ui/index.ts';
import { HIERARCHIES, type Hierarchy } from '../domain/unit-kinds.ts';
import { subtreeOf } from '../queries/subtree.ts';
import { unitOptions } from '../queries/unit-options.ts';

/** Units of a day in which the actor may do something, by hierarchy. */
export async function unitChoices(
  tx: ReadTx,
  asOf: IsoDate,
  permission: string,
  only?: Hierarchy,
): Promise<SelectOption[]> {
  const everywhere = await tx.may(permission, null);
  const allowed = new Set<number>();
  if (!everywhere)
    for (const grant of tx.actor.grants)
      if (grant.permissions.has(permission) && grant.unitId !== null)
        for (const id of await subtreeOf(tx, grant.unitId, asOf)) allowed.add(id);
  const options: SelectOption[] = [];
  for (const hierarchy of Object.keys(HIERARCHIES) as Hierarchy[]) {
    if (only !== undefined && only !== hierarchy) continue;
    for (const { id, label } of await unitOptions(tx, asOf, { hierarchy }))
      if (everywhere || allowed.has(id))
        options.push({ value: String(id), label, ...(only === undefined && { group: HIERARCHIES[hierarchy] }) });
  }
  return options;
}
