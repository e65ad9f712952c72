import { defineJob, type Job, type JobContext } from '../../../kernel/jobs/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { readWorkbook } from '../../../kernel/tabular/index.ts';
import { readImport } from '../commands/read-import.ts';
import { readImportJobType } from '../commands/start-import.ts';
import { IMPORT_KIND, type ImportContext } from '../queries/imports.ts';

/** Reads an uploaded file into its preview. Repeating it makes the same preview; a settled import is left alone. */
export const readImportJob: Job<{ importId: number }> = defineJob({
  name: readImportJobType.name,
  async run(context, { importId }: { importId: number }) {
    const row = await importOf(context, importId);
    if (!row) return;
    const fileName = row.file_name;
    const bytes = await context.files.get(row.file_sha256);
    const lost = `Tệp ${fileName} không còn trong kho. Tải lên lại.`;
    const book = bytes ? readWorkbook(bytes, { fileName }) : unread('file_lost', lost, fileName);
    const { roundId } = row.context as ImportContext;
    await context.write((tx) => readImport(tx, { roundId, importId, book }));
  },
  async gaveUp(context, { importId }) {
    const row = await importOf(context, importId);
    if (!row) return;
    const message = `Việc đọc tệp ${row.file_name} bị ngắt nhiều lần. Tải lên lại; vẫn ngắt thì báo quản trị.`;
    const book = unread('read_interrupted', message, row.file_name);
    const { roundId } = row.context as ImportContext;
    await context.write((tx) => readImport(tx, { roundId, importId, book }));
  },
});

const importOf = (context: JobContext, importId: number) =>
  context.write((tx) =>
    tx.db
      .selectFrom('kernel.import')
      .select(['file_sha256', 'file_name', 'context'])
      .where('authority_id', '=', tx.authorityId)
      .where('kind', '=', IMPORT_KIND)
      .where('id', '=', importId)
      .executeTakeFirst(),
  );

const unread = (code: string, message: string, name: string) => ({
  sheets: [],
  problems: [error(code, message, { kind: 'file', name })],
});
