import type { Form } from '../../../kernel/http/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { formatDate, parseDate } from '../../../kernel/time/index.ts';
import type { RegistryFields } from '../commands/document-row.ts';
import type { Family } from '../domain/document-types.ts';
import type { DocumentHead } from '../domain/head.ts';
import type { DocumentCard } from '../queries/document-card.ts';
import { WHOLE } from '../queries/places-to-keep.ts';
import type { DocumentFields } from '../views/document-form.tsx';

/** What was typed, as it was typed, and what it means; problems of what means nothing. */
export function readFields(form: Form): { values: DocumentFields; fields: RegistryFields; problems: Problem[] } {
  const values: DocumentFields = {
    family: form.text('family'),
    type: form.text('type'),
    symbol: form.text('symbol'),
    issuedOn: form.text('issuedOn'),
    dateNote: form.text('dateNote'),
    issuer: form.text('issuer'),
    subject: form.text('subject'),
    unit: form.text('unit'),
    note: form.raw('note').trim(),
  };
  const problems: Problem[] = [];
  const issuedOn = values.issuedOn === '' ? null : parseDate(values.issuedOn);
  if (values.issuedOn !== '' && issuedOn === null)
    problems.push(
      error('date_invalid', 'Ngày ban hành không có trong lịch. Ghi ngày/tháng/năm, ví dụ 04/11/2013.', {
        kind: 'field',
        name: 'issuedOn',
      }),
    );
  const unitId = values.unit === WHOLE ? null : form.int('unit');
  if (unitId === null && values.unit !== WHOLE)
    problems.push(error('unit_missing', 'Chọn đơn vị giữ văn bản.', { kind: 'field', name: 'unit' }));
  const fields: RegistryFields = {
    family: values.family as Family,
    type: values.type || null,
    symbol: values.symbol || null,
    issuedOn,
    dateNote: values.dateNote || null,
    issuer: values.issuer || null,
    subject: values.subject,
    unitId,
    note: values.note || null,
  };
  return { values, fields, problems };
}

/** An entry as the form shows it. */
export const fieldsOfCard = (card: DocumentCard): DocumentFields => ({
  family: card.family,
  type: card.type ?? '',
  symbol: card.symbol ?? '',
  issuedOn: card.issuedOn ? formatDate(card.issuedOn) : '',
  dateNote: card.dateNote ?? '',
  issuer: card.issuer ?? '',
  subject: card.subject,
  unit: card.unitId === null ? WHOLE : String(card.unitId),
  note: card.note ?? '',
});

/** What the head of a text suggests. With one place to choose it is chosen. */
export function fieldsOfHead(head: DocumentHead | null, places: { value: string }[]): DocumentFields {
  return {
    family: head?.family ?? 'state',
    type: head?.type ?? '',
    symbol: head?.symbol ?? '',
    issuedOn: head?.issuedOn ? formatDate(head.issuedOn) : '',
    dateNote: '',
    issuer: head?.issuer ?? '',
    subject: head?.subject ?? '',
    unit: places[0]?.value ?? '',
    note: '',
  };
}
