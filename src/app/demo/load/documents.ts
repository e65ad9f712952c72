import { addDocument, noteFinding, relateDocuments } from '../../../capabilities/documents/index.ts';
import { type DemoAuthority, type DemoDocument, paragraphBreak } from '../content/types.ts';
import type { LoadScene } from './keys.ts';

const families = { party: 'party', state: 'state', press: 'other' } as const;
const relations = {
  approves: 'cites',
  implements: 'implements',
  based_on: 'based_on',
  amends: 'amends',
  replaces: 'replaces',
  cites: 'cites',
} as const;

/** The registry, the texts and how documents hang together. */
export async function loadDocuments({ tx, keys }: LoadScene, authority: DemoAuthority): Promise<void> {
  for (const document of authority.documents) {
    const text = document.text?.join(paragraphBreak) ?? null;
    const { documentId, versionId } = await addDocument(tx, {
      family: familyOf(document),
      type: document.type === 'bai_viet' ? null : document.type,
      symbol: document.symbol,
      issuedOn: document.date,
      dateNote: document.dateNote ?? null,
      issuer: document.issuer,
      issuerUnitId: document.issuerUnit ? keys.unit(document.issuerUnit) : null,
      subject: document.subject,
      unitId: text ? keys.unit(authority.unit) : null,
      note: noteOf(document),
      sample: document.sample ?? false,
      ...(text !== null && { version: { text, source: 'pasted' as const } }),
    });
    keys.documents.set(document.key, { documentId, versionId, text: text ?? '' });
  }
  for (const relation of authority.relations)
    await relateDocuments(tx, {
      documentId: keys.document(relation.from).documentId,
      targetId: keys.document(relation.to).documentId,
      kind: relations[relation.kind],
      place: relation.quote && relation.quote.document === relation.from ? keys.place(relation.quote) : null,
      note: relation.note ?? null,
    });
}

/** What does not add up in the texts, noted by people or by the reader. The texts stay as they are. */
export async function loadFindings({ tx, keys }: LoadScene, authority: DemoAuthority): Promise<void> {
  for (const finding of authority.findings) {
    const spans = finding.quotes.map((quote) => keys.place(quote));
    const first = spans[0];
    const { versionId } = keys.document(finding.document);
    if (versionId === null) continue;
    // A remark about something that is absent stands at the beginning of the text.
    await noteFinding(tx, {
      versionId,
      start: first?.start ?? 0,
      end: first?.end ?? 1,
      spans: spans.map(({ end, start }) => ({ start, end })),
      kind: finding.kind,
      message: finding.message,
      proposed: finding.proposed,
      source: finding.source,
    });
  }
}

const familyOf = (document: DemoDocument) => (document.type === 'nghi_dinh' ? 'law' : families[document.family]);

function noteOf(document: DemoDocument): string | null {
  const parts = [
    document.note,
    document.byline && `Tác giả ghi trên bài: ${document.byline}.`,
    document.postedAt && `Đăng lúc ${document.postedAt}.`,
    document.views !== undefined && `Số lượt xem ghi trên trang: ${document.views}.`,
    ...(document.images ?? []).map((image) => `Ảnh ${image.name}: ${image.caption ?? 'không có chú thích'}.`),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : null;
}
