import { defineCommand } from '../../../kernel/command/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { invalid, violates } from '../../../kernel/errors/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { fold, searchForm } from '../../../kernel/text/index.ts';
import { checkIndicator, type IndicatorDraft } from '../domain/indicator-rules.ts';
import { type Indicator, indicator } from '../queries/indicators.ts';

/**
 * Corrects an indicator. Kind, period and how a whole is made stay once there are figures: old figures would mean
 * something else; a new indicator says the new thing.
 */
export const correctIndicator = defineCommand({
  name: 'collection.correct-indicator',
  permission: 'collection.design',
  unit: () => null,
  async run(tx, input: { indicatorId: number; draft: IndicatorDraft }): Promise<void> {
    const before = await indicator(tx, input.indicatorId);
    const { draft } = input;
    const problems = checkIndicator(draft);
    if (await hasFigures(tx, input.indicatorId)) problems.push(...lastingProblems(before, draft));
    if (problems.length > 0) throw invalid(problems);
    const words = `${draft.name} ${draft.code}`;
    try {
      await tx.db
        .updateTable('collection.indicator')
        .set({
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
          search_form: searchForm(words),
          search_fold: fold(words),
        })
        .where('authority_id', '=', tx.authorityId)
        .where('id', '=', input.indicatorId)
        .execute();
    } catch (failure) {
      if (!violates(failure, 'indicator_code_unique')) throw failure;
      throw invalid([
        error('code_taken', `Mã “${draft.code}” đã có chỉ số khác dùng. Chọn mã khác.`, {
          kind: 'field',
          name: 'code',
        }),
      ]);
    }
    await tx.audit({ subject: 'collection.indicator', subjectId: input.indicatorId, before, after: draft });
  },
});

/** True when a figure of the indicator exists, in force or replaced. */
export async function hasFigures(tx: ReadTx, indicatorId: number): Promise<boolean> {
  const row = await tx.db
    .selectFrom('collection.figure')
    .select('id')
    .where('authority_id', '=', tx.authorityId)
    .where('indicator_id', '=', indicatorId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

function lastingProblems(before: Indicator, draft: IndicatorDraft): Problem[] {
  const kept = [
    ['kind', 'loại'],
    ['aggregation', 'cách cộng lên cấp trên'],
    ['periodKind', 'kỳ số liệu'],
  ] as const;
  return kept.flatMap(([name, word]) =>
    before[name] === draft[name]
      ? []
      : [
          error('has_figures', `Chỉ số đã có số liệu nên không đổi ${word} được. Lập chỉ số mới nếu cách đo đã khác.`, {
            kind: 'field' as const,
            name,
          }),
        ],
  );
}
