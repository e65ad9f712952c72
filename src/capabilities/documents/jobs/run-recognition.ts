import { openScan, type Scan, ThreadError } from '../../../kernel/extract/index.ts';
import type { JobContext } from '../../../kernel/jobs/index.ts';
import {
  openRecognizer,
  pictureSize,
  RecognitionError,
  type RecognizedWord,
  type Recognizer,
} from '../../../kernel/recognize/index.ts';
import type { StoredWord } from '../domain/recognized.ts';
import { pagesToRecognize } from './pages-to-recognize.ts';
import { putTogether } from './put-together.ts';

/** A run ends after this long, so that the queue never takes it for lost and other jobs get their turn. */
const RUN_MS = 60_000;
/** More pages would keep a core busy for an hour. */
const MOST_PAGES = 500;
/** One at a time in this process: each takes a core and 250 MB. */
let busy = false;

/** Seconds until the next run; null when there is nothing left to do. */
export async function runRecognition(context: JobContext, id: number, runMs = RUN_MS): Promise<number | null> {
  if (busy) return 3;
  busy = true;
  let scan: Scan | null = null;
  let recognizer: Recognizer | null = null;
  try {
    const row = await begin(context, id);
    if (!row) return null;
    const bytes = await context.files.get(row.file_sha256);
    if (!bytes) return await end(context, id, 'Tệp gốc không còn trong kho. Gửi lại tệp.');
    const only =
      row.pages === null ? await pagesToRecognize(bytes, row.file_name) : (row.only_pages as number[] | null);
    if (only?.length === 0) {
      return await end(context, id, 'Trang nào của tệp này cũng có chữ, không cần nhận dạng. Gửi lại như tệp thường.');
    }
    scan = await openScan(bytes);
    if (!scan) {
      return await end(context, id, 'Không mở được ảnh trong tệp này. Chụp lại thành PDF hoặc ảnh .png, .jpg rồi gửi.');
    }
    const pages = only ?? Array.from({ length: scan.pages }, (_, index) => index + 1);
    if (pages.length > MOST_PAGES) {
      return await end(
        context,
        id,
        `Tệp có ${pages.length} trang phải nhận dạng, nhiều hơn ${MOST_PAGES}. Tách thành nhiều tệp rồi gửi lại.`,
      );
    }
    recognizer = await openRecognizer();
    if (!recognizer) {
      return await end(
        context,
        id,
        'Máy chủ chưa cài phần nhận dạng chữ. Báo quản trị cài đủ các gói, hoặc gửi bản Word gốc.',
      );
    }
    await context.write((tx) =>
      tx.db
        .updateTable('documents.recognition')
        .set({ pages: pages.length, only_pages: only && JSON.stringify(only) })
        .where('authority_id', '=', tx.authorityId)
        .where('id', '=', id)
        .execute(),
    );
    const stop = Date.now() + runMs;
    for (const page of pages) {
      if (row.done.has(page)) continue;
      const found = await recognizePage(scan, recognizer, page);
      // whoever stopped it meanwhile does not get another page
      if (!(await keepPage(context, id, page, found))) return null;
      if (Date.now() > stop && page !== pages.at(-1)) return 0;
    }
    return await end(context, id, only && (await putTogether(context, id, { bytes, name: row.file_name })));
  } catch (cause) {
    // what is not of the file (a lost database) is left to the queue
    if (!(cause instanceof RecognitionError || cause instanceof ThreadError)) throw cause;
    const message =
      cause.code === 'slow'
        ? 'Có trang nhận dạng quá lâu nên đã dừng. Chụp lại rõ hơn, hoặc tách trang đó ra rồi gửi lại.'
        : 'Có trang không đọc được ảnh. Chụp lại thành PDF hoặc ảnh .png, .jpg rồi gửi.';
    return await end(context, id, message);
  } finally {
    busy = false;
    await recognizer?.close().catch(() => undefined);
    await scan?.close().catch(() => undefined);
  }
}

/** The file and the pages that are done; null for a recognition that has ended or is none. */
async function begin(context: JobContext, id: number) {
  return context.write(async (tx) => {
    const row = await tx.db
      .updateTable('documents.recognition')
      .set({ state: 'running' })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', id)
      .where('state', 'in', ['queued', 'running'])
      .returning(['file_sha256', 'file_name', 'pages', 'only_pages'])
      .executeTakeFirst();
    if (!row) return null;
    const done = await tx.db
      .selectFrom('documents.recognition_page')
      .select('page')
      .where('authority_id', '=', tx.authorityId)
      .where('recognition_id', '=', id)
      .execute();
    return { ...row, done: new Set(done.map(({ page }) => page)) };
  });
}

async function recognizePage(scan: Scan, recognizer: Recognizer, page: number) {
  const picture = await scan.page(page);
  const words = picture ? await recognizer.read(picture) : [];
  // of another kind of picture what the words take up, with the margin on the left also on the right
  const most = (value: (word: RecognizedWord) => number) => words.reduce((all, word) => Math.max(all, value(word)), 1);
  const left = words.reduce((all, word) => Math.min(all, word.x), 200);
  const size = (picture && pictureSize(picture)) ?? {
    width: Math.ceil(most((word) => word.right) + left),
    height: Math.ceil(most((word) => word.y + word.size)),
  };
  return {
    ...size,
    words: words.map(
      ({ text, x, right, y, size, confidence }): StoredWord => [
        text,
        Math.round(x),
        Math.round(right),
        Math.round(y),
        Math.round(size),
        confidence,
      ],
    ),
  };
}

/** False when the recognition was stopped. */
async function keepPage(
  context: JobContext,
  id: number,
  page: number,
  found: Awaited<ReturnType<typeof recognizePage>>,
) {
  return context.write(async (tx) => {
    const row = await tx.db
      .selectFrom('documents.recognition')
      .select('state')
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (row?.state !== 'running') return false;
    await tx.db
      .insertInto('documents.recognition_page')
      .values({ authority_id: tx.authorityId, recognition_id: id, page, ...found, words: JSON.stringify(found.words) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return true;
  });
}

/** Ends a recognition whose job failed every time: without it the page would wait for ever. */
export async function giveUpRecognition(context: JobContext, id: number): Promise<void> {
  const message =
    'Nhận dạng bị ngắt nhiều lần nên đã dừng. Bấm nhận dạng lại, máy làm tiếp từ trang đang dở; vẫn ngắt thì báo quản trị.';
  await end(context, id, message);
}

async function end(context: JobContext, id: number, problem: string | null): Promise<null> {
  await context.write((tx) =>
    tx.db
      .updateTable('documents.recognition')
      .set({ state: problem === null ? 'done' : 'failed', error: problem, finished_at: tx.now })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', id)
      .where('state', 'in', ['queued', 'running'])
      .execute(),
  );
  return null;
}
