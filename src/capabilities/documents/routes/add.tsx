import { scannedPages } from '../../../kernel/extract/index.ts';
import type { ActionContext, PageContext, Route, UploadedFile } from '../../../kernel/http/index.ts';
import { action, page } from '../../../kernel/http/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import { addDocument } from '../commands/add-document.ts';
import { addVersion } from '../commands/add-version.ts';
import { headSummary, readHead } from '../domain/head.ts';
import { newDocumentHref } from '../domain/new-document.ts';
import { parseSymbol } from '../domain/symbol.ts';
import { documentTitle } from '../domain/title.ts';
import { placesToKeep } from '../queries/places-to-keep.ts';
import { twinsOf } from '../queries/twins.ts';
import type { DocumentFields } from '../views/document-form.tsx';
import { NewDetailsPage } from '../views/new-details-page.tsx';
import { NewPage } from '../views/new-page.tsx';
import type { ScanOfferProps } from '../views/scan-offer.tsx';
import { fieldsOfHead, readFields } from './document-fields.ts';
import { mailHref, mailRoutes } from './mail.tsx';
import { outcomeOf } from './outcome.ts';
import { recognizedVersion } from './recognition.tsx';
import { fileOf, keptFile, MOST_BYTES, nothingSent, versionFrom } from './uploaded-text.ts';
import { versionMessage } from './version-message.ts';

const crumbs = (c: PageContext) => [{ label: 'Văn bản', href: c.link('/van-ban') }, { label: 'Đưa vào sổ' }];

function firstStep(c: PageContext, text = '', problems: readonly Problem[] = [], scan?: ScanOfferProps) {
  return c.page(
    { title: 'Đưa văn bản vào sổ', current: '/van-ban', crumbs: crumbs(c) },
    <NewPage link={c.link} action={c.link('/van-ban/moi')} text={text} problems={problems} scan={scan} />,
    problems.length > 0 ? 422 : 200,
  );
}

/** Where the text of the first step is: a file in the store, or letters recognised on one. */
interface Sent {
  tep: string;
  ten: string;
  /** Number of the recognition; empty for none. */
  'nhan-dang': string;
}

const sentOf = (value: (name: keyof Sent) => string): Sent => ({
  tep: value('tep'),
  ten: value('ten'),
  'nhan-dang': value('nhan-dang'),
});

/** The text of the first step; null when only an entry is to be made. */
async function textOf(c: PageContext, { tep: sha256, ten: name, 'nhan-dang': recognition }: Sent) {
  if (/^\d{1,15}$/.test(recognition)) {
    return { ok: true as const, version: await c.read((tx) => recognizedVersion(tx, Number(recognition))) };
  }
  if (sha256 === '') return null;
  return versionFrom(await c.read((tx) => keptFile(tx, c.files, sha256, name)), sha256);
}

async function secondStep(
  c: PageContext,
  sent: Sent,
  typed?: { values: DocumentFields; problems: readonly Problem[] },
) {
  const read = await textOf(c, sent);
  if (read && !read.ok) return firstStep(c, '', read.problems);
  const version = read?.version ?? null;
  const head = version ? readHead(version.text) : null;
  const [places, twins] = await c.read(async (tx) => [
    await placesToKeep(tx, c.asOf),
    await twinsOf(tx, version?.text ?? null, typed?.values.symbol ?? head?.symbol ?? null),
  ]);
  const values = typed?.values ?? fieldsOfHead(head, places);
  const remarks = values.symbol === '' ? [] : parseSymbol(values.symbol, { type: values.type || null }).problems;
  const wrong = typed?.problems ?? [];
  return c.page(
    { title: 'Xem lại trước khi vào sổ', current: '/van-ban', crumbs: crumbs(c) },
    <NewDetailsPage
      link={c.link}
      sent={sent}
      found={head ? headSummary(head) : null}
      version={version}
      scanned={sent.tep === '' ? [] : scannedPages(version?.warnings ?? [])}
      twins={twins}
      form={{ values, places, problems: [...wrong, ...remarks] }}
    />,
    wrong.length > 0 ? 422 : 200,
  );
}

async function keep(c: ActionContext) {
  const file = fileOf(c);
  if (file === null) return firstStep(c, '', nothingSent);
  return takeFile(c, file);
}

async function takeFile(c: ActionContext, file: UploadedFile) {
  // looked at before it is kept: what cannot be read is not to lie in the store
  const read = await versionFrom(file);
  if (!read.ok && !read.scan) return firstStep(c, c.form.raw('text'), read.problems);
  const { sha256 } = await c.write((tx) => c.keepFile(tx, file));
  if (!read.ok) {
    const offer = { action: c.link('/van-ban/nhan-dang'), tep: sha256, ten: file.name };
    return firstStep(c, c.form.raw('text'), read.problems, { ...offer, pages: read.scan?.pages ?? 1 });
  }
  const kept = { sha256, name: file.name };
  return c.redirect(read.attachments.length > 0 ? mailHref(kept) : newDocumentHref(kept));
}

export const addRoutes: Route[] = [
  page({ path: '/van-ban/moi', permission: 'documents.add', run: (c) => firstStep(c) }),
  action({ path: '/van-ban/moi', permission: 'documents.add', maxBytes: MOST_BYTES, run: keep }),
  ...mailRoutes(takeFile),
  page({
    path: '/van-ban/moi/ghi',
    permission: 'documents.add',
    run: (c) =>
      secondStep(
        c,
        sentOf((name) => c.query(name)),
      ),
  }),
  action({
    path: '/van-ban/moi/ghi',
    permission: 'documents.add',
    async run(c) {
      const sent = sentOf((name) => c.form.text(name));
      const { values, fields, problems } = readFields(c.form);
      if (problems.length > 0) return secondStep(c, sent, { values, problems });
      const read = await textOf(c, sent);
      if (read && !read.ok) return firstStep(c, '', read.problems);
      const version = read?.version;
      const made = await outcomeOf(() => c.write((tx) => addDocument(tx, { ...fields, ...(version && { version }) })));
      if (!made.ok) return secondStep(c, sent, { values, problems: made.problems });
      const { documentId, versionId } = made.value;
      const title = documentTitle(fields);
      if (versionId === null)
        return c.redirect(`/van-ban/${documentId}`, { kind: 'done', text: `Đã ghi ${title} vào sổ.` });
      return c.redirect(`/van-ban/${documentId}/doc?ban=${versionId}`, {
        kind: 'done',
        text: `Đã ghi ${title} vào sổ. Hệ thống đang đọc để đưa ra đề xuất.`,
      });
    },
  }),
  // the text of the first step becomes a version of a document that is in the registry already
  action({
    path: '/van-ban/:id/ban-tu-kho',
    permission: 'documents.add',
    async run(c) {
      const documentId = c.id('id');
      const read = await textOf(
        c,
        sentOf((name) => c.form.text(name)),
      );
      if (!read) return firstStep(c, '', nothingSent);
      if (!read.ok) return firstStep(c, '', read.problems);
      const added = await c.write((tx) => addVersion(tx, { documentId, ...read.version }));
      return c.redirect(`/van-ban/${documentId}/doc?ban=${added.versionId}`, versionMessage(added));
    },
  }),
];
