import { createDatabase, type Database, type Scope, systemActor, type WriteTx } from '../../kernel/db/index.ts';
import type { JobSender } from '../../kernel/jobs/index.ts';
import { nameSortKey } from '../../kernel/text/order.ts';
import { createAuthority } from './commands/create-authority.ts';
import { KINDS, type Relation, type UnitKind } from './domain/unit-kinds.ts';
import { searchFields } from './domain/unit-search.ts';
import { lineOf } from './queries/line.ts';

/** Factories for the tests of every capability. They fill in what is not said and write rows directly. */

const noJobs: JobSender = { send: async () => {} };

/** A database for tests with permissions of subtrees at work and jobs that go nowhere. */
export const testOrg = (pool: Parameters<typeof createDatabase>[0]['pool'], jobs: JobSender = noJobs): Database =>
  createDatabase({ pool, jobs, lineOf });

let count = 0;

/** An authority of one's own and the scope in which the system acts in it. */
export async function buildAuthority(
  db: Database,
  given: { slug?: string; name?: string; kind?: string; now?: Date } = {},
): Promise<{ id: number; scope: Scope }> {
  count += 1;
  const slug = given.slug ?? `co-quan-${process.pid}-${count}`;
  const { id } = await createAuthority(db, {
    slug,
    name: given.name ?? 'Sở Giáo dục và Đào tạo (thử)',
    kind: given.kind ?? 'department',
  });
  return { id, scope: { authorityId: id, actor: systemActor(), ...(given.now && { now: given.now }) } };
}

export interface BuildUnit {
  name?: string;
  shortName?: string;
  kind?: UnitKind;
  parentId?: number;
  from?: string;
  to?: string;
  code?: string;
  sample?: boolean;
}

/** A unit with a name and, when asked, a direct superior and a code, all for its whole life. Returns its id. */
export async function buildUnit(tx: WriteTx, given: BuildUnit = {}): Promise<number> {
  count += 1;
  const { authorityId } = tx;
  const kind = given.kind ?? 'school';
  const name = given.name ?? `Trường ${count}`;
  const range = { valid_from: given.from ?? null, valid_to: given.to ?? null };
  const { id } = await tx.db
    .insertInto('org.unit')
    .values({
      authority_id: authorityId,
      hierarchy: KINDS[kind].hierarchy,
      kind,
      sample: given.sample ?? false,
      ...range,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx.db
    .insertInto('org.unit_name')
    .values({
      authority_id: authorityId,
      unit_id: id,
      name,
      short_name: given.shortName ?? null,
      ...searchFields(name, given.shortName),
      ...range,
    })
    .execute();
  if (given.parentId !== undefined) await buildLink(tx, id, given.parentId, given);
  if (given.code !== undefined)
    await tx.db
      .insertInto('org.unit_code')
      .values({ authority_id: authorityId, unit_id: id, scheme: 'own', code: given.code, ...range })
      .execute();
  return id;
}

/** Hangs a unit on a superior for a time. */
export async function buildLink(
  tx: WriteTx,
  unitId: number,
  parentId: number,
  given: { from?: string; to?: string; relation?: Relation } = {},
): Promise<void> {
  await tx.db
    .insertInto('org.unit_parent')
    .values({
      authority_id: tx.authorityId,
      unit_id: unitId,
      parent_id: parentId,
      relation: given.relation ?? 'direct',
      valid_from: given.from ?? null,
      valid_to: given.to ?? null,
    })
    .execute();
}

/** A Sở with two communes' offices and a school under each: the smallest tree with three levels. */
export async function buildSmallTree(tx: WriteTx) {
  const department = await buildUnit(tx, { kind: 'department', name: 'Sở Giáo dục và Đào tạo', shortName: 'Sở GDĐT' });
  const east = await buildUnit(tx, { kind: 'peoples_committee', name: 'UBND xã Đông', parentId: department });
  const west = await buildUnit(tx, { kind: 'peoples_committee', name: 'UBND xã Tây', parentId: department });
  const eastSchool = await buildUnit(tx, { name: 'Trường Tiểu học Đông', parentId: east });
  const westSchool = await buildUnit(tx, { name: 'Trường Tiểu học Tây', parentId: west });
  return { department, east, west, eastSchool, westSchool };
}

/** A person. Returns the id. */
export async function buildPerson(
  tx: WriteTx,
  given: { name?: string; sex?: 'female' | 'male' } = {},
): Promise<number> {
  count += 1;
  const name = given.name ?? `Nguyễn Thị Mẫu ${count}`;
  const { id } = await tx.db
    .insertInto('org.person')
    .values({
      authority_id: tx.authorityId,
      full_name: name,
      sort_key: nameSortKey(name),
      sex: given.sex ?? null,
      ...searchFields(name),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** A post that a person holds in a unit. Returns the id. */
export async function buildPost(
  tx: WriteTx,
  given: { personId: number; unitId: number; title?: string; rank?: number; from?: string; to?: string },
): Promise<number> {
  const { id } = await tx.db
    .insertInto('org.post')
    .values({
      authority_id: tx.authorityId,
      person_id: given.personId,
      unit_id: given.unitId,
      title: given.title ?? 'Chuyên viên',
      rank: given.rank ?? 100,
      valid_from: given.from ?? null,
      valid_to: given.to ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
