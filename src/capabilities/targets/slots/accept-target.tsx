import type { ProposalAcceptor, SettledProposal } from '../../../contracts/index.ts';
import type { ReadTx, WriteTx } from '../../../kernel/db/index.ts';
import { conflict, invalid } from '../../../kernel/errors/index.ts';
import { slugify } from '../../../kernel/text/index.ts';
import { formatPeriod } from '../../../kernel/time/index.ts';
import {
  defineIndicator,
  type Indicator,
  IndicatorPicker,
  indicatorCodesFrom,
  indicatorOffer,
  likelyIndicatorsFor,
  type Said,
} from '../../collection/index.ts';
import { wordsAround } from '../../documents/index.ts';
import { cancelTarget } from '../commands/cancel-target.ts';
import { setTarget } from '../commands/set-target.ts';
import { targetFieldsFor } from '../domain/from-proposal.ts';
import { unitsNamedFirst } from '../domain/named-units.ts';
import { citationOf, fieldsFrom, type ReadTarget, readTarget, type TargetFields } from '../domain/target-form.ts';
import { mustText } from '../domain/target-words.ts';
import { unitChoices } from '../queries/form-choices.ts';
import { targetsWhere, UNDONE } from '../queries/targets.ts';
import { TargetFieldset } from '../views/target-fields.tsx';
import { proposalScene, typedFields } from './proposal-scene.ts';

/** The choice that makes an indicator in the same step. */
const NEW = 'moi';
/** Inside the authority. */
const SEARCH = '/chi-so/goi-y';
/** Below this a suggestion is shown, but nothing is taken by it unless a person chooses it. */
const CERTAIN = 0.75;

async function proposed(tx: ReadTx, proposal: SettledProposal) {
  const scene = await proposalScene(tx, proposal);
  const fields = targetFieldsFor(proposal, scene.unitId, scene);
  const said: Said = {
    name: fields.name,
    quote: proposal.quote,
    scope: fields.scope,
    unit: fields.unitWord || null,
    around: await wordsAround(tx, proposal),
  };
  const mayDefine = await tx.may('collection.design', null);
  const [first] = await likelyIndicatorsFor(tx, said, 1);
  const taken = first && first.score >= CERTAIN ? first.indicator : null;
  return {
    scene,
    said,
    taken,
    mayDefine,
    fields: { ...fields, indicatorId: taken ? String(taken.id) : mayDefine ? NEW : '' },
  };
}

/** The same form and the same record for a target and for a quantity that a person takes as one. */
const acceptor = (kind: 'target' | 'quantity', label: string): ProposalAcceptor & { makes: string } => ({
  kind,
  key: 'target',
  makes: 'target',
  permission: 'targets.set',
  label,
  async preview(tx, proposal) {
    const { fields, scene, taken } = await proposed(tx, proposal);
    const { draft, problems } = readTarget(fields, scene.current && { period: scene.current });
    const measured = taken ? `Đo bằng chỉ số có sẵn “${taken.name}”.` : fields.indicatorId === NEW && 'Lập chỉ số mới.';
    return {
      will: draft
        ? `${draft.name}: ${mustText({ ...draft, valueTo: draft.valueTo ?? null, decimals: draft.decimals ?? 0 })}, ${formatPeriod(draft.period)}`
        : fields.name,
      notes: measured ? [measured] : ['Chưa gắn chỉ số.'],
      problems: problems.filter((problem) => problem.severity === 'error').map((problem) => problem.message),
    };
  },
  async form(tx, proposal) {
    const { fields, mayDefine, said, scene } = await proposed(tx, proposal);
    const typed = typedFields(proposal);
    const values = typed ? fieldsFrom(typed) : fields;
    const offer = await indicatorOffer(tx, said, {
      indicatorId: values.indicatorId,
      query: typed?.get('indicatorQuery') ?? '',
    });
    const units = await unitChoices(tx, scene.day, scene.unitId);
    return (
      <TargetFieldset
        choices={{ indicators: [], ...unitsNamedFirst(units, `${said.scope} ${said.quote} ${said.around}`) }}
        problems={[]}
        values={values}
        indicator={
          <IndicatorPicker
            label="Đo bằng chỉ số"
            hint="Có chỉ số thì kết quả tự theo số liệu đã duyệt."
            value={values.indicatorId}
            offer={offer}
            others={[
              ...(mayDefine
                ? [
                    {
                      value: NEW,
                      label: 'Lập chỉ số mới từ câu này',
                      hint: 'Khi không chỉ số nào ở trên đo đúng điều này.',
                    },
                  ]
                : []),
              { value: '', label: 'Chưa gắn chỉ số, kết luận bằng lời' },
            ]}
            searchHref={SEARCH}
          />
        }
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
  const aggregation = { yesno: 'count_yes', ratio: 'ratio_of_sums', count: 'sum' } as const;
  return defineIndicator(tx, {
    code: await freeCode(tx, draft.name),
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
async function freeCode(tx: ReadTx, name: string): Promise<string> {
  const base = slugify(name).slice(0, 34).replace(/-+$/, '') || 'chi-so';
  const taken = await indicatorCodesFrom(tx, base);
  if (!taken.has(base)) return base;
  for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`;
}
