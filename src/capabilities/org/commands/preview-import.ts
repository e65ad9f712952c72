import { defineCommand } from '../../../kernel/command/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import { worstFirst } from '../../../kernel/problems/index.ts';
import { type IsoDate, today } from '../../../kernel/time/index.ts';
import type { ImportLine } from '../domain/import-rows.ts';
import { planImport } from '../domain/plan-import.ts';
import { knownUnits } from '../queries/listed-units.ts';

export interface PreviewImport {
  fileName: string;
  sha256: string;
  lines: readonly ImportLine[];
  /** What the reading of the file met. */
  problems: readonly Problem[];
  /** From which day changed names and superiors hold; null: they mend what was written wrongly. */
  changesFrom: IsoDate | null;
}

/** Stores what an import would do, to be looked at and then accepted or discarded. Returns its id. */
export const previewImport = defineCommand<PreviewImport, number>({
  name: 'org.preview-import',
  permission: 'org.import',
  unit: () => null,
  async run(tx, input) {
    const plan = planImport(input.lines, await knownUnits(tx, today(undefined, tx.now)));
    const { id } = await tx.db
      .insertInto('kernel.import')
      .values({
        authority_id: tx.authorityId,
        kind: 'org.units',
        file_sha256: input.sha256,
        file_name: input.fileName,
        state: 'preview',
        context: JSON.stringify({ changesFrom: input.changesFrom }),
        summary: JSON.stringify(plan.counts),
        rows: JSON.stringify(plan.lines),
        problems: JSON.stringify(worstFirst([...input.problems, ...plan.problems])),
        created_by: tx.actor.name,
        created_at: tx.now,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx.audit({
      subject: 'org.import',
      subjectId: id,
      after: { fileName: input.fileName, ...plan.counts, changesFrom: input.changesFrom },
    });
    return id;
  },
});
