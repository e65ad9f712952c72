import { type AcceptancePreview, proposalAcceptor, type SettledProposal } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { documentTitle } from '../domain/title.ts';
import { citationData, citationTargets } from './citation-targets.ts';
import type { DocumentCard } from './document-card.ts';
import type { ProposalView } from './reading-index.ts';

export interface Previewed {
  proposal: ProposalView;
  preview: AcceptancePreview;
}

/** What each of many proposals would become, and what stands in its way; nothing is written. */
export async function previewsOf(
  tx: ReadTx,
  place: { card: Pick<DocumentCard, 'id' | 'unitId'>; versionId: number },
  proposals: readonly ProposalView[],
): Promise<Previewed[]> {
  const found: Previewed[] = [];
  for (const proposal of proposals) found.push({ proposal, preview: await previewOf(tx, place, proposal) });
  return found;
}

async function previewOf(
  tx: ReadTx,
  { card, versionId }: Parameters<typeof previewsOf>[1],
  proposal: ProposalView,
): Promise<AcceptancePreview> {
  if (proposal.state !== 'open') return { will: proposal.quote, problems: ['Đã có người xử lý trước.'] };
  if (proposal.kind === 'citation') return citationPreview(tx, card.id, proposal);
  const acceptor = tx.slots.all(proposalAcceptor).find((one) => one.kind === proposal.kind);
  if (!acceptor) return { will: proposal.quote, problems: ['Loại đề xuất này chưa nhận được.'] };
  if (!(await tx.may(acceptor.permission, 'any')))
    return { will: proposal.quote, problems: ['Việc này do người có quyền khác nhận.'] };
  const { data, end, id, quote, start } = proposal;
  const settled: SettledProposal = {
    proposalId: id,
    documentId: card.id,
    versionId,
    unitId: card.unitId,
    start,
    end,
    quote,
    data,
  };
  return acceptor.preview(tx, settled);
}

async function citationPreview(tx: ReadTx, documentId: number, proposal: ProposalView): Promise<AcceptancePreview> {
  const citation = citationData(proposal.data);
  const targets = await citationTargets(tx, citation, proposal.quote);
  const [target] = targets;
  if (targets.length > 1)
    return {
      will: proposal.quote,
      problems: [`Trong sổ có ${targets.length} văn bản hợp với lời nhắc này: mở đề xuất để chọn một.`],
    };
  if (!target) return { will: `Nối với ${proposal.quote}`, notes: ['Ghi vào sổ một văn bản mới.'], problems: [] };
  const own = target.id === documentId;
  return { will: own ? 'Chính văn bản này' : `Nối với ${documentTitle(target)}`, problems: [] };
}
