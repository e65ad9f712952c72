import { defineCommand } from '../../../kernel/command/index.ts';
import { closed, invalid, notFound, violates } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { form } from '../queries/forms.ts';
import { checkForm, type FormDraft, writeFormParts } from './form-parts.ts';

/** Changes a form that no round has used yet. A used one stays as units saw it: make a new form instead. */
export const changeForm = defineCommand({
  name: 'collection.change-form',
  permission: 'collection.design',
  unit: () => null,
  async run(tx, input: { formId: number; draft: FormDraft }): Promise<void> {
    const { draft, formId } = input;
    const locked = await tx.db
      .selectFrom('collection.form')
      .select('id')
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', formId)
      .forUpdate()
      .executeTakeFirst();
    if (!locked) throw notFound('Không có biểu mẫu này.');
    const before = await form(tx, formId);
    const used = await tx.db
      .selectFrom('collection.round')
      .select('name')
      .where('authority_id', '=', tx.authorityId)
      .where('form_id', '=', formId)
      .limit(1)
      .executeTakeFirst();
    if (used) throw closed(`Biểu đã dùng trong kỳ “${used.name}” nên không sửa được. Soạn biểu mới cho kỳ sau.`);
    const problems = checkForm(draft);
    if (problems.length > 0) throw invalid(problems);
    for (const part of ['collection.form_rule', 'collection.form_line'] as const)
      await tx.db.deleteFrom(part).where('authority_id', '=', tx.authorityId).where('form_id', '=', formId).execute();
    try {
      await tx.db
        .updateTable('collection.form')
        .set({ code: draft.code, name: draft.name, note: draft.note ?? null })
        .where('authority_id', '=', tx.authorityId)
        .where('id', '=', formId)
        .execute();
    } catch (failure) {
      if (!violates(failure, 'form_code_unique')) throw failure;
      throw invalid([
        error('code_taken', `Mã biểu “${draft.code}” đã dùng. Chọn mã khác.`, { kind: 'field', name: 'code' }),
      ]);
    }
    await writeFormParts(tx, formId, draft);
    await tx.audit({ subject: 'collection.form', subjectId: formId, before, after: draft });
  },
});
