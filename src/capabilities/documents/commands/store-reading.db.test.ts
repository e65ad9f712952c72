import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ProposalAcceptor, proposalAcceptor } from '../../../contracts/index.ts';
import { fill } from '../../../kernel/capability/index.ts';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import type { JobContext } from '../../../kernel/jobs/index.ts';
import { readDocument } from '../jobs/read-document.ts';
import { findingsOf } from '../queries/findings.ts';
import { readingIndex } from '../queries/reading-index.ts';
import { versionsOf } from '../queries/versions.ts';
import { buildDocument, buildProposals } from '../testing.ts';
import { noteFinding } from './note-finding.ts';
import { requestReading } from './request-reading.ts';
import { settleFinding } from './settle-finding.ts';
import { settleProposal } from './settle-proposal.ts';
import { storeReading } from './store-reading.ts';

const fake: ProposalAcceptor = {
  kind: 'target',
  permission: 'targets.set',
  label: 'Nhận chỉ tiêu',
  preview: async (_tx, proposal) => ({ will: proposal.quote, problems: [] }),
  form: async () => '',
  accept: async (_tx, proposal) => ({ kind: 'targets.target', id: proposal.proposalId }),
  undo: async () => {},
  href: (result) => `/chi-tieu/${result.id}`,
};

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ fillings: [fill(proposalAcceptor, fake)] });
});
afterAll(() => house.close());

const context = (authorityId = house.authorityId): JobContext => ({
  db: house.db,
  files: {} as JobContext['files'],
  authorityId,
  write: (fn) => house.write(fn, { authorityId }),
});

const TEXT = 'Phấn đấu đạt tỷ lệ 71,9%.\nThực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2013. Nhắc lại đạt tỷ lệ 71,9%.';
const quote = 'đạt tỷ lệ 71,9%';
const citation = {
  kind: 'citation' as const,
  quote: 'Nghị quyết số 29-NQ/TW ngày 04/11/2013',
  data: { type: 'nghi_quyet', symbol: '29-NQ/TW', date: '2013-11-04', issuer: null },
};

describe('the job', () => {
  it('reads a version, writes proposals whose places are right, and may run again', async () => {
    const text =
      'Số: 34/KH-SGDĐT\nThực hiện Nghị quyết số 29-NQ/TW. Phấn đấu đến năm 2025 có 80% trường đạt chuẩn quốc gia.';
    const { documentId, versionId } = await house.write((tx) => buildDocument(tx, { text, symbol: '34/KH-SGDĐT' }));
    await readDocument.run(context(), { versionId });
    const first = await house.read((tx) => readingIndex(tx, versionId));
    const symbols = first.proposals.filter((p) => p.kind === 'citation').map((p) => p.data.symbol);
    expect(symbols).toEqual(['29-NQ/TW']);
    expect(first.proposals.every((p) => text.slice(p.start, p.end) === p.quote)).toBe(true);
    await readDocument.run(context(), { versionId });
    const second = await house.read((tx) => readingIndex(tx, versionId));
    expect(second.proposals.map((p) => p.no)).toEqual(first.proposals.map((p) => p.no));
    expect((await house.read((tx) => versionsOf(tx, documentId)))[0]?.reading?.state).toBe('done');
  });

  it('that failed every time is said to have failed; what is read stays so', async () => {
    const { documentId, versionId } = await house.write((tx) => buildDocument(tx, { text: TEXT }));
    const state = async () => (await house.read((tx) => versionsOf(tx, documentId)))[0]?.reading?.state;
    await readDocument.gaveUp?.(context(), { versionId });
    expect(await state()).toBe('failed');
    await readDocument.run(context(), { versionId });
    await readDocument.gaveUp?.(context(), { versionId });
    expect(await state()).toBe('done');
  });

  it('says when the reader failed, keeps the text, and reads when asked again', async () => {
    const { documentId, versionId } = await house.write((tx) => buildDocument(tx, { text: TEXT }));
    await house.write((tx) => storeReading(tx, { versionId, proposals: [], findings: [], error: 'too deep' }));
    const state = async () => (await house.read((tx) => versionsOf(tx, documentId)))[0]?.reading;
    expect(await state()).toMatchObject({ state: 'failed', error: 'too deep' });
    await house.write((tx) => requestReading(tx, { versionId }));
    expect(await state()).toMatchObject({ state: 'queued', error: null });
    await readDocument.run(context(), { versionId });
    expect(await state()).toMatchObject({ state: 'done' });
  });

  it('does nothing for a version of another authority', async () => {
    const { versionId } = await house.write((tx) => buildDocument(tx, { text: TEXT }));
    await readDocument.run(context(await house.newAuthority()), { versionId });
    expect((await house.read((tx) => readingIndex(tx, versionId))).proposals).toEqual([]);
  });
});

describe('findings', () => {
  it('of a person and of the reader live side by side; what a person settled stays when read again', async () => {
    await house.write(async (tx) => {
      const { versionId } = await buildDocument(tx, { text: TEXT });
      const start = TEXT.indexOf('71,9%');
      const spans = [
        { start, end: start + 5 },
        { start: TEXT.lastIndexOf('71,9%'), end: TEXT.lastIndexOf('71,9%') + 5 },
      ];
      const weight = { severity: 'warning' as const, proposed: '72,0%' };
      const wrong = { kind: 'ratio', ...spans[0]!, quote: '71,9% … 71,9%', message: 'Không khớp.', spans, ...weight };
      const other = { ...wrong, message: 'Thiếu mẫu số.' };
      const store = () => storeReading(tx, { versionId, proposals: [], findings: [wrong, other], error: null });
      await store();
      const [first] = await findingsOf(tx, { versionId });
      await settleFinding(tx, { findingId: first!.id, state: 'rejected' });
      await noteFinding(tx, { versionId, start: 0, end: 8, message: 'Ai phấn đấu?', proposed: 'ghi rõ đơn vị' });
      await store();
      const all = await findingsOf(tx, { versionId });
      expect(all.map((f) => [f.source, f.state, f.message])).toEqual([
        ['person', 'open', 'Ai phấn đấu?'],
        ['reader', 'rejected', first!.message],
        ['reader', 'open', first!.message === wrong.message ? other.message : wrong.message],
      ]);
      expect(all[1]?.spans).toEqual(spans);
      expect(all[1]).toMatchObject(weight);
      expect(all[0]).toMatchObject({ severity: 'error', proposed: 'ghi rõ đơn vị' });
      expect(await findingsOf(tx, { versionId, start: 0, end: 5 })).toHaveLength(1);
    });
  });

  it('must have a place in the text and words', async () => {
    await house.write(async (tx) => {
      const { versionId } = await buildDocument(tx, { text: 'Ngắn.' });
      await expect(noteFinding(tx, { versionId, start: 3, end: 99, message: ' ' })).rejects.toMatchObject({
        problems: [{ code: 'message_missing' }, { code: 'place_invalid' }],
      });
    });
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
