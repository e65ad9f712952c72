import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { relateDocuments } from '../../documents/index.ts';
import { buildDocument } from '../../documents/testing.ts';
import { lineOf } from '../../org/index.ts';
import { buildUnit } from '../../org/testing.ts';
import { cancelTarget } from '../commands/cancel-target.ts';
import { buildTarget, buildTask } from '../testing.ts';
import { restingOnReplaced } from './resting.ts';
import { targetPage } from './target-page.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ lineOf });
});
afterAll(() => house.close());

const QUOTE = 'Đến năm 2025 có 23 trường đạt chuẩn quốc gia.';

it('finds what goes on because of a replaced document, and of a plan that implements it', async () => {
  const authorityId = await house.newAuthority();
  await house.write(
    async (tx) => {
      const unitId = await buildUnit(tx, { kind: 'office' });
      const old = await buildDocument(tx, {
        type: 'nghi_quyet',
        symbol: '1/NQ-HĐND',
        issuedOn: '2020-07-01',
        text: QUOTE,
      });
      const plan = await buildDocument(tx, { symbol: '2/KH-UBND', issuedOn: '2020-08-01', text: QUOTE });
      const alive = await buildDocument(tx, { symbol: '3/KH-UBND', issuedOn: '2021-08-01', text: QUOTE });
      const fresh = await buildDocument(tx, { type: 'nghi_quyet', symbol: '9/NQ-HĐND', issuedOn: '2025-07-01' });
      await relateDocuments(tx, { documentId: plan.documentId, kind: 'implements', targetId: old.documentId });
      await relateDocuments(tx, { documentId: fresh.documentId, kind: 'replaces', targetId: old.documentId });
      const said = (of: { documentId: number; versionId: number }) => ({
        citation: { ...of, start: 0, end: QUOTE.length, quote: QUOTE },
      });
      const first = await buildTarget(tx, { unitId, ...said(old) });
      const second = await buildTarget(tx, { unitId, ...said(plan) });
      const gone = await buildTarget(tx, { unitId, ...said(plan) });
      await cancelTarget(tx, { targetId: gone, reason: 'Đặt nhầm' });
      const task = await buildTask(tx, { leadUnitId: unitId, ...said(plan) });
      await buildTarget(tx, { unitId, ...said(alive) });

      const found = await restingOnReplaced(tx, '2025-12-31');
      expect(found.map((each) => [each.card.id, each.targets.map((t) => t.id), each.tasks.map((t) => t.id)])).toEqual([
        [plan.documentId, [second], [task]],
        [old.documentId, [first], []],
      ]);
      expect((await targetPage(tx, second, '2025-12-31')).replaced).toMatchObject([
        { by: { id: fresh.documentId }, changed: { id: old.documentId }, distance: 1 },
      ]);
      expect((await targetPage(tx, second, '2025-06-30')).replaced).toEqual([]);
      expect(await restingOnReplaced(tx, '2025-06-30')).toEqual([]);
    },
    { authorityId },
  );
});
