import type { ReadTx } from '../../../kernel/db/index.ts';
import { matchesSearch } from '../../../kernel/text/index.ts';
import { compareVietnamese } from '../../../kernel/text/order.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { type UnitCard, unitCards } from '../../org/index.ts';
import type { SheetState } from '../domain/sheet.ts';
import { isOwed } from '../domain/sheet-status.ts';
import { unitsInReach } from './reach.ts';
import type { Round } from './rounds.ts';
import { type Sheet, sheetStates, sheetsByIds } from './sheets.ts';

export type SheetFilter = SheetState | 'late' | 'owed';

export interface RoundSheet extends Sheet {
  unit: UnitCard;
  late: boolean;
}

/**
 * The sheets of a round whose units the reader may see, by name, with how many are where (`found`: how many fit the
 * filter). Late ones are owed after the due date. With `page` only its rows are read whole.
 */
export async function roundSheets(
  tx: ReadTx,
  asked: Round,
  given: { asOf: IsoDate; query?: string; filter?: SheetFilter | null; page?: { limit: number; offset: number } },
): Promise<{ rows: RoundSheet[]; found: number; counts: Record<SheetFilter, number>; all: number }> {
  const states = await sheetStates(tx, asked.id);
  const ids = states.map((s) => s.unitId);
  const reach = await unitsInReach(tx, 'collection.read', ids);
  const cards = await unitCards(tx, [...reach], given.asOf);
  const seen = states.flatMap((s) => {
    const unit = cards.get(s.unitId);
    return unit ? [{ ...s, unit, late: isOwed(s.state) && asked.dueOn < given.asOf }] : [];
  });
  const counts = { waiting: 0, draft: 0, submitted: 0, returned: 0, approved: 0, released: 0, late: 0, owed: 0 };
  for (const s of seen) {
    counts[s.state] += 1;
    if (s.late) counts.late += 1;
    if (isOwed(s.state)) counts.owed += 1;
  }
  const { filter, page = { limit: seen.length, offset: 0 }, query = '' } = given;
  const fits = (s: (typeof seen)[number]) =>
    (!filter || (filter === 'late' ? s.late : filter === 'owed' ? isOwed(s.state) : s.state === filter)) &&
    (query === '' || matchesSearch(`${s.unit.name} ${s.unit.shortName}`, query));
  const found = seen.filter(fits).sort((a, b) => compareVietnamese(a.unit.name, b.unit.name));
  const shown = found.slice(page.offset, page.offset + page.limit);
  const sheets = await sheetsByIds(
    tx,
    shown.map((s) => s.id),
  );
  const rows = shown.flatMap(({ id, late, unit }): RoundSheet[] => {
    const sheet = sheets.get(id);
    return sheet ? [{ ...sheet, unit, late }] : [];
  });
  return { rows, found: found.length, counts, all: seen.length };
}
