import { fold, searchForm } from '../../../kernel/text/index.ts';
import type { TargetDraft } from '../domain/target.ts';

/** The columns that a person may set and change; where it stands in a document and who made it are not among them. */
export function targetColumns(draft: TargetDraft) {
  const words = `${draft.name} ${draft.scope ?? ''}`;
  const { baseline } = draft;
  return {
    unit_id: draft.unitId,
    measured_unit_id: draft.measuredUnitId === draft.unitId ? null : (draft.measuredUnitId ?? null),
    indicator_id: draft.indicatorId,
    name: draft.name,
    scope: draft.scope ?? null,
    comparator: draft.comparator,
    value: draft.value,
    value_to: draft.valueTo ?? null,
    unit_word: draft.unitWord,
    decimals: draft.decimals ?? 0,
    share: draft.share ?? null,
    share_decimals: draft.shareDecimals ?? null,
    period_kind: draft.period.kind,
    period_start: draft.period.start,
    period_end: draft.period.end,
    due_note: draft.dueNote ?? null,
    yearly: draft.yearly ?? false,
    assigner: draft.assigner ?? null,
    assigner_unit_id: draft.assignerUnitId ?? null,
    baseline_value: baseline?.value ?? null,
    baseline_period_kind: baseline?.period.kind ?? null,
    baseline_period_start: baseline?.period.start ?? null,
    baseline_period_end: baseline?.period.end ?? null,
    baseline_derived: baseline?.derived ?? null,
    derived: draft.derived ?? null,
    note: draft.note ?? null,
    search_form: searchForm(words),
    search_fold: fold(words),
  };
}
