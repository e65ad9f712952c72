import type { ReadTx } from '../../../kernel/db/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import type { SelectOption } from '../../../ui/index.ts';
import { HIERARCHIES, type Hierarchy } from '../domain/unit-kinds.ts';
import { reachOf } from '../queries/reach.ts';
import { unitOptions } from '../queries/unit-options.ts';

/** Units of a day in which the actor may do something, by hierarchy. */
export async function unitChoices(
  tx: ReadTx,
  asOf: IsoDate,
  permission: string,
  only?: Hierarchy,
): Promise<SelectOption[]> {
  const reach = await reachOf(tx, permission, asOf);
  const allowed = reach && new Set(reach);
  const options: SelectOption[] = [];
  for (const hierarchy of Object.keys(HIERARCHIES) as Hierarchy[]) {
    if (only !== undefined && only !== hierarchy) continue;
    for (const { id, label } of await unitOptions(tx, asOf, { hierarchy }))
      if (allowed === null || allowed.has(id))
        options.push({ value: String(id), label, ...(only === undefined && { group: HIERARCHIES[hierarchy] }) });
  }
  return options;
}
