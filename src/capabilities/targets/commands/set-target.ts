import { targetSet } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { checkTarget, type TargetDraft } from '../domain/target.ts';
import { targetColumns } from './target-row.ts';

/** Sets a target for a unit, with its citation when it comes from a document. Returns its id. */
export const setTarget = defineCommand({
  name: 'targets.set-target',
  permission: 'targets.set',
  unit: (draft: TargetDraft) => draft.unitId,
  async run(tx, draft): Promise<number> {
    const problems = checkTarget(draft);
    if (problems.length > 0) throw invalid(problems);
    const { citation } = draft;
    const row = await tx.db
      .insertInto('targets.target')
      .values({
        authority_id: tx.authorityId,
        ...targetColumns(draft),
        parent_id: draft.parentId ?? null,
        document_id: citation?.documentId ?? null,
        version_id: citation?.versionId ?? null,
        start: citation?.start ?? null,
        end: citation?.end ?? null,
        quote: citation?.quote ?? null,
        position: draft.position ?? 0,
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
