import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { year } from '../../../kernel/time/index.ts';
import { abolishUnit, lineOf, undoUnitEvent } from '../../org/index.ts';
import { buildUnit } from '../../org/testing.ts';
import { sheet } from '../queries/sheets.ts';
import { buildRound, fillSheet } from '../testing.ts';
import { approveSheet } from './approve-sheet.ts';
import { openRound } from './open-round.ts';
import { releaseClosedUnits } from './release-closed-units.ts';
import { submitSheet } from './submit-sheet.ts';

let house: TestHouse;
const now = new Date('2025-07-10T03:00:00Z');
beforeAll(async () => {
  house = await testHouse({ lineOf });
});
afterAll(() => house.close());

/** A round for two schools; the second has sent its sheet. */
const scene = () =>
  house.write(
    async (tx) => {
      const units = [await buildUnit(tx, { from: '2000-01-01' }), await buildUnit(tx, { from: '2000-01-01' })] as const;
      const { formId, indicatorIds } = await buildRound(tx, {});
      const dates = { period: year(2025), opensOn: '2025-06-01', dueOn: '2025-07-15' };
      const roundId = await openRound(tx, { formId, name: 'Kỳ', unitIds: units, ...dates });
      for (const unitId of units) await fillSheet(tx, { roundId, formId, unitId, indicatorIds }, ['4']);
      await submitSheet(tx, { roundId, unitId: units[1], version: null });
      return { roundId, units };
    },
    { now },
  );

const abolish = (unitIds: readonly number[], date: string) =>
  house.write(
    async (tx) => {
      let eventId = 0;
      for (const unitId of unitIds)
        eventId = await abolishUnit(tx, { unitId, date, dateNote: null, basis: 'Nghị quyết 12/NQ-HĐND', note: null });
      return eventId;
    },
    { now },
  );
const sheetsNow = ({ roundId, units }: Awaited<ReturnType<typeof scene>>) =>
  house.read(async (tx) => [await sheet(tx, roundId, units[0]), await sheet(tx, roundId, units[1])] as const);
const react = (unitIds: readonly number[], eventId: number, at = now) =>
  house.write((tx) => releaseClosedUnits(tx, { unitIds, eventId }), { now: at });

describe('after an event closed units', () => {
  it('what they owe is released with the event named, what they sent stays to be approved', async () => {
    const given = await scene();
    const eventId = await abolish(given.units, '2025-07-01');
    expect(await react(given.units, eventId)).toEqual({ released: 1, askedAgain: 0 });
    const [first, second] = await sheetsNow(given);
    expect(first).toMatchObject({
      state: 'released',
      reason: 'Đơn vị kết thúc ngày 30/06/2025 (giải thể, Nghị quyết 12/NQ-HĐND)',
    });
    expect(second.state).toBe('submitted');
    const step = { roundId: given.roundId, unitId: given.units[1], version: null };
    await house.write((tx) => approveSheet(tx, step), { now });
  });

  it('happens once however often the event is delivered', async () => {
    const given = await scene();
    const eventId = await abolish(given.units.slice(0, 1), '2025-07-01');
    await react(given.units, eventId);
    const [before] = await sheetsNow(given);
    expect(await react(given.units, eventId)).toEqual({ released: 0, askedAgain: 0 });
    expect((await sheetsNow(given))[0]).toEqual(before);
  });

  it('asks again when the event was undone', async () => {
    const given = await scene();
    const unitId = given.units[0];
    const eventId = await abolish([unitId], '2025-07-01');
    await react([unitId], eventId);
    await house.write((tx) => undoUnitEvent(tx, { unitId, eventId }), { now });
    expect(await react([unitId], eventId)).toEqual({ released: 0, askedAgain: 1 });
    expect((await sheetsNow(given))[0]).toMatchObject({ state: 'draft', reason: null, releasedEventId: null });
  });

  it('waits for the last day when it lies ahead', async () => {
    const given = await scene();
    await house.write(
      (tx) =>
        tx.db
          .updateTable('org.unit')
          .set({ valid_to: '2025-07-31' })
          .where('authority_id', '=', tx.authorityId)
          .where('id', '=', given.units[0])
          .execute(),
      { now },
    );
    expect(await react(given.units, 1)).toEqual({ released: 0, askedAgain: 0 });
    const after = new Date('2025-08-01T01:00:00Z');
    expect(await react(given.units, 1, after)).toEqual({ released: 1, askedAgain: 0 });
  });
});
