import { defineJob, type Job } from '../../../kernel/jobs/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { readWorkbook } from '../../../kernel/tabular/index.ts';
import { readImport } from '../commands/read-import.ts';
import { readImportJobType } from '../commands/start-import.ts';
import { IMPORT_KIND, type ImportContext } from '../queries/imports.ts';

/** Reads an uploaded file into its preview. Repeating it makes the same preview; a settled import is left alone. */
export const readImportJob: Job<{ importId: number }> = defineJob({
  name: readImportJobType.name,
  async run(context, { importId }: { importId: number }) {
    const row = await context.write((tx) =>
      tx.db
        .selectFrom('kernel.import')
        .select(['file_sha256', 'file_name', 'context'])
        .where('authority_id', '=', tx.authorityId)
        .where('kind', '=', IMPORT_KIND)
        .where('id', '=', importId)
        .executeTakeFirst(),
    );
    if (!row) return;
    const fileName = row.file_name;
    const bytes = await context.files.get(row.file_sha256);
    const lost = error('file_lost', `Tệp ${fileName} không còn trong kho. Tải lên lại.`, {
      kind: 'file',
      name: fileName,
    });
    const book = bytes ? readWorkbook(bytes, { fileName }) : { sheets: [], problems: [lost] };
    const { roundId } = row.context as ImportContext;
    await context.write((tx) => readImport(tx, { roundId, importId, book }));
  },
});
