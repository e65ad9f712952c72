import { targetSet } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { fold, searchForm } from '../../../kernel/text/index.ts';
import { checkTarget, type TargetDraft } from '../domain/target.ts';

/** Sets a target for a unit, with its citation when it comes from a document. Returns its id. */
export const setTarget = defineCommand({
  name: 'targets.set-target',
  permission: 'targets.set',
  unit: (draft: TargetDraft) => draft.unitId,
  async run(tx, draft): Promise<number> {
    const problems = checkTarget(draft);
    if (problems.length > 0) throw invalid(problems);
    const words = `${draft.name} ${draft.scope ?? ''}`;
    const { baseline, citation } = draft;
    const row = await tx.db
      .insertInto('targets.target')
      .values({
        authority_id: tx.authorityId,
        unit_id: draft.unitId,
        indicator_id: draft.indicatorId,
        name: draft.name,
        scope: draft.scope ?? null,
        comparator: draft.comparator,
        value: draft.value,
        value_to: draft.valueTo ?? null,
        unit_word: draft.unitWord,
        decimals: draft.decimals ?? 0,
        share: draft.share ?? null,
        share_decimals: draft.shareDecimals ?? null,
        period_kind: draft.period.kind,
        period_start: draft.period.start,
        period_end: draft.period.end,
        due_note: draft.dueNote ?? null,
        yearly: draft.yearly ?? false,
        assigner: draft.assigner ?? null,
        assigner_unit_id: draft.assignerUnitId ?? null,
        parent_id: draft.parentId ?? null,
        baseline_value: baseline?.value ?? null,
        baseline_period_kind: baseline?.period.kind ?? null,
        baseline_period_start: baseline?.period.start ?? null,
        baseline_period_end: baseline?.period.end ?? null,
        baseline_derived: baseline?.derived ?? null,
        derived: draft.derived ?? null,
        document_id: citation?.documentId ?? null,
        version_id: citation?.versionId ?? null,
        start: citation?.start ?? null,
        end: citation?.end ?? null,
        quote: citation?.quote ?? null,
        note: draft.note ?? null,
        position: draft.position ?? 0,
        search_form: searchForm(words),
        search_fold: fold(words),
        sample: draft.sample ?? false,
        created_at: tx.now,
        created_by: tx.actor.name,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx.audit({ subject: 'targets.target', subjectId: row.id, unitId: draft.unitId, after: draft });
    await tx.emit(targetSet, { targetId: row.id });
    return row.id;
  },
});
