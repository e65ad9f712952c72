import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { closed, invalid, notFound } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { addDays, formatDate, type IsoDate, today } from '../../../kernel/time/index.ts';
import { keepingAnAdministrator } from '../queries/administrators.ts';

export interface EndOfGrant {
  grantId: number;
  /** The last day it holds, today or later; absent: it ends at once. */
  lastDay?: IsoDate | null;
}

function findGrant(tx: WriteTx, grantId: number) {
  return tx.db
    .selectFrom('access.grant')
    .selectAll()
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', grantId)
    .executeTakeFirst();
}

/**
 * Ends a grant, at once or with a last day. It stays as history: the rights page shows what no longer holds.
 * @throws AppError not_found; closed when it has ended already or was the last administrator's; invalid (`lastDay`)
 */
export const revokeGrant = defineCommand<EndOfGrant, void>({
  name: 'access.revoke-grant',
  permission: 'access.manage',
  async unit(input, tx) {
    return (await findGrant(tx, input.grantId))?.unit_id ?? null;
  },
  async run(tx, input) {
    const grant = await findGrant(tx, input.grantId);
    if (!grant) throw notFound('Không có lần cấp vai trò này.');
    const day = today(undefined, tx.now);
    if (grant.revoked_at !== null || (grant.valid_to !== null && grant.valid_to < day))
      throw closed('Vai trò này đã hết hiệu lực rồi.');
    const lastDay = input.lastDay ?? null;
    const [, earliest = day] = [day, grant.valid_from].sort();
    if (lastDay !== null && lastDay < earliest)
      throw invalid([
        error('last_day_past', `Ngày cuối phải từ ${formatDate(earliest)} trở đi.`, {
          kind: 'field',
          name: 'lastDay',
        }),
      ]);
    if (lastDay !== null && grant.valid_to !== null && lastDay > grant.valid_to)
      throw invalid([
        error('last_day_later', `Vai trò này chỉ đến ${formatDate(grant.valid_to)}. Muốn lâu hơn thì cấp thêm.`, {
          kind: 'field',
          name: 'lastDay',
        }),
      ]);
    await keepingAnAdministrator(tx, lastDay === null ? day : addDays(lastDay, 1), () =>
      tx.db
        .updateTable('access.grant')
        .set(lastDay === null ? { revoked_at: tx.now, revoked_by: tx.actor.userId } : { valid_to: lastDay })
        .where('authority_id', '=', tx.authorityId)
        .where('id', '=', grant.id)
        .execute(),
    );
    await tx.audit({
      subject: 'access.grant',
      subjectId: grant.id,
      unitId: grant.unit_id,
      before: { userId: grant.user_id, to: grant.valid_to },
      after: lastDay === null ? { revoked: true } : { to: lastDay },
    });
  },
});
