import { defineCommand } from '../../../kernel/command/index.ts';
import { closed, invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { keptText } from '../domain/version-text.ts';
import { lockRecognition, unitOfRecognition } from './recognition-row.ts';

export interface CheckRecognitionInput {
  recognitionId: number;
  text: string;
  /** The person says that the text was compared with the picture. */
  compared: boolean;
}

/**
 * Keeps what a person made of a recognised text, before it becomes a version. Throws `closed` before the recognition has
 * ended and `invalid` for an empty text.
 */
export const checkRecognition = defineCommand({
  name: 'documents.check-recognition',
  permission: 'documents.add',
  unit: (input: CheckRecognitionInput, tx) => unitOfRecognition(tx, input.recognitionId),
  async run(tx, { recognitionId, text, compared }): Promise<void> {
    const before = await lockRecognition(tx, recognitionId);
    if (before.state !== 'done') throw closed('Chưa nhận dạng xong, chưa soát được.');
    const checked = keptText(text).trim();
    if (checked === '') {
      const at = { kind: 'field', name: 'text' } as const;
      throw invalid([error('text_empty', 'Ô chữ đang trống. Giữ lại chữ đã nhận dạng rồi sửa chỗ sai.', at)]);
    }
    if (checked === before.checked_text && compared === before.compared) return tx.unchanged();
    await tx.db
      .updateTable('documents.recognition')
      .set({ checked_text: checked, compared })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', recognitionId)
      .execute();
    await tx.audit({
      subject: 'documents.recognition',
      subjectId: recognitionId,
      before: { characters: before.checked_text?.length ?? null, compared: before.compared },
      after: { characters: checked.length, compared },
    });
  },
});
