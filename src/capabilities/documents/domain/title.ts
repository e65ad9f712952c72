import { formatDate } from '../../../kernel/time/index.ts';
import { typeLabel } from './document-types.ts';

/** What a title is made of. */
export interface TitleParts {
  type: string | null;
  symbol: string | null;
  issuedOn: string | null;
  subject: string;
}

/**
 * What a document is called in a list or a sentence: `Nghị quyết 29-NQ/TW (04/11/2013)`, `Chỉ thị số 05`; one without a
 * symbol goes by its subject.
 */
export function documentTitle(parts: TitleParts): string {
  const date = parts.issuedOn ? ` (${formatDate(parts.issuedOn)})` : '';
  const name = typeLabel(parts.type);
  if (!parts.symbol) {
    const subject = parts.subject.length > 120 ? `${parts.subject.slice(0, 117).trimEnd()}…` : parts.subject;
    return `${subject || name || 'Văn bản chưa có tên'}${date}`;
  }
  const number = /^\d+$/.test(parts.symbol) ? `số ${parts.symbol}` : parts.symbol;
  return `${name ?? 'Văn bản'} ${number}${date}`;
}
