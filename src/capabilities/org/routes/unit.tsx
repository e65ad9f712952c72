import { type PanelScene, unitPanel, unitSentence } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import { action, type Html, type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import type { Child } from '../../../ui/index.ts';
import { lookAtMembers } from '../commands/look-at-memberships.ts';
import { eventSentence } from '../domain/event-words.ts';
import { crumbsOf } from '../queries/line.ts';
import { unitPosts } from '../queries/persons.ts';
import { termAt } from '../queries/terms.ts';
import { unitCard, unitNames } from '../queries/unit-card.ts';
import { eventsOf, successorsOf } from '../queries/unit-events.ts';
import { factsOf } from '../queries/unit-facts.ts';
import { subordinatesOf, superiorsOf } from '../queries/unit-relations.ts';
import { MembersPage } from '../views/members-page.tsx';
import { UnitPage } from '../views/unit-page.tsx';
import { dayFacts } from './tree.tsx';

/** What capabilities above put on the page of a unit, as far as this reader may see it. */
async function slots(tx: ReadTx, unitId: number, scene: PanelScene): Promise<{ sentences: string[]; panels: Child[] }> {
  const sentences: string[] = [];
  for (const slot of tx.slots.all(unitSentence).sort((a, b) => a.order - b.order))
    if (await tx.may(slot.permission, unitId)) sentences.push((await slot.say(tx, unitId, scene)) ?? '');
  const panels: Child[] = [];
  for (const slot of tx.slots.all(unitPanel).sort((a, b) => a.order - b.order))
    if (await tx.may(slot.permission, unitId)) panels.push((await slot.render(tx, unitId, scene)) as Child);
  return { sentences: sentences.filter(Boolean), panels };
}

/** All that the page of a unit shows, read in one view of the database. */
async function readUnitPage(tx: ReadTx, c: PageContext, unitId: number) {
  const { asOf } = c;
  const card = await unitCard(tx, unitId, asOf);
  if (!card) throw notFound('Không có đơn vị này.');
  const facts = await factsOf(tx, unitId);
  const events = await eventsOf(tx, unitId);
  const successors = await successorsOf(tx, unitId);
  const named = [
    ...successors.map((s) => s.unitId),
    ...events.flatMap((e) =>
      eventSentence(e, facts).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.unitId])),
    ),
  ];
  // A closed unit is shown as it was on its last day.
  const day = card.validTo !== null && card.validTo < asOf ? card.validTo : asOf;
  const scene: PanelScene = { link: c.link, asOf, query: c.url.searchParams };
  return {
    card,
    day,
    facts,
    note: facts.note,
    events,
    successors,
    names: await unitNames(tx, named, asOf),
    crumbs: await crumbsOf(tx, unitId, day),
    // Time does not run for a unit that has ended.
    term: day === asOf ? await termAt(tx, asOf, unitId) : null,
    superiors: await superiorsOf(tx, unitId, day),
    subordinates: await subordinatesOf(tx, unitId, day),
    posts: (await tx.may('org.person.read', unitId)) ? await unitPosts(tx, unitId, day) : null,
    mayChange: await tx.may('org.change', unitId),
    mayRecordPeople: await tx.may('org.person.change', unitId),
    mayReadMembers: card.hierarchy === 'party' && (await tx.may('org.membership.read', unitId)),
    ...(await slots(tx, unitId, scene)),
  };
}

/** Where one is: the trees, then the line of superiors, then the unit. */
export function unitCrumbs(c: PageContext, line: { id: number; name: string }[], last?: string) {
  return [
    { label: 'Đơn vị', href: c.link('/don-vi') },
    ...line.map(({ id, name }, i) => ({
      label: name,
      ...((last !== undefined || i < line.length - 1) && { href: c.link(`/don-vi/${id}`) }),
    })),
    ...(last === undefined ? [] : [{ label: last }]),
  ];
}

export const unitRoutes: Route[] = [
  page({
    path: '/don-vi/:id',
    permission: 'org.read',
    async run(c) {
      const seen = await c.read((tx) => readUnitPage(tx, c, c.id('id')));
      const facts = [...(seen.term ? [{ label: 'Nhiệm kỳ', value: seen.term.name }] : []), ...dayFacts(c)];
      return c.page(
        {
          title: seen.card.name,
          current: '/don-vi',
          crumbs: unitCrumbs(c, seen.crumbs),
          facts,
          sample: seen.card.sample,
        },
        (<UnitPage link={c.link} asOf={c.asOf} {...seen} />) as Html,
      );
    },
  }),
  // A look at the list of members is a write: it leaves a trace. Hence a form, and no address with what it shows.
  action({
    path: '/don-vi/:id/dang-vien',
    permission: 'org.membership.read',
    async run(c) {
      const unitId = c.id('id');
      const seen = await c.write(async (tx) => {
        const unit = await unitCard(tx, unitId, c.asOf);
        if (unit?.hierarchy !== 'party') throw notFound('Không có tổ chức đảng này.');
        const members = await lookAtMembers(tx, { unitId, asOf: c.asOf });
        return { unit, members, crumbs: await crumbsOf(tx, unitId, c.asOf) };
      });
      return c.page(
        { title: 'Đảng viên', current: '/don-vi', crumbs: unitCrumbs(c, seen.crumbs, 'Đảng viên'), facts: dayFacts(c) },
        (<MembersPage link={c.link} asOf={c.asOf} unit={seen.unit} members={seen.members} />) as Html,
      );
    },
  }),
];
