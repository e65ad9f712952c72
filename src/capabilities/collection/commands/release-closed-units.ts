import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import type { JobType } from '../../../kernel/jobs/index.ts';
import { addDays, formatDate, type IsoDate, today } from '../../../kernel/time/index.ts';
import { eventsOf, unitCards } from '../../org/index.ts';
import { lockSheets, type Sheet } from '../queries/sheets.ts';
import { setReleased, takeBackRelease } from './release-sheet.ts';

export interface ClosedUnits {
  eventId: number;
  unitIds: readonly number[];
}

/** The job that runs this command on a later day; jobs/release-closed-units.ts defines it. */
export const lookAgain: JobType<ClosedUnits> = { name: 'collection.release-closed-units' };

const eventWords: Record<string, string> = { split: 'tách', merge: 'sáp nhập', abolish: 'giải thể' };

/**
 * After an event of units: sheets that closed units still owe in open rounds are released, naming the event; submitted
 * ones stay to be approved. A unit that lives again (the event was undone) is asked again. A unit whose last day lies
 * ahead is looked at again on the day after it. Repeating it changes nothing.
 */
export const releaseClosedUnits = defineCommand({
  name: 'collection.release-closed-units',
  permission: 'collection.approve',
  unit: () => null,
  async run(tx, input: ClosedUnits): Promise<{ released: number; askedAgain: number }> {
    const day = today(undefined, tx.now);
    const cards = await unitCards(tx, input.unitIds, day);
    const done = { released: 0, askedAgain: 0 };
    let next: IsoDate | null = null;
    for (const sheet of await sheetsInOpenRounds(tx, input.unitIds)) {
      const validTo = cards.get(sheet.unitId)?.validTo ?? null;
      const gone = validTo !== null && validTo < day;
      if (gone && ['waiting', 'draft', 'returned'].includes(sheet.state)) {
        const { reason, eventId } = await endOf(tx, sheet.unitId, validTo);
        await setReleased(tx, sheet, reason, eventId ?? input.eventId);
        done.released += 1;
      } else if (!gone && sheet.state === 'released' && sheet.releasedEventId !== null) {
        await takeBackRelease(tx, sheet, 'Sự kiện kết thúc đơn vị đã hoàn tác');
        done.askedAgain += 1;
      } else if (validTo !== null && !gone && (next === null || validTo < next)) next = validTo;
    }
    if (next !== null)
      await tx.enqueue(lookAgain, input, { startAfterSeconds: secondsUntil(addDays(next, 1), tx.now) });
    if (done.released + done.askedAgain === 0) tx.unchanged();
    return done;
  },
});

async function sheetsInOpenRounds(tx: WriteTx, unitIds: readonly number[]): Promise<Sheet[]> {
  if (unitIds.length === 0) return [];
  const rows = await tx.db
    .selectFrom('collection.submission as s')
    .innerJoin('collection.round as r', (j) =>
      j.onRef('r.authority_id', '=', 's.authority_id').onRef('r.id', '=', 's.round_id'),
    )
    .select('s.id')
    .where('s.authority_id', '=', tx.authorityId)
    .where('s.unit_id', 'in', [...unitIds])
    .where('r.state', '=', 'open')
    .execute();
  return lockSheets(
    tx,
    rows.map((row) => row.id),
  );
}

/** The words of how a unit ended: “Đơn vị kết thúc ngày 30/06/2025 (sáp nhập, Nghị quyết 12/NQ-HĐND)”. */
async function endOf(
  tx: WriteTx,
  unitId: number,
  validTo: IsoDate,
): Promise<{ reason: string; eventId: number | null }> {
  const ended = (await eventsOf(tx, unitId))
    .filter((event) => event.kind in eventWords && event.predecessors.some((p) => p.unitId === unitId))
    .at(-1);
  const why = [ended && eventWords[ended.kind], ended?.basis].filter(Boolean).join(', ');
  const reason = `Đơn vị kết thúc ngày ${formatDate(validTo)}${why === '' ? '' : ` (${why})`}`;
  return { reason, eventId: ended?.id ?? null };
}

/** Until the day begins in Vietnam. */
const secondsUntil = (day: IsoDate, now: Date): number =>
  Math.max(60, Math.ceil((Date.parse(`${day}T00:05:00+07:00`) - now.getTime()) / 1000));
