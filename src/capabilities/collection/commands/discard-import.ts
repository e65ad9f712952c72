import { defineCommand } from '../../../kernel/command/index.ts';
import { conflict } from '../../../kernel/errors/index.ts';
import { figuresImport } from '../queries/imports.ts';
import { firstReachable } from './start-import.ts';

/** Throws a preview away: nothing of the file is entered. The file itself is kept. */
export const discardImport = defineCommand({
  name: 'collection.discard-import',
  permission: 'collection.enter',
  unit: async (input: { roundId: number; importId: number }, tx) =>
    (await figuresImport(tx, input.roundId, input.importId)).context.onlyUnitId ??
    (await firstReachable(tx, input.roundId)),
  async run(tx, input): Promise<void> {
    const { state } = await figuresImport(tx, input.roundId, input.importId);
    if (state === 'discarded') return tx.unchanged();
    if (state === 'accepted') throw conflict('Tệp này đã nhập rồi. Muốn bỏ số nào, sửa trên biểu của đơn vị.');
    await tx.db
      .updateTable('kernel.import')
      .set({ state: 'discarded', rows: '[]', settled_at: tx.now })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', input.importId)
      .execute();
    await tx.audit({ subject: 'collection.import', subjectId: input.importId, after: { state: 'discarded' } });
  },
});
