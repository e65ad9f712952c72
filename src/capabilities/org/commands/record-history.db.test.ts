import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestHouse, testActor, testHouse } from '../../../kernel/db/testing-house.ts';
import { lineOf } from '../queries/line.ts';
import { unitCard } from '../queries/unit-card.ts';
import { eventsOf } from '../queries/unit-events.ts';
import { recordEventHistory } from './record-event-history.ts';
import { recordSuperior } from './record-superior.ts';
import { recordUnitHistory } from './record-unit-history.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const cell = (name: string, part: { from?: string; to?: string } = {}) => ({
  hierarchy: 'party' as const,
  kind: 'party_cell' as const,
  founded: part.from ?? null,
  closed: part.to ?? null,
  names: [{ name }],
});

it('keeps the past as it was: names, superiors and an event whose day nobody knows', async () => {
  const { district, joint, own } = await house.write(async (tx) => {
    const district = await recordUnitHistory(tx, { ...cell('Đảng bộ huyện'), kind: 'party_organization' });
    const joint = await recordUnitHistory(tx, cell('Chi bộ Phòng GDĐT - TTGDTX'));
    const own = await recordUnitHistory(tx, cell('Chi bộ Phòng GDĐT', { to: '2025-06-30' }));
    for (const unitId of [joint, own]) await recordSuperior(tx, { unitId, parentId: district, relation: 'direct' });
    await recordEventHistory(tx, {
      kind: 'split',
      date: null,
      dateNote: 'Văn bản không ghi ngày tách.',
      predecessors: [{ unitId: joint }],
      successors: [{ unitId: own }],
    });
    return { district, joint, own };
  });
  const seen = await house.read(async (tx) => ({
    line: await lineOf(tx, own, '2020-05-12'),
    card: await unitCard(tx, own, '2026-01-01'),
    events: await eventsOf(tx, joint),
  }));
  expect(seen.line).toEqual([own, district]);
  expect(seen.card).toMatchObject({ name: 'Chi bộ Phòng GDĐT', validTo: '2025-06-30' });
  expect(seen.events[0]).toMatchObject({ kind: 'split', happenedOn: null, dateNote: 'Văn bản không ghi ngày tách.' });
});

it('is for those who may import', async () => {
  const actor = testActor(['org.read']);
  await expect(house.write((tx) => recordUnitHistory(tx, cell('Chi bộ thử')), { actor })).rejects.toMatchObject({
    code: 'forbidden',
  });
});
