import type { ProposalAcceptor, SettledProposal } from '../../../contracts/index.ts';
import type { ReadTx, WriteTx } from '../../../kernel/db/index.ts';
import { conflict, invalid } from '../../../kernel/errors/index.ts';
import { slugify } from '../../../kernel/text/index.ts';
import { defineIndicator, type Indicator, indicators } from '../../collection/index.ts';
import { cancelTarget } from '../commands/cancel-target.ts';
import { setTarget } from '../commands/set-target.ts';
import { targetFieldsFor } from '../domain/from-proposal.ts';
import { likely } from '../domain/likely.ts';
import { citationOf, fieldsFrom, type ReadTarget, readTarget, type TargetFields } from '../domain/target-form.ts';
import { targetChoices } from '../queries/form-choices.ts';
import { targetsWhere, UNDONE } from '../queries/targets.ts';
import { TargetFieldset } from '../views/target-fields.tsx';
import { proposalScene, typedFields } from './proposal-scene.ts';

/** The value of the select that makes an indicator in the same step. */
const NEW = 'moi';

async function proposed(tx: ReadTx, proposal: SettledProposal) {
  const scene = await proposalScene(tx, proposal);
  const fields = targetFieldsFor(proposal, scene.unitId, scene);
  const all = await indicators(tx);
  const found = likely(all, `${fields.name} ${proposal.quote}`, fields.unitWord || null);
  const mayDefine = await tx.may('collection.design', null);
  const indicatorId = found[0] ? String(found[0].id) : mayDefine ? NEW : '';
  return { scene, fields: { ...fields, indicatorId }, found, mayDefine };
}

/** The same form and the same record for a target and for a quantity that a person takes as one. */
const acceptor = (kind: 'target' | 'quantity', label: string): ProposalAcceptor & { makes: string } => ({
  kind,
  key: 'target',
  makes: 'target',
  permission: 'targets.set',
  label,
  async form(tx, proposal) {
    const { fields, found, mayDefine, scene } = await proposed(tx, proposal);
    const typed = typedFields(proposal);
    const choices = await targetChoices(tx, scene.day, scene.unitId);
    return (
      <TargetFieldset
        choices={{ ...choices, likely: found.map(({ id, name }) => ({ id, label: name })), newIndicator: mayDefine }}
        problems={[]}
        values={typed ? fieldsFrom(typed) : fields}
      />
    );
  },
  async accept(tx, proposal, given) {
    const { fields: own, scene } = await proposed(tx, proposal);
    const fields: TargetFields = given.has('name') ? fieldsFrom(given) : own;
    const { draft, problems } = readTarget(fields, scene.current && { period: scene.current });
    if (draft === null) throw invalid(problems);
    const indicatorId = fields.indicatorId === NEW ? await newIndicator(tx, draft) : draft.indicatorId;
    const id = await setTarget(tx, {
      ...draft,
      indicatorId,
      citation: citationOf(proposal),
      position: proposal.start,
    });
    return { kind: 'target', id };
  },
  async undo(tx, { id }) {
    const below = await targetsWhere(tx, { parentId: id });
    if (below.some((t) => t.state === 'active'))
      throw conflict('Chỉ tiêu này đã giao xuống đơn vị khác. Hủy các phần đã giao trước.');
    await cancelTarget(tx, { targetId: id, reason: UNDONE });
  },
  href: ({ id }) => `/chi-tieu/${id}`,
});

export const acceptTarget = acceptor('target', 'Nhận chỉ tiêu');
export const acceptQuantityAsTarget = acceptor('quantity', 'Nhận làm chỉ tiêu');

/** An indicator made from the target itself; a person refines it on its own page. */
async function newIndicator(tx: WriteTx, draft: ReadTarget): Promise<number> {
  const kind = draft.comparator === 'qualitative' ? 'yesno' : draft.unitWord === '%' ? 'ratio' : 'count';
  const codes = new Set((await indicators(tx)).map((each) => each.code));
  const aggregation = { yesno: 'count_yes', ratio: 'ratio_of_sums', count: 'sum' } as const;
  return defineIndicator(tx, {
    code: freeCode(draft.name, codes),
    name: draft.name,
    kind,
    unitWord: kind === 'yesno' ? '' : draft.unitWord,
    decimals: draft.decimals ?? 0,
    aggregation: aggregation[kind],
    direction: draft.comparator.startsWith('<') || draft.comparator.startsWith('decrease') ? 'lower' : 'higher',
    population: draft.scope ?? null,
    periodKind: yearly(draft),
  });
}

const yearly = (draft: ReadTarget): Indicator['periodKind'] =>
  draft.period.kind === 'term' || draft.period.kind === 'range' ? 'year' : draft.period.kind;

/** A code out of the name that nobody has: `truong-hoc-dat-chuan`, `truong-hoc-dat-chuan-2`. */
function freeCode(name: string, taken: ReadonlySet<string>): string {
  const base = slugify(name).slice(0, 34).replace(/-+$/, '') || 'chi-so';
  if (!taken.has(base)) return base;
  for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`;
}
