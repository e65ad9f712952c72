import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proposalAcceptor } from '../../../contracts/index.ts';
import { fill } from '../../../kernel/capability/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { type TestHouse, testActor, testHouse } from '../../../kernel/db/testing-house.ts';
import { lineOf } from '../../org/index.ts';
import { buildSmallTree } from '../../org/testing.ts';
import { mentionsOf } from '../queries/mentions.ts';
import { buildDocument, buildProposals, wordAcceptor } from '../testing.ts';
import { acceptProposals, MOST_AT_ONCE } from './accept-proposals.ts';
import { dismissProposal } from './dismiss-proposal.ts';
import { mergeProposals } from './merge-proposals.ts';
import { settleProposal } from './settle-proposal.ts';
import { storeReading } from './store-reading.ts';
import { undoBatch } from './undo-batch.ts';
import { undoProposal } from './undo-proposal.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ lineOf, fillings: [fill(proposalAcceptor, wordAcceptor)] });
});
afterAll(() => house.close());

const TEXT = ['Có 23 trường đạt chuẩn.', 'Có sai một câu.', 'Có 98% trẻ ra lớp.', 'Nhắc lại 23 trường đạt chuẩn.'].join(
  '\n',
);
const quotes = ['23 trường đạt chuẩn', 'sai một câu', '98% trẻ ra lớp', 'Nhắc lại 23 trường đạt chuẩn'];

async function fourTargets(unitId: number | null = null) {
  return house.write(async (tx) => {
    const { versionId } = await buildDocument(tx, { text: TEXT, unitId });
    const ids = await buildProposals(
      tx,
      versionId,
      quotes.map((quote) => ({ kind: 'target', quote })),
    );
    return { versionId, ids };
  });
}

const statesOf = (tx: WriteTx, versionId: number) =>
  tx.db
    .selectFrom('documents.proposal')
    .select(['no', 'state', 'merged_into'])
    .where('authority_id', '=', tx.authorityId)
    .where('version_id', '=', versionId)
    .orderBy('no')
    .execute()
    .then((rows) => rows.map((row) => row.state + (row.merged_into === null ? '' : ` ${row.merged_into}`)));

const recordsOf = (tx: WriteTx, ids: readonly number[]) =>
  tx.db
    .selectFrom('documents.abbreviation')
    .select('short')
    .where('authority_id', '=', tx.authorityId)
    .where(
      'short',
      'in',
      ids.map((id) => `p${id}`),
    )
    .execute()
    .then((rows) => rows.length);

describe('many proposals at once', () => {
  it('become records in one step; what cannot stays open and says why, and leaves nothing half done', async () => {
    const { ids, versionId } = await fourTargets();
    const done = await house.write((tx) => acceptProposals(tx, { versionId, proposalIds: ids }));
    expect(done).toMatchObject({ accepted: 3, left: [{ no: 2, message: 'Giá trị sai.' }] });
    await house.write(async (tx) => {
      expect(await statesOf(tx, versionId)).toEqual(['accepted', 'open', 'accepted', 'accepted']);
      expect(await recordsOf(tx, ids)).toBe(3);
      const log = await tx.db
        .selectFrom('kernel.audit')
        .select(['command', 'subject'])
        .where('authority_id', '=', tx.authorityId)
        .where('subject', '=', 'documents.batch')
        .execute();
      expect(log).toEqual([{ command: 'documents.accept-proposals', subject: 'documents.batch' }]);
    });
  });

  it('are undone together, and one that was undone before is no longer part of it', async () => {
    const { ids, versionId } = await fourTargets();
    const [first = 0] = ids;
    const { batchId } = await house.write((tx) => acceptProposals(tx, { versionId, proposalIds: ids }));
    await house.write((tx) => undoProposal(tx, { proposalId: first }));
    await house.write((tx) => settleProposal(tx, { proposalId: first }));
    expect(await house.write((tx) => undoBatch(tx, { batchId }))).toEqual({ undone: 2, kept: [] });
    await house.write(async (tx) => {
      expect(await statesOf(tx, versionId)).toEqual(['accepted', 'open', 'open', 'open']);
      expect(await recordsOf(tx, ids)).toBe(1);
    });
    expect(await house.write((tx) => undoBatch(tx, { batchId }))).toEqual({ undone: 0, kept: [] });
  });

  it('one that somebody else settled meanwhile stays theirs', async () => {
    const { ids, versionId } = await fourTargets();
    await house.write((tx) => dismissProposal(tx, { proposalId: ids[0] ?? 0 }));
    const done = await house.write((tx) => acceptProposals(tx, { versionId, proposalIds: ids }));
    expect(done.left).toMatchObject([{ no: 1, message: expect.stringContaining('đã được Hệ thống bỏ') }, { no: 2 }]);
  });

  it('are refused when none can be taken, when there are too many, and without the right', async () => {
    const { unitId, versionId, ids } = await house.write(async (tx) => {
      const tree = await buildSmallTree(tx);
      return { unitId: tree.eastSchool, ...(await inUnit(tx, tree.department)) };
    });
    const accept = (proposalIds: number[], actor?: ReturnType<typeof testActor>) =>
      house.write((tx) => acceptProposals(tx, { versionId, proposalIds }), actor && { actor });
    await expect(accept([ids[1] ?? 0])).rejects.toMatchObject({
      code: 'invalid',
      problems: [{ message: 'Đề xuất 2: Giá trị sai.' }],
    });
    await expect(accept([])).rejects.toMatchObject({ code: 'invalid' });
    await expect(accept(Array.from({ length: MOST_AT_ONCE + 1 }, (_, n) => n + 1))).rejects.toMatchObject({
      code: 'closed',
    });
    const elsewhere = testActor(['documents.settle', 'targets.set'], unitId);
    await expect(accept(ids, elsewhere)).rejects.toMatchObject({ code: 'forbidden' });
    const without = testActor(['documents.settle']);
    await expect(accept([ids[0] ?? 0], without)).rejects.toMatchObject({ code: 'invalid' });
  });

  async function inUnit(tx: WriteTx, unitId: number) {
    const { versionId } = await buildDocument(tx, { text: TEXT, unitId });
    const ids = await buildProposals(
      tx,
      versionId,
      quotes.map((quote) => ({ kind: 'target', quote })),
    );
    return { versionId, ids };
  }
});

describe('what is said twice', () => {
  it('is merged into the first, keeps its place, and stands alone again when that is undone', async () => {
    const { ids, versionId } = await fourTargets();
    const merged = await house.write((tx) => mergeProposals(tx, { versionId, groups: [{ lead: 1, others: [4] }] }));
    expect(merged.merged).toBe(1);
    await house.write(async (tx) => {
      expect(await statesOf(tx, versionId)).toEqual(['open', 'open', 'open', 'merged 1']);
      await settleProposal(tx, { proposalId: ids[0] ?? 0 });
      expect(await recordsOf(tx, ids)).toBe(1);
      const record = { kind: 'targets.target', id: ids[0] ?? 0 };
      expect(await mentionsOf(tx, record)).toMatchObject([{ quote: quotes[3], paragraph: 4 }]);
      await undoBatch(tx, { batchId: merged.batchId });
      expect(await mentionsOf(tx, record)).toEqual([]);
      expect(await statesOf(tx, versionId)).toEqual(['accepted', 'open', 'open', 'open']);
    });
  });

  it('goes along when what it was merged into is itself merged', async () => {
    const { versionId } = await fourTargets();
    await house.write(async (tx) => {
      await mergeProposals(tx, { versionId, groups: [{ lead: 3, others: [4] }] });
      await mergeProposals(tx, { versionId, groups: [{ lead: 1, others: [3] }] });
      expect(await statesOf(tx, versionId)).toEqual(['open', 'open', 'merged 1', 'merged 1']);
    });
  });

  it('is refused between kinds, with itself, and for what is settled', async () => {
    const { ids, versionId } = await fourTargets();
    const merge = (lead: number, others: number[]) =>
      house.write((tx) => mergeProposals(tx, { versionId, groups: [{ lead, others }] }));
    await expect(merge(1, [1])).rejects.toMatchObject({ code: 'invalid' });
    await expect(merge(1, [99])).rejects.toMatchObject({ code: 'invalid' });
    await expect(merge(1, [])).rejects.toMatchObject({ code: 'invalid' });
    await house.write((tx) => dismissProposal(tx, { proposalId: ids[3] ?? 0 }));
    await expect(merge(1, [4])).rejects.toMatchObject({ code: 'conflict' });
    await expect(merge(4, [1])).rejects.toMatchObject({ code: 'conflict' });
  });

  it('survives a new reading, unless the first is no longer seen', async () => {
    const { versionId } = await fourTargets();
    const place = (quote: string) => ({ start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length });
    const found = (quote: string) => ({ kind: 'target' as const, quote, data: {}, ...place(quote) });
    await house.write(async (tx) => {
      await mergeProposals(tx, { versionId, groups: [{ lead: 1, others: [4] }] });
      await storeReading(tx, { versionId, error: null, findings: [], proposals: quotes.map(found) });
      expect(await statesOf(tx, versionId)).toEqual(['open', 'open', 'open', 'merged 1']);
      await storeReading(tx, { versionId, error: null, findings: [], proposals: quotes.slice(1).map(found) });
      expect(await statesOf(tx, versionId)).toEqual(['open', 'open', 'open']);
    });
  });
});
