import type { WriteTx } from '../../../kernel/db/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { parseDate } from '../../../kernel/time/index.ts';
import { type Family, isDocumentType } from '../domain/document-types.ts';
import { isRelationKind } from '../domain/relations.ts';
import { parseSymbol } from '../domain/symbol.ts';
import { type CitationData, citationData, citationTargets } from '../queries/citation-targets.ts';
import { insertDocument } from './document-row.ts';
import type { ProposalRow } from './proposal-row.ts';
import { insertRelation } from './relate-documents.ts';
import type { Settlement } from './settle-proposal.ts';

/**
 * A citation becomes a relation `cites` (or what the form says) to the entry it means. An entry that is not in the
 * registry yet is written as it is cited, without text. The document's own number needs no relation.
 * Form fields: `relation`, `targetId` (an id, or `moi` for a new entry), `type`, `symbol`, `date`, `issuer`, `subject`.
 */
export async function acceptCitation(
  tx: WriteTx,
  row: ProposalRow,
  fields: URLSearchParams | undefined,
): Promise<Settlement> {
  const cited = fields ? citedIn(fields) : citationData(row.data);
  const targetId = await chosenTarget(tx, row, cited, fields);
  if (targetId === row.document_id) return { kind: 'document', id: targetId, href: `/van-ban/${targetId}` };
  const kind = fields?.get('relation') || 'cites';
  if (!isRelationKind(kind))
    throw invalid([error('relation_kind', 'Chọn quan hệ.', { kind: 'field', name: 'relation' })]);
  const { relationId } = await insertRelation(tx, {
    documentId: row.document_id,
    kind,
    targetId,
    place: { versionId: row.version_id, start: row.start, end: row.end },
  });
  return { kind: 'relation', id: relationId, href: `/van-ban/${targetId}` };
}

/** Removes the relation; an entry that was written for it stays in the registry. */
export async function undoCitation(tx: WriteTx, result: { kind: string; id: number }): Promise<void> {
  if (result.kind !== 'relation') return;
  await tx.db
    .deleteFrom('documents.relation')
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', result.id)
    .execute();
}

function citedIn(fields: URLSearchParams): CitationData {
  const date = fields.get('date')?.trim() ?? '';
  const iso = date === '' ? null : parseDate(date);
  if (date !== '' && iso === null)
    throw invalid([
      error('date_invalid', 'Ngày không có trong lịch. Ghi ngày/tháng/năm, ví dụ 04/11/2013.', {
        kind: 'field',
        name: 'date',
      }),
    ]);
  return citationData({
    type: fields.get('type'),
    symbol: fields.get('symbol')?.trim(),
    date: iso,
    issuer: fields.get('issuer')?.trim(),
  });
}

async function chosenTarget(
  tx: WriteTx,
  row: ProposalRow,
  cited: CitationData,
  fields: URLSearchParams | undefined,
): Promise<number> {
  const chosen = fields?.get('targetId') ?? '';
  if (/^\d{1,15}$/.test(chosen)) return Number(chosen);
  if (chosen !== 'moi') {
    const found = await citationTargets(tx, cited, row.quote);
    if (found.length === 1 && found[0]) return found[0].id;
    if (found.length > 1)
      throw invalid([
        error('citation_ambiguous', `Trong sổ có ${found.length} văn bản hợp với lời nhắc này. Chọn một.`, {
          kind: 'field',
          name: 'targetId',
        }),
      ]);
  }
  return writeCited(tx, row, cited, fields?.get('subject') ?? '');
}

/** A new entry says only what the citation says; its subject is the citation itself unless a person typed another. */
async function writeCited(tx: WriteTx, row: ProposalRow, cited: CitationData, subject: string): Promise<number> {
  const type = cited.type !== null && isDocumentType(cited.type) ? cited.type : null;
  const documentId = await insertDocument(tx, {
    family: familyOf(cited, type),
    type,
    symbol: cited.symbol,
    issuedOn: cited.date,
    issuer: cited.issuer,
    subject: (subject.trim() || row.quote).slice(0, 1000),
    note: 'Ghi vào sổ theo lời nhắc trong văn bản khác, chưa có nguyên văn.',
  });
  await tx.audit({
    subject: 'documents.document',
    subjectId: documentId,
    after: { ...cited, citedIn: row.document_id, proposalId: row.id },
  });
  return documentId;
}

function familyOf(cited: CitationData, type: string | null): Family {
  const parsed = cited.symbol === null ? null : parseSymbol(cited.symbol);
  if (parsed?.family) return parsed.family;
  if (['luat', 'phap_lenh', 'nghi_dinh', 'thong_tu', 'thong_tu_lien_tich'].includes(type ?? '')) return 'law';
  return /đảng|tỉnh ủy|thành ủy|huyện ủy|trung ương|bộ chính trị|ban bí thư|chi bộ/iu.test(cited.issuer ?? '')
    ? 'party'
    : 'state';
}
