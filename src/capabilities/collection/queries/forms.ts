import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import type { FormLine, FormRule } from '../domain/sheet.ts';

export interface FormSummary {
  id: number;
  code: string;
  name: string;
  note: string | null;
  lines: number;
  sample: boolean;
}

export interface Form extends Omit<FormSummary, 'lines'> {
  lines: FormLine[];
  rules: FormRule[];
}

/** The forms of the authority by name. */
export function forms(tx: ReadTx): Promise<FormSummary[]> {
  return tx.db
    .selectFrom('collection.form as f')
    .select((e) => [
      'f.id',
      'f.code',
      'f.name',
      'f.note',
      'f.sample',
      e
        .selectFrom('collection.form_line as l')
        .select((l) => l.fn.countAll<number>().as('n'))
        .where('l.authority_id', '=', tx.authorityId)
        .whereRef('l.form_id', '=', 'f.id')
        .$asScalar()
        .$notNull()
        .as('lines'),
    ])
    .where('f.authority_id', '=', tx.authorityId)
    .orderBy(sql`f.name collate "vi-x-icu"`)
    .execute() as Promise<FormSummary[]>;
}

/** A form with its lines and rules; throws `not_found`. */
export async function form(tx: ReadTx, id: number): Promise<Form> {
  const head = await tx.db
    .selectFrom('collection.form')
    .select(['id', 'code', 'name', 'note', 'sample'])
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!head) throw notFound('Không có biểu mẫu này.');
  const lines = await tx.db
    .selectFrom('collection.form_line as l')
    .innerJoin('collection.indicator as i', (j) =>
      j.onRef('i.authority_id', '=', 'l.authority_id').onRef('i.id', '=', 'l.indicator_id'),
    )
    .select([
      'l.no',
      'l.indicator_id as indicatorId',
      'i.code',
      'l.label',
      'l.group_name as groupName',
      'l.required',
      'i.kind',
      'i.unit_word as unitWord',
      'i.decimals',
    ])
    .where('l.authority_id', '=', tx.authorityId)
    .where('l.form_id', '=', id)
    .orderBy('l.no')
    .execute();
  const rules = await tx.db
    .selectFrom('collection.form_rule')
    .select([
      'no',
      'kind',
      'whole_indicator_id as wholeIndicatorId',
      'part_indicator_ids as partIndicatorIds',
      'message',
    ])
    .where('authority_id', '=', tx.authorityId)
    .where('form_id', '=', id)
    .orderBy('no')
    .execute();
  return {
    ...head,
    lines: lines as FormLine[],
    // bigint[] arrives as text from the driver
    rules: rules.map((r) => ({ ...r, partIndicatorIds: r.partIndicatorIds.map(Number) })) as FormRule[],
  };
}
