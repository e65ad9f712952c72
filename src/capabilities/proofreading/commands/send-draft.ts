import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { draftTitle } from '../domain/draft-title.ts';
import { expiryOf } from '../domain/keeping.ts';
import { clearAfter } from '../jobs/clear-drafts.ts';
import { readDraft } from '../jobs/read-draft.ts';
import { comparedWith } from '../queries/compared-with.ts';
import { daysKept } from '../queries/days-kept.ts';
import { ownDraft } from './draft-row.ts';

export interface SendDraft {
  /** A corrected version of this draft; null: a new one. */
  draftId: number | null;
  text: string;
  /** As the extraction names it, or `pasted`. */
  source: string;
  file: Uint8Array | null;
  fileName: string | null;
  warnings: readonly Problem[];
  /** Read by a job, after the request. */
  later: boolean;
}

/** The most rounds that one draft may have: each keeps its file until the draft goes. */
export const MOST_ROUNDS = 30;

/**
 * Keeps a draft, or a corrected version of it, to be checked; its days begin anew. What was written stays out of the
 * log of changes. Throws `invalid` for an empty text and for one round too many.
 */
export const sendDraft = defineCommand({
  name: 'proofreading.send-draft',
  permission: 'proofreading.use',
  unit: () => 'any',
  async run(tx, input: SendDraft): Promise<{ draftId: number; roundId: number; no: number; permissions: string[] }> {
    if (input.text.trim() === '')
      throw invalid([
        error('text_empty', 'Chưa có nội dung. Chọn tệp hoặc dán văn bản.', { kind: 'field', name: 'file' }),
      ]);
    const expires = expiryOf(tx.now, await daysKept(tx));
    const draftId = input.draftId ?? (await newDraft(tx, input, expires));
    const no = input.draftId === null ? 1 : await nextNo(tx, input.draftId, expires);
    const permissions = await comparedWith(tx);
    const { id: roundId } = await tx.db
      .insertInto('proofreading.round')
      .values({
        authority_id: tx.authorityId,
        draft_id: draftId,
        no,
        source: input.source,
        file_name: input.fileName,
        file: input.file && Buffer.from(input.file),
        text: input.text,
        warnings: JSON.stringify(input.warnings),
        permissions,
        state: input.later ? 'queued' : 'reading',
        created_at: tx.now,
        expires_at: expires,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (input.later) await tx.enqueue(readDraft, { roundId });
    await clearAfter(tx, expires);
    await tx.audit({
      subject: 'proofreading.draft',
      subjectId: draftId,
      after: { round: no, source: input.source, letters: input.text.length, bytes: input.file?.length ?? 0 },
    });
    return { draftId, roundId, no, permissions };
  },
});

async function newDraft(tx: WriteTx, input: SendDraft, expires: Date): Promise<number> {
  const { id } = await tx.db
    .insertInto('proofreading.draft')
    .values({
      authority_id: tx.authorityId,
      owner_id: tx.actor.userId ?? '',
      owner_name: tx.actor.name,
      title: draftTitle(input.fileName, input.text),
      created_at: tx.now,
      changed_at: tx.now,
      expires_at: expires,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function nextNo(tx: WriteTx, draftId: number, expires: Date): Promise<number> {
  await ownDraft(tx, draftId);
  const last = await tx.db
    .selectFrom('proofreading.round')
    .select(({ fn }) => fn.max('no').as('no'))
    .where('authority_id', '=', tx.authorityId)
    .where('draft_id', '=', draftId)
    .executeTakeFirst();
  const no = (last?.no ?? 0) + 1;
  if (no > MOST_ROUNDS) {
    const message = `Bản nháp này đã soát ${MOST_ROUNDS} lần. Xóa đi rồi gửi lại như bản mới.`;
    throw invalid([error('rounds_full', message, { kind: 'field', name: 'file' })]);
  }
  await tx.db
    .updateTable('proofreading.draft')
    .set({ changed_at: tx.now, expires_at: expires })
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', draftId)
    .execute();
  return no;
}
