import type { PersonId, UnitId } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid, notFound } from '../../../kernel/errors/index.ts';
import { error, hasErrors, type Problem } from '../../../kernel/problems/index.ts';
import { tidy } from '../../../kernel/text/normalize.ts';
import { formatDate, type IsoDate } from '../../../kernel/time/index.ts';
import { checkSpan } from '../domain/check-unit.ts';
import { meet } from '../domain/days.ts';
import { postRank } from '../domain/post-rank.ts';
import { nameOn } from '../domain/unit-facts.ts';
import { postsOf } from '../queries/persons.ts';
import { factsOf } from '../queries/unit-facts.ts';

export interface RecordPost {
  personId: PersonId;
  unitId: UnitId;
  title: string;
  /** Where it stands in the list of its unit; without it read from the title. */
  rank?: number;
  /** null: unknown. */
  from: IsoDate | null;
  /** The last day; null: still held, or unknown. */
  to?: IsoDate | null;
  /** What says so: a decision, a document. */
  source?: string | null;
}

/** Records a post of a person in a unit. Returns its id. @throws invalid with every problem */
export const recordPost = defineCommand<RecordPost, number>({
  name: 'org.record-post',
  permission: 'org.person.change',
  unit: (input) => input.unitId,
  async run(tx, input) {
    const person = await tx.db
      .selectFrom('org.person')
      .select('id')
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', input.personId)
      .forUpdate()
      .executeTakeFirst();
    if (!person) throw notFound('Không có người này.');
    const unit = await factsOf(tx, input.unitId);
    const range = { validFrom: input.from, validTo: input.to ?? null };
    const title = tidy(input.title);
    const problems: Problem[] = [...checkSpan(range, 'to')];
    const at = (name: string) => ({ kind: 'field' as const, name });
    if (title === '') problems.push(error('title_empty', 'Ghi tên chức vụ.', at('title')));
    if (title.length > 200) problems.push(error('title_long', 'Tên chức vụ dài quá 200 chữ.', at('title')));
    if (unit.validTo !== null && (input.from === null ? range.validTo === null : input.from > unit.validTo))
      problems.push(
        error(
          'unit_closed',
          `${nameOn(unit, null)} đã kết thúc ngày ${formatDate(unit.validTo)}. Ghi ngày cuối của chức vụ.`,
          at('unitId'),
        ),
      );
    const held = await postsOf(tx, input.personId, '9999-12-31');
    if (held.some((p) => p.unitId === input.unitId && p.title === title && meet(p, range)))
      problems.push(error('post_twice', 'Chức vụ này đã ghi cho cùng khoảng ngày.', at('title')));
    if (hasErrors(problems)) throw invalid(problems);
    // A post in a unit that has ended ends with it, when its own end is not known.
    const to = range.validTo ?? unit.validTo;
    const row = {
      person_id: input.personId,
      unit_id: input.unitId,
      title,
      rank: input.rank ?? postRank(title),
      valid_from: input.from,
      valid_to: to,
      source: input.source || null,
    };
    const { id } = await tx.db
      .insertInto('org.post')
      .values({ authority_id: tx.authorityId, ...row })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx.audit({ subject: 'org.post', subjectId: id, unitId: input.unitId, after: row });
    return id;
  },
});
