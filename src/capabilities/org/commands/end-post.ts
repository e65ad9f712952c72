import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { closed, invalid, notFound } from '../../../kernel/errors/index.ts';
import { hasErrors } from '../../../kernel/problems/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { checkSpan } from '../domain/check-unit.ts';

export interface EndPost {
  postId: number;
  /** The last day of the post. */
  lastDay: IsoDate;
  /** Why, or what says so. */
  note?: string | null;
}

async function postRow(tx: Pick<WriteTx, 'db' | 'authorityId'>, id: number) {
  const row = await tx.db
    .selectFrom('org.post')
    .selectAll()
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw notFound('Không có chức vụ này.');
  return row;
}

/** Ends a post on its last day. @throws closed when it has ended already, invalid when the day is before its first */
export const endPost = defineCommand<EndPost, void>({
  name: 'org.end-post',
  permission: 'org.person.change',
  unit: async (input, tx) => (await postRow(tx, input.postId)).unit_id,
  async run(tx, input) {
    const post = await postRow(tx, input.postId);
    if (post.valid_to !== null) throw closed('Chức vụ này đã ghi ngày kết thúc.');
    const problems = checkSpan({ validFrom: post.valid_from, validTo: input.lastDay }, 'lastDay');
    if (hasErrors(problems)) throw invalid(problems);
    await tx.db
      .updateTable('org.post')
      .set({ valid_to: input.lastDay })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', input.postId)
      .execute();
    await tx.audit({
      subject: 'org.post',
      subjectId: input.postId,
      unitId: post.unit_id,
      before: { valid_to: null },
      after: { valid_to: input.lastDay },
      ...(input.note && { note: input.note }),
    });
  },
});
