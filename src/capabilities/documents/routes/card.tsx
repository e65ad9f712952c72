import { documentPanel, type PanelScene } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import { scannedPages } from '../../../kernel/extract/index.ts';
import { action, type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import type { Child } from '../../../ui/index.ts';
import { unitNames } from '../../org/index.ts';
import { addVersion } from '../commands/add-version.ts';
import { correctDocument } from '../commands/correct-document.ts';
import { documentTitle } from '../domain/title.ts';
import { chainOf } from '../queries/chain.ts';
import { documentCard } from '../queries/document-card.ts';
import { findingsOf } from '../queries/findings.ts';
import { openCount } from '../queries/open-proposal.ts';
import { outcomesOf } from '../queries/outcomes.ts';
import { placesToKeep } from '../queries/places-to-keep.ts';
import { readersOf } from '../queries/readers.ts';
import { relationsOf } from '../queries/relations.ts';
import { replacedDocuments } from '../queries/replaced-documents.ts';
import { versionsOf } from '../queries/versions.ts';
import { CorrectPage } from '../views/correct-page.tsx';
import type { DocumentFields } from '../views/document-form.tsx';
import { DocumentPage } from '../views/document-page.tsx';
import { NewPage } from '../views/new-page.tsx';
import type { ScanOfferProps } from '../views/scan-offer.tsx';
import { fieldsOfCard, readFields } from './document-fields.ts';
import { outcomeOf } from './outcome.ts';
import { fileOf, keptFile, MOST_BYTES, nothingSent, versionFrom } from './uploaded-text.ts';
import { versionMessage } from './version-message.ts';

/** The document of the address, or a page that says it is not there. */
export async function cardOf(c: PageContext) {
  const card = await c.read((tx) => documentCard(tx, c.id('id')));
  if (!card) throw notFound('Không có văn bản này trong sổ.');
  return card;
}

export const crumbsOf = (c: PageContext, card: { id: number } & Parameters<typeof documentTitle>[0], last?: string) => [
  { label: 'Văn bản', href: c.link('/van-ban') },
  ...(last
    ? [{ label: documentTitle(card), href: c.link(`/van-ban/${card.id}`) }, { label: last }]
    : [{ label: documentTitle(card) }]),
];

async function cardPage(c: PageContext) {
  const card = await cardOf(c);
  const mayAdd = await c.may('documents.add', card.unitId);
  const parts = await c.read(async (tx) => {
    const versions = await versionsOf(tx, card.id);
    const names = card.unitId === null ? null : await unitNames(tx, [card.unitId], c.asOf);
    return {
      versions,
      unitName: (card.unitId === null ? null : names?.get(card.unitId)?.name) ?? null,
      relations: await relationsOf(tx, card.id),
      chain: await chainOf(tx, card.id),
      replaced: (await replacedDocuments(tx, c.asOf, [card.id])).get(card.id) ?? [],
      findings: await findingsOf(tx, { documentId: card.id, limit: 100 }),
      openProposals: versions[0] ? await openCount(tx, versions[0].id) : 0,
      begun: versions[0] ? (await readersOf(tx, versions[0].id)).own !== null : false,
      ...(await outcomesOf(tx, card.id)),
      panels: await panelsOf(tx, card.id, { link: c.link, asOf: c.asOf, query: c.url.searchParams }),
    };
  });
  return c.page(
    { title: documentTitle(card), current: '/van-ban', crumbs: crumbsOf(c, card), sample: card.sample },
    <DocumentPage link={c.link} card={card} mayAdd={mayAdd} {...parts} />,
  );
}

/** What other capabilities keep from this document. */
async function panelsOf(tx: ReadTx, documentId: number, scene: PanelScene): Promise<Child[]> {
  const panels: Child[] = [];
  for (const panel of tx.slots.all(documentPanel).sort((a, b) => a.order - b.order))
    if (await tx.may(panel.permission, 'any')) panels.push((await panel.render(tx, documentId, scene)) as Child);
  return panels;
}

async function correctForm(c: PageContext, typed?: { values: DocumentFields; problems: readonly Problem[] }) {
  const card = await cardOf(c);
  const places = await c.read((tx) => placesToKeep(tx, c.asOf));
  const form = {
    action: c.link(`/van-ban/${card.id}/sua`),
    cancelHref: c.link(`/van-ban/${card.id}`),
    button: 'Lưu vào sổ',
    values: typed?.values ?? fieldsOfCard(card),
    places,
    problems: [...(typed?.problems ?? []), ...card.symbolProblems],
  };
  return c.page(
    { title: 'Sửa sổ', current: '/van-ban', crumbs: crumbsOf(c, card, 'Sửa sổ') },
    <CorrectPage title={documentTitle(card)} form={form} />,
    typed ? 422 : 200,
  );
}

async function versionForm(c: PageContext, text = '', problems: readonly Problem[] = [], scan?: ScanOfferProps) {
  const card = await cardOf(c);
  return c.page(
    { title: 'Thêm bản mới', current: '/van-ban', crumbs: crumbsOf(c, card, 'Thêm bản mới') },
    <NewPage
      link={c.link}
      action={c.link(`/van-ban/${card.id}/ban`)}
      text={text}
      problems={problems}
      scan={scan}
      versionOf={{ id: card.id, title: documentTitle(card) }}
    />,
    problems.length > 0 ? 422 : 200,
  );
}

export const cardRoutes: Route[] = [
  page({ path: '/van-ban/:id', permission: 'documents.read', run: cardPage }),
  page({ path: '/van-ban/:id/sua', permission: 'documents.add', run: (c) => correctForm(c) }),
  action({
    path: '/van-ban/:id/sua',
    permission: 'documents.add',
    async run(c) {
      const documentId = c.id('id');
      const { values, fields, problems } = readFields(c.form);
      if (problems.length > 0) return correctForm(c, { values, problems });
      const done = await outcomeOf(() => c.write((tx) => correctDocument(tx, { ...fields, documentId })));
      if (!done.ok) return correctForm(c, { values, problems: done.problems });
      return c.redirect(`/van-ban/${documentId}`, { kind: 'done', text: 'Đã lưu vào sổ.' });
    },
  }),
  page({ path: '/van-ban/:id/ban', permission: 'documents.add', run: (c) => versionForm(c) }),
  action({
    path: '/van-ban/:id/ban',
    permission: 'documents.add',
    maxBytes: MOST_BYTES,
    async run(c) {
      const documentId = c.id('id');
      const file = fileOf(c);
      if (file === null) return versionForm(c, '', nothingSent);
      const read = await versionFrom(file);
      if (!read.ok && !read.scan) return versionForm(c, c.form.raw('text'), read.problems);
      const { sha256 } = await c.write((tx) => c.keepFile(tx, file));
      if (!read.ok) {
        const offer = { action: c.link('/van-ban/nhan-dang'), tep: sha256, ten: file.name, documentId };
        return versionForm(c, c.form.raw('text'), read.problems, { ...offer, pages: read.scan?.pages ?? 1 });
      }
      const scanned = scannedPages(read.version.warnings ?? []);
      if (scanned.length > 0) {
        const offer = { action: c.link('/van-ban/nhan-dang'), tep: sha256, ten: file.name, documentId };
        return versionForm(c, '', [], {
          ...offer,
          pages: scanned,
          without: c.link(`/van-ban/${documentId}/ban-tu-kho`),
        });
      }
      const version = read.version.source === 'pasted' ? read.version : { ...read.version, fileSha256: sha256 };
      const added = await outcomeOf(() => c.write((tx) => addVersion(tx, { documentId, ...version })));
      if (!added.ok) return versionForm(c, c.form.raw('text'), added.problems);
      return c.redirect(`/van-ban/${documentId}/doc?ban=${added.value.versionId}`, versionMessage(added.value));
    },
  }),
  page({
    path: '/van-ban/:id/tep',
    permission: 'documents.read',
    async run(c) {
      const card = await cardOf(c);
      const wanted = /^\d{1,15}$/.test(c.query('ban')) ? Number(c.query('ban')) : null;
      const file = await c.read(async (tx) => {
        const versions = await versionsOf(tx, card.id);
        const version = versions.find((one) => (wanted === null ? one.fileSha256 !== null : one.id === wanted));
        if (!version?.fileSha256 || !version.fileName) throw notFound('Bản này được dán vào, không có tệp gốc.');
        return keptFile(tx, c.files, version.fileSha256, version.fileName);
      });
      return c.download(file.bytes, file.name, 'application/octet-stream');
    },
  }),
];
