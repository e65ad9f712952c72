import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid, notFound } from '../../../kernel/errors/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { nfc } from '../../../kernel/text/index.ts';
import { unitOfVersion } from './proposal-row.ts';

export interface NoteFindingInput {
  versionId: number;
  /** UTF-16 offsets into the text of the version, end not included. */
  start: number;
  end: number;
  /** ratio, sum, diff, symbol, date, period, spelling, or `note`. */
  kind?: string;
  message: string;
  proposed?: string | null;
  /** Further places of the same remark, the first included. */
  spans?: { start: number; end: number }[];
  /** The demo loader may write findings in the reader's name. */
  source?: 'reader' | 'person';
}

/**
 * A person's remark on a passage: what does not add up, and what is proposed instead. The text stays as it is. Throws
 * `invalid` when the place is not in the text or the remark is empty.
 */
export const noteFinding = defineCommand({
  name: 'documents.note-finding',
  permission: 'documents.settle',
  unit: (input: NoteFindingInput, tx) => unitOfVersion(tx, input.versionId),
  async run(tx, input): Promise<{ findingId: number }> {
    const version = await tx.db
      .selectFrom('documents.version')
      .select('text')
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', input.versionId)
      .executeTakeFirst();
    if (!version) throw notFound('Không có bản văn bản này.');
    const message = oneLine(input.message);
    const problems = check(input, message, version.text.length);
    if (problems.length > 0) throw invalid(problems);
    const { id } = await tx.db
      .insertInto('documents.finding')
      .values({
        authority_id: tx.authorityId,
        version_id: input.versionId,
        kind: input.kind ?? 'note',
        start: input.start,
        end: input.end,
        quote: version.text.slice(input.start, input.end),
        message,
        proposed: oneLine(input.proposed ?? '') || null,
        spans: JSON.stringify(input.spans ?? [{ start: input.start, end: input.end }]),
        source: input.source ?? 'person',
        noted_by: tx.actor.userId,
        noted_at: tx.now,
        changed_at: tx.now,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx.audit({ subject: 'documents.finding', subjectId: id, after: { ...input, message } });
    return { findingId: id };
  },
});

function check(input: NoteFindingInput, message: string, length: number): Problem[] {
  const problems: Problem[] = [];
  const { start, end } = input;
  if (message === '')
    problems.push(
      error('message_missing', 'Ghi nhận xét: chỗ này có gì không khớp.', { kind: 'field', name: 'message' }),
    );
  if (message.length > 1000)
    problems.push(error('message_long', 'Nhận xét dài quá 1.000 ký tự.', { kind: 'field', name: 'message' }));
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length))
    problems.push(
      error('place_invalid', 'Không thấy câu này trong văn bản. Chép lại đúng từng chữ.', {
        kind: 'field',
        name: 'quote',
      }),
    );
  return problems;
}

/** A remark may be about a letter that `tidy` would mend (Ð for Đ): only its form and white space are put in order. */
const oneLine = (text: string): string => nfc(text).replace(/\s+/g, ' ').trim();
