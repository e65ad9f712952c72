import { type UnitId, unitChanged } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { error, hasErrors, type Problem } from '../../../kernel/problems/index.ts';
import { tidy } from '../../../kernel/text/normalize.ts';
import { type IsoDate, today } from '../../../kernel/time/index.ts';
import { checkNewUnit, checkSpan, checkSuperior } from '../domain/check-unit.ts';
import { inForce } from '../domain/days.ts';
import { nameOn, parentOn, type UnitFacts } from '../domain/unit-facts.ts';
import { searchFields } from '../domain/unit-search.ts';
import { factsOf, superiorFacts } from '../queries/unit-facts.ts';
import { refuseTakenCode } from './unit-code.ts';

export interface CorrectUnit {
  unitId: UnitId;
  /** The name of which day is mended; today without it. */
  asOf?: IsoDate;
  /** What is left out stays as it is. */
  name?: string;
  shortName?: string | null;
  kind?: string;
  validFrom?: IsoDate | null;
  /** '' or null takes the code away. */
  code?: string | null;
  note?: string | null;
  /** The direct superior of the day, when a wrong one was written; null takes it away. */
  parentId?: UnitId | null;
}

/** Mends what was written wrongly: no event, no new dates, the mistake stays in the audit. @throws invalid */
export const correctUnit = defineCommand<CorrectUnit, void>({
  name: 'org.correct-unit',
  permission: 'org.change',
  unit: (input) => input.unitId,
  async run(tx, input) {
    const a = tx.authorityId;
    const unit = await factsOf(tx, input.unitId, { lock: true });
    const day = input.asOf ?? today(undefined, tx.now);
    const current = unit.names.find((n) => inForce(n, day)) ?? unit.names.at(-1);
    const name = input.name === undefined ? nameOn(unit, day) : tidy(input.name);
    const shortName =
      input.shortName === undefined ? (current?.shortName ?? null) : tidy(input.shortName ?? '') || null;
    const kind = input.kind ?? unit.kind;
    const validFrom = input.validFrom === undefined ? unit.validFrom : input.validFrom;
    const problems = [...checkNewUnit({ name, kind }, unit.hierarchy), ...checkFirstDay(unit, validFrom)];
    if (hasErrors(problems)) throw invalid(problems);
    if (current)
      await tx.db
        .updateTable('org.unit_name')
        .set({ name, short_name: shortName, ...searchFields(name, shortName) })
        .where('authority_id', '=', a)
        .where('id', '=', current.id)
        .execute();
    await tx.db
      .updateTable('org.unit')
      .set({ kind, valid_from: validFrom, ...(input.note !== undefined && { note: input.note || null }) })
      .where('authority_id', '=', a)
      .where('id', '=', unit.id)
      .execute();
    if (validFrom !== unit.validFrom)
      for (const [table, rows] of [
        ['org.unit_name', unit.names],
        ['org.unit_parent', unit.parents],
        ['org.unit_code', unit.codes],
      ] as const)
        for (const row of rows.filter((r) => r.validFrom === unit.validFrom))
          await tx.db
            .updateTable(table)
            .set({ valid_from: validFrom })
            .where('authority_id', '=', a)
            .where('id', '=', row.id)
            .execute();
    if (input.parentId !== undefined) await correctSuperior(tx, unit, input.parentId, day);
    const oldCode = unit.codes.find((c) => c.scheme === 'own' && inForce(c, day)) ?? null;
    const code = input.code === undefined ? (oldCode?.code ?? null) : tidy(input.code ?? '') || null;
    if (code !== (oldCode?.code ?? null)) {
      if (oldCode)
        await tx.db.deleteFrom('org.unit_code').where('authority_id', '=', a).where('id', '=', oldCode.id).execute();
      if (code) {
        await refuseTakenCode(tx, code, unit.id, validFrom, unit.validTo);
        await tx.db
          .insertInto('org.unit_code')
          .values({
            authority_id: a,
            unit_id: unit.id,
            scheme: 'own',
            code,
            valid_from: validFrom,
            valid_to: unit.validTo,
          })
          .execute();
      }
    }
    await tx.audit({
      subject: 'org.unit',
      subjectId: unit.id,
      unitId: unit.id,
      before: {
        name: current?.name,
        shortName: current?.shortName,
        kind: unit.kind,
        validFrom: unit.validFrom,
        code: oldCode?.code ?? null,
      },
      after: {
        name,
        shortName,
        kind,
        validFrom,
        code,
        ...(input.parentId !== undefined && { parentId: input.parentId }),
      },
      note: 'Sửa lỗi ghi',
    });
    await tx.emit(unitChanged, { eventId: 0, kind: 'correct', unitIds: [unit.id] });
  },
});

async function correctSuperior(tx: WriteTx, unit: UnitFacts, parentId: UnitId | null, day: IsoDate): Promise<void> {
  const a = tx.authorityId;
  const link = parentOn(unit, 'direct', day);
  if (parentId !== null) {
    await tx.require('org.change', parentId);
    const superior = await superiorFacts(tx, parentId, day);
    const problems = checkSuperior(unit, superior.facts, 'direct', day, superior.line);
    if (hasErrors(problems)) throw invalid(problems);
  }
  if (link && parentId === null)
    await tx.db.deleteFrom('org.unit_parent').where('authority_id', '=', a).where('id', '=', link.id).execute();
  else if (link && parentId !== null)
    await tx.db
      .updateTable('org.unit_parent')
      .set({ parent_id: parentId })
      .where('authority_id', '=', a)
      .where('id', '=', link.id)
      .execute();
  else if (parentId !== null && unit.parents.every((p) => p.relation !== 'direct'))
    await tx.db
      .insertInto('org.unit_parent')
      .values({
        authority_id: a,
        unit_id: unit.id,
        parent_id: parentId,
        relation: 'direct',
        valid_from: unit.validFrom,
        valid_to: unit.validTo,
      })
      .execute();
  else if (parentId !== null)
    throw invalid([
      error('superior_of_other_days', 'Ngày này đơn vị không có cấp trên nào ghi; dùng “Chuyển” với ngày bắt đầu.', {
        kind: 'field',
        name: 'parentId',
      }),
    ]);
}

function checkFirstDay(unit: UnitFacts, validFrom: IsoDate | null): Problem[] {
  const problems = checkSpan({ validFrom, validTo: unit.validTo }, 'validFrom');
  const first = unit.names.find((n) => n.validFrom === unit.validFrom);
  if (validFrom !== null && first?.validTo && first.validTo < validFrom)
    problems.push(
      error('first_day_late', 'Ngày đầu muộn hơn ngày hết hạn của tên đầu tiên.', { kind: 'field', name: 'validFrom' }),
    );
  return problems;
}
