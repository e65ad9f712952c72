import type { WriteTx } from '../../../kernel/db/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';

export interface FormDraft {
  code: string;
  name: string;
  note?: string | null;
  sample?: boolean;
  lines: { indicatorId: number; label: string; groupName?: string | null; required?: boolean }[];
  rules?: { kind: 'sum' | 'max'; wholeIndicatorId: number; partIndicatorIds: number[]; message?: string | null }[];
}

/** All that is wrong with a form, each with its field. */
export function checkForm(draft: FormDraft): Problem[] {
  const problems: Problem[] = [];
  const at = (name: string) => ({ kind: 'field' as const, name });
  if (draft.code === '') problems.push(error('no_code', 'Ghi mã biểu.', at('code')));
  if (draft.name === '') problems.push(error('no_name', 'Ghi tên biểu.', at('name')));
  if (draft.lines.length === 0) problems.push(error('no_lines', 'Chọn ít nhất một chỉ số cho biểu.', at('lines')));
  draft.lines.forEach((line, i) => {
    if (line.label === '') problems.push(error('no_label', `Ghi tên dòng ${i + 1}.`, at(`line.${i}.label`)));
  });
  const ids = draft.lines.map((line) => line.indicatorId);
  if (new Set(ids).size < ids.length)
    problems.push(error('line_twice', 'Một chỉ số chỉ đứng một lần trong biểu.', at('lines')));
  (draft.rules ?? []).forEach((rule, i) => {
    const own = at(`rule.${i}.whole`);
    if (![rule.wholeIndicatorId, ...rule.partIndicatorIds].every((id) => ids.includes(id)))
      problems.push(error('rule_outside', 'Quy tắc kiểm tra chỉ được nhắc tới chỉ số có trong biểu.', own));
    else if (rule.partIndicatorIds.length === 0)
      problems.push(error('rule_without_parts', `Chọn các dòng thành phần của quy tắc ${i + 1}.`, own));
    else if (rule.partIndicatorIds.includes(rule.wholeIndicatorId))
      problems.push(error('rule_in_itself', `Quy tắc ${i + 1}: dòng tổng không thể là thành phần của chính nó.`, own));
  });
  return problems;
}

/** Writes the lines and rules of a form that has none. */
export async function writeFormParts(tx: WriteTx, formId: number, draft: FormDraft): Promise<void> {
  const { authorityId: authority_id } = tx;
  const lines = draft.lines.map((line, i) => ({
    authority_id,
    form_id: formId,
    no: i + 1,
    indicator_id: line.indicatorId,
    label: line.label,
    group_name: line.groupName || null,
    required: line.required ?? true,
  }));
  await tx.db.insertInto('collection.form_line').values(lines).execute();
  for (const [i, rule] of (draft.rules ?? []).entries())
    await tx.db
      .insertInto('collection.form_rule')
      .values({
        authority_id,
        form_id: formId,
        no: i + 1,
        kind: rule.kind,
        whole_indicator_id: rule.wholeIndicatorId,
        part_indicator_ids: rule.partIndicatorIds,
        message: rule.message ?? null,
      })
      .execute();
}
