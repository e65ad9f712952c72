import type { ReadTx } from '../../../kernel/db/index.ts';
import { addDays, formatDate, type IsoDate, today } from '../../../kernel/time/index.ts';
import { childrenLeft } from '../domain/check-unit.ts';
import { nameOn } from '../domain/unit-facts.ts';
import { kindLabel, RELATIONS, type Relation } from '../domain/unit-kinds.ts';
import { unitFacts } from './unit-facts.ts';

export interface EventEffects {
  /** What the event changes, a sentence each. */
  changes: string[];
  /** What should be looked at before it is confirmed. */
  warnings: string[];
}

interface Stored {
  table: string;
  id: number;
  before: Record<string, unknown> | null;
  after: Record<string, unknown>;
}

/** What an event changed, in sentences, from the rows that it made and touched. */
export async function eventEffects(tx: ReadTx, eventId: number): Promise<EventEffects> {
  const a = tx.authorityId;
  const event = await tx.db
    .selectFrom('org.unit_event')
    .select(['effects', 'happened_on'])
    .where('authority_id', '=', a)
    .where('id', '=', eventId)
    .executeTakeFirst();
  const effects = (event?.effects ?? []) as Stored[];
  const ids = (table: string) => effects.filter((e) => e.table === table).map((e) => e.id);
  const names = await tx.db
    .selectFrom('org.unit_name')
    .selectAll()
    .where('authority_id', '=', a)
    .where('id', 'in', [0, ...ids('org.unit_name')])
    .execute();
  const links = await tx.db
    .selectFrom('org.unit_parent')
    .selectAll()
    .where('authority_id', '=', a)
    .where('id', 'in', [0, ...ids('org.unit_parent')])
    .execute();
  const unitIds = new Set([
    ...ids('org.unit'),
    ...names.map((n) => n.unit_id),
    ...links.flatMap((l) => [l.unit_id, l.parent_id]),
  ]);
  const turned = effects.flatMap((e) => (typeof e.before?.parent_id === 'number' ? [e.before.parent_id] : []));
  const facts = new Map((await unitFacts(tx, [...new Set([...unitIds, ...turned])])).map((f) => [f.id, f]));
  const name = (id: number) => {
    const unit = facts.get(id);
    return unit ? nameOn(unit, event?.happened_on ?? null) : `Đơn vị ${id}`;
  };
  const changes: string[] = [];
  let posts = 0;
  for (const effect of effects) {
    const made = effect.before === null;
    const last = typeof effect.after.valid_to === 'string' ? effect.after.valid_to : null;
    if (effect.table === 'org.unit') {
      const unit = facts.get(effect.id);
      if (made && unit)
        changes.push(`Lập ${kindLabel(unit.kind).toLowerCase()} mới: ${name(effect.id)}${since(unit.validFrom)}.`);
      else if (last) changes.push(`${name(effect.id)} kết thúc, ngày cuối là ${formatDate(last)}.`);
    }
    const row = names.find((n) => effect.table === 'org.unit_name' && n.id === effect.id);
    const founded = row && effects.some((e) => e.table === 'org.unit' && e.id === row.unit_id);
    if (row && !founded)
      changes.push(
        made
          ? `Mang tên “${row.name}”${since(row.valid_from)}${until(row.valid_to)}.`
          : `Tên “${row.name}” dùng đến hết ${formatDate(last ?? '')}.`,
      );
    const link = links.find((l) => effect.table === 'org.unit_parent' && l.id === effect.id);
    if (link) changes.push(...linkWords(link, effect, last, name, new Set(ids('org.unit'))));
    if (effect.table === 'org.post') posts += 1;
  }
  if (posts > 0) changes.push(`${posts} chức vụ ở đơn vị kết thúc cùng ngày.`);
  const closed = effects.filter((e) => e.table === 'org.unit' && e.before !== null);
  const warnings = closed.flatMap((e) => {
    const unit = facts.get(e.id);
    const left = unit && event?.happened_on ? childrenLeft(unit, event.happened_on) : [];
    if (left.length === 0) return [];
    const shown = left
      .slice(0, 8)
      .map((c) => c.name)
      .join('; ');
    return [
      `${name(e.id)} còn ${left.length} đơn vị trực thuộc chưa có nơi chuyển về: ${shown}${left.length > 8 ? ' …' : ''}.`,
    ];
  });
  if (event?.happened_on && event.happened_on > addDays(today(undefined, tx.now), 366))
    warnings.push(`Ngày ${formatDate(event.happened_on)} còn hơn một năm nữa mới đến. Xem lại năm.`);
  return { changes, warnings };
}

function linkWords(
  link: { unit_id: number; parent_id: number; relation: string; valid_from: IsoDate | null; valid_to: IsoDate | null },
  effect: Stored,
  last: IsoDate | null,
  name: (id: number) => string,
  touched: ReadonlySet<number>,
): string[] {
  const relation = RELATIONS[link.relation as Relation].toLowerCase();
  if (effect.before === null)
    return [`${name(link.unit_id)}: ${relation} ${name(link.parent_id)}${since(link.valid_from)}.`];
  if (typeof effect.before.parent_id === 'number')
    return [`${name(link.unit_id)}: ${relation} ${name(link.parent_id)} thay cho ${name(effect.before.parent_id)}.`];
  // The end of a unit that ends is said once.
  return last && !touched.has(link.unit_id)
    ? [`${name(link.unit_id)}: ${relation} ${name(link.parent_id)} đến hết ${formatDate(last)}.`]
    : [];
}

const since = (day: IsoDate | null) => (day === null ? '' : ` từ ${formatDate(day)}`);
const until = (day: IsoDate | null) => (day === null ? '' : ` đến hết ${formatDate(day)}`);
