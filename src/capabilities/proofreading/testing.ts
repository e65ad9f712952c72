import type { WriteTx } from '../../kernel/db/index.ts';
import { type SendDraft, sendDraft } from './commands/send-draft.ts';
import { storeFindings } from './commands/store-findings.ts';
import { findIn, readText } from './queries/find-in.ts';

/** A draft with a sum that does not add up, a doubled word, and a document. */
export const DRAFT_TEXT = [
  'BÁO CÁO',
  'Kết quả năm học 2019-2020',
  'Toàn huyện có 4.778 học sinh, trong đó nữ 2.783 học sinh, nam 1.959 học sinh.',
  'Thực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2018 của Ban Chấp hành Trung ương, các các trường đã đổi mới dạy học.',
].join('\n');

/** A draft that was sent and checked at once, as the route does. Returns its id and that of the round. */
export async function buildDraft(
  tx: WriteTx,
  given: Partial<SendDraft> = {},
): Promise<{ draftId: number; roundId: number; no: number }> {
  const sent: SendDraft = {
    draftId: null,
    text: DRAFT_TEXT,
    source: 'pasted',
    file: null,
    fileName: null,
    warnings: [],
    later: false,
    ...given,
  };
  const made = await sendDraft(tx, sent);
  const reading = readText(sent.text);
  if (!sent.later)
    await storeFindings(tx, {
      roundId: made.roundId,
      found: reading && (await findIn(tx, sent.text, reading, made.permissions)),
    });
  return made;
}
