import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestHouse, testActor, testHouse } from '../../../kernel/db/testing-house.ts';
import { pdfOf } from '../../../kernel/extract/testing.ts';
import { createFileStore } from '../../../kernel/files/index.ts';
import type { JobContext } from '../../../kernel/jobs/index.ts';
import { recognizeFile } from '../jobs/recognize-file.ts';
import { runRecognition } from '../jobs/run-recognition.ts';
import { recognitionView, recognizedPages } from '../queries/recognition.ts';
import { recognizedText } from '../queries/recognized-text.ts';
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
  await expect(check(id, [[1, 'a']])).rejects.toThrow('Chưa nhận dạng xong');
  expect(await runRecognition(context(), id)).toBeNull();
  expect(await view(id)).toMatchObject({ state: 'done', pages: 2, pagesDone: 2 });
  expect(await runRecognition(context(), id)).toBeNull();
});

it('a recognition whose job failed every time says so, and goes on where it was', async () => {
  const bytes = await blankPdf(4);
  const first = await asked(bytes);
  await runRecognition(context(), first, -1);
  await recognizeFile.gaveUp?.(context(), { recognitionId: first });
  expect(await view(first)).toMatchObject({ state: 'failed', error: expect.stringContaining('Bấm nhận dạng lại') });
  const second = await asked(bytes);
  expect(await view(second)).toMatchObject({ state: 'queued', pagesDone: 1 });
  await runRecognition(context(), second);
  await recognizeFile.gaveUp?.(context(), { recognitionId: second });
  expect(await view(second)).toMatchObject({ state: 'done', pagesDone: 4, error: null });
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

const words = (id: number, page: number, found: [text: string, confidence: number][]) =>
  house.write(
    (tx) =>
      tx.db
        .updateTable('documents.recognition_page')
        .set({
          words: JSON.stringify(found.map(([text, sure], at) => [text, 125 + 300 * at, 400 + 300 * at, 417, 50, sure])),
          width: 2480,
          height: 3509,
        })
        .where('authority_id', '=', tx.authorityId)
        .where('recognition_id', '=', id)
        .where('page', '=', page)
        .execute(),
    actor,
  );

const check = (recognitionId: number, pages: [number, string][], compared = true) =>
  house.write((tx) => checkRecognition(tx, { recognitionId, pages: new Map(pages), compared }), actor);

const version = (id: number) => house.read((tx) => recognizedVersion(tx, id), actor);

it('what becomes a version says that it was recognised, and whether somebody compared it', async () => {
  const { documentId } = await house.write((tx) => buildDocument(tx), actor);
  const id = await asked(await blankPdf(2), documentId);
  await runRecognition(context(), id);
  await words(id, 1, [
    ['Nghị', 95],
    ['quyêt', 40],
  ]);
  await words(id, 2, [['Hết.', 95]]);
  expect(await house.read((tx) => recognizedPages(tx, id), actor)).toHaveLength(2);
  expect((await house.read((tx) => recognizedText(tx, id), actor)).recognized[0]?.doubtful).toEqual(['quyêt']);
  const raw = await version(id);
  expect(raw).toMatchObject({ source: 'ocr', text: 'Nghị quyêt\nHết.\n', pageStarts: [0, 11] });
  expect(raw.warnings?.[0]?.message).toContain('chưa ai soát');
  await expect(
    check(id, [
      [1, ' '],
      [2, ''],
    ]),
  ).rejects.toMatchObject({ problems: [{ at: { name: 'trang-1' } }] });
  await check(id, [
    [1, ' Nghị quyết này\r\n'],
    [3, 'không có trang này'],
  ]);
  const checked = await version(id);
  expect(checked).toMatchObject({
    text: 'Nghị quyết này\nHết.\n',
    pageStarts: [0, 15],
    warnings: [{ message: expect.stringContaining('đã có người soát') }],
  });
  const added = await house.write((tx) => addVersion(tx, { documentId, ...checked }), actor);
  expect(added.same).toBe(false);
});

it('of a file with letters only the pages without are recognised, and put among the others', async () => {
  const [one, two] = ['Muc mot la chu cua tep nay.', 'Muc hai cung la chu cua tep.'];
  const id = await asked(await pdfOf([one], 'picture', [two], 'picture', 'picture'));
  expect(await runRecognition(context(), id, -1)).toBe(0);
  await words(id, 2, [
    ['Phụ', 95],
    ['lục', 30],
  ]);
  expect(await view(id)).toMatchObject({ state: 'running', pages: 3, pagesDone: 1 });
  expect(await runRecognition(context(), id)).toBeNull();
  expect(await view(id)).toMatchObject({ state: 'done', pages: 3, pagesDone: 3 });
  const raw = await version(id);
  expect(raw).toMatchObject({ source: 'pdf', text: `${one}\nPhụ lục\n${two}\n`, pageStarts: [0, 28, 36, 64, 64] });
  expect(raw.warnings?.map(({ message }) => message)).toEqual([
    expect.stringContaining('Chữ ở trang 2 là nhận dạng từ bản chụp (OCR) quet.pdf, chưa ai soát'),
    expect.stringContaining('Trang 4, 5 của quet.pdf là ảnh, không nhận ra chữ nào'),
  ]);
  await check(id, [
    [1, 'không được sửa'],
    [2, 'Phụ lục I'],
    [4, 'Hoàng Văn Mẫu'],
  ]);
  expect(await version(id)).toMatchObject({
    text: `${one}\nPhụ lục I\n${two}\nHoàng Văn Mẫu\n`,
    pageStarts: [0, 28, 38, 67, 81],
    warnings: [
      { message: expect.stringContaining('Chữ ở trang 2, 4 là') },
      { message: expect.stringContaining('Trang 5 của') },
    ],
  });
});

it('a file that is no scan is not recognised', async () => {
  const id = await asked(await pdfOf(['Muc mot.', 'Trang nay co chu cua no.']));
  expect(await runRecognition(context(), id)).toBeNull();
  expect(await view(id)).toMatchObject({ state: 'failed', error: expect.stringContaining('không cần nhận dạng') });
});
