import { defineCommand } from '../../../kernel/command/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { closed } from '../../../kernel/errors/index.ts';
import type { JobType } from '../../../kernel/jobs/index.ts';
import { reachOf } from '../../org/index.ts';
import { IMPORT_KIND, type ImportContext } from '../queries/imports.ts';
import { unitsInReach } from '../queries/reach.ts';
import { round } from '../queries/rounds.ts';
import { sheetsOf } from '../queries/sheets.ts';

export interface StartImport {
  roundId: number;
  /** Sent from this unit's sheet; null: from the round, for any units the importer may enter. */
  onlyUnitId: number | null;
  file: { sha256: string; name: string };
  /** The caller reads the file in the same request; otherwise a job does. */
  inline: boolean;
}

/** The job that reads a stored file; jobs/read-import.ts defines it. */
export const readImportJobType: JobType<{ importId: number }> = { name: 'collection.read-import' };

/** Notes an upload, to be read at once or by a job. Returns the import's id. Figures are written by acceptImport only. */
export const startImport = defineCommand({
  name: 'collection.start-import',
  permission: 'collection.enter',
  unit: async (input: StartImport, tx) => input.onlyUnitId ?? (await firstReachable(tx, input.roundId)),
  async run(tx, input): Promise<number> {
    const asked = await round(tx, input.roundId);
    if (asked.state === 'closed') throw closed(`Kỳ “${asked.name}” đã khóa. Nhờ người mở kỳ mở lại nếu cần nhập thêm.`);
    const context: ImportContext = {
      roundId: input.roundId,
      onlyUnitId: input.onlyUnitId,
      allowed: await reachOf(tx, 'collection.enter'),
      versions: {},
      ready: [],
    };
    const { id } = await tx.db
      .insertInto('kernel.import')
      .values({
        authority_id: tx.authorityId,
        kind: IMPORT_KIND,
        file_sha256: input.file.sha256,
        file_name: input.file.name,
        context: JSON.stringify(context),
        created_by: tx.actor.userId,
        created_at: tx.now,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (!input.inline) await tx.enqueue(readImportJobType, { importId: id });
    await tx.audit({
      subject: 'collection.import',
      subjectId: id,
      unitId: input.onlyUnitId,
      after: { file: input.file.name, roundId: input.roundId },
    });
    return id;
  },
});

/** A unit of the round that the importer may enter; null when there is none, or the right holds everywhere. */
export async function firstReachable(tx: ReadTx, roundId: number): Promise<number | null> {
  if (await tx.may('collection.enter', null)) return null;
  const units = (await sheetsOf(tx, roundId)).map((sheet) => sheet.unitId);
  return [...(await unitsInReach(tx, 'collection.enter', units))][0] ?? null;
}
