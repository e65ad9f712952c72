import { sql } from 'kysely';
import { type UnitId, unitChanged } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { closed, conflict, invalid, notFound } from '../../../kernel/errors/index.ts';
import { type IsoDate, today } from '../../../kernel/time/index.ts';
import { type PlannedLine, planImport } from '../domain/plan-import.ts';
import { searchFields } from '../domain/unit-search.ts';
import { knownUnits } from '../queries/listed-units.ts';
import { correctUnit } from './correct-unit.ts';
import { moveUnit } from './move-unit.ts';
import { renameUnit } from './rename-unit.ts';

/**
 * Takes a stored preview: new units are founded, changed ones renamed and moved from the day of the preview or mended,
 * wrong lines are left out. Changed lines need `org.change` as well. Returns how many of each.
 * @throws conflict when what is on record has changed since the preview, closed when it was settled already
 */
export const importUnits = defineCommand<{ importId: number }, { founded: number; changed: number; left: number }>({
  name: 'org.import-units',
  permission: 'org.import',
  unit: () => null,
  async run(tx, input) {
    const stored = await lockPreview(tx, input.importId);
    const planned = stored.rows as PlannedLine[];
    const { changesFrom } = stored.context as { changesFrom: IsoDate | null };
    const again = planImport(
      planned.map((p) => p.line),
      await knownUnits(tx, today(undefined, tx.now)),
    );
    if (print(again.lines) !== print(planned))
      throw conflict('Danh sách đơn vị đã thay đổi từ lúc xem trước. Gửi lại tệp để xem trước lần nữa.');
    const ids = await foundAll(tx, planned);
    const changed = planned.filter((p) => p.state === 'changed');
    for (const entry of changed) await change(tx, entry, ids, changesFrom);
    await settle(tx, input.importId, 'accepted');
    const founded = [...ids.values()];
    const result = {
      founded: founded.length,
      changed: changed.length,
      left: planned.filter((p) => p.state === 'error').length,
    };
    await tx.audit({
      subject: 'org.import',
      subjectId: input.importId,
      before: { state: 'preview' },
      after: { state: 'accepted', ...result },
    });
    if (founded.length > 0) await tx.emit(unitChanged, { eventId: 0, kind: 'import', unitIds: founded });
    return result;
  },
});

/** Puts a preview aside without taking anything. @throws closed when it was settled already */
export const discardImport = defineCommand<{ importId: number }, void>({
  name: 'org.discard-import',
  permission: 'org.import',
  unit: () => null,
  async run(tx, input) {
    await lockPreview(tx, input.importId);
    await settle(tx, input.importId, 'discarded');
    await tx.audit({
      subject: 'org.import',
      subjectId: input.importId,
      before: { state: 'preview' },
      after: { state: 'discarded' },
    });
  },
});

/** What a plan comes down to. Arrays, as stored JSON does not keep the order of names. */
function print(lines: readonly PlannedLine[]): string {
  const parent = (p: PlannedLine['parent']) => (p === null ? null : 'unitId' in p ? ['u', p.unitId] : ['l', p.index]);
  return JSON.stringify(
    lines.map((l) => [l.state, l.unitId, parent(l.parent), l.changes.map((c) => [c.what, c.from, c.to])]),
  );
}

async function lockPreview(tx: WriteTx, id: number) {
  const row = await tx.db
    .selectFrom('kernel.import')
    .select(['state', 'rows', 'context'])
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', id)
    .where('kind', '=', 'org.units')
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw notFound('Không có lần nhập này.');
  if (row.state !== 'preview')
    throw closed(row.state === 'accepted' ? 'Tệp này đã được nhận.' : 'Tệp này đã bỏ. Gửi lại nếu cần.');
  return row;
}

async function settle(tx: WriteTx, id: number, state: string): Promise<void> {
  await tx.db
    .updateTable('kernel.import')
    .set({ state, settled_at: tx.now })
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', id)
    .execute();
}

/** All new units in four statements, however many there are. Answers their ids by the index of their line. */
async function foundAll(tx: WriteTx, planned: readonly PlannedLine[]): Promise<Map<number, UnitId>> {
  const a = tx.authorityId;
  const fresh = planned.flatMap((entry, index) => (entry.state === 'new' ? [{ entry, index }] : []));
  if (fresh.length === 0) return new Map();
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('org.unit', 'id')) as id from generate_series(1, ${fresh.length}::int)`.execute(
    tx.db,
  );
  const ids = new Map(fresh.map(({ index }, i) => [index, rows[i]?.id ?? 0]));
  const id = fresh.map(({ index }) => ids.get(index) ?? 0);
  const from = fresh.map(({ entry }) => entry.line.from);
  const to = fresh.map(({ entry }) => entry.line.to);
  const text = fresh.map(({ entry }) => entry.line.text);
  await sql`
    insert into org.unit (authority_id, id, hierarchy, kind, valid_from, valid_to) overriding system value
    select ${a}::int, * from unnest(${id}::bigint[], ${fresh.map((f) => f.entry.hierarchy)}::text[],
      ${fresh.map((f) => f.entry.kind)}::text[], ${from}::date[], ${to}::date[])`.execute(tx.db);
  const search = text.map((t) => searchFields(t.name, t.shortName));
  await sql`
    insert into org.unit_name (authority_id, unit_id, name, short_name, search_form, search_fold, valid_from, valid_to)
    select ${a}::int, * from unnest(${id}::bigint[], ${text.map((t) => t.name)}::text[],
      ${text.map((t) => t.shortName || null)}::text[], ${search.map((s) => s.search_form)}::text[],
      ${search.map((s) => s.search_fold)}::text[], ${from}::date[], ${to}::date[])`.execute(tx.db);
  const parent = fresh.map(({ entry }) => parentId(entry, planned, ids));
  await sql`
    insert into org.unit_parent (authority_id, unit_id, parent_id, relation, valid_from, valid_to)
    select ${a}::int, x.unit_id, x.parent_id, 'direct', x.valid_from, x.valid_to
    from unnest(${id}::bigint[], ${parent}::bigint[], ${from}::date[], ${to}::date[]) x (unit_id, parent_id, valid_from, valid_to)
    where x.parent_id is not null`.execute(tx.db);
  await sql`
    insert into org.unit_code (authority_id, unit_id, scheme, code, valid_from, valid_to)
    select ${a}::int, x.unit_id, 'own', x.code, x.valid_from, x.valid_to
    from unnest(${id}::bigint[], ${text.map((t) => t.code || null)}::text[], ${from}::date[], ${to}::date[]) x (unit_id, code, valid_from, valid_to)
    where x.code is not null`.execute(tx.db);
  return ids;
}

function parentId(entry: PlannedLine, planned: readonly PlannedLine[], ids: Map<number, UnitId>): UnitId | null {
  if (entry.parent === null) return null;
  if ('unitId' in entry.parent) return entry.parent.unitId;
  return ids.get(entry.parent.index) ?? planned[entry.parent.index]?.unitId ?? null;
}

async function change(
  tx: WriteTx,
  entry: PlannedLine,
  ids: Map<number, UnitId>,
  changesFrom: IsoDate | null,
): Promise<void> {
  const unitId = entry.unitId ?? 0;
  const { text } = entry.line;
  const has = (what: string) => entry.changes.some((c) => c.what === what);
  const mends = changesFrom === null;
  const parent = parentId(entry, [], ids);
  try {
    if (has('name') && !mends)
      await renameUnit(tx, { unitId, name: text.name, shortName: text.shortName || null, date: changesFrom });
    if (has('parent') && !mends) await moveUnit(tx, { unitId, parentId: parent, date: changesFrom });
    const mended = {
      ...(has('name') && mends && { name: text.name }),
      ...(has('parent') && mends && { parentId: parent }),
      ...(has('shortName') && !(has('name') && !mends) && { shortName: text.shortName }),
      ...(has('kind') && { kind: entry.kind }),
      ...(has('from') && { validFrom: entry.line.from }),
      ...(has('code') && { code: text.code }),
    };
    if (Object.keys(mended).length > 0) await correctUnit(tx, { unitId, ...mended });
  } catch (cause) {
    if (!(cause instanceof Error) || !('problems' in cause)) throw cause;
    const problems = (cause.problems as { message: string }[]).map((p) => p.message).join(' ');
    throw invalid([], `Dòng ${entry.line.row}, ${text.name}: ${problems || cause.message} Chưa nhận dòng nào.`);
  }
}
