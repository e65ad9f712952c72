import { type Problem, warning } from '../problems/index.ts';
import { formatDateTime } from '../time/index.ts';
import { htmlLines } from './html.ts';
import { type Attachment, type PartResult, refuse } from './part.ts';

/** True for the source of a mail, also one pasted with its headers. */
export function looksLikeMail(head: string): boolean {
  const block = /^(?:From .*\r?\n)?((?:[A-Za-z][A-Za-z0-9-]{1,40}:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,})/.exec(
    head,
  )?.[1];
  if (!block) return false;
  const names = new Set((block.match(/^[A-Za-z0-9-]+(?=:)/gm) ?? []).map((name) => name.toLowerCase()));
  const sure = ['message-id', 'mime-version', 'received', 'content-transfer-encoding', 'return-path'];
  return sure.some((name) => names.has(name)) && (names.size > 2 || names.has('from'));
}

/**
 * The text of a mail: subject, who to whom and when, then the body with the marks of quoted replies, then the names of
 * attachments. A mail that is only a frame for a page saved by Word (.mht) is that page.
 */
export async function readMail(bytes: Uint8Array, fileName: string): Promise<PartResult> {
  const { default: PostalMime } = await import('postal-mime');
  let mail: Awaited<ReturnType<typeof PostalMime.parse>>;
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: 30, maxRfc822NestingDepth: 3 });
  } catch {
    return refuse(fileName, 'mail_broken', `Tệp ${fileName} không phải thư đọc được. Mở thư, chép chữ rồi dán vào ô.`);
  }
  const attachments = mail.attachments.flatMap((part, index): Attachment[] => {
    if (typeof part.content === 'string' || part.related) return [];
    const content = part.content instanceof Uint8Array ? part.content : new Uint8Array(part.content);
    return [{ name: part.filename ?? `tep-${index + 1}`, type: part.mimeType, bytes: content }];
  });
  const text = mail.text?.trim() ? mail.text : htmlLines(mail.html ?? '').lines.join('\n');
  const head = [
    mail.subject,
    mail.from && `Từ: ${personOf(mail.from)}`,
    mail.to?.length && `Đến: ${mail.to.map(personOf).join(', ')}`,
    mail.date && `Ngày: ${dateOf(mail.date)}`,
  ].filter((line) => line);
  const lines = head.length > 0 ? [...head, '', text] : [text];
  if (attachments.length > 0) lines.push('', `Tệp kèm theo: ${attachments.map((file) => file.name).join(', ')}`);
  const warnings: Problem[] = [];
  if (attachments.length > 0) {
    const message = `Thư ${fileName} kèm ${attachments.length} tệp, chữ trong đó không nằm trong nguyên văn này. Cần đọc tệp nào thì đưa tệp đó vào sổ.`;
    warnings.push(
      warning('mail_attachments', message, { kind: 'file', name: fileName }, { count: attachments.length }),
    );
  }
  return { ok: true, text: lines.join('\n'), warnings, ...(attachments.length > 0 && { attachments }) };
}

function personOf(address: { name: string; address?: string | undefined }): string {
  if (!address.address) return address.name;
  return address.name && address.name !== address.address ? `${address.name} <${address.address}>` : address.address;
}

function dateOf(value: string): string {
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? value : formatDateTime(time);
}
