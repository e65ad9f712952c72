import { sql } from 'kysely';
import type { WriteTx } from '../../../kernel/db/index.ts';
import type { FigureValue } from '../domain/figure-value.ts';
import type { FigureSource } from '../queries/figures.ts';

/** A cell of a sheet as it is to be kept: what was typed, what it means, where it came from. */
export interface NewEntry {
  sheetId: number;
  indicatorId: number;
  raw: string;
  value: FigureValue | null;
  /** '' takes the note away, null leaves the one that is there. */
  note: string | null;
  source: FigureSource;
}

/**
 * Keeps cells of one sheet or of many, in one statement. A cell whose text did not change keeps who entered it, when and
 * from where; a changed note alone changes only the note.
 */
export async function writeEntries(tx: WriteTx, entries: readonly NewEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = JSON.stringify(
    entries.map((entry) => ({
      s: entry.sheetId,
      i: entry.indicatorId,
      raw: entry.raw,
      value: entry.value?.value ?? null,
      numerator: entry.value?.numerator ?? null,
      denominator: entry.value?.denominator ?? null,
      missing: entry.value?.missing ?? null,
      note: entry.note,
      source: entry.source,
    })),
  );
  const kept = sql`e.raw is not distinct from excluded.raw`;
  await sql`
    insert into collection.entry as e (authority_id, submission_id, indicator_id, raw, value, numerator, denominator,
      missing, note, source, entered_by, entered_name, entered_at)
    select ${tx.authorityId}::int, r.s, r.i, r.raw, r.value, r.numerator, r.denominator,
      r.missing, r.note, r.source, ${tx.actor.userId}::text, ${tx.actor.name}::text, ${tx.now}::timestamptz
    from jsonb_to_recordset(${rows}::jsonb) as r(s bigint, i bigint, raw text, value numeric, numerator numeric,
      denominator numeric, missing text, note text, source jsonb)
    on conflict (authority_id, submission_id, indicator_id) do update set raw = excluded.raw, value = excluded.value,
      numerator = excluded.numerator, denominator = excluded.denominator, missing = excluded.missing,
      note = coalesce(excluded.note, e.note),
      source = case when ${kept} then e.source else excluded.source end,
      entered_by = case when ${kept} then e.entered_by else excluded.entered_by end,
      entered_name = case when ${kept} then e.entered_name else excluded.entered_name end,
      entered_at = case when ${kept} then e.entered_at else excluded.entered_at end
    where e.raw is distinct from excluded.raw or e.note is distinct from coalesce(excluded.note, e.note)`.execute(
    tx.db,
  );
}
