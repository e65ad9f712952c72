import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestHouse, testActor, testHouse } from '../../../kernel/db/testing-house.ts';
import { createFileStore } from '../../../kernel/files/index.ts';
import type { JobContext } from '../../../kernel/jobs/index.ts';
import { runRecognition } from '../jobs/run-recognition.ts';
import { recognitionView, recognizedPages } from '../queries/recognition.ts';
import { recognizedVersion } from '../routes/recognition.tsx';
import { buildDocument } from '../testing.ts';
import { addVersion } from './add-version.ts';
import { cancelRecognition } from './cancel-recognition.ts';
import { checkRecognition } from './check-recognition.ts';
import { requestRecognition } from './request-recognition.ts';

const folder = mkdtempSync(join(tmpdir(), 'nhiemky-recognition-'));
const files = createFileStore(folder);
const actor = { actor: testActor(['documents.add', 'documents.read']) };
let house: TestHouse;

beforeAll(async () => {
  house = await testHouse({});
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

const context = (): JobContext => ({
  db: house.db,
  files,
  authorityId: house.authorityId,
  write: (fn) => house.write(fn),
});
const view = (id: number) => house.read((tx) => recognitionView(tx, id), actor);

async function asked(bytes: Uint8Array, documentId?: number): Promise<number> {
  const { sha256 } = await files.put(bytes);
  const input = { fileSha256: sha256, fileName: 'quet.pdf', ...(documentId && { documentId }) };
  return (await house.write((tx) => requestRecognition(tx, input), actor)).recognitionId;
}

async function blankPdf(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page++) document.addPage([100 + page, 200]);
  return document.save();
}

it('the same file is recognised once; a stopped one can be asked for again', async () => {
  const bytes = await blankPdf(3);
  const first = await asked(bytes);
  expect(await asked(bytes)).toBe(first);
  await house.write((tx) => cancelRecognition(tx, { recognitionId: first }), actor);
  expect(await view(first)).toMatchObject({ state: 'cancelled' });
  expect(await runRecognition(context(), first)).toBeNull();
  expect(await view(first)).toMatchObject({ state: 'cancelled', pagesDone: 0 });
  expect(await asked(bytes)).not.toBe(first);
});

it('goes on in several runs, pages once done stay done', async () => {
  const id = await asked(await blankPdf(2));
  expect(await runRecognition(context(), id, -1)).toBe(0);
  expect(await view(id)).toMatchObject({ state: 'running', pages: 2, pagesDone: 1 });
  await expect(
    house.write((tx) => checkRecognition(tx, { recognitionId: id, text: 'a', compared: true }), actor),
  ).rejects.toThrow('Chưa nhận dạng xong');
  expect(await runRecognition(context(), id)).toBeNull();
  expect(await view(id)).toMatchObject({ state: 'done', pages: 2, pagesDone: 2 });
  expect(await runRecognition(context(), id)).toBeNull();
});

it('a file that cannot be opened fails with what to do', async () => {
  const broken = await asked(new TextEncoder().encode('%PDF-1.7 hỏng'));
  await runRecognition(context(), broken);
  expect(await view(broken)).toMatchObject({ state: 'failed', error: expect.stringContaining('Chụp lại') });
  const tiff = await asked(Uint8Array.from([0x49, 0x49, 0x2a, 0, 1, 2, 3]));
  await runRecognition(context(), tiff);
  expect(await view(tiff)).toMatchObject({ state: 'failed', error: expect.stringContaining('.png') });
  const picture = await asked(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]));
  await runRecognition(context(), picture);
  expect(await view(picture)).toMatchObject({ state: 'failed' });
});

it('what becomes a version says that it was recognised, and whether somebody compared it', async () => {
  const { documentId } = await house.write((tx) => buildDocument(tx), actor);
  const id = await asked(await blankPdf(1), documentId);
  await runRecognition(context(), id);
  await house.write(
    (tx) =>
      tx.db
        .updateTable('documents.recognition_page')
        .set({
          words: JSON.stringify([
            ['Nghị', 10, 50, 20, 10, 95],
            ['quyêt', 55, 90, 20, 10, 40],
          ]),
          width: 100,
        })
        .where('authority_id', '=', tx.authorityId)
        .where('recognition_id', '=', id)
        .execute(),
    actor,
  );
  const pages = await house.read((tx) => recognizedPages(tx, id), actor);
  expect(pages).toHaveLength(1);
  const raw = await house.read((tx) => recognizedVersion(tx, id), actor);
  expect(raw).toMatchObject({ source: 'ocr', text: 'Nghị quyêt\n', pageStarts: [0] });
  expect(raw.warnings?.[0]?.message).toContain('chưa ai soát');
  await house.write(
    (tx) => checkRecognition(tx, { recognitionId: id, text: ' Nghị quyết\r\n', compared: true }),
    actor,
  );
  const checked = await house.read((tx) => recognizedVersion(tx, id), actor);
  expect(checked).toMatchObject({
    text: 'Nghị quyết',
    warnings: [{ message: expect.stringContaining('đã có người soát') }],
  });
  expect(checked.pageStarts).toBeUndefined();
  const added = await house.write((tx) => addVersion(tx, { documentId, ...checked }), actor);
  expect(added.same).toBe(false);
});
