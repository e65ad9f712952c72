import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { hasErrors, type Problem } from '../../../kernel/problems/index.ts';
import type { Workbook } from '../../../kernel/tabular/index.ts';
import { type ImportPlan, planImport } from '../domain/import/plan.ts';
import { readFigures } from '../domain/import/read-figures.ts';
import { form } from '../queries/forms.ts';
import { figuresImport, type ImportContext, type ImportSummary } from '../queries/imports.ts';
import { knownUnits } from '../queries/round-units.ts';
import { round } from '../queries/rounds.ts';
import { sheetsOf } from '../queries/sheets.ts';
import { sheetsBefore } from '../queries/sheets-before.ts';
import { firstReachable } from './start-import.ts';

export interface ReadImport {
  roundId: number;
  importId: number;
  /** Read before the transaction: unpacking a file may take seconds. */
  book: Workbook;
}

/** More are counted but not kept: nobody mends thousands one by one. */
const KEPT_PROBLEMS = 2000;

/** Holds a workbook against the sheets of its round and stores the preview; figures stay as they are. May be repeated. */
export const readImport = defineCommand({
  name: 'collection.read-import',
  permission: 'collection.enter',
  unit: async (input: ReadImport, tx) =>
    (await figuresImport(tx, input.roundId, input.importId)).context.onlyUnitId ??
    (await firstReachable(tx, input.roundId)),
  async run(tx, input): Promise<{ state: 'preview' | 'failed' | 'settled' }> {
    const { context, state } = await figuresImport(tx, input.roundId, input.importId);
    if (state === 'accepted' || state === 'discarded') {
      tx.unchanged();
      return { state: 'settled' };
    }
    const { book } = input;
    const plan = hasErrors(book.problems) ? null : await makePlan(tx, context, book);
    const problems = plan?.problems ?? book.problems;
    const readable = plan !== null && (plan.rows.length > 0 || !hasErrors(problems));
    await store(tx, input.importId, readable ? 'preview' : 'failed', context, plan, problems);
    await tx.audit({
      subject: 'collection.import',
      subjectId: input.importId,
      after: plan ? { ...plan.counts } : { problems: problems.length },
    });
    return { state: readable ? 'preview' : 'failed' };
  },
});

async function makePlan(tx: WriteTx, context: ImportContext, book: Workbook): Promise<ImportPlan> {
  const asked = await round(tx, context.roundId);
  const { lines, rules } = await form(tx, asked.formId);
  const allowed = context.allowed && new Set(context.allowed);
  const sheets = (await sheetsOf(tx, context.roundId)).filter((s) => allowed === null || allowed.has(s.unitId));
  const units = await knownUnits(
    tx,
    asked,
    sheets.map((s) => s.unitId),
  );
  const ask = { roundId: asked.id, roundName: asked.name, lines, units, onlyUnitId: context.onlyUnitId };
  const { cells, problems } = readFigures(book, ask);
  const inFile = new Set(cells.map((cell) => cell.unitId));
  const before = await sheetsBefore(
    tx,
    asked,
    sheets.filter((s) => inFile.has(s.unitId)),
    lines.map((line) => line.indicatorId),
  );
  return planImport({ lines, rules }, cells, before, [...toldElsewhere(book.problems, problems), ...problems]);
}

/** Warnings about the file, without those that the cells themselves have told as errors. */
function toldElsewhere(ofFile: readonly Problem[], ofCells: readonly Problem[]): Problem[] {
  const place = (p: Problem) => (p.at?.kind === 'cell' ? `${p.code} ${p.at.sheet}!${p.at.address}` : null);
  const told = new Set(ofCells.map(place));
  return ofFile.filter((p) => {
    const own = place(p);
    return own === null || !told.has(own);
  });
}

async function store(
  tx: WriteTx,
  importId: number,
  state: 'preview' | 'failed',
  context: ImportContext,
  plan: ImportPlan | null,
  problems: readonly Problem[],
): Promise<void> {
  const counts = plan?.counts ?? { new: 0, changed: 0, same: 0, warning: 0, error: problems.length };
  const units = plan ? Object.keys(plan.versions).length : 0;
  const summary: ImportSummary = { ...counts, units, problems: problems.length };
  const sorted = [
    ...problems.filter((p) => p.severity === 'error'),
    ...problems.filter((p) => p.severity === 'warning'),
  ];
  await tx.db
    .updateTable('kernel.import')
    .set({
      state,
      context: JSON.stringify({ ...context, versions: plan?.versions ?? {}, ready: plan?.ready ?? [] }),
      summary: JSON.stringify(summary),
      rows: JSON.stringify(plan?.rows ?? []),
      problems: JSON.stringify(sorted.slice(0, KEPT_PROBLEMS)),
    })
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', importId)
    .execute();
}
