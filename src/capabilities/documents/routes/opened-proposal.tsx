import type { ReadTx } from '../../../kernel/db/index.ts';
import type { PageContext } from '../../../kernel/http/index.ts';
import type { Child } from '../../../ui/index.ts';
import { acceptorOf, proposalRow, settledView } from '../commands/proposal-row.ts';
import { duplicatesOf } from '../domain/duplicates.ts';
import { documentTitle } from '../domain/title.ts';
import { type CitationTarget, citationData, citationTargets } from '../queries/citation-targets.ts';
import type { ReadingIndex } from '../queries/reading-index.ts';
import { CitationForm } from '../views/citation-form.tsx';
import type { OpenedProposal, ReadingActions } from '../views/reading-links.ts';
import type { Failed } from './reading-state.tsx';

export interface OpenedScene {
  versionId: number;
  index: ReadingIndex;
  actions: ReadingActions;
  current: number | null;
  failed: Failed;
}

/** What stands in the proposal that is looked at: its form, or what is known besides and where the text says it again. */
export async function openedProposal(tx: ReadTx, c: PageContext, scene: OpenedScene): Promise<OpenedProposal> {
  const proposal = scene.index.proposals.find((one) => one.no === scene.current);
  if (!proposal) return {};
  const wrong = scene.failed.proposal?.id === proposal.id ? scene.failed.proposal : null;
  const edits = wrong !== null || c.query('sua') === '1';
  const problems = wrong?.problems ?? [];
  if (proposal.kind === 'citation') {
    const citation = citationData(proposal.data);
    const targets = await citationTargets(tx, citation, proposal.quote);
    if (edits) {
      const typed = Object.fromEntries(wrong?.typed ?? []);
      return { form: { fields: <CitationForm citation={citation} targets={targets} typed={typed} />, problems } };
    }
    return { extra: registryNote(c, targets), again: saidAgain(scene, proposal.no) };
  }
  const as = c.query('lam') || undefined;
  const acceptor = acceptorOf(tx, proposal.kind, as);
  if (!acceptor || !edits) return { again: saidAgain(scene, proposal.no) };
  const row = await proposalRow(tx, proposal.id);
  const fields = (await acceptor.form(tx, settledView(row, wrong?.typed))) as Child;
  return { form: { fields, problems, ...(as && { as }) } };
}

/** Other open proposals that say the same; in a list with the one looked at there are two or more. */
function saidAgain({ index }: OpenedScene, no: number): { no: number; start: number }[] {
  const one = index.proposals.find((proposal) => proposal.no === no);
  if (!one) return [];
  const open = index.proposals.filter((proposal) => proposal.state === 'open');
  return duplicatesOf(one, open).filter((other) => other.no !== no);
}

function registryNote(c: PageContext, targets: readonly CitationTarget[]): Child {
  if (targets.length === 0)
    return <p class="note">Chưa có trong sổ: nhận thì ghi thêm một văn bản chưa có nguyên văn.</p>;
  return (
    <p class="note">
      Trong sổ:{' '}
      {targets.slice(0, 3).map((target, index) => (
        <>
          {index > 0 && '; '}
          <a href={c.link(`/van-ban/${target.id}`)}>{documentTitle(target)}</a>
        </>
      ))}
      {targets.length > 1 && '. Chọn một khi sửa.'}
    </p>
  );
}
