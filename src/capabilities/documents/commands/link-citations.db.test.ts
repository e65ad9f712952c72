import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { citedDocuments } from '../queries/cited-documents.ts';
import { nearDocuments } from '../queries/near-documents.ts';
import { relationsOf } from '../queries/relations.ts';
import { documentsWithoutText } from '../queries/without-text.ts';
import { buildDocument, buildProposals } from '../testing.ts';
import { addVersion } from './add-version.ts';
import { linkCitations } from './link-citations.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const NAMES = 'Nghị quyết số 29-NQ/TW';
const resolution = { type: 'nghi_quyet', symbol: '29-NQ/TW', date: null as string | null, issuer: null };

/** A text that names Resolution 29 twice, the second time with its day, and Directive 05 once. */
async function naming(tx: WriteTx, subject: string) {
  const text = `Thực hiện ${NAMES}.\nSơ kết ${NAMES} ngày 04/11/2013.\nHọc tập Chỉ thị số 05. ${subject}`;
  const made = await buildDocument(tx, { text, subject });
  const ids = await buildProposals(tx, made.versionId, [
    { kind: 'citation', quote: NAMES, data: resolution },
    {
      kind: 'citation',
      quote: `${NAMES} ngày 04/11/2013`,
      data: { ...resolution, date: '2013-11-04', issuer: 'Trung ương' },
    },
    { kind: 'citation', quote: 'Chỉ thị số 05', data: { ...resolution, type: 'chi_thi', symbol: '05' } },
  ]);
  return { ...made, ids };
}

describe('documents that texts name', () => {
  it('are listed once however often and wherever they are named, most named first', async () => {
    const authorityId = await house.newAuthority();
    await house.write(
      async (tx) => {
        const a = await naming(tx, 'Kế hoạch một');
        const b = await naming(tx, 'Kế hoạch hai');
        const found = await citedDocuments(tx);
        expect(found.map((each) => [each.symbol, each.date, each.standing, each.proposalIds.length])).toEqual([
          ['29-NQ/TW', '2013-11-04', 'missing', 4],
          ['05', null, 'missing', 2],
        ]);
        expect(found[0]?.documentIds).toEqual([a.documentId, b.documentId]);
        expect((await citedDocuments(tx, 'trung uong')).map((each) => each.symbol)).toEqual(['29-NQ/TW']);
      },
      { authorityId },
    );
  });

  it('leave the list with a newer version of the text', async () => {
    const authorityId = await house.newAuthority();
    await house.write(
      async (tx) => {
        const { documentId } = await naming(tx, 'Kế hoạch');
        await addVersion(tx, { documentId, text: 'Bản mới không nhắc gì.', source: 'pasted' });
        expect(await citedDocuments(tx)).toEqual([]);
      },
      { authorityId },
    );
  });

  it('are joined in all places at once to the entry that fits', async () => {
    const authorityId = await house.newAuthority();
    await house.write(
      async (tx) => {
        const known = await buildDocument(tx, {
          family: 'party',
          type: 'nghi_quyet',
          symbol: '29–NQ/TW',
          issuedOn: '2013-11-04',
        });
        const a = await naming(tx, 'Kế hoạch một');
        const b = await naming(tx, 'Kế hoạch hai');
        expect((await citedDocuments(tx)).map((each) => each.standing)).toEqual(['known', 'missing']);
        expect(await linkCitations(tx, { proposalId: a.ids[1] ?? 0 })).toEqual({
          targetId: known.documentId,
          linked: 4,
          left: 0,
        });
        expect((await relationsOf(tx, b.documentId)).map((each) => [each.kind, each.other.id])).toEqual([
          ['cites', known.documentId],
          ['cites', known.documentId],
        ]);
        expect((await citedDocuments(tx)).map((each) => each.symbol)).toEqual(['05']);
      },
      { authorityId },
    );
  });

  it('become one new entry without text when the registry lacks them, which then waits for its text', async () => {
    const authorityId = await house.newAuthority();
    await house.write(
      async (tx) => {
        const { ids } = await naming(tx, 'Kế hoạch một');
        await naming(tx, 'Kế hoạch hai');
        const fields = new URLSearchParams({
          targetId: 'moi',
          relation: 'implements',
          type: 'nghi_quyet',
          symbol: '29-NQ/TW',
          date: '04/11/2013',
          issuer: 'Ban Chấp hành Trung ương',
          subject: 'Về đổi mới căn bản, toàn diện giáo dục và đào tạo',
        });
        const { targetId, linked } = await linkCitations(tx, { proposalId: ids[0] ?? 0, fields });
        expect(linked).toBe(4);
        const { rows, total } = await documentsWithoutText(tx, { limit: 10, offset: 0 });
        expect(total).toBe(1);
        expect(rows).toMatchObject([{ card: { id: targetId, issuedOn: '2013-11-04' }, namedBy: 2 }]);
      },
      { authorityId },
    );
  });

  it('that are settled meanwhile say so, and nothing changes', async () => {
    const authorityId = await house.newAuthority();
    await house.write(
      async (tx) => {
        const { ids } = await naming(tx, 'Kế hoạch');
        const fields = new URLSearchParams({ targetId: 'moi', symbol: '29-NQ/TW' });
        await linkCitations(tx, { proposalId: ids[0] ?? 0, fields });
        await expect(linkCitations(tx, { proposalId: ids[0] ?? 0, fields })).rejects.toThrow('đã được xử lý');
      },
      { authorityId },
    );
  });

  it('are offered entries with the same number before a new one is written', async () => {
    const authorityId = await house.newAuthority();
    await house.write(
      async (tx) => {
        const mistyped = await buildDocument(tx, {
          family: 'party',
          type: 'nghi_quyet',
          symbol: '29/NQ-TW',
          issuedOn: '2013-04-11',
        });
        await buildDocument(tx, { type: 'ke_hoach', symbol: '29/KH-UBND', issuedOn: '2019-01-02' });
        const near = await nearDocuments(tx, { ...resolution, date: '2013-11-04' });
        expect(near.map((each) => each.id)).toEqual([mistyped.documentId]);
      },
      { authorityId },
    );
  });
});
