import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { MOST_DAYS } from '../domain/keeping.ts';
import { daysKept } from '../queries/days-kept.ts';

/** Sets how many days drafts are kept. Holds for drafts sent from now on; those that are there keep their day. */
export const setKeeping = defineCommand({
  name: 'proofreading.set-keeping',
  permission: 'proofreading.inspect',
  unit: () => null,
  async run(tx, { days }: { days: number | null }): Promise<void> {
    if (days === null || !Number.isInteger(days) || days < 1 || days > MOST_DAYS)
      throw invalid([
        error('days_invalid', `Ghi số ngày giữ, từ 1 đến ${MOST_DAYS}.`, { kind: 'field', name: 'days' }),
      ]);
    const before = await daysKept(tx);
    if (before === days) return tx.unchanged();
    await tx.db
      .insertInto('proofreading.keeping')
      .values({ authority_id: tx.authorityId, days })
      .onConflict((conflict) => conflict.column('authority_id').doUpdateSet({ days }))
      .execute();
    await tx.audit({ subject: 'proofreading.keeping', subjectId: 'days', before: { days: before }, after: { days } });
  },
});
