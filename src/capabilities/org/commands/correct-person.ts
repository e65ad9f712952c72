import type { PersonId } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import { personRow, plain, type RecordPerson } from './record-person.ts';

export type CorrectPerson = Omit<RecordPerson, 'post' | 'sample'> & { personId: PersonId };

/** Mends what is recorded of a person. The permission must hold where the person's newest post is. */
export const correctPerson = defineCommand<CorrectPerson, void>({
  name: 'org.correct-person',
  permission: 'org.person.change',
  async unit(input, tx) {
    const post = await tx.db
      .selectFrom('org.post')
      .select('unit_id')
      .where('authority_id', '=', tx.authorityId)
      .where('person_id', '=', input.personId)
      .orderBy('valid_to', (by) => by.desc().nullsFirst())
      .orderBy('id', 'desc')
      .executeTakeFirst();
    return post?.unit_id ?? null;
  },
  async run(tx, input) {
    const before = await tx.db
      .selectFrom('org.person')
      .selectAll()
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', input.personId)
      .forUpdate()
      .executeTakeFirst();
    if (!before) throw notFound('Không có người này.');
    const row = personRow(input);
    await tx.db
      .updateTable('org.person')
      .set(row)
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', input.personId)
      .execute();
    const { authority_id: _a, id: _i, ...old } = before;
    await tx.audit({ subject: 'org.person', subjectId: input.personId, before: plain(old), after: plain(row) });
  },
});
