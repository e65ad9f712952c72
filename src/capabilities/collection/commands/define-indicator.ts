import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid, violates } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { fold, searchForm } from '../../../kernel/text/index.ts';
import { checkIndicator, type IndicatorDraft } from '../domain/indicator-rules.ts';
import { indicatorsChanged } from '../queries/likely-indicators.ts';

/** Adds an indicator to the authority's dictionary. The code is unique. Returns its id. */
export const defineIndicator = defineCommand({
  name: 'collection.define-indicator',
  permission: 'collection.design',
  unit: () => null,
  async run(tx, draft: IndicatorDraft): Promise<number> {
    const problems = checkIndicator(draft);
    if (problems.length > 0) throw invalid(problems);
    const words = `${draft.name} ${draft.code}`;
    try {
      const row = await tx.db
        .insertInto('collection.indicator')
        .values({
          authority_id: tx.authorityId,
          code: draft.code,
          name: draft.name,
          kind: draft.kind,
          unit_word: draft.unitWord,
          decimals: draft.decimals,
          aggregation: draft.aggregation,
          direction: draft.direction,
          population: draft.population ?? null,
          definition: draft.definition ?? null,
          numerator_name: draft.numeratorName ?? null,
          denominator_name: draft.denominatorName ?? null,
          period_kind: draft.periodKind,
          valid_from: draft.validFrom ?? null,
          valid_to: draft.validTo ?? null,
          sample: draft.sample ?? false,
          search_form: searchForm(words),
          search_fold: fold(words),
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      await tx.audit({ subject: 'collection.indicator', subjectId: row.id, after: draft });
      await indicatorsChanged(tx, [row.id]);
      return row.id;
    } catch (failure) {
      if (violates(failure, 'indicator_code_unique'))
        throw invalid([
          error('code_taken', `Mã “${draft.code}” đã có chỉ số khác dùng. Chọn mã khác.`, {
            kind: 'field',
            name: 'code',
          }),
        ]);
      throw failure;
    }
  },
});
