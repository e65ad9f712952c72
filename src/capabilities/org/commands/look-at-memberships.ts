import { sql } from 'kysely';
import type { PersonId, UnitId } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import type { MembershipRange, MembershipStatus } from '../domain/membership.ts';
import { inForceSql } from '../queries/in-force.ts';
import { membershipHistory } from '../queries/memberships.ts';
import { unitNames } from '../queries/unit-card.ts';

export type MembershipView = MembershipRange & { basis: string | null; unitName: string };

/**
 * A person's Party record. A look is a write: it leaves an audit row that says who looked at whose. The permission must
 * hold where the person is a member, else where the newest post is.
 */
export const lookAtMemberships = defineCommand<{ personId: PersonId; asOf: IsoDate }, MembershipView[]>({
  name: 'org.look-at-memberships',
  permission: 'org.membership.read',
  async unit(input, tx) {
    const { rows } = await sql<{ unit_id: number }>`
      select unit_id from (
        select unit_id, 0 as place, valid_from from org.membership
        where authority_id = ${tx.authorityId} and person_id = ${input.personId} and not temporary
        union all
        select unit_id, 1, valid_from from org.post
        where authority_id = ${tx.authorityId} and person_id = ${input.personId}) x
      order by place, valid_from desc nulls last limit 1`.execute(tx.db);
    return rows[0]?.unit_id ?? null;
  },
  async run(tx, input) {
    const history = await membershipHistory(tx, input.personId);
    const names = await unitNames(
      tx,
      history.map((m) => m.unitId),
      input.asOf,
    );
    await tx.audit({
      subject: 'org.membership',
      subjectId: `person:${input.personId}`,
      note: 'Xem hồ sơ sinh hoạt đảng',
    });
    return history.map((m) => ({ ...m, unitName: names.get(m.unitId)?.name ?? '' }));
  },
});

export interface Member {
  personId: PersonId;
  fullName: string;
  status: MembershipStatus;
  temporary: boolean;
  validFrom: IsoDate;
}

/** The members of a Party unit on a day, in the order of lists. A look leaves an audit row. */
export const lookAtMembers = defineCommand<{ unitId: UnitId; asOf: IsoDate }, Member[]>({
  name: 'org.look-at-members',
  permission: 'org.membership.read',
  unit: (input) => input.unitId,
  async run(tx, input) {
    const { rows } = await sql<Member>`
      select m.person_id as "personId", h.full_name as "fullName", m.status, m.temporary, m.valid_from as "validFrom"
      from org.membership m
      join org.person h on h.authority_id = ${tx.authorityId} and h.id = m.person_id
      where m.authority_id = ${tx.authorityId} and m.unit_id = ${input.unitId} and ${inForceSql('m', input.asOf)}
        and m.status in ('official', 'probationary', 'exempt')
      order by h.sort_key collate "C", m.id`.execute(tx.db);
    await tx.audit({
      subject: 'org.membership',
      subjectId: `unit:${input.unitId}`,
      unitId: input.unitId,
      note: `Xem danh sách ${rows.length} đảng viên`,
    });
    return rows;
  },
});
