import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { missingReasons } from '../domain/explain.ts';
import { checkSheet } from '../domain/sheet.ts';
import { form } from '../queries/forms.ts';
import { inForceOf } from '../queries/in-force.ts';
import { entriesOf } from '../queries/sheets.ts';
import { sheetForEntry } from './save-entries.ts';

export interface SheetStep {
  roundId: number;
  unitId: number;
  version: number | null;
}

/** Sends a sheet for approval. Errors, empty required lines and changes without a reason stop it, all of them listed. */
export const submitSheet = defineCommand({
  name: 'collection.submit-sheet',
  permission: 'collection.enter',
  unit: (input: SheetStep) => input.unitId,
  async run(tx, input): Promise<void> {
    const { round, sheet } = await sheetForEntry(tx, input.roundId, input.unitId, input.version);
    const { lines, rules } = await form(tx, round.formId);
    const entries = await entriesOf(tx, sheet.id);
    const { problems } = checkSheet(lines, rules, entries);
    const indicatorIds = lines.map((line) => line.indicatorId);
    const known = await inForceOf(tx, { unitIds: [input.unitId], indicatorIds, period: round.period });
    const unexplained = missingReasons(lines, entries, known.get(input.unitId) ?? new Map());
    const stopping = [...problems, ...unexplained].filter((p) => p.severity === 'error' || p.code === 'empty');
    if (stopping.length > 0) throw invalid(stopping, 'Chưa gửi được: còn ô sai, trống hoặc thiếu lý do.');
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
