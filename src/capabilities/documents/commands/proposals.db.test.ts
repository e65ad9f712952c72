import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ProposalAcceptor, proposalAcceptor } from '../../../contracts/index.ts';
import { fill } from '../../../kernel/capability/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { type TestHouse, testActor, testHouse } from '../../../kernel/db/testing-house.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { lineOf } from '../../org/index.ts';
import { buildSmallTree } from '../../org/testing.ts';
import { relationsOf } from '../queries/relations.ts';
import { buildDocument, buildProposals } from '../testing.ts';
import { dismissProposal } from './dismiss-proposal.ts';
import { settleProposal } from './settle-proposal.ts';
import { storeReading } from './store-reading.ts';
import { undoProposal } from './undo-proposal.ts';

/** Stands in for targets: its records are abbreviations, which nothing else in these tests writes. */
const fake: ProposalAcceptor = {
  kind: 'target',
  permission: 'targets.set',
  label: 'Nhận chỉ tiêu',
  form: async () => '<input name="name">',
  async accept(tx, proposal, fields) {
    if (fields.get('value') === 'sai')
      throw invalid([error('value', 'Giá trị sai.', { kind: 'field', name: 'value' })]);
    await tx.db
      .insertInto('documents.abbreviation')
      .values({
        authority_id: tx.authorityId,
        short: `p${proposal.proposalId}`,
        long: fields.get('name') ?? proposal.quote,
      })
      .execute();
    return { kind: 'targets.target', id: proposal.proposalId };
  },
  async undo(tx, result) {
    await tx.db
      .deleteFrom('documents.abbreviation')
      .where('authority_id', '=', tx.authorityId)
      .where('short', '=', `p${result.id}`)
      .execute();
  },
  href: (result) => `/chi-tieu/${result.id}`,
};

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ lineOf, fillings: [fill(proposalAcceptor, fake)] });
});
afterAll(() => house.close());

const TEXT = 'Phấn đấu đạt tỷ lệ 71,9%.\nThực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2013. Nhắc lại đạt tỷ lệ 71,9%.';
const quote = 'đạt tỷ lệ 71,9%';
const citation = {
  kind: 'citation' as const,
  quote: 'Nghị quyết số 29-NQ/TW ngày 04/11/2013',
  data: { type: 'nghi_quyet', symbol: '29-NQ/TW', date: '2013-11-04', issuer: null },
};

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

describe('a citation', () => {
  const cited = (tx: WriteTx, data = citation) =>
    buildDocument(tx, { text: TEXT }).then(async ({ documentId, versionId }) => {
      const [id = 0] = await buildProposals(tx, versionId, [data]);
      return { documentId, id };
    });

  it('is joined to the entry of the registry with its symbol, in any writing', async () => {
    const authorityId = await house.newAuthority();
    await house.write(
      async (tx) => {
        const known = await buildDocument(tx, {
          family: 'party',
          type: 'nghi_quyet',
          symbol: '29–NQ/TW',
          issuedOn: null,
        });
        const { documentId, id } = await cited(tx);
        expect(await settleProposal(tx, { proposalId: id })).toMatchObject({ href: `/van-ban/${known.documentId}` });
        expect(await relationsOf(tx, documentId)).toMatchObject([
          { kind: 'cites', direction: 'from', other: { id: known.documentId }, place: { start: TEXT.indexOf('Nghị') } },
        ]);
        await undoProposal(tx, { proposalId: id });
        expect(await relationsOf(tx, documentId)).toEqual([]);
      },
      { authorityId },
    );
  });

  it('makes an entry without text when there is none, and says only what was said', async () => {
    const authorityId = await house.newAuthority();
    await house.write(
      async (tx) => {
        const { documentId, id } = await cited(tx);
        await settleProposal(tx, {
          proposalId: id,
          fields: new URLSearchParams({
            relation: 'implements',
            targetId: 'moi',
            symbol: '29-NQ/TW',
            type: 'nghi_quyet',
            date: '04/11/2013',
          }),
        });
        expect(await relationsOf(tx, documentId)).toMatchObject([
          {
            kind: 'implements',
            other: {
              family: 'party',
              type: 'nghi_quyet',
              symbol: '29-NQ/TW',
              issuedOn: '2013-11-04',
              issuer: null,
              subject: citation.quote,
            },
          },
        ]);
      },
      { authorityId },
    );
  });

  it('asks when two entries fit, and keeps to the day when one is said', async () => {
    const authorityId = await house.newAuthority();
    await house.write(
      async (tx) => {
        const letter = { type: 'cong_van', symbol: '388/SGD&ĐT-GDCN' };
        await buildDocument(tx, { ...letter, issuedOn: '2013-03-13' });
        const later = await buildDocument(tx, { ...letter, issuedOn: '2018-03-13' });
        const data = { ...letter, date: null as string | null, issuer: null };
        const vague = await cited(tx, { ...citation, data: data as never });
        await expect(settleProposal(tx, { proposalId: vague.id })).rejects.toMatchObject({
          problems: [{ code: 'citation_ambiguous' }],
        });
        const exact = await cited(tx, { ...citation, data: { ...data, date: '2018-03-13' } as never });
        expect(await settleProposal(tx, { proposalId: exact.id })).toMatchObject({
          href: `/van-ban/${later.documentId}`,
        });
      },
      { authorityId },
    );
  });

  it('with a bare number is resolved by number, type and issuer', async () => {
    const authorityId = await house.newAuthority();
    await house.write(
      async (tx) => {
        const party = { family: 'party' as const, issuedOn: null };
        const right = await buildDocument(tx, {
          ...party,
          type: 'chi_thi',
          symbol: '05-CT/TW',
          issuer: 'Bộ Chính trị',
        });
        await buildDocument(tx, { ...party, type: 'chi_thi', symbol: '05-CT/TU', issuer: 'Tỉnh ủy' });
        await buildDocument(tx, { ...party, type: 'nghi_quyet', symbol: '05-NQ/TW', issuer: 'Bộ Chính trị' });
        const data = { type: 'chi_thi', symbol: '05', date: null, issuer: 'Bộ Chính trị' };
        const { id } = await cited(tx, { ...citation, data: data as never });
        expect(await settleProposal(tx, { proposalId: id })).toMatchObject({ href: `/van-ban/${right.documentId}` });
      },
      { authorityId },
    );
  });
});

describe('reading again', () => {
  it('keeps what is settled, the numbers of what is open, and drops what is no longer seen', async () => {
    await house.write(async (tx) => {
      const { versionId } = await buildDocument(tx, { text: TEXT });
      const [first = 0, second = 0] = await buildProposals(tx, versionId, [
        { kind: 'target', quote, data: { value: 71.9 } },
        citation,
        { kind: 'task', quote: 'Nhắc lại' },
      ]);
      await settleProposal(tx, { proposalId: first });
      const again = { kind: 'target' as const, start: 0, end: 8, quote: 'Phấn đấu', data: {} };
      const place = { start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length };
      const cited = TEXT.indexOf('Nghị');
      await storeReading(tx, {
        versionId,
        error: null,
        findings: [],
        proposals: [
          again,
          { kind: 'target', quote, ...place, data: { value: 70 } },
          { ...citation, start: cited, end: cited + citation.quote.length },
        ],
      });
      const rows = await tx.db
        .selectFrom('documents.proposal')
        .select(['id', 'no', 'kind', 'state', 'data'])
        .where('authority_id', '=', tx.authorityId)
        .where('version_id', '=', versionId)
        .orderBy('no')
        .execute();
      expect(rows.map((row) => [row.no, row.kind, row.state])).toEqual([
        [1, 'target', 'accepted'],
        [2, 'citation', 'open'],
        [4, 'target', 'open'],
      ]);
      expect(rows[0]).toMatchObject({ id: first, data: { value: 71.9 } });
      expect(rows[1]?.id).not.toBe(second);
    });
  });
});
