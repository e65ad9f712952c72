import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import type { IsoDate, Period } from '../../../kernel/time/index.ts';

export interface RoundDraft {
  formId: number;
  name: string;
  period: Period;
  opensOn: IsoDate;
  dueOn: IsoDate;
  unitIds: readonly number[];
  sample?: boolean;
}

/** Asks units for a form in a period: each gets a sheet that waits for it. Returns the round's id. */
export const openRound = defineCommand({
  name: 'collection.open-round',
  permission: 'collection.design',
  unit: () => null,
  async run(tx, draft: RoundDraft): Promise<number> {
    const problems = [];
    if (draft.name === '') problems.push(error('no_name', 'Ghi tên kỳ báo cáo.', { kind: 'field', name: 'name' }));
    if (draft.opensOn > draft.dueOn)
      problems.push(error('due_before', 'Hạn nộp phải sau ngày mở kỳ.', { kind: 'field', name: 'dueOn' }));
    if (draft.unitIds.length === 0)
      problems.push(error('no_units', 'Chọn ít nhất một đơn vị phải báo cáo.', { kind: 'field', name: 'units' }));
    if (problems.length > 0) throw invalid(problems);
    const { authorityId: authority_id } = tx;
    const { id } = await tx.db
      .insertInto('collection.round')
      .values({
        authority_id,
        form_id: draft.formId,
        name: draft.name,
        period_kind: draft.period.kind,
        period_start: draft.period.start,
        period_end: draft.period.end,
        opens_on: draft.opensOn,
        due_on: draft.dueOn,
        sample: draft.sample ?? false,
        created_at: tx.now,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const sheets = [...new Set(draft.unitIds)].map((unit_id) => ({ authority_id, round_id: id, unit_id }));
    for (let i = 0; i < sheets.length; i += 1000)
      await tx.db
        .insertInto('collection.submission')
        .values(sheets.slice(i, i + 1000))
        .execute();
    await tx.audit({ subject: 'collection.round', subjectId: id, after: { ...draft, unitIds: sheets.length } });
    return id;
  },
});
