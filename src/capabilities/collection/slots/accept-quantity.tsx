import type { ProposalAcceptor, SettledProposal } from '../../../contracts/index.ts';
import type { ReadTx, WriteTx } from '../../../kernel/db/index.ts';
import { closed, invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { formatPeriod, onDate, today, year, yearOf } from '../../../kernel/time/index.ts';
import { documentCard, wordsAround } from '../../documents/index.ts';
import { unitCard, unitOptions } from '../../org/index.ts';
import { recordFigure } from '../commands/record-figure.ts';
import { nothing } from '../domain/figure-value.ts';
import type { Said } from '../domain/likely-indicators.ts';
import { figureFromFields, quantityIn, quantityText } from '../domain/quantity.ts';
import { currentFigure, figureById, figureHistory } from '../queries/figures.ts';
import { indicatorOffer } from '../queries/indicator-offer.ts';
import { indicators } from '../queries/indicators.ts';
import { likelyIndicatorsFor } from '../queries/likely-indicators.ts';
import { QuantityFields } from '../views/quantity-fields.tsx';

const SEARCH = '/chi-so/goi-y';
const FIGURE = 'figure';
/** The same value was in force already: undoing the proposal must not take that away. */
const KNOWN = 'known_figure';

/** A quantity that a document states becomes a figure of an indicator, a unit and a period, with its sentence. */
export const acceptQuantity: ProposalAcceptor = {
  kind: 'quantity',
  permission: 'collection.approve',
  label: 'Nhận số liệu',
  async form(tx, proposal) {
    const card = await documentCard(tx, proposal.documentId);
    const day = card?.issuedOn ?? today(undefined, tx.now);
    const quantity = quantityIn(proposal.data);
    const typed = typedIn(proposal);
    const offer = await indicatorOffer(tx, await saidBy(tx, proposal), {
      indicatorId: typed.indicatorId,
      query: typed.indicatorQuery,
    });
    return (
      <QuantityFields
        offer={offer}
        searchHref={SEARCH}
        units={(await unitOptions(tx, day)).map((unit) => ({ value: String(unit.id), label: unit.label }))}
        values={{
          indicatorId: '',
          reason: '',
          unitId: proposal.unitId === null ? '' : String(proposal.unitId),
          period: formatPeriod(card?.issuedOn ? year(yearOf(day)) : onDate(day)),
          value: quantityText(quantity),
          comparator: quantity.comparator,
          ...typed,
        }}
        unitWord={quantity.unit}
      />
    );
  },
  async preview(tx, proposal) {
    const [first] = await likelyIndicatorsFor(tx, await saidBy(tx, proposal), 1);
    return {
      will: `${proposal.quote}: số liệu của một chỉ số`,
      ...(first && { notes: [`Có thể là “${first.indicator.name}”.`] }),
      problems: ['Số liệu cần người chọn chỉ số và đơn vị: mở từng đề xuất để nhận.'],
    };
  },
  async accept(tx, proposal, fields) {
    const chosen = fields.get('indicatorId') ?? '';
    const [one] = /^\d{1,15}$/.test(chosen) ? await indicators(tx, [Number(chosen)]) : [];
    const { value, period, unitId, problems } = figureFromFields(fields, quantityIn(proposal.data), one ?? null);
    if (unitId !== null && !(await unitCard(tx, unitId, today(undefined, tx.now))))
      problems.push(error('no_unit', 'Chọn đơn vị trong danh sách.', { kind: 'field', name: 'unitId' }));
    if (problems.length > 0 || !one || !period || unitId === null) throw invalid(problems);
    const before = await currentFigure(tx, one.id, unitId, period);
    const reason = (fields.get('reason') ?? '').trim();
    const id = await recordFigure(tx, {
      ...value,
      indicatorId: one.id,
      unitId,
      period,
      source: sourceOf(proposal),
      changeReason: before ? reason || 'Theo văn bản nêu ở nguồn' : null,
    });
    return { kind: before?.id === id ? KNOWN : FIGURE, id };
  },
  async undo(tx, result) {
    if (result.kind === FIGURE) await takeBack(tx, result.id);
  },
  href: (result) => `/so-lieu/${result.id}`,
};

/** What was typed before, brought back by the reading page. */
const typedIn = ({ data }: SettledProposal): Partial<Record<string, string>> =>
  typeof data.fields === 'object' && data.fields !== null ? (data.fields as Record<string, string>) : {};

async function saidBy(tx: ReadTx, proposal: SettledProposal): Promise<Said> {
  const { unit } = quantityIn(proposal.data);
  return { name: '', quote: proposal.quote, scope: '', unit, around: await wordsAround(tx, proposal) };
}

const sourceOf = ({ documentId, versionId, start, end, quote }: SettledProposal) => ({
  kind: 'sentence' as const,
  documentId,
  versionId,
  start,
  end,
  quote,
});

/** Revisions stay: the value before comes back as a new one, or the reason that there is no number. */
async function takeBack(tx: WriteTx, figureId: number): Promise<void> {
  const figure = await figureById(tx, figureId);
  if (!figure) return;
  if (!figure.current)
    throw closed('Số này đã có người thay bằng số mới sau khi nhận, nên không hoàn tác được. Sửa trên trang của số.');
  const earlier = (await figureHistory(tx, figure)).find((f) => f.revision < figure.revision);
  const { indicatorId, unitId, period, sample } = figure;
  const value = earlier
    ? {
        value: earlier.value,
        valueTo: earlier.valueTo,
        numerator: earlier.numerator,
        denominator: earlier.denominator,
        missing: earlier.missing,
        comparator: earlier.comparator,
        approx: earlier.approx,
      }
    : { ...nothing, missing: 'not_yet' as const };
  await recordFigure(tx, {
    ...value,
    indicatorId,
    unitId,
    period,
    sample,
    source: earlier?.source ?? { kind: 'form' },
    derived: earlier?.derived ?? null,
    changeReason: 'Hoàn tác số đã nhận từ văn bản',
  });
}
