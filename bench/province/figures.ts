import {
  designForm,
  type NewFigure,
  nothing,
  openRound,
  writeFigures,
} from '../../src/capabilities/collection/index.ts';
import type { WriteTx } from '../../src/kernel/db/index.ts';
import { type Period, schoolYear, year } from '../../src/kernel/time/index.ts';
import { insertMany } from './bulk.ts';
import type { Chance } from './chance.ts';
import { type MadeIndicator, ofKind, valueFor } from './indicators.ts';
import type { Units } from './units.ts';

export interface Rounds {
  formId: number;
  /** The indicators of the form, in its order. */
  lines: MadeIndicator[];
  /** All schools, all approved. */
  past: { id: number; period: Period };
  /** 600 schools wait for approval, 300 have begun. */
  open: { id: number; period: Period; submitted: number[] };
  /** Nobody has begun: for imports. */
  empty: { id: number; period: Period };
}

const at = new Date('2025-09-20T08:00:00Z');
const by = { entered_name: 'Cán bộ mẫu', entered_at: at };
const SHEETS_A_CHUNK = 100;

/** A form of 40 lines, a round with 1,900 approved sheets (76,000 figures), one under way, an empty one. */
export async function loadRounds(
  tx: WriteTx,
  chance: Chance,
  indicators: readonly MadeIndicator[],
  { schools }: Units,
): Promise<Rounds> {
  const lines = [
    ...ofKind(indicators, 'count', 0, 22),
    ...ofKind(indicators, 'ratio', 0, 12),
    ...ofKind(indicators, 'yesno', 0, 4),
    ...ofKind(indicators, 'money', 0, 2),
  ];
  const formId = await designForm(tx, {
    code: 'BM-40',
    name: 'Báo cáo trường học (mẫu)',
    lines: lines.map(({ id, name }) => ({ indicatorId: id, label: name })),
    rules: [],
    sample: true,
  });
  const round = async (name: string, period: Period, opensOn: string, dueOn: string) => ({
    id: await openRound(tx, { formId, name, period, opensOn, dueOn, unitIds: schools, sample: true }),
    period,
  });
  const past = await round('Năm học 2024–2025', schoolYear(2024), '2025-06-01', '2025-09-15');
  const open = await round('Năm học 2025–2026', schoolYear(2025), '2026-04-01', '2026-05-30');
  const empty = await round('Năm 2025', year(2025), '2026-04-01', '2026-06-30');
  await approvePast(tx, chance, past, lines);
  const submitted = await fillSheets(tx, chance, open.id, lines, { state: 'submitted', from: 0, many: 600 });
  await fillSheets(tx, chance, open.id, lines, { state: 'draft', from: 600, many: 300 });
  return { formId, lines, past, open: { ...open, submitted: submitted.map((s) => s.unitId) }, empty };
}

async function approvePast(tx: WriteTx, chance: Chance, round: { id: number; period: Period }, lines: MadeIndicator[]) {
  const sheets = await fillSheets(tx, chance, round.id, lines, { state: 'approved', from: 0, many: 1900 });
  for (let from = 0; from < sheets.length; from += SHEETS_A_CHUNK)
    await writeFigures(
      tx,
      sheets.slice(from, from + SHEETS_A_CHUNK).flatMap((sheet) =>
        sheet.cells.map(({ raw: _, ...cell }) => ({
          ...figure(cell),
          unitId: sheet.unitId,
          period: round.period,
          submissionId: sheet.id,
        })),
      ),
    );
}

const figure = (cell: { indicatorId: number } & Partial<NewFigure>) => ({
  ...nothing,
  ...cell,
  source: { kind: 'form' as const },
  enteredName: by.entered_name,
  enteredAt: by.entered_at,
  sample: true,
});

async function fillSheets(
  tx: WriteTx,
  chance: Chance,
  roundId: number,
  lines: readonly MadeIndicator[],
  which: { state: 'submitted' | 'draft' | 'approved'; from: number; many: number },
) {
  const rows = await tx.db
    .selectFrom('collection.submission')
    .select(['id', 'unit_id as unitId'])
    .where('authority_id', '=', tx.authorityId)
    .where('round_id', '=', roundId)
    .orderBy('unit_id')
    .limit(which.many)
    .offset(which.from)
    .execute();
  const sheets = rows.map((row) => ({
    ...row,
    cells: lines.map(({ id, kind }) => ({ indicatorId: id, ...valueFor(kind, chance) })),
  }));
  await insertMany(
    tx,
    'collection.entry',
    sheets.flatMap(({ cells, id }) =>
      cells.map(({ indicatorId, ...cell }) => ({
        submission_id: id,
        indicator_id: indicatorId,
        ...cell,
        source: { kind: 'form' },
        ...by,
      })),
    ),
  );
  const { state } = which;
  await tx.db
    .updateTable('collection.submission')
    .set({
      state,
      version: state === 'approved' ? 4 : state === 'submitted' ? 3 : 2,
      ...(state !== 'draft' && { submitted_by: by.entered_name, submitted_at: at }),
      ...(state === 'approved' && { decided_by: 'Lãnh đạo mẫu', decided_at: at }),
    })
    .where('authority_id', '=', tx.authorityId)
    .where(
      'id',
      'in',
      rows.map((row) => row.id),
    )
    .execute();
  return sheets;
}

/** Five years of 20 other indicators, reported by the communes themselves: 9,900 figures. */
export async function loadYears(
  tx: WriteTx,
  chance: Chance,
  indicators: readonly MadeIndicator[],
  { communes }: Units,
): Promise<MadeIndicator[]> {
  const chosen = [...ofKind(indicators, 'count', 22, 12), ...ofKind(indicators, 'ratio', 12, 8)];
  for (const start of [2021, 2022, 2023, 2024, 2025])
    await writeFigures(
      tx,
      communes.flatMap((unitId) =>
        chosen.map(({ id, kind }) => {
          const { raw: _, ...cell } = valueFor(kind, chance);
          return { ...figure({ indicatorId: id, ...cell }), unitId, period: year(start) };
        }),
      ),
    );
  return chosen;
}
