import type { ReadTx } from '../../../kernel/db/index.ts';
import { forbidden, notFound } from '../../../kernel/errors/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import { type IsoDate, today } from '../../../kernel/time/index.ts';
import { type UnitCard, unitCard } from '../../org/index.ts';
import { entryRefusal } from '../domain/entry-refusal.ts';
import { differs, missingReasons } from '../domain/explain.ts';
import { type Repair, repairsFor } from '../domain/repairs.ts';
import { type CellEntry, type CheckedCell, checkSheet } from '../domain/sheet.ts';
import { totalsAbove, usesOf } from './figure-uses.ts';
import type { Figure } from './figures.ts';
import { type Form, form } from './forms.ts';
import { earlierFigures, inForceOf } from './in-force.ts';
import { type Round, round } from './rounds.ts';
import { sheetHistory } from './sheet-history.ts';
import { type Entry, entriesOf, type Sheet, sheet } from './sheets.ts';

/** Everything that the page of one unit's sheet shows. */
export interface SheetPageData {
  round: Round;
  form: Form;
  sheet: Sheet;
  unit: UnitCard;
  entries: ReadonlyMap<number, Entry>;
  /** What stands in the cells: what was just typed, or what is kept. */
  cells: (CheckedCell & { note: string })[];
  problems: Problem[];
  repairs: Repair[];
  inForce: ReadonlyMap<number, Figure>;
  earlier: ReadonlyMap<number, Figure>;
  /** Names of the superiors whose totals move. */
  totals: string[];
  /** For cells that differ from the figure in force: what else rests on it. */
  uses: ReadonlyMap<number, { text: string; href?: string }[]>;
  history: Awaited<ReturnType<typeof sheetHistory>>;
  refusal: string | null;
  mayEnter: boolean;
  mayApprove: boolean;
}

/** @param typed what stands in the form when it comes back with problems; without it what is kept */
export async function sheetPage(
  tx: ReadTx,
  given: { roundId: number; unitId: number; asOf: IsoDate; typed?: readonly CellEntry[] },
): Promise<SheetPageData> {
  const { roundId, unitId } = given;
  const mayEnter = await tx.may('collection.enter', unitId);
  const mayApprove = await tx.may('collection.approve', unitId);
  if (!mayEnter && !mayApprove && !(await tx.may('collection.read', unitId))) throw forbidden();
  const asked = await round(tx, roundId);
  const own = await sheet(tx, roundId, unitId);
  const unit = await unitCard(tx, unitId, given.asOf);
  if (!unit) throw notFound('Không có đơn vị này.');
  const asForm = await form(tx, asked.formId);
  const kept = await entriesOf(tx, own.id);
  const indicatorIds = asForm.lines.map((line) => line.indicatorId);
  const { period } = asked;
  const inForce = (await inForceOf(tx, { unitIds: [unitId], indicatorIds, period })).get(unitId) ?? new Map();
  const shown = given.typed ?? kept;
  const { cells, problems } = checkSheet(asForm.lines, asForm.rules, shown);
  const noteOf = new Map(shown.map((entry) => [entry.indicatorId, entry.note ?? '']));
  const noted = cells.map((cell) => ({ ...cell, note: noteOf.get(cell.indicatorId) ?? '' }));
  const uses = new Map<number, { text: string; href?: string }[]>();
  for (const cell of noted)
    if (differs(cell.value, inForce.get(cell.indicatorId) ?? null))
      uses.set(cell.indicatorId, await usesOf(tx, { indicatorId: cell.indicatorId, unitId, period }));
  const day = today(undefined, tx.now);
  const refusal = entryRefusal({ round: asked, sheet: own, unitValidTo: unit.validTo, day });
  return {
    round: asked,
    form: asForm,
    sheet: own,
    unit,
    entries: new Map(kept.map((entry) => [entry.indicatorId, entry])),
    cells: noted,
    problems: [...problems, ...missingReasons(asForm.lines, noted, inForce)],
    repairs: repairsFor(asForm.lines, asForm.rules, cells),
    inForce,
    earlier: await earlierFigures(tx, { unitId, indicatorIds, period }),
    totals: await totalsAbove(tx, unitId, period),
    uses,
    history: await sheetHistory(tx, own.id),
    refusal: refusal?.message ?? null,
    mayEnter,
    mayApprove,
  };
}
