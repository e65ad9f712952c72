import { type Selectable, sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../../kernel/db/index.ts';
import type { DB } from '../../../kernel/db/types.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import type { FigureValue, Missing } from '../domain/figure-value.ts';
import type { SheetState } from '../domain/sheet.ts';
import type { FigureSource } from './figures.ts';

/** One unit's sheet of one round. */
export interface Sheet {
  id: number;
  roundId: number;
  unitId: number;
  state: SheetState;
  /** Grows with every change; a form carries it so that two people do not overwrite each other. */
  version: number;
  submittedBy: string | null;
  submittedAt: Date | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  reason: string | null;
  /** The event of the unit that released it, if one did. */
  releasedEventId: number | null;
}

export interface Entry {
  indicatorId: number;
  raw: string;
  value: FigureValue | null;
  note: string | null;
  source: FigureSource;
  enteredBy: string | null;
  enteredName: string | null;
  enteredAt: Date;
}

const columns = [
  'id',
  'round_id as roundId',
  'unit_id as unitId',
  'state',
  'version',
  'submitted_by as submittedBy',
  'submitted_at as submittedAt',
  'decided_by as decidedBy',
  'decided_at as decidedAt',
  'reason',
  'released_event_id as releasedEventId',
] as const;

/** The sheet of a unit in a round; throws `not_found` when the unit is not asked. */
export async function sheet(tx: ReadTx, roundId: number, unitId: number): Promise<Sheet> {
  const row = await tx.db
    .selectFrom('collection.submission')
    .select(columns)
    .where('authority_id', '=', tx.authorityId)
    .where('round_id', '=', roundId)
    .where('unit_id', '=', unitId)
    .executeTakeFirst();
  if (!row) throw notFound('Kỳ báo cáo này không hỏi đơn vị ấy.');
  return row as Sheet;
}

/** The same, held until the end of the transaction: of two people who act at once the second sees what the first did. */
export async function lockSheet(tx: WriteTx, roundId: number, unitId: number): Promise<Sheet> {
  const row = await tx.db
    .selectFrom('collection.submission')
    .select(columns)
    .where('authority_id', '=', tx.authorityId)
    .where('round_id', '=', roundId)
    .where('unit_id', '=', unitId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw notFound('Kỳ báo cáo này không hỏi đơn vị ấy.');
  return row as Sheet;
}

/** The same for many, by id: always locked in the order of their ids, so that two who act on many cannot cross. */
export async function lockSheets(tx: WriteTx, ids: readonly number[]): Promise<Sheet[]> {
  if (ids.length === 0) return [];
  const rows = await tx.db
    .selectFrom('collection.submission')
    .select(columns)
    .where('authority_id', '=', tx.authorityId)
    .where(sql<boolean>`id = any(${[...ids]}::bigint[])`)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows as Sheet[];
}

/** All sheets of a round. */
export async function sheetsOf(tx: ReadTx, roundId: number): Promise<Sheet[]> {
  const rows = await tx.db
    .selectFrom('collection.submission')
    .select(columns)
    .where('authority_id', '=', tx.authorityId)
    .where('round_id', '=', roundId)
    .execute();
  return rows as Sheet[];
}

/** Which units a round asks and where their sheets are: of a round with thousands, before its page is picked. */
export async function sheetStates(
  tx: ReadTx,
  roundId: number,
): Promise<{ id: number; unitId: number; state: SheetState }[]> {
  const rows = await tx.db
    .selectFrom('collection.submission')
    .select(['id', 'unit_id as unitId', 'state'])
    .where('authority_id', '=', tx.authorityId)
    .where('round_id', '=', roundId)
    .execute();
  return rows as { id: number; unitId: number; state: SheetState }[];
}

/** These sheets, by id. */
export async function sheetsByIds(tx: ReadTx, ids: readonly number[]): Promise<Map<number, Sheet>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom('collection.submission')
    .select(columns)
    .where('authority_id', '=', tx.authorityId)
    .where(sql<boolean>`id = any(${[...ids]}::bigint[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, row as Sheet]));
}

/** What stands in the cells of a sheet. */
export async function entriesOf(tx: ReadTx, submissionId: number): Promise<Entry[]> {
  return (await entriesOfMany(tx, [submissionId])).get(submissionId) ?? [];
}

/** What stands in the cells of many sheets, by sheet, in one statement. */
export async function entriesOfMany(tx: ReadTx, submissionIds: readonly number[]): Promise<Map<number, Entry[]>> {
  const bySheet = new Map<number, Entry[]>();
  if (submissionIds.length === 0) return bySheet;
  const { rows } = await sql<Selectable<DB['collection.entry']>>`
    select * from collection.entry
    where authority_id = ${tx.authorityId} and submission_id = any(${[...submissionIds]}::bigint[])`.execute(tx.db);
  for (const row of rows) {
    const own = bySheet.get(row.submission_id) ?? [];
    own.push(toEntry(row));
    bySheet.set(row.submission_id, own);
  }
  return bySheet;
}

const toEntry = (row: Selectable<DB['collection.entry']>): Entry => ({
  indicatorId: row.indicator_id,
  raw: row.raw ?? '',
  value:
    row.value === null && row.numerator === null && row.missing === null
      ? null
      : {
          value: row.value,
          valueTo: null,
          numerator: row.numerator,
          denominator: row.denominator,
          missing: row.missing as Missing | null,
          comparator: '=',
          approx: null,
        },
  note: row.note || null,
  source: row.source as FigureSource,
  enteredBy: row.entered_by,
  enteredName: row.entered_name,
  enteredAt: row.entered_at,
});
