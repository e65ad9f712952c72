import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { checkSheet } from '../domain/sheet.ts';
import { form } from '../queries/forms.ts';
import { entriesOf } from '../queries/sheets.ts';
import { sheetForEntry } from './save-entries.ts';

export interface SheetStep {
  roundId: number;
  unitId: number;
  version: number | null;
}

/** Sends a sheet for approval. Errors and empty required lines stop it, all of them listed. */
export const submitSheet = defineCommand({
  name: 'collection.submit-sheet',
  permission: 'collection.enter',
  unit: (input: SheetStep) => input.unitId,
  async run(tx, input): Promise<void> {
    const { round, sheet } = await sheetForEntry(tx, input.roundId, input.unitId, input.version);
    const { lines, rules } = await form(tx, round.formId);
    const { problems } = checkSheet(lines, rules, await entriesOf(tx, sheet.id));
    const stopping = problems.filter((p) => p.severity === 'error' || p.code === 'empty');
    if (stopping.length > 0) throw invalid(stopping, 'Chưa gửi được: còn ô sai hoặc trống.');
    await tx.db
      .updateTable('collection.submission')
      .set({
        state: 'submitted',
        version: sheet.version + 1,
        submitted_by: tx.actor.name,
        submitted_at: tx.now,
        reason: null,
      })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', sheet.id)
      .execute();
    await tx.audit({
      subject: 'collection.submission',
      subjectId: sheet.id,
      unitId: input.unitId,
      before: { state: sheet.state },
      after: { state: 'submitted' },
    });
  },
});
