import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid, violates } from '../../../kernel/errors/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';

export interface FormDraft {
  code: string;
  name: string;
  note?: string | null;
  sample?: boolean;
  lines: { indicatorId: number; label: string; groupName?: string | null; required?: boolean }[];
  rules?: { kind: 'sum' | 'max'; wholeIndicatorId: number; partIndicatorIds: number[]; message?: string | null }[];
}

/** Makes a form from indicators, with its rules. Returns its id. */
export const designForm = defineCommand({
  name: 'collection.design-form',
  permission: 'collection.design',
  unit: () => null,
  async run(tx, draft: FormDraft): Promise<number> {
    const problems = checkForm(draft);
    if (problems.length > 0) throw invalid(problems);
    const { authorityId: authority_id } = tx;
    const id = await tx.db
      .insertInto('collection.form')
      .values({
        authority_id,
        code: draft.code,
        name: draft.name,
        note: draft.note ?? null,
        sample: draft.sample ?? false,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
      .then((row) => row.id)
      .catch((failure) => {
        if (!violates(failure, 'form_code_unique')) throw failure;
        throw invalid([
          error('code_taken', `Mã biểu “${draft.code}” đã dùng. Chọn mã khác.`, { kind: 'field', name: 'code' }),
        ]);
      });
    const lines = draft.lines.map((line, i) => ({
      authority_id,
      form_id: id,
      no: i + 1,
      indicator_id: line.indicatorId,
      label: line.label,
      group_name: line.groupName ?? null,
      required: line.required ?? true,
    }));
    await tx.db.insertInto('collection.form_line').values(lines).execute();
    for (const [i, rule] of (draft.rules ?? []).entries())
      await tx.db
        .insertInto('collection.form_rule')
        .values({
          authority_id,
          form_id: id,
          no: i + 1,
          kind: rule.kind,
          whole_indicator_id: rule.wholeIndicatorId,
          part_indicator_ids: rule.partIndicatorIds,
          message: rule.message ?? null,
        })
        .execute();
    await tx.audit({ subject: 'collection.form', subjectId: id, after: draft });
    return id;
  },
});

function checkForm(draft: FormDraft): Problem[] {
  const problems: Problem[] = [];
  const at = (name: string) => ({ kind: 'field' as const, name });
  if (draft.code === '') problems.push(error('no_code', 'Ghi mã biểu.', at('code')));
  if (draft.name === '') problems.push(error('no_name', 'Ghi tên biểu.', at('name')));
  if (draft.lines.length === 0) problems.push(error('no_lines', 'Chọn ít nhất một chỉ số cho biểu.', at('lines')));
  const ids = draft.lines.map((line) => line.indicatorId);
  if (new Set(ids).size < ids.length)
    problems.push(error('line_twice', 'Một chỉ số chỉ đứng một lần trong biểu.', at('lines')));
  for (const rule of draft.rules ?? [])
    if (![rule.wholeIndicatorId, ...rule.partIndicatorIds].every((id) => ids.includes(id)))
      problems.push(error('rule_outside', 'Quy tắc kiểm tra chỉ được nhắc tới chỉ số có trong biểu.', at('rules')));
  return problems;
}
