import { extractSafely } from '../../../kernel/extract/index.ts';
import type { ActionContext } from '../../../kernel/http/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { keptText } from '../../documents/index.ts';
import type { SendDraft } from '../commands/send-draft.ts';
import { READ_AT_ONCE } from '../queries/find-in.ts';

/** The most that the form may weigh: a file or a pasted text, and the fields. */
export const MOST_BYTES = 26 * 1024 * 1024;
const MOST_LETTERS = 10_000_000;

export type SentText = { ok: true; sent: Omit<SendDraft, 'draftId'> } | { ok: false; problems: Problem[] };

/** The text that came with the form: of the chosen file (heavy ones are read in a thread), else as pasted. All problems at once. */
export async function sentText(c: ActionContext): Promise<SentText> {
  const file = c.form.file('file');
  const pasted = c.form.raw('text');
  if (file && file.bytes.length > 0) {
    const found = await extractSafely(file.bytes, { fileName: file.name, ...(file.type && { mime: file.type }) });
    if (!found.ok) {
      const at: Problem['at'] = { kind: 'field', name: 'file' };
      return { ok: false, problems: found.problems.map((problem) => ({ ...problem, at })) };
    }
    const { text, kind, warnings } = found;
    return {
      ok: true,
      sent: { text, source: kind, file: file.bytes, fileName: file.name, warnings, later: text.length > READ_AT_ONCE },
    };
  }
  const refuse = (code: string, name: string, message: string): SentText => ({
    ok: false,
    problems: [error(code, message, { kind: 'field', name })],
  });
  if (pasted.trim() === '') return refuse('text_empty', 'file', 'Chưa có nội dung. Chọn tệp hoặc dán văn bản.');
  if (pasted.length > MOST_LETTERS)
    return refuse('text_too_large', 'text', 'Văn bản dài quá 10 triệu ký tự. Tách thành nhiều phần rồi gửi.');
  const text = keptText(pasted);
  return {
    ok: true,
    sent: { text, source: 'pasted', file: null, fileName: null, warnings: [], later: text.length > READ_AT_ONCE },
  };
}
