import type { ReadTx } from '../../../kernel/db/index.ts';
import { docxBodyStretch, readDocxPlaces } from '../../../kernel/extract/index.ts';
import { addWordComments, makeWordDocument, type WordComment } from '../../../kernel/office/index.ts';
import { headingRank } from '../../documents/index.ts';
import { commentLines } from '../domain/comment-lines.ts';
import { type Round, roundFile } from './drafts.ts';
import type { FindingView } from './findings.ts';

/**
 * The draft as .docx with a comment for each finding. Of a .docx it is the very file that was sent, with nothing but the
 * comments added; of anything else a plain one made of the text.
 */
export async function commentedDocx(tx: ReadTx, round: Round, findings: readonly FindingView[]): Promise<Uint8Array> {
  const file = round.source === 'docx' ? await roundFile(tx, round.id) : null;
  const author = { name: 'Nhiệm Kỳ (soát lỗi)', initials: 'SL', at: tx.now };
  const places = file && readDocxPlaces(file, round.fileName ?? 'ban-nhap.docx');
  if (file && places) {
    const comments = findings.flatMap((finding): WordComment[] => {
      const { start, end } = placeIn(places.text, round.text, finding);
      const stretch = docxBodyStretch(places, start, end);
      if (!stretch) return [];
      return [{ ...stretch, lines: commentLines(finding, round.text, !stretch.exact) }];
    });
    return addWordComments(file, comments, author);
  }
  const made = makeWordDocument(round.text, (line) => headingRank(line) !== null);
  const comments = findings.map((finding) => ({
    ...made.stretch(finding.start, finding.end),
    lines: commentLines(finding, round.text),
  }));
  return addWordComments(made.bytes, comments, author);
}

/**
 * Where a finding stands in the text of the file as it is read today. A newer version of the program may read a file
 * otherwise than the one that checked it: then the same words nearest to the old place count.
 */
function placeIn(now: string, then: string, { start, end, quote }: FindingView): { start: number; end: number } {
  if (now === then || now.startsWith(quote, start)) return { start, end };
  const after = now.indexOf(quote, start);
  const before = now.lastIndexOf(quote, start);
  const found = after < 0 || (before >= 0 && start - before < after - start) ? before : after;
  return found < 0 ? { start, end } : { start: found, end: found + quote.length };
}
