import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestHouse, testActor, testHouse } from '../../../kernel/db/testing-house.ts';
import { createFileStore } from '../../../kernel/files/index.ts';
import { readDraft } from '../jobs/read-draft.ts';
import { draft, draftsOf, lastRound } from '../queries/drafts.ts';
import { findingsOf } from '../queries/findings.ts';
import { buildDraft, DRAFT_TEXT } from '../testing.ts';
import { markFinding } from './mark-finding.ts';
import { markFindings } from './mark-findings.ts';
import { setKeeping } from './set-keeping.ts';
import { takeBackRound } from './take-back-round.ts';

const author = testActor(['proofreading.use', 'documents.read']);
const other = { ...author, userId: 'user-other', name: 'Người khác (mẫu)' };
const admin = { ...testActor(['proofreading.use', 'proofreading.inspect']), userId: 'user-admin' };
const sentAt = new Date('2026-11-23T02:00:00Z');
const onDay = (days: number) => new Date(sentAt.getTime() + days * 24 * 3600 * 1000);
const WRONG = {
  text: 'Tờ trình về việc khác hẳn, có 999.999 quyển vở.',
  fileName: 'nham.docx',
  source: 'docx',
} as const;
const WRONG_FILE = new TextEncoder().encode('tệp gửi nhầm');

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());

const as = (now = sentAt, actor = author) => ({ actor, now });
const build = (given: Parameters<typeof buildDraft>[1] = {}, now = sentAt) =>
  house.write((tx) => buildDraft(tx, given), as(now));
const takeBack = (draftId: number, roundId: number | null, now = sentAt, actor = author) =>
  house.write((tx) => takeBackRound(tx, { draftId, roundId }), as(now, actor));
const found = (draftId: number, now = sentAt) =>
  house.read(async (tx) => findingsOf(tx, (await lastRound(tx, draftId)).id), as(now));
const context = (write = house.write) => ({
  db: house.db,
  files: createFileStore('/nowhere'),
  authorityId: house.authorityId,
  write: <T>(fn: Parameters<typeof house.write<T>>[0]) => write(fn, { now: sentAt }),
});
const kept = (roundId: number) =>
  house.read(async (tx) => ({
    rounds: await tx.db
      .selectFrom('proofreading.round')
      .select('id')
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', roundId)
      .execute(),
    findings: await tx.db
      .selectFrom('proofreading.finding')
      .select('id')
      .where('authority_id', '=', tx.authorityId)
      .where('round_id', '=', roundId)
      .execute(),
  }));

/** A draft with one finding mended and one set aside, then a wrong text sent over it on the tenth day. */
async function sentWrongly(given: Parameters<typeof buildDraft>[1] = {}) {
  const { draftId, roundId } = await build();
  const mark = (no: number, state: 'fixed' | 'ignored') =>
    house.write((tx) => markFinding(tx, { draftId, roundId, no, state }), as());
  await mark(1, 'fixed');
  await mark(2, 'ignored');
  const before = await found(draftId);
  const wrong = await build({ ...WRONG, file: WRONG_FILE, draftId, ...given }, onDay(10));
  return { draftId, first: roundId, before, wrong: wrong.roundId };
}

describe('a version sent by mistake', () => {
  it('is taken back with its file and findings; the one before is as it was, marks and days included', async () => {
    const { draftId, before, wrong } = await sentWrongly({ text: `${DRAFT_TEXT}\nNhầm nhầm tệp.` });
    expect((await kept(wrong)).findings.length).toBeGreaterThan(0);
    expect(await takeBack(draftId, wrong, onDay(11))).toEqual({ no: 1 });
    expect(await kept(wrong)).toEqual({ rounds: [], findings: [] });
    expect(before.map(({ state }) => state)).toEqual(expect.arrayContaining(['fixed', 'ignored']));
    expect(await found(draftId)).toEqual(before);
    const line = (await house.read((tx) => draftsOf(tx, 'own'), as(onDay(11)))).find(({ id }) => id === draftId);
    expect(line).toMatchObject({ rounds: 1, changedAt: sentAt, expiresAt: onDay(30) });
    // the next one sent is the second again, and is compared with the first
    const again = await build({ draftId }, onDay(12));
    expect(again.no).toBe(2);
    expect((await found(draftId)).find(({ no }) => no === 1)).toMatchObject({ state: 'open', before: 'again' });
  });

  it('leaves a line in the log without a word of it', async () => {
    const { draftId, wrong } = await sentWrongly();
    await takeBack(draftId, wrong, onDay(10));
    const log = await house.read((tx) =>
      tx.db
        .selectFrom('kernel.audit')
        .select(['subject', 'before', 'after', 'note', 'actor_name'])
        .where('authority_id', '=', tx.authorityId)
        .where('command', '=', 'proofreading.take-back-round')
        .where('subject_id', '=', String(draftId))
        .execute(),
    );
    expect(log).toEqual([
      { subject: 'proofreading.draft', before: { round: 2 }, after: { round: 1 }, note: null, actor_name: author.name },
    ]);
  });

  it('goes only by its author; the first goes only with the draft', async () => {
    const { draftId, first, wrong } = await sentWrongly();
    for (const actor of [other, admin])
      await expect(takeBack(draftId, wrong, onDay(10), actor)).rejects.toMatchObject({ code: 'not_found' });
    await expect(takeBack(draftId, wrong, onDay(10), testActor(['documents.read']))).rejects.toMatchObject({
      code: 'forbidden',
    });
    await takeBack(draftId, wrong, onDay(10));
    await expect(takeBack(draftId, first, onDay(10))).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('chỉ còn bản gửi đầu'),
    });
    expect(await found(draftId)).not.toEqual([]);
  });
});

describe('two windows', () => {
  it('take back the same version: one does, the other is told that it is gone', async () => {
    const { draftId, wrong } = await sentWrongly();
    const third = await build({ draftId, text: 'Bản thứ ba.' }, onDay(10));
    const results = await Promise.allSettled([
      takeBack(draftId, third.roundId, onDay(10)),
      takeBack(draftId, third.roundId, onDay(10)),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'conflict', message: expect.stringContaining('đã bỏ rồi') },
    });
    // never two versions for one question
    expect((await kept(wrong)).rounds).toHaveLength(1);
  });

  it('a further version sent in between stays, and marks made for one version never fall on another', async () => {
    const { draftId, first, wrong } = await sentWrongly();
    const third = await build({ draftId }, onDay(10));
    const newer = { code: 'conflict', message: expect.stringContaining('Đã có bản gửi sau') };
    await expect(takeBack(draftId, wrong, onDay(10))).rejects.toMatchObject(newer);
    const one = { draftId, roundId: first, no: 3, state: 'fixed' } as const;
    await expect(house.write((tx) => markFinding(tx, one), as())).rejects.toMatchObject(newer);
    const all = { draftId, roundId: null, nos: [1, 2, 3], from: 'open', to: 'ignored' } as const;
    await expect(house.write((tx) => markFindings(tx, all), as())).rejects.toMatchObject({ code: 'conflict' });
    expect((await found(draftId)).every(({ state }) => state === 'open')).toBe(true);
    await takeBack(draftId, third.roundId, onDay(10));
    // the wrong text has no finding 1: the mark must not fall on that of the first version
    await expect(house.write((tx) => markFinding(tx, { ...one, roundId: wrong, no: 1 }), as())).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('the days of the draft', () => {
  it('are never so few that it goes at once, and never more than there were', async () => {
    const { draftId, wrong } = await sentWrongly();
    await takeBack(draftId, wrong, onDay(35));
    expect((await house.read((tx) => draft(tx, draftId), as(onDay(35)))).expiresAt).toEqual(onDay(38));
    await expect(house.read((tx) => draft(tx, draftId), as(onDay(38)))).rejects.toMatchObject({ code: 'not_found' });
  });

  it('are those that held when the version before was sent', async () => {
    const { draftId } = await build();
    await house.write((tx) => setKeeping(tx, { days: 90 }), { actor: admin, now: sentAt });
    const wrong = await build({ ...WRONG, draftId }, onDay(1));
    await takeBack(draftId, wrong.roundId, onDay(1));
    expect((await house.read((tx) => draft(tx, draftId), as())).expiresAt).toEqual(onDay(30));
    await house.write((tx) => setKeeping(tx, { days: 30 }), { actor: admin, now: sentAt });
  });
});

describe('a job', () => {
  it('that has not begun, or is reading the version, ends quietly and writes nothing', async () => {
    const { draftId, before, wrong } = await sentWrongly({ later: true });
    let steps = 0;
    const reading = readDraft.run(
      context(async (fn, options) => {
        // between the two steps of the job, when it reads
        if (++steps === 2) await takeBack(draftId, wrong, onDay(10));
        return house.write(fn, options);
      }),
      { roundId: wrong },
    );
    await expect(reading).resolves.toBeUndefined();
    expect(steps).toBe(2);
    await expect(readDraft.run(context(), { roundId: wrong })).resolves.toBeUndefined();
    expect(await kept(wrong)).toEqual({ rounds: [], findings: [] });
    expect(await found(draftId)).toEqual(before);
  });

  it('that wants to write while the version is being taken back waits, and then writes nothing', async () => {
    const { draftId, before, wrong } = await sentWrongly({ later: true });
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    let taken = () => {};
    const isTaken = new Promise<void>((done) => {
      taken = done;
    });
    let takingBack: Promise<unknown> = Promise.resolve();
    let steps = 0;
    const reading = readDraft.run(
      context(async (fn, options) => {
        if (++steps < 2) return house.write(fn, options);
        takingBack = house.write(
          async (tx) => {
            await takeBackRound(tx, { draftId, roundId: wrong });
            taken();
            await held;
          },
          as(onDay(10)),
        );
        await isTaken;
        const writing = house.write(fn, options);
        await untilWaiting();
        release();
        return writing;
      }),
      { roundId: wrong },
    );
    await expect(reading).resolves.toBeUndefined();
    await takingBack;
    expect(await kept(wrong)).toEqual({ rounds: [], findings: [] });
    expect(await found(draftId)).toEqual(before);
  });
});

/** Until a statement of this database waits for a lock. */
async function untilWaiting(): Promise<void> {
  for (;;) {
    const { rows } = await house.base.pool.query(
      "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    if (rows.length > 0) return;
  }
}
