import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor, Database, Scope, WriteTx } from '../../../kernel/db/index.ts';
import { type TestDatabase, testDatabase } from '../../../kernel/db/testing.ts';
import { countPersons, personOptions, postsOf, searchPersons, unitPosts, visiblePerson } from '../queries/persons.ts';
import { termAt } from '../queries/terms.ts';
import { buildAuthority, buildPerson, buildPost, buildSmallTree, buildUnit, testOrg } from '../testing.ts';
import { addTerm } from './add-term.ts';
import { endPost } from './end-post.ts';
import { lookAtMembers, lookAtMemberships } from './look-at-memberships.ts';
import { recordMembership } from './record-membership.ts';
import { recordPerson } from './record-person.ts';
import { recordPost } from './record-post.ts';

let test: TestDatabase;
let db: Database;
beforeAll(async () => {
  test = await testDatabase();
  db = testOrg(test.pool);
});
afterAll(() => test.close());

const fresh = async (): Promise<Scope> => (await buildAuthority(db, { now: new Date('2026-11-22T02:00:00Z') })).scope;
const actor = (unitId: number | null, ...permissions: string[]): Actor => ({
  kind: 'user',
  userId: 'u1',
  name: 'Cán bộ tổ chức',
  grants: [{ permissions: new Set(permissions), unitId }],
});

it('keeps several posts of one person in Party and state (B6)', async () => {
  await db.write(await fresh(), async (tx) => {
    const department = await buildUnit(tx, { kind: 'department', name: 'Sở GDĐT' });
    const organization = await buildUnit(tx, { kind: 'party_organization', name: 'Đảng bộ Sở' });
    const tuan = await recordPerson(tx, {
      fullName: 'Trần Quốc Tuấn',
      publicOffice: true,
      post: { unitId: department, title: 'Giám đốc Sở', from: null },
    });
    await recordPost(tx, { personId: tuan, unitId: organization, title: 'Bí thư Đảng ủy', from: '2015-06-01' });
    await recordPost(tx, {
      personId: tuan,
      unitId: organization,
      title: 'Chuyên viên',
      from: '2000-01-01',
      to: '2010-01-01',
    });
    const posts = await postsOf(tx, tuan, '2020-05-08');
    expect(posts.map((p) => [p.title, p.hierarchy])).toEqual([
      ['Bí thư Đảng ủy', 'party'],
      ['Giám đốc Sở', 'administration'],
      ['Chuyên viên', 'party'],
    ]);
    expect((await unitPosts(tx, organization, '2020-05-08')).map((p) => p.title)).toEqual(['Bí thư Đảng ủy']);
    const again = recordPost(tx, {
      personId: tuan,
      unitId: department,
      title: 'Giám đốc Sở',
      from: '2018-01-01',
      to: '2017-01-01',
    });
    await expect(again).rejects.toMatchObject({ problems: [{ code: 'dates_reversed' }, { code: 'post_twice' }] });
    const post = posts[0]?.id ?? 0;
    await endPost(tx, { postId: post, lastDay: '2020-12-31' });
    await expect(endPost(tx, { postId: post, lastDay: '2020-12-31' })).rejects.toMatchObject({ code: 'closed' });
  });
});

it('lists people by given name and finds them as typed', async () => {
  await db.write(await fresh(), async (tx) => {
    for (const name of ['Nguyễn Văn Ánh', 'Trần Thị An', 'Lê Văn Bình', 'Lê Thị Bính']) await buildPerson(tx, { name });
    const find = async (query: string) =>
      (await searchPersons(tx, query, { asOf: '2026-01-01', limit: 10 })).map((p) => p.fullName);
    expect(await find('')).toEqual(['Trần Thị An', 'Nguyễn Văn Ánh', 'Lê Văn Bình', 'Lê Thị Bính']);
    expect(await find('le binh')).toEqual(['Lê Văn Bình', 'Lê Thị Bính']);
    expect(await find('bính')).toEqual(['Lê Thị Bính']);
    expect(await countPersons(tx, 'le')).toBe(2);
  });
});

it('shows a reader of one unit its people and public offices, nobody else', async () => {
  const scope = await fresh();
  const { east, ids } = await db.write(scope, async (tx) => {
    const { east, eastSchool, westSchool } = await buildSmallTree(tx);
    const [near, gone, far] = [
      await buildPerson(tx, { name: 'Lò Thị Gần' }),
      await buildPerson(tx, { name: 'Lò Thị Trước' }),
      await buildPerson(tx, { name: 'Lò Thị Xa' }),
    ];
    await buildPost(tx, { personId: near, unitId: eastSchool });
    await buildPost(tx, { personId: gone, unitId: eastSchool, to: '2020-12-31' });
    await buildPost(tx, { personId: far, unitId: westSchool });
    const known = await recordPerson(tx, {
      fullName: 'Lò Thị Công Khai',
      publicOffice: true,
      post: { unitId: westSchool, title: 'Hiệu trưởng', from: null },
    });
    return { east, ids: { near, gone, far, known } };
  });
  await db.read({ ...scope, actor: actor(east, 'org.person.read') }, async (tx) => {
    const hits = await searchPersons(tx, '', { asOf: '2026-01-01', limit: 10 });
    expect(hits.map((hit) => hit.fullName)).toEqual(['Lò Thị Gần', 'Lò Thị Công Khai', 'Lò Thị Trước']);
    expect(await countPersons(tx, 'lò')).toBe(3);
    expect(await visiblePerson(tx, ids.far)).toBeNull();
    expect(await visiblePerson(tx, ids.gone)).toMatchObject({ fullName: 'Lò Thị Trước' });
    expect((await personOptions(tx, '2026-01-01', ids.far)).map((option) => option.id)).toContain(ids.far);
    expect((await personOptions(tx, '2026-01-01')).map((option) => option.id)).not.toContain(ids.far);
  });
  await db.read({ ...scope, actor: actor(null, 'org.person.read') }, async (tx) => {
    expect(await countPersons(tx, '')).toBe(4);
  });
});

async function cellWithMember(tx: WriteTx) {
  const cell = await buildUnit(tx, { kind: 'party_cell', name: 'Chi bộ A' });
  const other = await buildUnit(tx, { kind: 'party_cell', name: 'Chi bộ B' });
  const personId = await buildPerson(tx, { name: 'Nông Thị Lành' });
  await recordMembership(tx, { personId, unitId: cell, status: 'probationary', from: '2019-05-19' });
  await recordMembership(tx, { personId, unitId: cell, status: 'official', from: '2020-05-19' });
  return { cell, other, personId };
}

it('records admission, recognition, transfer and exemption, one ending the other', async () => {
  await db.write(await fresh(), async (tx) => {
    const { cell, other, personId } = await cellWithMember(tx);
    await recordMembership(tx, { personId, unitId: cell, status: 'transferred_out', from: '2021-08-15' });
    await recordMembership(tx, { personId, unitId: other, status: 'official', from: '2021-08-17' });
    await recordMembership(tx, { personId, unitId: other, status: 'exempt', from: '2023-01-01' });
    const seen = await lookAtMemberships(tx, { personId, asOf: '2026-11-22' });
    expect(seen.map((m) => [m.status, m.unitName, m.validFrom, m.validTo])).toEqual([
      ['probationary', 'Chi bộ A', '2019-05-19', '2020-05-18'],
      ['official', 'Chi bộ A', '2020-05-19', '2021-08-14'],
      ['transferred_out', 'Chi bộ A', '2021-08-15', '2021-08-16'],
      ['official', 'Chi bộ B', '2021-08-17', '2022-12-31'],
      ['exempt', 'Chi bộ B', '2023-01-01', null],
    ]);
    const school = await buildUnit(tx);
    const wrong = recordMembership(tx, { personId, unitId: school, status: 'left', from: '2024-01-01' });
    await expect(wrong).rejects.toMatchObject({ problems: [{ code: 'not_party' }] });
  });
});

it('every look at memberships leaves a row; without the permission for the cell there is no look', async () => {
  const scope = await fresh();
  const { cell, other, personId } = await db.write(scope, cellWithMember);
  const reader = { ...scope, actor: actor(cell, 'org.membership.read') };
  const stranger = { ...scope, actor: actor(other, 'org.membership.read', 'org.membership.change') };
  await db.write(reader, (tx) => lookAtMemberships(tx, { personId, asOf: '2026-11-22' }));
  const members = await db.write(reader, (tx) => lookAtMembers(tx, { unitId: cell, asOf: '2026-11-22' }));
  expect(members.map((m) => [m.fullName, m.status])).toEqual([['Nông Thị Lành', 'official']]);
  const looked = (tx: WriteTx) => lookAtMemberships(tx, { personId, asOf: '2026-11-22' });
  await expect(db.write(stranger, looked)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(
    db.write(stranger, (tx) =>
      recordMembership(tx, { personId, unitId: other, status: 'official', from: '2024-01-01' }),
    ),
  ).rejects.toMatchObject({ code: 'forbidden' });
  const trace = await db.read(scope, (tx) =>
    tx.db
      .selectFrom('kernel.audit')
      .select(['command', 'actor_name', 'subject_id'])
      .where('authority_id', '=', tx.authorityId)
      .where('command', 'like', 'org.look%')
      .orderBy('id')
      .execute(),
  );
  expect(trace).toEqual([
    { command: 'org.look-at-memberships', actor_name: 'Cán bộ tổ chức', subject_id: `person:${personId}` },
    { command: 'org.look-at-members', actor_name: 'Cán bộ tổ chức', subject_id: `unit:${cell}` },
  ]);
});

it('records people within the subtree only', async () => {
  const scope = await fresh();
  const t = await db.write(scope, buildSmallTree);
  const clerk = { ...scope, actor: actor(t.east, 'org.person.change') };
  const record = (unitId: number) =>
    db.write(clerk, (tx) => recordPerson(tx, { fullName: 'Lê An', post: { unitId, title: 'Giáo viên', from: null } }));
  await record(t.eastSchool);
  await expect(record(t.westSchool)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(db.write(clerk, (tx) => recordPerson(tx, { fullName: 'Lê An' }))).rejects.toMatchObject({
    code: 'forbidden',
  });
});

it('knows the term of a day, of the authority or of a unit below', async () => {
  await db.write(await fresh(), async (tx) => {
    const organization = await buildUnit(tx, { kind: 'party_organization' });
    const cell = await buildUnit(tx, { kind: 'party_cell', parentId: organization });
    await addTerm(tx, { name: '2015–2020', from: '2015-06-01', to: '2020-05-20' });
    await addTerm(tx, { name: '2017–2020', from: '2017-03-01', to: '2020-02-28', unitId: cell });
    expect((await termAt(tx, '2018-01-01'))?.name).toBe('2015–2020');
    expect((await termAt(tx, '2018-01-01', cell))?.name).toBe('2017–2020');
    expect((await termAt(tx, '2018-01-01', organization))?.name).toBe('2015–2020');
    expect(await termAt(tx, '2021-01-01')).toBeNull();
    await expect(addTerm(tx, { name: '', from: '2020-01-01', to: '2020-01-01' })).rejects.toMatchObject({
      problems: [{ code: 'name_empty' }, { code: 'dates_reversed' }],
    });
  });
});
