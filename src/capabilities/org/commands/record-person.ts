import type { PersonId, UnitId } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { tidy } from '../../../kernel/text/normalize.ts';
import { nameSortKey } from '../../../kernel/text/order.ts';
import { searchFields } from '../domain/unit-search.ts';
import { type RecordPost, recordPost } from './record-post.ts';

export interface RecordPerson {
  fullName: string;
  title?: string | null;
  sex?: 'female' | 'male' | null;
  publicOffice?: boolean;
  sample?: boolean;
  note?: string | null;
  /** A first post: the permission must then hold for its unit; without it for the whole authority. */
  post?: Omit<RecordPost, 'personId'>;
}

/** Puts a person on record, with a first post if one is given. Returns the id. @throws invalid */
export const recordPerson = defineCommand<RecordPerson, PersonId>({
  name: 'org.record-person',
  permission: 'org.person.change',
  unit: (input): UnitId | null => input.post?.unitId ?? null,
  async run(tx, input) {
    const row = personRow(input);
    const { id } = await tx.db
      .insertInto('org.person')
      .values({ authority_id: tx.authorityId, sample: input.sample ?? false, ...row })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx.audit({ subject: 'org.person', subjectId: id, unitId: input.post?.unitId ?? null, after: plain(row) });
    if (input.post) await recordPost(tx, { ...input.post, personId: id });
    return id;
  },
});

/** The columns of a person. @throws invalid without a name */
export function personRow(input: Omit<RecordPerson, 'post' | 'sample'>) {
  const name = tidy(input.fullName);
  if (name === '') throw invalid([error('name_empty', 'Ghi họ và tên.', { kind: 'field', name: 'fullName' })]);
  if (name.length > 120)
    throw invalid([error('name_long', 'Họ và tên dài quá 120 chữ.', { kind: 'field', name: 'fullName' })]);
  return {
    full_name: name,
    title: input.title || null,
    sort_key: nameSortKey(name.replace(/\s*\([^)]*\)\s*$/, '')),
    ...searchFields(name),
    sex: input.sex ?? null,
    public_office: input.publicOffice ?? false,
    note: input.note || null,
  };
}

/** Without the columns that are computed. */
export function plain<R extends { sort_key: string; search_form: string; search_fold: string }>(row: R) {
  const { sort_key: _s, search_form: _f, search_fold: _d, ...rest } = row;
  return rest;
}
