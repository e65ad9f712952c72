import { sql } from 'kysely';
import { type UnitId, unitChanged } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { conflict, notFound } from '../../../kernel/errors/index.ts';
import { EFFECT_TABLES, type Effect } from './unit-changes.ts';

const CHANGED = 'Đơn vị đã có thay đổi khác sau việc này nên không hoàn tác được. Ghi một việc mới để sửa.';
const ARCHIVED = 'Việc này được nhập cùng lịch sử của đơn vị nên không hoàn tác được. Sửa ở từng đơn vị.';
const USED =
  'Đơn vị được lập bởi việc này đã có số liệu, văn bản, người hoặc đơn vị trực thuộc nên không hoàn tác được.';

/**
 * Takes back the newest event of a unit: rows it made go, rows it changed get their former values. Nothing is taken back
 * by halves. @throws conflict when it is not the newest of every unit in it, when a row changed since, or when a unit
 * that it founded is in use
 */
export const undoUnitEvent = defineCommand<{ unitId: UnitId; eventId: number }, void>({
  name: 'org.undo-unit-event',
  permission: 'org.change',
  unit: (input) => input.unitId,
  async run(tx, input) {
    const a = tx.authorityId;
    const event = await tx.db
      .selectFrom('org.unit_event')
      .selectAll()
      .where('authority_id', '=', a)
      .where('id', '=', input.eventId)
      .executeTakeFirst();
    const units = await tx.db
      .selectFrom('org.unit_event_unit')
      .select('unit_id as unitId')
      .distinct()
      .where('authority_id', '=', a)
      .where('event_id', '=', input.eventId)
      .execute();
    const unitIds = units.map((u) => u.unitId);
    if (!event || !unitIds.includes(input.unitId)) throw notFound('Không có việc này trong lịch sử của đơn vị.');
    if ((event.effects as Effect[]).length === 0) throw conflict(ARCHIVED);
    for (const id of unitIds) await tx.require('org.change', id);
    await sql`select 1 from org.unit where authority_id = ${a} and id = any(${unitIds}::bigint[]) order by id for update`.execute(
      tx.db,
    );
    const newer = await tx.db
      .selectFrom('org.unit_event_unit')
      .select('event_id')
      .where('authority_id', '=', a)
      .where('unit_id', 'in', unitIds)
      .where('event_id', '>', input.eventId)
      .executeTakeFirst();
    if (newer)
      throw conflict('Chỉ hoàn tác được việc ghi sau cùng của mọi đơn vị liên quan. Hoàn tác việc ghi sau trước.');
    await tx.db
      .deleteFrom('org.unit_event_unit')
      .where('authority_id', '=', a)
      .where('event_id', '=', event.id)
      .execute();
    await tx.db.deleteFrom('org.unit_event').where('authority_id', '=', a).where('id', '=', event.id).execute();
    const effects = (event.effects as Effect[]).filter((e) => EFFECT_TABLES.includes(e.table));
    for (const effect of effects.reverse()) await takeBack(tx, effect);
    const { effects: _, ...before } = event;
    for (const id of unitIds)
      await tx.audit({ subject: 'org.unit', subjectId: id, unitId: id, before, note: 'Hoàn tác việc ghi sau cùng' });
    await tx.emit(unitChanged, { eventId: event.id, kind: 'undo', unitIds });
  },
});

async function takeBack(tx: WriteTx, effect: Effect): Promise<void> {
  const row = sql`authority_id = ${tx.authorityId} and id = ${effect.id}`;
  if (effect.before === null) {
    try {
      await sql`delete from ${sql.table(effect.table)} where ${row}`.execute(tx.db);
    } catch (cause) {
      if (typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === '23503')
        throw conflict(USED);
      throw cause;
    }
    return;
  }
  const same = Object.entries(effect.after).map(([name, value]) => sql`${sql.ref(name)} is not distinct from ${value}`);
  const set = Object.entries(effect.before).map(([name, value]) => sql`${sql.ref(name)} = ${value}`);
  const { numAffectedRows } = await sql`
    update ${sql.table(effect.table)} set ${sql.join(set)} where ${row} and ${sql.join(same, sql` and `)}`.execute(
    tx.db,
  );
  if (numAffectedRows !== 1n) throw conflict(CHANGED);
}
