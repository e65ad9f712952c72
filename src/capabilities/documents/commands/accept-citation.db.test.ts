import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { relationsOf } from '../queries/relations.ts';
import { buildDocument, buildProposals } from '../testing.ts';
import { settleProposal } from './settle-proposal.ts';
import { undoProposal } from './undo-proposal.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const TEXT = 'Phấn đấu đạt tỷ lệ 71,9%.\nThực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2013.';
const citation = {
  kind: 'citation' as const,
  quote: 'Nghị quyết số 29-NQ/TW ngày 04/11/2013',
  data: { type: 'nghi_quyet', symbol: '29-NQ/TW', date: '2013-11-04', issuer: null },
};

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
