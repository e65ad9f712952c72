import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DraftComparer, draftComparer } from '../../../contracts/index.ts';
import { fill } from '../../../kernel/capability/index.ts';
import type { Actor } from '../../../kernel/db/index.ts';
import { type TestHouse, testActor, testHouse } from '../../../kernel/db/testing-house.ts';
import { createFileStore } from '../../../kernel/files/index.ts';
import { buildDocument } from '../../documents/testing.ts';
import { clearDrafts } from '../jobs/clear-drafts.ts';
import { readDraft } from '../jobs/read-draft.ts';
import { draft, draftsOf, lastRound, solvedSince } from '../queries/drafts.ts';
import { findingsOf } from '../queries/findings.ts';
import { buildDraft, DRAFT_TEXT } from '../testing.ts';
import { deleteDraft } from './delete-draft.ts';
import { markFinding } from './mark-finding.ts';
import { markFindings } from './mark-findings.ts';
import { openDraft } from './open-draft.ts';
import { MOST_ROUNDS, sendDraft } from './send-draft.ts';
import { setKeeping } from './set-keeping.ts';

const author = testActor(['proofreading.use', 'documents.read']);
const other = { ...author, userId: 'user-other', name: 'Người khác (mẫu)' };
const admin = {
  ...testActor(['proofreading.use', 'proofreading.inspect']),
  userId: 'user-admin',
  name: 'Quản trị (mẫu)',
};
const now = new Date('2026-11-23T02:00:00Z');
const DAY = 24 * 3600 * 1000;
const later = (days: number) => new Date(now.getTime() + days * DAY);

/** As targets fills the slot: asks about every target that a draft states. */
const comparer: DraftComparer = {
  permission: 'targets.read',
  compare: async (_tx, claims) =>
    claims.map(({ start, end, quote, value }) => ({
      start,
      end,
      quote,
      message: `Đã đặt khác ${value}?`,
      proposed: null,
      href: '/chi-tieu/1',
    })),
};

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse({ fillings: [fill(draftComparer, comparer)] });
});
afterAll(() => house.close());

const build = (given: Parameters<typeof buildDraft>[1] = {}) =>
  house.write((tx) => buildDraft(tx, given), { actor: author, now });
const foundIn = (draftId: number, actor: Actor = author, at = now) =>
  house.read(async (tx) => findingsOf(tx, (await lastRound(tx, (await draft(tx, draftId)).id)).id), { actor, now: at });
const context = (at = now) => ({
  db: house.db,
  files: createFileStore('/nowhere'),
  authorityId: house.authorityId,
  write: <T>(fn: Parameters<typeof house.write<T>>[0]) => house.write(fn, { now: at }),
});

describe('a draft', () => {
  it('is checked in itself and against the registry, and leaves no word of it in the log', async () => {
    await house.write((tx) =>
      buildDocument(tx, {
        family: 'party',
        type: 'nghi_quyet',
        symbol: '29-NQ/TW',
        issuedOn: '2013-11-04',
        issuer: 'Ban Chấp hành Trung ương',
      }),
    );
    const { draftId } = await build();
    const found = await foundIn(draftId);
    expect(found.map(({ kind, quote }) => [kind, quote])).toEqual(
      expect.arrayContaining([
        ['sum', expect.any(String)],
        ['spelling', 'các các'],
        ['registry', expect.stringContaining('29-NQ/TW')],
      ]),
    );
    for (const one of found) expect(DRAFT_TEXT.slice(one.start, one.end)).toBe(one.quote);
    const log = await house.read((tx) =>
      tx.db
        .selectFrom('kernel.audit')
        .selectAll()
        .where('authority_id', '=', tx.authorityId)
        .where('subject', 'like', 'proofreading.%')
        .execute(),
    );
    expect(log.length).toBeGreaterThan(1);
    expect(JSON.stringify(log)).not.toMatch(/4\.778|học sinh|BÁO CÁO|29-NQ/);
  });

  it('belongs to its author: nobody else sees, marks, adds to or deletes it', async () => {
    const { draftId, roundId } = await build();
    const as = { actor: other, now };
    await expect(foundIn(draftId, other)).rejects.toMatchObject({ code: 'not_found' });
    await expect(
      house.write((tx) => markFinding(tx, { draftId, roundId, no: 1, state: 'fixed' }), as),
    ).rejects.toMatchObject({ code: 'not_found' });
    const all = { draftId, roundId, nos: [1, 2], from: 'open', to: 'ignored' } as const;
    await expect(house.write((tx) => markFindings(tx, all), as)).rejects.toMatchObject({ code: 'not_found' });
    expect(await house.write((tx) => markFindings(tx, all), { actor: author, now })).toEqual({ marked: 2 });
    await expect(house.write((tx) => deleteDraft(tx, { draftId }), as)).rejects.toMatchObject({ code: 'not_found' });
    await expect(house.write((tx) => buildDraft(tx, { draftId }), as)).rejects.toMatchObject({ code: 'not_found' });
    await expect(foundIn(draftId, admin)).rejects.toMatchObject({ code: 'not_found' });
    expect((await house.read((tx) => draftsOf(tx, 'own'), as)).map((one) => one.id)).not.toContain(draftId);
  });

  it('is seen by an administrator after a reason, for an hour, and not changed by one', async () => {
    const { draftId, roundId } = await build();
    const open = (reason: string, actor: Actor = admin) =>
      house.write((tx) => openDraft(tx, { draftId, reason }), { actor, now });
    await expect(open('xem')).rejects.toMatchObject({ problems: [{ code: 'reason_missing' }] });
    await expect(open('Kiểm tra theo đơn phản ánh', other)).rejects.toMatchObject({ code: 'forbidden' });
    await open('Kiểm tra theo đơn phản ánh');
    expect((await foundIn(draftId, admin)).length).toBeGreaterThan(0);
    await expect(
      house.write((tx) => markFinding(tx, { draftId, roundId, no: 1, state: 'fixed' }), { actor: admin, now }),
    ).rejects.toMatchObject({ code: 'not_found' });
    await expect(foundIn(draftId, admin, new Date(now.getTime() + 3_700_000))).rejects.toMatchObject({
      code: 'not_found',
    });
    const log = await house.read((tx) =>
      tx.db
        .selectFrom('kernel.audit')
        .select(['note', 'actor_name'])
        .where('authority_id', '=', tx.authorityId)
        .where('command', '=', 'proofreading.open-draft')
        .execute(),
    );
    expect(log).toEqual([{ note: 'Mở xem: Kiểm tra theo đơn phản ánh', actor_name: 'Quản trị (mẫu)' }]);
  });

  it('is compared with targets by those who may see them', async () => {
    const text = 'Phấn đấu đến năm 2025 có 23 trường đạt chuẩn quốc gia.';
    const { draftId } = await build({ text });
    expect(await foundIn(draftId)).toEqual([]);
    const seer = testActor(['proofreading.use', 'targets.read']);
    const seen = await house.write((tx) => buildDraft(tx, { text }), { actor: seer, now });
    expect(await foundIn(seen.draftId, seer)).toMatchObject([
      { kind: 'registry', severity: 'note', message: 'Đã đặt khác 23?', href: '/chi-tieu/1' },
    ]);
  });

  it('without the right to read documents is not compared with the registry', async () => {
    const actor = testActor(['proofreading.use']);
    const { draftId } = await house.write(
      (tx) =>
        sendDraft(tx, {
          draftId: null,
          text: DRAFT_TEXT,
          source: 'pasted',
          file: null,
          fileName: null,
          warnings: [],
          later: true,
        }),
      { actor, now },
    );
    const { id } = await house.read((tx) => lastRound(tx, draftId), { actor, now });
    await readDraft.run(context(), { roundId: id });
    expect((await foundIn(draftId, actor)).map(({ kind }) => kind)).not.toContain('registry');
  });
});

describe('marks', () => {
  it('are kept, undone, and hold for the next round', async () => {
    const { draftId, roundId } = await build({
      fileName: 'bao-cao.txt',
      source: 'txt',
      file: new TextEncoder().encode(DRAFT_TEXT),
    });
    const [sum, word] = [
      (await foundIn(draftId)).find((f) => f.kind === 'sum'),
      (await foundIn(draftId)).find((f) => f.kind === 'spelling'),
    ];
    const mark = (no: number, state: 'fixed' | 'ignored' | 'open') =>
      house.write((tx) => markFinding(tx, { draftId, roundId, no, state }), { actor: author, now });
    await mark(sum?.no ?? 0, 'fixed');
    await mark(word?.no ?? 0, 'ignored');
    await mark(word?.no ?? 0, 'open');
    await mark(word?.no ?? 0, 'ignored');
    await expect(mark(99, 'fixed')).rejects.toMatchObject({ code: 'not_found' });
    // the sum was said to be mended and is still there; the doubled word is left as it is
    const again = await build({ draftId, text: `${DRAFT_TEXT}\nCó 12 trường và và 3 lớp mới.` });
    expect(again.no).toBe(2);
    const second = await foundIn(draftId);
    expect(second.find((f) => f.kind === 'sum')).toMatchObject({ state: 'open', before: 'again' });
    expect(second.find((f) => f.quote === 'các các')).toMatchObject({ state: 'ignored', before: 'open' });
    expect(second.find((f) => f.quote === 'và và')).toMatchObject({ state: 'open', before: null });
    const third = await build({ draftId, text: 'Các trường đã đổi mới dạy học.' });
    const solved = await house.read((tx) => solvedSince(tx, draftId, { id: third.roundId, no: 3 }), {
      actor: author,
      now,
    });
    expect(solved.map(({ quote }) => quote)).toEqual(expect.arrayContaining(['và và']));
    expect(solved.map(({ quote }) => quote)).not.toContain('các các');
  });

  it('an empty text and a round too many are refused', async () => {
    await expect(build({ text: ' \n' })).rejects.toMatchObject({ problems: [{ code: 'text_empty' }] });
    const { draftId } = await build({ text: 'Một' });
    await house.write(async (tx) => {
      await tx.db
        .updateTable('proofreading.round')
        .set({ no: MOST_ROUNDS })
        .where('authority_id', '=', tx.authorityId)
        .where('draft_id', '=', draftId)
        .execute();
    });
    await expect(build({ draftId, text: 'Hai' })).rejects.toMatchObject({ problems: [{ code: 'rounds_full' }] });
  });
});

describe('keeping', () => {
  it('ends: the draft is gone from every page at once, and the job takes all of it away', async () => {
    const { draftId } = await build();
    await expect(foundIn(draftId, author, later(30.1))).rejects.toMatchObject({ code: 'not_found' });
    await clearDrafts.run(context(later(29)), {});
    expect(await foundIn(draftId)).not.toEqual([]);
    await clearDrafts.run(context(later(30.1)), {});
    const left = await house.read((tx) =>
      tx.db
        .selectFrom('proofreading.round')
        .select('id')
        .where('authority_id', '=', tx.authorityId)
        .where('draft_id', '=', draftId)
        .execute(),
    );
    expect(left).toEqual([]);
  });

  it('has its days set by an administrator, for drafts from then on', async () => {
    const set = (days: number | null, actor: Actor = admin) =>
      house.write((tx) => setKeeping(tx, { days }), { actor, now });
    for (const days of [null, 0, 366, 1.5])
      await expect(set(days)).rejects.toMatchObject({ problems: [{ code: 'days_invalid' }] });
    await expect(set(7, author)).rejects.toMatchObject({ code: 'forbidden' });
    await set(7);
    const { draftId } = await build();
    expect((await house.read((tx) => draft(tx, draftId), { actor: author, now })).expiresAt).toEqual(later(7));
    await set(30);
  });

  it('is ended by the author, with everything', async () => {
    const { draftId } = await build();
    await house.write((tx) => deleteDraft(tx, { draftId }), { actor: author, now });
    await expect(foundIn(draftId)).rejects.toMatchObject({ code: 'not_found' });
  });
});

it('a long draft is read by the job, again and again to the same end; a deleted one is left alone', async () => {
  const { draftId, roundId } = await build({ later: true });
  expect((await house.read((tx) => lastRound(tx, draftId), { actor: author, now })).state).toBe('queued');
  await readDraft.run(context(), { roundId });
  const once = await foundIn(draftId);
  await readDraft.run(context(), { roundId });
  expect(await foundIn(draftId)).toEqual(once);
  await house.write((tx) => deleteDraft(tx, { draftId }), { actor: author, now });
  await expect(readDraft.run(context(), { roundId })).resolves.toBeUndefined();
});

it('a draft whose job failed every time is not read for ever', async () => {
  const { draftId, roundId } = await build({ later: true });
  await readDraft.gaveUp?.(context(), { roundId });
  expect((await house.read((tx) => lastRound(tx, draftId), { actor: author, now })).state).toBe('failed');
});
