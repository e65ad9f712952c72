import { error, type Problem } from '../../../kernel/problems/index.ts';
import type { PeriodKind } from '../../../kernel/time/index.ts';

export interface IndicatorDraft {
  code: string;
  name: string;
  kind: 'count' | 'ratio' | 'money' | 'yesno' | 'number';
  unitWord: string;
  decimals: number;
  aggregation: 'sum' | 'ratio_of_sums' | 'latest' | 'count_yes' | 'none';
  direction: 'higher' | 'lower';
  population?: string | null;
  definition?: string | null;
  numeratorName?: string | null;
  denominatorName?: string | null;
  periodKind: PeriodKind;
  validFrom?: string | null;
  validTo?: string | null;
  sample?: boolean;
}

/** How a whole may be made, by kind. A rate is recomputed from its parts and never added or averaged. */
export const aggregationsOf: Record<IndicatorDraft['kind'], IndicatorDraft['aggregation'][]> = {
  count: ['sum', 'none'],
  money: ['sum', 'none'],
  ratio: ['ratio_of_sums', 'none'],
  yesno: ['count_yes', 'none'],
  number: ['none'],
};

/** All that is wrong with an indicator, each with its field. */
export function checkIndicator(draft: IndicatorDraft): Problem[] {
  const problems: Problem[] = [];
  const at = (name: string) => ({ kind: 'field' as const, name });
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u.test(draft.code))
    problems.push(
      error('code_form', 'Mã gồm chữ, số, dấu chấm hoặc gạch, tối đa 40 ký tự, không có dấu cách.', at('code')),
    );
  if (draft.name.length < 3) problems.push(error('name_short', 'Ghi tên chỉ số, ít nhất 3 chữ cái.', at('name')));
  if (!aggregationsOf[draft.kind].includes(draft.aggregation))
    problems.push(
      error(
        'aggregation_kind',
        'Cách cộng lên cấp trên không hợp với loại chỉ số: tỷ lệ tính lại từ tử số và mẫu số, số đếm thì cộng.',
        at('aggregation'),
      ),
    );
  if (!Number.isInteger(draft.decimals) || draft.decimals < 0 || draft.decimals > 6)
    problems.push(error('decimals', 'Số chữ số thập phân từ 0 đến 6.', at('decimals')));
  return problems;
}
