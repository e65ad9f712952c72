import type { ReadTx } from '../../../kernel/db/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { indicatorOptions } from '../../collection/index.ts';
import { personOptions, unitNames, unitOptions } from '../../org/index.ts';
import { currentSpan } from './current-span.ts';
import { targetsWhere } from './targets.ts';
import { registerNames } from './task-list.ts';

/** Units and indicators for the form of a target. `keep`: a unit that must stand among them though it has ended. */
export async function targetChoices(tx: ReadTx, asOf: IsoDate, keep: number | null = null) {
  return { units: await unitChoices(tx, asOf, keep), indicators: await indicatorChoices(tx) };
}

export async function indicatorChoices(tx: ReadTx) {
  return (await indicatorOptions(tx)).map(({ label, value }) => ({ id: Number(value), label }));
}

/** Units, persons, registers and the running targets of a unit, for the form of a task. `keep`: the person it names. */
export async function taskChoices(tx: ReadTx, asOf: IsoDate, unitId: number | null, keep: number | null = null) {
  const span = unitId === null ? null : await currentSpan(tx, unitId, asOf);
  const targets =
    unitId === null || span === null ? [] : await targetsWhere(tx, { unitIds: [unitId], from: span.from, to: span.to });
  return {
    units: await unitChoices(tx, asOf, unitId),
    persons: await personOptions(tx, asOf, keep),
    registers: await registerNames(tx),
    targets: targets.map(({ id, name }) => ({ id, label: name })),
  };
}

/** `keep`: a unit that must stand among them though it has ended. */
export async function unitChoices(tx: ReadTx, asOf: IsoDate, keep: number | null) {
  const units = await unitOptions(tx, asOf);
  if (keep === null || units.some((unit) => unit.id === keep)) return units;
  const name = (await unitNames(tx, [keep], asOf)).get(keep)?.name;
  return name === undefined ? units : [{ id: keep, label: `${name} (đã kết thúc)` }, ...units];
}
