import type { WriteTx } from '../../../kernel/db/index.ts';
import { invalid, notFound } from '../../../kernel/errors/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { fold, searchForm, tidy } from '../../../kernel/text/index.ts';
import { isIsoDate } from '../../../kernel/time/index.ts';
import { type Family, isDocumentType, isFamily, typeLabel } from '../domain/document-types.ts';
import { parseSymbol } from '../domain/symbol.ts';

/** The fields of the registry. The symbol is kept as written; what does not fit is flagged, not refused. */
export interface RegistryFields {
  family: Family;
  /** A key of the type list (`nghi_quyet`), null when it is no typed document. */
  type: string | null;
  symbol: string | null;
  /** ISO day; null when the text does not say. */
  issuedOn: string | null;
  /** What is known of the day when it is not known: “tháng 7/2019”. */
  dateNote?: string | null;
  issuer: string | null;
  issuerUnitId?: number | null;
  subject: string;
  /** The unit that keeps it; null: the authority as a whole. */
  unitId?: number | null;
  note?: string | null;
  sample?: boolean;
}

/** Checks the fields, all problems at once, and makes the columns of the row. */
export function registryColumns(input: RegistryFields) {
  const problems = registryProblems(input);
  if (problems.length > 0) throw invalid(problems);
  const symbol = input.symbol === null || input.symbol.trim() === '' ? null : input.symbol.normalize('NFC').trim();
  const parsed = symbol === null ? null : parseSymbol(symbol, { type: input.type, family: input.family });
  const subject = tidy(input.subject);
  const issuer = input.issuer === null ? null : tidy(input.issuer) || null;
  const words = [typeLabel(input.type), symbol, parsed?.plain === symbol ? null : parsed?.plain, issuer, subject];
  const searched = words.filter(Boolean).join(' ');
  return {
    family: input.family,
    type: input.type,
    symbol,
    symbol_key: parsed?.key ?? null,
    symbol_number: parsed?.number ?? null,
    symbol_problems: JSON.stringify(parsed?.problems ?? []),
    issued_on: input.issuedOn,
    date_note: input.dateNote || null,
    issuer,
    issuer_unit_id: input.issuerUnitId ?? null,
    subject,
    unit_id: input.unitId ?? null,
    note: input.note || null,
    search_form: searchForm(searched),
    search_fold: fold(searchForm(searched)),
  };
}

function registryProblems(input: RegistryFields): Problem[] {
  const problems: Problem[] = [];
  const say = (code: string, name: string, message: string) =>
    problems.push(error(code, message, { kind: 'field', name }));
  if (!isFamily(input.family)) say('family_unknown', 'family', 'Chọn hệ văn bản.');
  if (input.type !== null && !isDocumentType(input.type))
    say('type_unknown', 'type', 'Chọn loại văn bản trong danh sách.');
  if (tidy(input.subject) === '') say('subject_missing', 'subject', 'Ghi trích yếu: văn bản nói về việc gì.');
  if (input.subject.length > 1000) say('subject_long', 'subject', 'Trích yếu dài quá 1.000 ký tự. Ghi ngắn lại.');
  if ((input.symbol?.length ?? 0) > 120) say('symbol_long', 'symbol', 'Ký hiệu dài quá 120 ký tự. Kiểm tra lại.');
  if (input.issuedOn !== null && !isIsoDate(input.issuedOn))
    say('date_invalid', 'issuedOn', 'Ngày ban hành không có trong lịch. Ghi ngày/tháng/năm, ví dụ 04/11/2013.');
  return problems;
}

/** Inserts a registry entry. Used by add-document and by accepting a citation of a document not yet in the registry. */
export async function insertDocument(tx: WriteTx, input: RegistryFields): Promise<number> {
  const { id } = await tx.db
    .insertInto('documents.document')
    .values({
      authority_id: tx.authorityId,
      ...registryColumns(input),
      sample: input.sample ?? false,
      created_at: tx.now,
      created_by: tx.actor.userId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The row of a document, locked until the end of the transaction, so that its versions and relations change in turn. */
export async function lockDocument(tx: WriteTx, documentId: number) {
  const row = await tx.db
    .selectFrom('documents.document')
    .selectAll()
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', documentId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw notFound('Không có văn bản này trong sổ.');
  return row;
}

/** The unit that permissions of a document are asked for; null for a document of the whole authority. */
export async function unitOfDocument(tx: WriteTx, documentId: number): Promise<number | null> {
  const row = await tx.db
    .selectFrom('documents.document')
    .select('unit_id')
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', documentId)
    .executeTakeFirst();
  if (!row) throw notFound('Không có văn bản này trong sổ.');
  return row.unit_id;
}
