import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid, violates } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { checkForm, type FormDraft, writeFormParts } from './form-parts.ts';

export type { FormDraft };

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
    await writeFormParts(tx, id, draft);
    await tx.audit({ subject: 'collection.form', subjectId: id, after: draft });
    return id;
  },
});
