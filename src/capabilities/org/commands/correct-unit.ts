import { type UnitId, unitChanged } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { error, hasErrors, type Problem } from '../../../kernel/problems/index.ts';
import { tidy } from '../../../kernel/text/normalize.ts';
import { type IsoDate, today } from '../../../kernel/time/index.ts';
import { checkNewUnit, checkSpan } from '../domain/check-unit.ts';
import { inForce } from '../domain/days.ts';
import { nameOn, type UnitFacts } from '../domain/unit-facts.ts';
import { searchFields } from '../domain/unit-search.ts';
import { factsOf } from '../queries/unit-facts.ts';
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
      after: { name, shortName, kind, validFrom, code },
      note: 'Sửa lỗi ghi',
    });
    await tx.emit(unitChanged, { eventId: 0, kind: 'correct', unitIds: [unit.id] });
  },
});

function checkFirstDay(unit: UnitFacts, validFrom: IsoDate | null): Problem[] {
  const problems = checkSpan({ validFrom, validTo: unit.validTo }, 'validFrom');
  const first = unit.names.find((n) => n.validFrom === unit.validFrom);
  if (validFrom !== null && first?.validTo && first.validTo < validFrom)
    problems.push(
      error('first_day_late', 'Ngày đầu muộn hơn ngày hết hạn của tên đầu tiên.', { kind: 'field', name: 'validFrom' }),
    );
  return problems;
}
