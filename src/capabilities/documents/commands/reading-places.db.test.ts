import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../../kernel/db/index.ts';
import { type TestHouse, testActor, testHouse } from '../../../kernel/db/testing-house.ts';
import { lineOf } from '../../org/index.ts';
import { buildSmallTree } from '../../org/testing.ts';
import { readersOf } from '../queries/readers.ts';
import { buildDocument } from '../testing.ts';
import { keepPlace } from './keep-place.ts';
import { leaveSection } from './leave-section.ts';
import { takeSection } from './take-section.ts';

let house: TestHouse;
let versionId: number;
beforeAll(async () => {
  house = await testHouse({ lineOf });
  versionId = await house.write(async (tx) => (await buildDocument(tx, { text: 'I. PHẦN MỘT\nMột câu.' })).versionId);
});
afterAll(() => house.close());

const person = (name: string, unitId: number | null = null): Actor => ({
  ...testActor(['documents.read', 'documents.settle'], unitId),
  userId: `user-${name}`,
  name,
});
const now = new Date('2026-11-22T08:00:00Z');
const minutes = (n: number) => new Date(now.getTime() + n * 60_000);
const readers = (at: Date) => house.read((tx) => readersOf(tx, versionId), { now: at, actor: person('Hoa') });

it('keeps one place a person and version, shows who is there, and leaves nothing in the log', async () => {
  const lan = person('Lan');
  await house.write((tx) => keepPlace(tx, { versionId, start: 3 }), { actor: lan, now });
  await house.write((tx) => keepPlace(tx, { versionId, start: 13 }), { actor: lan, now: minutes(1) });
  await house.write((tx) => keepPlace(tx, { versionId, start: 1 }), { actor: person('Hoa'), now: minutes(1) });
  expect((await readers(minutes(2))).here).toEqual([{ name: 'Lan', start: 13 }]);
  expect((await readers(minutes(30))).here).toEqual([]);
  expect((await readers(minutes(30))).own).toMatchObject({ start: 1 });
  const log = await house.db.system
    .selectFrom('kernel.audit')
    .select('id')
    .where('command', '=', 'documents.keep-place')
    .execute();
  expect(log).toEqual([]);
});

it('one whose right holds in a unit only has a place too; a version that is not there has none', async () => {
  const unitId = await house.write(async (tx) => (await buildSmallTree(tx)).eastSchool);
  await house.write((tx) => keepPlace(tx, { versionId, start: 5 }), { actor: person('Bình', unitId), now });
  expect((await readers(now)).here).toContainEqual({ name: 'Bình', start: 5 });
  await expect(
    house.write((tx) => keepPlace(tx, { versionId: 999_999, start: 5 }), { actor: person('Lan') }),
  ).rejects.toMatchObject({ code: 'not_found' });
  await expect(
    house.write((tx) => keepPlace(tx, { versionId, start: 5 }), { actor: testActor([]) }),
  ).rejects.toMatchObject({ code: 'forbidden' });
});

it('a section is taken by one, seen by the others, and free again when given back or after two hours', async () => {
  const [lan, hoa] = [person('Lan'), person('Hoa')];
  const section = { versionId, start: 0 };
  const take = (actor: Actor, at: Date) => house.write((tx) => takeSection(tx, section), { actor, now: at });
  await take(lan, now);
  await expect(take(hoa, minutes(10))).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('Lan đang đọc mục này'),
  });
  expect((await readers(minutes(10))).taken).toMatchObject([{ start: 0, name: 'Lan', own: false }]);
  await house.write((tx) => leaveSection(tx, section), { actor: hoa, now: minutes(11) });
  expect((await readers(minutes(11))).taken).toHaveLength(1);
  await house.write((tx) => leaveSection(tx, section), { actor: lan, now: minutes(12) });
  await take(hoa, minutes(13));
  expect((await readers(minutes(14))).taken).toMatchObject([{ start: 0, own: true }]);
  expect((await readers(minutes(150))).taken).toEqual([]);
  await take(lan, minutes(150));
  await expect(
    house.write((tx) => takeSection(tx, section), { actor: testActor(['documents.read']) }),
  ).rejects.toMatchObject({ code: 'forbidden' });
});
