import { defineCommand } from '../../../kernel/command/index.ts';
import { closed, invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { withPageTexts } from '../domain/paged-text.ts';
import { keptText } from '../domain/version-text.ts';
import { recognizedText } from '../queries/recognized-text.ts';
import { lockRecognition, unitOfRecognition } from './recognition-row.ts';

export interface CheckRecognitionInput {
  recognitionId: number;
  /** What a person made of recognised pages, by their number; the others stay. */
  pages: ReadonlyMap<number, string>;
  /** The person says that the pages were compared with the picture. */
  compared: boolean;
}

/**
 * Keeps what a person made of recognised pages, before the text becomes a version. Words for pages that have letters of
 * their own are passed over. Throws `closed` before the recognition has ended and `invalid` for an empty text.
 */
export const checkRecognition = defineCommand({
  name: 'documents.check-recognition',
  permission: 'documents.add',
  unit: (input: CheckRecognitionInput, tx) => unitOfRecognition(tx, input.recognitionId),
  async run(tx, { recognitionId, pages, compared }): Promise<void> {
    const before = await lockRecognition(tx, recognitionId);
    if (before.state !== 'done') throw closed('Chưa nhận dạng xong, chưa soát được.');
    const recognized = await recognizedText(tx, recognitionId);
    const words = new Map<number, string>();
    for (const { page } of recognized.recognized) {
      const typed = pages.get(page);
      if (typed !== undefined) words.set(page, keptText(typed).trim());
    }
    const checked = withPageTexts(recognized, words);
    if (checked.text.trim() === '') {
      const at = { kind: 'field', name: `trang-${recognized.recognized[0]?.page ?? 1}` } as const;
      throw invalid([error('text_empty', 'Ô chữ đang trống. Giữ lại chữ đã nhận dạng rồi sửa chỗ sai.', at)]);
    }
    if (checked.text === before.checked_text && compared === before.compared) return tx.unchanged();
    await tx.db
      .updateTable('documents.recognition')
      .set({
        checked_text: checked.text,
        checked_page_starts: JSON.stringify(checked.pageStarts),
        compared,
      })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', recognitionId)
      .execute();
    await tx.audit({
      subject: 'documents.recognition',
      subjectId: recognitionId,
      before: { characters: before.checked_text?.length ?? null, compared: before.compared },
      after: { characters: checked.text.length, compared },
    });
  },
});
