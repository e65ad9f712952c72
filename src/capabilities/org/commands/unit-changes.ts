import { sql } from 'kysely';
import { type UnitId, unitChanged } from '../../../contracts/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { tidy } from '../../../kernel/text/normalize.ts';
import { addDays, type IsoDate } from '../../../kernel/time/index.ts';
import { type Dated, inForce, splice } from '../domain/days.ts';
import type { EventWords, NewUnit, UnitFacts } from '../domain/unit-facts.ts';
import type { Hierarchy, Relation } from '../domain/unit-kinds.ts';
import { searchFields } from '../domain/unit-search.ts';
import type { EventKind } from '../queries/unit-events.ts';
import { refuseTakenCode } from './unit-code.ts';

/** Tables that an event may touch; nothing else can be named by stored effects. */
export const EFFECT_TABLES = ['org.unit', 'org.unit_name', 'org.unit_parent', 'org.unit_code', 'org.post'] as const;
export type EffectTable = (typeof EFFECT_TABLES)[number];

/** One row that an event made, or what it changed in one: enough to take it back. */
export interface Effect {
  table: EffectTable;
  id: number;
  /** null: the row was made. */
  before: Record<string, unknown> | null;
  after: Record<string, unknown>;
}

export interface EventUnit {
  unitId: UnitId;
  role: 'predecessor' | 'successor';
  share?: number | null;
}

/** Collects the row changes of one event; `record` writes the event with them. Used by commands only. */
export class UnitChanges {
  readonly effects: Effect[] = [];
  readonly #tx: WriteTx;

  constructor(tx: WriteTx) {
    this.#tx = tx;
  }

  async #insert(table: EffectTable, values: Record<string, unknown>): Promise<number> {
    const names = ['authority_id', ...Object.keys(values)];
    const list = [this.#tx.authorityId, ...Object.values(values)].map((v) => sql`${v}`);
    const { rows } = await sql<{ id: number }>`
      insert into ${sql.table(table)} (${sql.join(names.map((n) => sql.ref(n)))}) values (${sql.join(list)})
      returning id`.execute(this.#tx.db);
    const id = rows[0]?.id ?? 0;
    this.effects.push({ table, id, before: null, after: {} });
    return id;
  }

  async #set(table: EffectTable, id: number, before: Record<string, unknown>, after: Record<string, unknown>) {
    const set = Object.entries(after).map(([name, value]) => sql`${sql.ref(name)} = ${value}`);
    await sql`update ${sql.table(table)} set ${sql.join(set)}
      where authority_id = ${this.#tx.authorityId} and id = ${id}`.execute(this.#tx.db);
    this.effects.push({ table, id, before, after });
  }

  /** A new unit with name, code and direct superior, from a day on (null: no known beginning). */
  async found(unit: NewUnit, hierarchy: Hierarchy, from: IsoDate | null): Promise<UnitId> {
    if (unit.code) await refuseTakenCode(this.#tx, unit.code, null, from);
    const id = await this.#insert('org.unit', {
      hierarchy,
      kind: unit.kind,
      valid_from: from,
      sample: unit.sample ?? false,
      note: unit.note ?? null,
    });
    await this.#name(id, unit.name, unit.shortName ?? null, { validFrom: from, validTo: null });
    if (unit.code)
      await this.#insert('org.unit_code', { unit_id: id, scheme: 'own', code: unit.code, valid_from: from });
    if (unit.parentId) await this.#link(id, unit.parentId, 'direct', { validFrom: from, validTo: null });
    return id;
  }

  async #name(unitId: UnitId, name: string, shortName: string | null, range: Dated): Promise<void> {
    const [long, short] = [tidy(name), shortName ? tidy(shortName) : null];
    await this.#insert('org.unit_name', {
      unit_id: unitId,
      name: long,
      short_name: short,
      ...searchFields(long, short),
      valid_from: range.validFrom,
      valid_to: range.validTo,
    });
  }

  async #link(unitId: UnitId, parentId: UnitId, relation: Relation, range: Dated): Promise<void> {
    await this.#insert('org.unit_parent', {
      unit_id: unitId,
      parent_id: parentId,
      relation,
      valid_from: range.validFrom,
      valid_to: range.validTo,
    });
  }

  /** Another name from a day on, until the next recorded one. */
  async rename(unit: UnitFacts, name: string, shortName: string | null, day: IsoDate): Promise<void> {
    const cut = splice(unit.names, day);
    if (cut.ends) await this.#end('org.unit_name', cut.ends.range, cut.ends.validTo);
    await this.#name(unit.id, name, shortName, cut);
  }

  /** Another superior from a day on (null: from the beginning), until the next recorded one; parentId null: none. */
  async move(
    unit: Pick<UnitFacts, 'id' | 'parents' | 'validFrom' | 'validTo'>,
    relation: Relation,
    parentId: UnitId | null,
    day: IsoDate | null,
  ): Promise<void> {
    const own = unit.parents.filter((p) => p.relation === relation);
    if (day === null) {
      if (parentId !== null) await this.#link(unit.id, parentId, relation, unit);
      return;
    }
    const cut = splice(own, day);
    if (cut.ends) await this.#end('org.unit_parent', cut.ends.range, cut.ends.validTo);
    if (parentId !== null)
      await this.#link(unit.id, parentId, relation, { ...cut, validTo: cut.validTo ?? unit.validTo });
  }

  /** A unit below goes elsewhere from a day on; a link that only begins then or later is turned as a whole. */
  async moveChild(child: UnitFacts, linkId: number, parentId: UnitId, day: IsoDate): Promise<void> {
    const link = child.parents.find((p) => p.id === linkId);
    if (link?.validFrom && link.validFrom >= day)
      await this.#set('org.unit_parent', linkId, { parent_id: link.parentId }, { parent_id: parentId });
    else await this.move(child, 'direct', parentId, day);
  }

  /** The last day of a unit is the day before: its name, superiors, code and posts end with it. */
  async close(unit: UnitFacts, day: IsoDate): Promise<void> {
    const last = addDays(day, -1);
    await this.#set('org.unit', unit.id, { valid_to: unit.validTo }, { valid_to: last });
    const open = <R extends Dated>(range: R) =>
      inForce(range, last) && (range.validTo === null || range.validTo > last);
    for (const range of unit.names.filter(open)) await this.#end('org.unit_name', range, last);
    for (const range of unit.parents.filter(open)) await this.#end('org.unit_parent', range, last);
    for (const range of unit.codes.filter(open)) await this.#end('org.unit_code', range, last);
    const posts = await this.#tx.db
      .selectFrom('org.post')
      .select('id')
      .where('authority_id', '=', this.#tx.authorityId)
      .where('unit_id', '=', unit.id)
      .where('valid_to', 'is', null)
      .where((eb) => eb.or([eb('valid_from', 'is', null), eb('valid_from', '<=', last)]))
      .execute();
    for (const post of posts) await this.#end('org.post', { id: post.id, validTo: null }, last);
  }

  async #end(table: EffectTable, range: { id: number; validTo: IsoDate | null }, validTo: IsoDate): Promise<void> {
    await this.#set(table, range.id, { valid_to: range.validTo }, { valid_to: validTo });
  }

  /** Writes the event, one audit row for each unit, and tells the others. Returns the event's id. */
  async record(kind: EventKind, words: EventWords, units: readonly EventUnit[], after: unknown): Promise<number> {
    const tx = this.#tx;
    const { id } = await tx.db
      .insertInto('org.unit_event')
      .values({
        authority_id: tx.authorityId,
        kind,
        happened_on: words.date,
        date_note: words.dateNote || null,
        basis: words.basis || null,
        basis_document_id: words.basisDocumentId ?? null,
        note: words.note || null,
        sourced: words.sourced ?? true,
        effects: JSON.stringify(this.effects),
        recorded_at: tx.now,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx.db
      .insertInto('org.unit_event_unit')
      .values(
        units.map((u) => ({
          authority_id: tx.authorityId,
          event_id: id,
          unit_id: u.unitId,
          role: u.role,
          share: u.share ?? null,
        })),
      )
      .execute();
    const ids = [...new Set(units.map((u) => u.unitId))];
    for (const unitId of ids)
      await tx.audit({
        subject: 'org.unit',
        subjectId: unitId,
        unitId,
        after: { event: kind, eventId: id, ...words, what: after },
      });
    await tx.emit(unitChanged, { eventId: id, kind, unitIds: ids });
    return id;
  }
}
