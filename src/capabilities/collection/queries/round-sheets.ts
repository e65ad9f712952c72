import type { ReadTx } from '../../../kernel/db/index.ts';
import { matchesSearch } from '../../../kernel/text/index.ts';
import { compareVietnamese } from '../../../kernel/text/order.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { type UnitCard, unitCards } from '../../org/index.ts';
import type { SheetState } from '../domain/sheet.ts';
import { isOwed } from '../domain/sheet-status.ts';
import { unitsInReach } from './reach.ts';
import type { Round } from './rounds.ts';
import { type Sheet, sheetsOf } from './sheets.ts';

export type SheetFilter = SheetState | 'late' | 'owed';

export interface RoundSheet extends Sheet {
  unit: UnitCard;
  late: boolean;
}

/**
 * The sheets of a round whose units the reader may see, by name, with how many are where. Late ones are owed after the
 * due date.
 */
export async function roundSheets(
  tx: ReadTx,
  asked: Round,
  given: { asOf: IsoDate; query?: string; filter?: SheetFilter | null },
): Promise<{ rows: RoundSheet[]; counts: Record<SheetFilter, number>; all: number }> {
  const sheets = await sheetsOf(tx, asked.id);
  const ids = sheets.map((s) => s.unitId);
  const reach = await unitsInReach(tx, 'collection.read', ids);
  const cards = await unitCards(tx, [...reach], given.asOf);
  const seen = sheets.flatMap((s): RoundSheet[] => {
    const unit = cards.get(s.unitId);
    return unit ? [{ ...s, unit, late: isOwed(s.state) && asked.dueOn < given.asOf }] : [];
  });
  const counts = { waiting: 0, draft: 0, submitted: 0, returned: 0, approved: 0, released: 0, late: 0, owed: 0 };
  for (const s of seen) {
    counts[s.state] += 1;
    if (s.late) counts.late += 1;
    if (isOwed(s.state)) counts.owed += 1;
  }
  const { filter, query = '' } = given;
  const fits = (s: RoundSheet) =>
    (!filter || (filter === 'late' ? s.late : filter === 'owed' ? isOwed(s.state) : s.state === filter)) &&
    (query === '' || matchesSearch(`${s.unit.name} ${s.unit.shortName}`, query));
  const rows = seen.filter(fits).sort((a, b) => compareVietnamese(a.unit.name, b.unit.name));
  return { rows, counts, all: seen.length };
}
