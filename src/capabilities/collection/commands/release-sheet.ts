import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { conflict, invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { isOwed } from '../domain/sheet-status.ts';
import { entriesOf, lockSheet, type Sheet } from '../queries/sheets.ts';
import type { SheetStep } from './submit-sheet.ts';

/** Releases a unit from a round with a reason: it owes nothing any more, what it typed stays. */
export const releaseSheet = defineCommand({
  name: 'collection.release-sheet',
  permission: 'collection.approve',
  unit: (input: SheetStep & { reason: string }) => input.unitId,
  async run(tx, input): Promise<void> {
    if (input.reason.trim() === '')
      throw invalid([error('no_reason', 'Ghi vì sao đơn vị được miễn.', { kind: 'field', name: 'reason' })]);
    const sheet = await lockSheet(tx, input.roundId, input.unitId);
    if (sheet.state === 'released') return tx.unchanged();
    if (!isOwed(sheet.state)) throw conflict('Biểu đã gửi hoặc đã duyệt. Duyệt hoặc trả lại trước khi miễn.');
    await setReleased(tx, sheet, input.reason, null);
  },
});

/** Asks a released unit again: its sheet waits, or is a draft when something was typed before. */
export const askAgain = defineCommand({
  name: 'collection.ask-again',
  permission: 'collection.approve',
  unit: (input: SheetStep) => input.unitId,
  async run(tx, input): Promise<void> {
    const sheet = await lockSheet(tx, input.roundId, input.unitId);
    if (sheet.state !== 'released') throw conflict('Đơn vị này không ở trong danh sách được miễn.');
    await takeBackRelease(tx, sheet, null);
  },
});

/** Writes the release with its audit row. `eventId`: the event of the unit that caused it. */
export async function setReleased(tx: WriteTx, sheet: Sheet, reason: string, eventId: number | null): Promise<void> {
  await change(tx, sheet, { state: 'released', reason, released_event_id: eventId });
  await tx.audit({
    subject: 'collection.submission',
    subjectId: sheet.id,
    unitId: sheet.unitId,
    before: { state: sheet.state },
    after: { state: 'released', ...(eventId !== null && { eventId }) },
    note: reason,
  });
}

/** The sheet is owed again. */
export async function takeBackRelease(tx: WriteTx, sheet: Sheet, note: string | null): Promise<void> {
  const state = (await entriesOf(tx, sheet.id)).length > 0 ? 'draft' : 'waiting';
  await change(tx, sheet, { state, reason: null, released_event_id: null });
  await tx.audit({
    subject: 'collection.submission',
    subjectId: sheet.id,
    unitId: sheet.unitId,
    before: { state: 'released', reason: sheet.reason },
    after: { state },
    ...(note && { note }),
  });
}

async function change(
  tx: WriteTx,
  sheet: Sheet,
  set: { state: string; reason: string | null; released_event_id: number | null },
): Promise<void> {
  await tx.db
    .updateTable('collection.submission')
    .set({ ...set, version: sheet.version + 1 })
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', sheet.id)
    .execute();
}
