import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { relateDocuments } from '../commands/relate-documents.ts';
import type { RelationKind } from '../domain/relations.ts';
import { replacedSentence } from '../domain/replaced-words.ts';
import { buildDocument } from '../testing.ts';
import { replacedDocuments } from './replaced-documents.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const relate = (tx: WriteTx, documentId: number, kind: RelationKind, targetId: number) =>
  relateDocuments(tx, { documentId, kind, targetId });

/** A resolution, a plan that implements it, a plan below that, and the resolution that replaced the first on 1 June 2025. */
async function chain(tx: WriteTx) {
  const one = async (symbol: string, issuedOn: string) =>
    (await buildDocument(tx, { type: 'nghi_quyet', symbol, issuedOn })).documentId;
  const old = await one('10/NQ-HĐND', '2020-07-01');
  const plan = await one('20/KH-UBND', '2020-09-01');
  const below = await one('30/KH-SGDĐT', '2020-10-01');
  const fresh = await one('15/NQ-HĐND', '2025-06-01');
  await relate(tx, plan, 'implements', old);
  await relate(tx, below, 'based_on', plan);
  await relate(tx, fresh, 'replaces', old);
  await relate(tx, fresh, 'based_on', old);
  return { old, plan, below, fresh };
}

describe('documents that were replaced', () => {
  it('take with them what implements them, down the chain, but not what replaced them', async () => {
    const authorityId = await house.newAuthority();
    await house.write(
      async (tx) => {
        const { old, plan, below, fresh } = await chain(tx);
        const found = await replacedDocuments(tx, '2025-12-31');
        expect([...found].map(([id, [first]]) => [id, first?.changed.id, first?.by.id, first?.distance])).toEqual([
          [old, old, fresh, 0],
          [plan, old, fresh, 1],
          [below, old, fresh, 2],
        ]);
        expect([...(await replacedDocuments(tx, '2025-12-31', [below])).keys()]).toEqual([below]);
        expect(replacedSentence(found.get(plan)![0]!)).toBe(
          'Văn bản này thực hiện Nghị quyết 10/NQ-HĐND (01/07/2020), đã bị thay thế bởi Nghị quyết 15/NQ-HĐND (01/06/2025).',
        );
      },
      { authorityId },
    );
  });

  it('stood on a day before the new one was issued', async () => {
    const authorityId = await house.newAuthority();
    await house.write(
      async (tx) => {
        await chain(tx);
        expect((await replacedDocuments(tx, '2025-05-31')).size).toBe(0);
      },
      { authorityId },
    );
  });

  it('that were only amended are named themselves, not what rests on them', async () => {
    const authorityId = await house.newAuthority();
    await house.write(
      async (tx) => {
        const { plan, below } = await chain(tx);
        const { documentId } = await buildDocument(tx, { symbol: '40/KH-UBND', issuedOn: '2022-03-01' });
        await relate(tx, documentId, 'amends', plan);
        const found = await replacedDocuments(tx, '2023-01-01');
        expect([...found.keys()]).toEqual([plan]);
        expect(found.get(plan)).toMatchObject([{ kind: 'amends', by: { id: documentId }, distance: 0 }]);
        expect(found.has(below)).toBe(false);
      },
      { authorityId },
    );
  });

  it('may go in a circle without end', async () => {
    const authorityId = await house.newAuthority();
    await house.write(
      async (tx) => {
        const { old, below } = await chain(tx);
        await relate(tx, old, 'implements', below);
        expect((await replacedDocuments(tx, '2025-12-31')).size).toBe(3);
      },
      { authorityId },
    );
  });
});
