import type { PersonId, UnitId } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid, notFound } from '../../../kernel/errors/index.ts';
import { error, hasErrors } from '../../../kernel/problems/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { checkAlive } from '../domain/check-unit.ts';
import { splice } from '../domain/days.ts';
import { checkMembership, type MembershipStatus } from '../domain/membership.ts';
import { membershipHistory } from '../queries/memberships.ts';
import { factsOf } from '../queries/unit-facts.ts';

export interface RecordMembership {
  personId: PersonId;
  /** The Party unit: for `transferred_out` the one that is left. */
  unitId: UnitId;
  status: MembershipStatus;
  from: IsoDate;
  /** The last day; null: until the next record. */
  to?: IsoDate | null;
  /** Temporary activity beside the home cell. */
  temporary?: boolean;
  basis?: string | null;
}

/**
 * Records what a person is in the Party from a day on; what held until then ends the day before. Admission is
 * `probationary`, recognition `official`, a transfer is `transferred_out` at the old cell and then `official` at the new
 * one. The permission must hold for the unit, and for the cell whose record it ends. Returns the id.
 * @throws invalid with every problem
 */
export const recordMembership = defineCommand<RecordMembership, number>({
  name: 'org.record-membership',
  permission: 'org.membership.change',
  unit: (input) => input.unitId,
  async run(tx, input) {
    const person = await tx.db
      .selectFrom('org.person')
      .select('id')
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', input.personId)
      .forUpdate()
      .executeTakeFirst();
    if (!person) throw notFound('Không có người này.');
    const temporary = input.temporary ?? false;
    const unit = await factsOf(tx, input.unitId);
    const history = await membershipHistory(tx, input.personId);
    const problems = [
      ...checkMembership(history, { ...input, to: input.to ?? null, temporary }),
      ...checkAlive(unit, input.from, false, 'unitId'),
      ...(unit.hierarchy === 'party'
        ? []
        : [error('not_party', 'Chọn một tổ chức đảng.', { kind: 'field', name: 'unitId' })]),
    ];
    if (hasErrors(problems)) throw invalid(problems);
    const cut = splice(
      history.filter((m) => m.temporary === temporary),
      input.from,
    );
    if (cut.ends) {
      const { range, validTo } = cut.ends;
      if (range.unitId !== input.unitId && range.status !== 'transferred_out')
        await tx.require('org.membership.change', range.unitId);
      await tx.db
        .updateTable('org.membership')
        .set({ valid_to: validTo })
        .where('authority_id', '=', tx.authorityId)
        .where('id', '=', range.id)
        .execute();
      await tx.audit({
        subject: 'org.membership',
        subjectId: range.id,
        unitId: range.unitId,
        before: { valid_to: range.validTo },
        after: { valid_to: validTo },
      });
    }
    const row = {
      person_id: input.personId,
      unit_id: input.unitId,
      status: input.status,
      temporary,
      valid_from: input.from,
      valid_to: input.to ?? cut.validTo,
      basis: input.basis || null,
    };
    const { id } = await tx.db
      .insertInto('org.membership')
      .values({ authority_id: tx.authorityId, ...row })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx.audit({ subject: 'org.membership', subjectId: id, unitId: input.unitId, after: row });
    return id;
  },
});
