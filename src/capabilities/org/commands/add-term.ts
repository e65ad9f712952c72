import type { UnitId } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { tidy } from '../../../kernel/text/normalize.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';

export interface AddTerm {
  /** The label, as people say it: “2015–2020”. */
  name: string;
  kind?: 'term' | 'school_year' | 'year';
  from: IsoDate;
  /** The last day. */
  to: IsoDate;
  /** A unit with terms of its own; without it the authority. */
  unitId?: UnitId | null;
}

/** Adds a term of office, a school year or a year. Returns its id. @throws invalid */
export const addTerm = defineCommand<AddTerm, number>({
  name: 'org.add-term',
  permission: 'org.change',
  unit: (input) => input.unitId ?? null,
  async run(tx, input) {
    const problems: Problem[] = [];
    const name = tidy(input.name);
    if (name === '') problems.push(error('name_empty', 'Ghi tên nhiệm kỳ.', { kind: 'field', name: 'name' }));
    if (input.to <= input.from)
      problems.push(error('dates_reversed', 'Ngày cuối phải sau ngày đầu.', { kind: 'field', name: 'to' }));
    if (problems.length > 0) throw invalid(problems);
    const row = {
      name,
      kind: input.kind ?? 'term',
      valid_from: input.from,
      valid_to: input.to,
      unit_id: input.unitId ?? null,
    };
    const { id } = await tx.db
      .insertInto('org.term')
      .values({ authority_id: tx.authorityId, ...row })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx.audit({ subject: 'org.term', subjectId: id, unitId: row.unit_id, after: row });
    return id;
  },
});
