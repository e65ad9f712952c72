import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestHouse, testActor, testHouse } from '../../../kernel/db/testing-house.ts';
import { lineOf } from '../../org/index.ts';
import { buildSmallTree } from '../../org/testing.ts';
import { documentCard } from '../queries/document-card.ts';
import { relationsOf } from '../queries/relations.ts';
import { versionsOf } from '../queries/versions.ts';
import { buildDocument } from '../testing.ts';
import { addDocument } from './add-document.ts';
import { addVersion } from './add-version.ts';
import { correctDocument } from './correct-document.ts';
import { relateDocuments } from './relate-documents.ts';
import { removeRelation } from './remove-relation.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ lineOf });
});
afterAll(() => house.close());

const fields = {
  family: 'state' as const,
  type: 'nghi_quyet',
  symbol: '44/2014/QĐ-CP',
  issuedOn: null,
  issuer: 'Chính phủ',
  subject: 'Về đổi mới căn bản, toàn diện giáo dục',
};

describe('the registry', () => {
  it('accepts a contradictory symbol as written and says what is wrong with it', async () => {
    const { documentId } = await house.write((tx) => addDocument(tx, fields));
    const card = await house.read((tx) => documentCard(tx, documentId));
    expect(card).toMatchObject({ symbol: '44/2014/QĐ-CP', typeLabel: 'Nghị quyết' });
    expect(card?.symbolProblems.map((p) => p.code)).toEqual(['type_mismatch', 'wrong_pattern']);
  });

  it('refuses with all problems at once', async () => {
    const wrong = { ...fields, subject: ' ', type: 'thu_tinh', issuedOn: '2020-02-31' };
    await expect(house.write((tx) => addDocument(tx, wrong))).rejects.toMatchObject({
      code: 'invalid',
      problems: [{ code: 'type_unknown' }, { code: 'subject_missing' }, { code: 'date_invalid' }],
    });
  });

  it('corrects fields, flags anew and keeps what was there in the audit', async () => {
    const { documentId } = await house.write((tx) => addDocument(tx, fields));
    await house.write((tx) => correctDocument(tx, { ...fields, documentId, symbol: '44/NQ-CP' }));
    const card = await house.read((tx) => documentCard(tx, documentId));
    expect(card).toMatchObject({ symbol: '44/NQ-CP', symbolProblems: [] });
    const audit = await house.read((tx) =>
      tx.db
        .selectFrom('kernel.audit')
        .select(['before', 'after'])
        .where('authority_id', '=', tx.authorityId)
        .where('command', '=', 'documents.correct-document')
        .where('subject_id', '=', String(documentId))
        .executeTakeFirstOrThrow(),
    );
    expect(audit.before).toMatchObject({ symbol: '44/2014/QĐ-CP' });
    expect(audit.after).toMatchObject({ symbol: '44/NQ-CP' });
  });
});

describe('versions', () => {
  it('never change, and the same text again is told', async () => {
    await house.write(async (tx) => {
      const { documentId, versionId } = await buildDocument(tx, { text: 'Điều 1.\r\nĐiều 2.' });
      expect(await addVersion(tx, { documentId, text: 'Điều 1.\nĐiều 2.', source: 'txt' })).toEqual({
        versionId,
        no: 1,
        same: true,
      });
      const second = await addVersion(tx, { documentId, text: 'Điều 1. Sửa.', source: 'txt' });
      expect(second).toMatchObject({ no: 2, same: false });
      expect((await versionsOf(tx, documentId)).map((v) => [v.no, v.reading?.state])).toEqual([
        [2, 'queued'],
        [1, 'queued'],
      ]);
    });
    await expect(
      house.write((tx) => tx.db.updateTable('documents.version').set({ text: 'khác' }).execute()),
    ).rejects.toThrow(/permission denied/);
  });

  it('put the reading into the queue in the same transaction', async () => {
    const { versionId } = await house.write((tx) => buildDocument(tx, { text: 'Có chữ.' }));
    const waiting = await house.base.pool.query(
      `select count(*)::int as n from pgboss.job where data->>'job' = 'documents.read-document'
       and (data->'data'->>'versionId')::bigint = $1`,
      [versionId],
    );
    expect(waiting.rows[0].n).toBe(1);
  });

  it('need words', async () => {
    await expect(house.write((tx) => buildDocument(tx, { text: ' \n ' }))).rejects.toMatchObject({
      problems: [{ code: 'text_empty' }],
    });
  });
});

describe('relations', () => {
  it('are said once, seen from both sides, and taken back', async () => {
    await house.write(async (tx) => {
      const plan = await buildDocument(tx);
      const resolution = await buildDocument(tx, { family: 'party', type: 'nghi_quyet', symbol: '29-NQ/TW' });
      const said = { documentId: plan.documentId, kind: 'implements' as const, targetId: resolution.documentId };
      const { relationId } = await relateDocuments(tx, said);
      expect(await relateDocuments(tx, said)).toEqual({ relationId, added: false });
      expect(await relationsOf(tx, plan.documentId)).toMatchObject([
        { direction: 'from', other: { symbol: '29-NQ/TW' } },
      ]);
      expect(await relationsOf(tx, resolution.documentId)).toMatchObject([{ direction: 'to', kind: 'implements' }]);
      await expect(relateDocuments(tx, { ...said, targetId: plan.documentId })).rejects.toMatchObject({
        problems: [{ code: 'relation_self' }],
      });
      await removeRelation(tx, { relationId });
      expect(await relationsOf(tx, plan.documentId)).toEqual([]);
    });
  });
});

describe('permissions', () => {
  it('hold for the unit that keeps the document, and not beyond', async () => {
    const tree = await house.write((tx) => buildSmallTree(tx));
    const east = testActor(['documents.add'], tree.east);
    const kept = { ...fields, unitId: tree.eastSchool };
    const { documentId } = await house.write((tx) => addDocument(tx, kept), { actor: east });
    const refused = { code: 'forbidden' };
    const add = (unitId: number | null, actor = east) =>
      house.write((tx) => addDocument(tx, { ...fields, unitId }), { actor });
    await expect(add(tree.west)).rejects.toMatchObject(refused);
    await expect(add(null)).rejects.toMatchObject(refused);
    await expect(add(tree.east, testActor(['documents.read', 'documents.settle']))).rejects.toMatchObject(refused);
    const move = house.write((tx) => correctDocument(tx, { ...kept, documentId, unitId: tree.west }), { actor: east });
    await expect(move).rejects.toMatchObject(refused);
    const west = testActor(['documents.add'], tree.west);
    const version = { documentId, text: 'Chữ.', source: 'pasted' as const };
    await expect(house.write((tx) => addVersion(tx, version), { actor: west })).rejects.toMatchObject(refused);
    await expect(
      house.write((tx) => relateDocuments(tx, { documentId, kind: 'cites', targetId: documentId }), { actor: west }),
    ).rejects.toMatchObject(refused);
  });
});
