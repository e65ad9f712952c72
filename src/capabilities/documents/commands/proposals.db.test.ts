import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proposalAcceptor } from '../../../contracts/index.ts';
import { fill } from '../../../kernel/capability/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { type TestHouse, testActor, testHouse } from '../../../kernel/db/testing-house.ts';
import { lineOf } from '../../org/index.ts';
import { buildSmallTree } from '../../org/testing.ts';
import { buildDocument, buildProposals, wordAcceptor } from '../testing.ts';
import { dismissProposal } from './dismiss-proposal.ts';
import { settleProposal } from './settle-proposal.ts';
import { undoProposal } from './undo-proposal.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ lineOf, fillings: [fill(proposalAcceptor, wordAcceptor)] });
});
afterAll(() => house.close());

const TEXT = 'Phấn đấu đạt tỷ lệ 71,9%.\nThực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2013. Nhắc lại đạt tỷ lệ 71,9%.';
const quote = 'đạt tỷ lệ 71,9%';
const proposalIn = async (tx: WriteTx, id: number) =>
  tx.db
    .selectFrom('documents.proposal')
    .selectAll()
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

const records = (tx: WriteTx, id: number) =>
  tx.db
    .selectFrom('documents.abbreviation')
    .select('long')
    .where('authority_id', '=', tx.authorityId)
    .where('short', '=', `p${id}`)
    .execute();

async function oneTarget(unitId: number | null = null) {
  return house.write(async (tx) => {
    const { documentId, versionId } = await buildDocument(tx, { text: TEXT, unitId });
    const [id = 0] = await buildProposals(tx, versionId, [{ kind: 'target', quote, data: { value: 71.9 } }]);
    return { documentId, versionId, id };
  });
}

describe('a proposal', () => {
  it('becomes a record by a person, with what they corrected, and is taken back whole', async () => {
    const { id } = await oneTarget();
    await house.write(async (tx) => {
      expect(await records(tx, id)).toEqual([]);
      const fields = new URLSearchParams({ name: 'Trường chuẩn' });
      expect(await settleProposal(tx, { proposalId: id, fields })).toEqual({
        kind: 'targets.target',
        id,
        href: `/chi-tieu/${id}`,
      });
      expect(await records(tx, id)).toEqual([{ long: 'Trường chuẩn' }]);
      expect(await proposalIn(tx, id)).toMatchObject({
        state: 'accepted',
        data: { value: 71.9 },
        corrected: { name: 'Trường chuẩn' },
        result_kind: 'targets.target',
      });
      await undoProposal(tx, { proposalId: id });
      expect(await records(tx, id)).toEqual([]);
      expect(await proposalIn(tx, id)).toMatchObject({
        state: 'open',
        corrected: null,
        result_id: null,
        settled_at: null,
      });
    });
  });

  it('is settled once: of two people at the same moment the second is told who was first', async () => {
    const { id } = await oneTarget();
    const settle = (name: string) =>
      house.write((tx) => settleProposal(tx, { proposalId: id }), {
        actor: { ...testActor(['documents.settle', 'targets.set']), name },
      });
    const both = await Promise.allSettled([settle('Lan'), settle('Minh')]);
    const lost = both.find((one) => one.status === 'rejected') as PromiseRejectedResult;
    const winner = both[0]?.status === 'fulfilled' ? 'Lan' : 'Minh';
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(lost.reason).toMatchObject({ code: 'conflict' });
    expect(lost.reason.message).toContain(`đã được ${winner} nhận`);
    expect(await house.write((tx) => records(tx, id))).toHaveLength(1);
  });

  it('stays open when the form has problems', async () => {
    const { id } = await oneTarget();
    const fields = new URLSearchParams({ value: 'sai' });
    await expect(house.write((tx) => settleProposal(tx, { proposalId: id, fields }))).rejects.toMatchObject({
      code: 'invalid',
    });
    expect(await house.write((tx) => proposalIn(tx, id))).toMatchObject({ state: 'open' });
  });

  it('is dismissed and opened again', async () => {
    const { id } = await oneTarget();
    await house.write(async (tx) => {
      await dismissProposal(tx, { proposalId: id, reason: 'Là kết quả' });
      expect(await proposalIn(tx, id)).toMatchObject({ state: 'dismissed', reason: 'Là kết quả' });
      await expect(settleProposal(tx, { proposalId: id })).rejects.toMatchObject({ code: 'conflict' });
      await undoProposal(tx, { proposalId: id });
      expect(await proposalIn(tx, id)).toMatchObject({ state: 'open', reason: null });
    });
  });

  it('of a kind that nothing accepts stays where it is', async () => {
    await house.write(async (tx) => {
      const { versionId } = await buildDocument(tx, { text: TEXT });
      const [id = 0] = await buildProposals(tx, versionId, [{ kind: 'task', quote }]);
      await expect(settleProposal(tx, { proposalId: id })).rejects.toMatchObject({ code: 'closed' });
    });
  });

  it('needs the permission for the unit of the document, and that of its kind', async () => {
    const tree = await house.write((tx) => buildSmallTree(tx));
    const { id } = await oneTarget(tree.east);
    const as = (permissions: string[], unitId: number) => ({ actor: testActor(permissions, unitId) });
    const settle = (who: ReturnType<typeof as>) => house.write((tx) => settleProposal(tx, { proposalId: id }), who);
    const forbidden = { code: 'forbidden' };
    await expect(settle(as(['documents.settle', 'targets.set'], tree.west))).rejects.toMatchObject(forbidden);
    await expect(settle(as(['documents.settle'], tree.east))).rejects.toMatchObject(forbidden);
    await expect(
      house.write((tx) => dismissProposal(tx, { proposalId: id }), as(['documents.read'], tree.east)),
    ).rejects.toMatchObject(forbidden);
    expect(await settle(as(['documents.settle', 'targets.set'], tree.department))).toMatchObject({ id });
    await expect(
      house.write((tx) => undoProposal(tx, { proposalId: id }), as(['documents.settle'], tree.west)),
    ).rejects.toMatchObject(forbidden);
  });
});
