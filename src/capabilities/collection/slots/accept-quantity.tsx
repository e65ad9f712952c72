import type { ProposalAcceptor, SettledProposal } from '../../../contracts/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { closed, invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { formatPeriod, onDate, today, year, yearOf } from '../../../kernel/time/index.ts';
import { documentCard } from '../../documents/index.ts';
import { unitCard, unitOptions } from '../../org/index.ts';
import { recordFigure } from '../commands/record-figure.ts';
import { nothing } from '../domain/figure-value.ts';
import { figureFromFields, quantityIn, quantityText } from '../domain/quantity.ts';
import { currentFigure, figureById, figureHistory } from '../queries/figures.ts';
import { indicatorOptions, indicators } from '../queries/indicators.ts';
import { QuantityFields } from '../views/quantity-fields.tsx';

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
    return (
      <QuantityFields
        indicators={await indicatorOptions(tx)}
        units={(await unitOptions(tx, day)).map((unit) => ({ value: String(unit.id), label: unit.label }))}
        values={{
          unitId: proposal.unitId === null ? '' : String(proposal.unitId),
          period: formatPeriod(card?.issuedOn ? year(yearOf(day)) : onDate(day)),
          value: quantityText(quantity),
          comparator: quantity.comparator,
        }}
        unitWord={quantity.unit}
      />
    );
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
