import type { ActionContext, PageContext, Route } from '../../../kernel/http/index.ts';
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
import { fieldsOfHead, readFields } from './document-fields.ts';
import { outcomeOf } from './outcome.ts';
import { fileOf, keptFile, MOST_BYTES, nothingSent, versionFrom } from './uploaded-text.ts';

const crumbs = (c: PageContext) => [{ label: 'Văn bản', href: c.link('/van-ban') }, { label: 'Đưa vào sổ' }];

function firstStep(c: PageContext, text = '', problems: readonly Problem[] = []) {
  return c.page(
    { title: 'Đưa văn bản vào sổ', current: '/van-ban', crumbs: crumbs(c) },
    <NewPage link={c.link} action={c.link('/van-ban/moi')} text={text} problems={problems} />,
    problems.length > 0 ? 422 : 200,
  );
}

/** The text of the first step, out of the store; null when only an entry is to be made. */
async function textOf(c: PageContext, sha256: string, name: string) {
  if (sha256 === '') return null;
  return versionFrom(await c.read((tx) => keptFile(tx, c.files, sha256, name)), sha256);
}

async function secondStep(
  c: PageContext,
  sent: { tep: string; ten: string },
  typed?: { values: DocumentFields; problems: readonly Problem[] },
) {
  const read = await textOf(c, sent.tep, sent.ten);
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
      twins={twins}
      form={{ values, places, problems: [...wrong, ...remarks] }}
    />,
    wrong.length > 0 ? 422 : 200,
  );
}

async function keep(c: ActionContext) {
  const file = fileOf(c);
  if (file === null) return firstStep(c, '', nothingSent);
  // looked at before it is kept: what cannot be read is not to lie in the store
  const read = await versionFrom(file);
  if (!read.ok) return firstStep(c, c.form.raw('text'), read.problems);
  const { sha256 } = await c.write((tx) => c.keepFile(tx, file));
  return c.redirect(newDocumentHref({ sha256, name: file.name }));
}

export const addRoutes: Route[] = [
  page({ path: '/van-ban/moi', permission: 'documents.add', run: (c) => firstStep(c) }),
  action({ path: '/van-ban/moi', permission: 'documents.add', maxBytes: MOST_BYTES, run: keep }),
  page({
    path: '/van-ban/moi/ghi',
    permission: 'documents.add',
    run: (c) => secondStep(c, { tep: c.query('tep'), ten: c.query('ten') }),
  }),
  action({
    path: '/van-ban/moi/ghi',
    permission: 'documents.add',
    async run(c) {
      const sent = { tep: c.form.text('tep'), ten: c.form.text('ten') };
      const { values, fields, problems } = readFields(c.form);
      if (problems.length > 0) return secondStep(c, sent, { values, problems });
      const read = await textOf(c, sent.tep, sent.ten);
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
      const read = await textOf(c, c.form.text('tep'), c.form.text('ten'));
      if (!read) return firstStep(c, '', nothingSent);
      if (!read.ok) return firstStep(c, '', read.problems);
      const added = await c.write((tx) => addVersion(tx, { documentId, ...read.version }));
      return c.redirect(`/van-ban/${documentId}/doc?ban=${added.versionId}`, versionMessage(added));
    },
  }),
];

/** What a person hears after a version was added, or was there already. */
export const versionMessage = (added: { no: number; same: boolean }) =>
  added.same
    ? ({ kind: 'problem', text: `Nguyên văn này đã có ở bản ${added.no}, không thêm bản nào.` } as const)
    : ({ kind: 'done', text: `Đã thêm bản ${added.no}. Hệ thống đang đọc để đưa ra đề xuất.` } as const);
