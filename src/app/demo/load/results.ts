import { defineIndicator, type FigureSource, nothing, recordFigure } from '../../../capabilities/collection/index.ts';
import { assignTask, closeTarget, reportProgress, setTarget } from '../../../capabilities/targets/index.ts';
import type { DemoAuthority, DemoFigure, DemoTarget, DemoTask } from '../content/types.ts';
import { type LoadScene, period } from './keys.ts';

/** Indicators and the figures that the texts carry. */
export async function loadFigures({ asOf, keys, tx }: LoadScene, authority: DemoAuthority): Promise<void> {
  for (const each of authority.indicators)
    keys.indicators.set(
      each.key,
      await defineIndicator(tx, {
        code: each.code,
        name: each.name,
        kind: each.kind,
        unitWord: each.unitWord,
        decimals: each.decimals,
        aggregation: each.aggregation,
        direction: each.direction === 'lower' ? 'lower' : 'higher',
        population: each.population,
        definition: each.definition,
        periodKind: each.periodKind,
        sample: each.sample ?? false,
      }),
    );
  for (const figure of authority.figures) {
    const parts = figure.numerator !== undefined && figure.denominator !== undefined;
    const id = await recordFigure(tx, {
      ...nothing,
      indicatorId: keys.indicator(figure.indicator),
      unitId: keys.unit(figure.unit),
      period: period(figure.period, asOf),
      value: parts ? null : figure.value,
      valueTo: figure.valueTo ?? null,
      numerator: parts ? figure.numerator! : null,
      denominator: parts ? figure.denominator! : null,
      missing: figure.missing ?? null,
      comparator: figure.comparator ?? '=',
      approx: figure.approx ?? null,
      derived: figure.derived?.formula ?? null,
      note: noteOf(figure),
      source: figure.quote
        ? { kind: 'sentence', ...keys.place(figure.quote) }
        : ({ kind: figure.derived ? 'derived' : 'form' } as FigureSource),
      sample: figure.sample ?? false,
    });
    keys.figures.set(figure.key, id);
  }
}

const noteOf = (figure: DemoFigure): string | null =>
  [figure.words && `Nguồn ghi: “${figure.words}”.`, figure.scope && `Phạm vi: ${figure.scope}.`, figure.note]
    .filter(Boolean)
    .join(' ') || null;

/** Targets, and what became of those whose unit was abolished. */
export async function loadTargets({ asOf, keys, tx }: LoadScene, authority: DemoAuthority): Promise<void> {
  for (const [position, target] of authority.targets.entries()) {
    const id = await setTarget(tx, {
      unitId: keys.unit(target.unit),
      measuredUnitId: measuredUnit(authority, target, keys),
      indicatorId: target.indicator ? keys.indicator(target.indicator) : null,
      name: target.name,
      scope: target.scope,
      ...aimOf(target),
      unitWord: target.unitWord,
      decimals: decimalsOf(target.value),
      share: target.statedShare?.value ?? null,
      shareDecimals: target.statedShare ? decimalsOf(target.statedShare.value) : null,
      period: period(target.period, asOf),
      dueNote: target.period.label,
      yearly: target.period.everyYear ?? false,
      assignerUnitId: target.assigner ? keys.unit(target.assigner) : null,
      assigner: target.assignerNote ?? null,
      baseline: target.baseline
        ? {
            value: target.baseline.value,
            period: period(target.baseline.period, asOf),
            derived: target.baseline.formula,
          }
        : null,
      derived: target.derived?.formula ?? null,
      citation: target.quote ? keys.place(target.quote) : null,
      note: target.note ?? null,
      position: position + 1,
      sample: target.sample ?? false,
    });
    keys.targets.set(target.key, id);
    if (target.closed)
      await closeTarget(tx, { targetId: id, on: target.closed.on, reason: target.closed.reason, transferredTo: null });
  }
}

/** Whose figures count: the unit of the reported figure, else where the indicator's figures stand, or add up. */
function measuredUnit(authority: DemoAuthority, target: DemoTarget, keys: LoadScene['keys']): number | null {
  const reported = authority.figures.find((figure) => figure.key === target.result?.figure);
  if (reported) return keys.unit(reported.unit);
  const units = new Set(authority.figures.filter((f) => f.indicator === target.indicator).map((f) => f.unit));
  const [first] = units;
  if (!first || units.has(target.unit)) return null;
  if (units.size === 1) return keys.unit(first);
  const above = authority.units.find((unit) => unit.key === first)?.parents.find((p) => p.relation === 'direct');
  return above ? keys.unit(above.parent) : null;
}

/** A fraction ("11/11") is held as the share it makes. */
function aimOf(target: DemoTarget) {
  if (target.value === null && target.numerator !== undefined && target.denominator)
    return { comparator: target.comparator, value: (100 * target.numerator) / target.denominator, valueTo: null };
  return { comparator: target.comparator, value: target.value, valueTo: target.valueTo ?? null };
}

const decimalsOf = (value: number | null): number => (String(value ?? '').split('.')[1] ?? '').length;

const states = {
  not_started: 'new',
  in_progress: 'doing',
  at_risk: 'doing',
  done: 'done',
  closed: 'cancelled',
} as const;

/** Tasks with their progress. */
export async function loadTasks({ keys, tx }: LoadScene, authority: DemoAuthority): Promise<void> {
  for (const [position, task] of authority.tasks.entries()) {
    const taskId = await assignTask(tx, {
      no: task.no,
      title: task.title,
      work: task.work,
      leadUnitId: keys.unit(task.lead),
      coUnitIds: task.co.map((each) => keys.unit(each)).filter((id) => id !== keys.unit(task.lead)),
      responsibility: task.responsibility,
      product: task.product,
      decidedBy: task.decidedBy,
      deadlineKind:
        ['fixed', 'quarter', 'year'].includes(task.deadline.kind) && !task.deadline.date ? 'none' : task.deadline.kind,
      deadline: task.deadline.date,
      deadlineNote: task.deadline.note ?? task.period.label,
      origin: task.origin,
      register: `Nhiệm vụ ${task.period.label}`,
      citation: task.quote ? keys.place(task.quote) : null,
      position: position + 1,
      sample: task.sample ?? false,
    });
    await loadProgress(tx, taskId, task);
  }
}

async function loadProgress(tx: LoadScene['tx'], taskId: number, task: DemoTask): Promise<void> {
  const last = task.progress.at(-1);
  for (const step of task.progress) {
    const marked = task.sample || step.text.endsWith('(mẫu)');
    const text = step.sample && !marked ? `${step.text} (mẫu)` : step.text;
    const state = step === last ? states[task.state] : 'doing';
    await reportProgress(tx, {
      taskId,
      text,
      ...(state !== 'new' && { state }),
      ...(state === 'done' && { doneOn: step.on }),
      on: step.on,
    });
  }
  if (!last && task.state !== 'not_started')
    await reportProgress(tx, { taskId, text: 'Trạng thái theo văn bản.', state: states[task.state] });
}
