import {
  addTerm,
  recordEventHistory,
  recordMembership,
  recordPerson,
  recordPost,
  recordSuperior,
  recordUnitHistory,
  setMainUnit,
} from '../../../capabilities/org/index.ts';
import type { DemoAuthority, DemoPerson } from '../content/types.ts';
import type { LoadScene } from './keys.ts';

/** Units with their past, events, terms, people. */
export async function loadOrganization({ tx, keys }: LoadScene, authority: DemoAuthority): Promise<void> {
  for (const unit of authority.units) {
    const id = await recordUnitHistory(tx, {
      hierarchy: unit.hierarchy,
      kind: unit.kind,
      founded: unit.founded,
      closed: unit.closed,
      names: unit.names.map(({ from, name, short, to }) => ({
        name,
        shortName: short,
        from: from ?? null,
        to: to ?? null,
      })),
      codes: unit.codes ?? [],
      sample: unit.sample ?? false,
      note: unit.note ?? (unit.nameUnknown ? 'Văn bản chỉ đếm, không nêu tên; tên ở đây để phân biệt.' : null),
    });
    keys.units.set(unit.key, id);
  }
  for (const unit of authority.units) {
    const links = [
      ...unit.parents.map(({ from, parent, relation, to }) => ({ parent, relation, from, to })),
      ...(unit.leads ? [{ parent: unit.leads, relation: 'leads' as const, from: undefined, to: undefined }] : []),
      ...(unit.places ?? []).map(({ from, territory, to }) => ({
        parent: territory,
        relation: 'place' as const,
        from,
        to,
      })),
    ];
    for (const { from, parent, relation, to } of links)
      await recordSuperior(tx, {
        unitId: keys.unit(unit.key),
        parentId: keys.unit(parent),
        relation,
        from: from ?? null,
        to: to ?? null,
      });
  }
  await setMainUnit(tx, { unitId: keys.unit(authority.unit) });
  const leads = new Set(authority.units.filter((each) => each.leads === authority.unit).map((each) => each.key));
  for (const { label, period, unit } of authority.terms)
    if (period.from && period.to)
      await addTerm(tx, {
        name: label,
        kind: period.kind === 'school_year' ? 'school_year' : period.kind === 'year' ? 'year' : 'term',
        from: period.from,
        to: period.to,
        // The term of the Party organization that leads the authority is the authority's own.
        unitId: unit === authority.unit || leads.has(unit) ? null : keys.unit(unit),
      });
  // Whoever is not known to have left earlier left when the unit ended.
  const ended = new Map(authority.units.map((unit) => [unit.key, unit.closed]));
  for (const person of authority.persons) await loadPerson({ tx, keys }, person, ended);
}

/** Events come after the documents that they rest on. */
export async function loadEvents({ tx, keys }: LoadScene, authority: DemoAuthority): Promise<void> {
  const side = (list: { unit: string; share?: number }[]) =>
    list.map(({ share, unit }) => ({ unitId: keys.unit(unit), share: share ?? null }));
  for (const event of authority.events)
    await recordEventHistory(tx, {
      kind: event.type,
      date: event.date,
      dateNote: event.dateNote ?? (event.dateUncertain ? 'Ngày chỉ đúng đến tháng hoặc năm.' : null),
      basis: event.basis,
      basisDocumentId: event.basisDocument ? keys.document(event.basisDocument).documentId : null,
      note: event.note ?? (event.successorsPartial ? 'Mới ghi một phần đơn vị kế thừa.' : null),
      sourced: event.sourced ?? true,
      predecessors: side(event.predecessors),
      successors: side(event.successors),
    });
}

async function loadPerson(
  { tx, keys }: Pick<LoadScene, 'tx' | 'keys'>,
  person: DemoPerson,
  ended: ReadonlyMap<string, string | null>,
): Promise<void> {
  const personId = await recordPerson(tx, {
    fullName: person.name,
    publicOffice: !person.sample,
    sample: person.sample ?? false,
    note: person.note ?? null,
  });
  keys.persons.set(person.key, personId);
  for (const { from, note, title, to, unit } of person.posts)
    await recordPost(tx, {
      personId,
      unitId: keys.unit(unit),
      title,
      from,
      to: to ?? ended.get(unit) ?? null,
      source: note ?? null,
    });
  // A record ends when the next begins; only the last one may have an end of its own.
  const records = (person.memberships ?? []).filter((each) => each.status !== 'transferred_in');
  for (const { from, note, status, to, unit } of records)
    if (from)
      await recordMembership(tx, {
        personId,
        unitId: keys.unit(unit),
        status: status === 'temporary' || status === 'transferred_in' ? 'official' : status,
        temporary: status === 'temporary',
        from,
        to: unit === records.at(-1)?.unit && status === records.at(-1)?.status ? (to ?? ended.get(unit) ?? null) : null,
        basis: note ?? null,
      });
}
