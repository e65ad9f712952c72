import { error, type Problem } from '../../../kernel/problems/index.ts';
import type { Period } from '../../../kernel/time/index.ts';

export type TargetComparator =
  | '='
  | '>'
  | '>='
  | '<'
  | '<='
  | 'range'
  | 'increase_by'
  | 'decrease_by'
  | 'increase'
  | 'decrease'
  | 'qualitative';

/** Where a target or task stands in a document. */
export interface Citation {
  documentId: number;
  versionId: number;
  start: number;
  end: number;
  quote: string;
}

/** What somebody promised: an indicator or words, a direction, a value, until when, by whom, said where. */
export interface TargetDraft {
  unitId: number;
  /** Whose figures count, when it is not the bearer: a Party organization may promise what its province reaches. */
  measuredUnitId?: number | null;
  indicatorId: number | null;
  name: string;
  scope?: string | null;
  comparator: TargetComparator;
  value: number | null;
  valueTo?: number | null;
  unitWord: string;
  decimals?: number;
  /** A count that the text also gives as a share: 23 schools = 71,9 %. */
  share?: number | null;
  shareDecimals?: number | null;
  period: Period;
  dueNote?: string | null;
  /** Must hold in every year of the period. */
  yearly?: boolean;
  assigner?: string | null;
  assignerUnitId?: number | null;
  parentId?: number | null;
  baseline?: { value: number; period: Period; derived?: string | null } | null;
  /** How the value was computed when the source does not state it: "222 − 17". */
  derived?: string | null;
  citation?: Citation | null;
  note?: string | null;
  position?: number;
  sample?: boolean;
}

const wordsOnly = new Set<TargetComparator>(['qualitative', 'increase', 'decrease']);

/** All that is wrong with a target, each with its field. */
export function checkTarget(draft: TargetDraft): Problem[] {
  const problems: Problem[] = [];
  const at = (name: string) => ({ kind: 'field' as const, name });
  if (draft.name.trim().length < 3) problems.push(error('name_short', 'Ghi chỉ tiêu nói về điều gì.', at('name')));
  if (!wordsOnly.has(draft.comparator) && draft.value === null)
    problems.push(error('no_value', 'Ghi mức phải đạt, hoặc chọn “chỉ nói bằng lời”.', at('value')));
  if (wordsOnly.has(draft.comparator) && draft.value !== null)
    problems.push(error('value_of_words', 'Chỉ tiêu nói bằng lời thì không có mức số.', at('value')));
  if (draft.comparator === 'range' && (draft.valueTo == null || (draft.value !== null && draft.valueTo <= draft.value)))
    problems.push(error('range_end', 'Ghi hai đầu của khoảng, số sau lớn hơn số trước.', at('valueTo')));
  if (
    draft.unitWord === '%' &&
    draft.value !== null &&
    (draft.value < 0 || draft.value > 100) &&
    !draft.comparator.endsWith('_by')
  )
    problems.push(error('percent_range', 'Tỷ lệ phần trăm từ 0 đến 100.', at('value')));
  if (draft.period.start > draft.period.end)
    problems.push(error('period_backwards', 'Ngày bắt đầu phải trước ngày kết thúc.', at('period')));
  return problems;
}
