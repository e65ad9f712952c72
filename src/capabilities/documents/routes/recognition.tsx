import type { ReadTx } from '../../../kernel/db/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import { type ActionContext, action, type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import { addVersion } from '../commands/add-version.ts';
import { cancelRecognition } from '../commands/cancel-recognition.ts';
import { checkRecognition } from '../commands/check-recognition.ts';
import { requestRecognition } from '../commands/request-recognition.ts';
import type { VersionInput } from '../commands/write-version.ts';
import { recognizedWarnings } from '../domain/recognized.ts';
import { recognitionView } from '../queries/recognition.ts';
import { recognizedText } from '../queries/recognized-text.ts';
import { RecognitionPage } from '../views/recognition-page.tsx';
import { outcomeOf } from './outcome.ts';
import { keptFile, MOST_BYTES } from './uploaded-text.ts';
import { versionMessage } from './version-message.ts';

/** The text of a recognition that has ended, as a version that says what it is; `notFound` before. */
export async function recognizedVersion(tx: ReadTx, id: number): Promise<VersionInput> {
  const recognition = await recognitionView(tx, id);
  if (recognition.state !== 'done') throw notFound('Lần nhận dạng này chưa xong.');
  const recognized = await recognizedText(tx, id);
  const { checked, fileName, fileSha256, compared } = recognition;
  const text = checked?.text ?? recognized.text;
  const pageStarts = checked ? checked.pageStarts : recognized.pageStarts;
  return {
    text,
    source: recognized.partly ? 'pdf' : 'ocr',
    fileSha256,
    fileName,
    warnings: [
      ...recognizedWarnings(fileName, compared, { ...recognized, text, pageStarts: pageStarts ?? [] }),
      ...recognized.warnings,
    ],
    ...(pageStarts && { pageStarts }),
  };
}

/** What was typed for each page: fields `trang-3`. */
function pagesOf(c: ActionContext): Map<number, string> {
  const names = [...new Set(c.form.fields.keys())].filter((name) => /^trang-\d{1,6}$/.test(name));
  return new Map(names.map((name) => [Number(name.slice('trang-'.length)), c.form.raw(name)]));
}

interface Typed {
  pages: ReadonlyMap<number, string>;
  problems: readonly Problem[];
}

async function recognitionPage(c: PageContext, typed?: Typed) {
  const { recognition, recognized } = await c.read(async (tx) => {
    const view = await recognitionView(tx, c.id('id'));
    return { recognition: view, recognized: view.state === 'done' ? await recognizedText(tx, view.id) : null };
  });
  const waiting = recognition.state === 'queued' || recognition.state === 'running';
  return c.page(
    {
      title: 'Nhận dạng chữ trên bản chụp',
      current: '/van-ban',
      crumbs: [
        { label: 'Văn bản', href: c.link('/van-ban') },
        { label: 'Đưa vào sổ', href: c.link('/van-ban/moi') },
        { label: 'Nhận dạng chữ' },
      ],
      ...(waiting && { reloadAfter: 3 }),
    },
    <RecognitionPage
      link={c.link}
      recognition={recognition}
      recognized={recognized}
      {...(typed && { typed: typed.pages, problems: typed.problems })}
    />,
    typed ? 422 : 200,
  );
}

export const recognitionRoutes: Route[] = [
  action({
    path: '/van-ban/nhan-dang',
    permission: 'documents.add',
    async run(c) {
      const [fileSha256, fileName, forId] = [c.form.text('tep'), c.form.text('ten'), c.form.text('van-ban')];
      // only what this authority has sent
      await c.read((tx) => keptFile(tx, c.files, fileSha256, fileName));
      const documentId = /^\d{1,15}$/.test(forId) ? Number(forId) : null;
      const { recognitionId } = await c.write((tx) => requestRecognition(tx, { fileSha256, fileName, documentId }));
      return c.redirect(`/van-ban/nhan-dang/${recognitionId}`);
    },
  }),
  page({ path: '/van-ban/nhan-dang/:id', permission: 'documents.add', run: (c) => recognitionPage(c) }),
  action({
    path: '/van-ban/nhan-dang/:id/dung',
    permission: 'documents.add',
    async run(c) {
      const recognitionId = c.id('id');
      await c.write((tx) => cancelRecognition(tx, { recognitionId }));
      return c.redirect(`/van-ban/nhan-dang/${recognitionId}`, { kind: 'done', text: 'Đã dừng nhận dạng.' });
    },
  }),
  action({
    path: '/van-ban/nhan-dang/:id/soat',
    permission: 'documents.add',
    maxBytes: MOST_BYTES,
    async run(c) {
      const recognitionId = c.id('id');
      const pages = pagesOf(c);
      const compared = c.form.has('doi-chieu');
      const kept = await outcomeOf(() => c.write((tx) => checkRecognition(tx, { recognitionId, pages, compared })));
      if (!kept.ok && kept.code !== 'invalid') {
        return c.redirect(`/van-ban/nhan-dang/${recognitionId}`, { kind: 'problem', text: kept.message });
      }
      if (!kept.ok) return recognitionPage(c, { pages, problems: kept.problems });
      const { documentId } = await c.read((tx) => recognitionView(tx, recognitionId));
      if (documentId === null) return c.redirect(`/van-ban/moi/ghi?nhan-dang=${recognitionId}`);
      const version = await c.read((tx) => recognizedVersion(tx, recognitionId));
      const added = await c.write((tx) => addVersion(tx, { documentId, ...version }));
      return c.redirect(`/van-ban/${documentId}/doc?ban=${added.versionId}`, versionMessage(added));
    },
  }),
  page({
    path: '/van-ban/nhan-dang/:id/tep',
    permission: 'documents.add',
    async run(c) {
      const file = await c.read(async (tx) => {
        const { fileSha256, fileName } = await recognitionView(tx, c.id('id'));
        return keptFile(tx, c.files, fileSha256, fileName);
      });
      return c.download(file.bytes, file.name, 'application/octet-stream');
    },
  }),
];
