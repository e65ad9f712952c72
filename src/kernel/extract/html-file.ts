import { error, type Problem, warning } from '../problems/index.ts';
import { decodeText, looksBinary } from '../text/index.ts';
import { declaredCharset, htmlLines, TooDeep } from './html.ts';
import type { PartResult } from './part.ts';

/** The text of a web page, also of one saved by Word. `declared` is the code page that a mail names for it. */
export function readHtml(bytes: Uint8Array, fileName: string, declared?: string): PartResult {
  const at: Problem['at'] = { kind: 'file', name: fileName };
  const { source, encoding } = decodePage(bytes, declared);
  if (looksBinary(source)) {
    const message = `Tệp ${fileName} không phải trang web đọc được. Mở trang bằng trình duyệt, chép chữ rồi dán vào ô.`;
    return { ok: false, problems: [error('not_text', message, at)] };
  }
  try {
    const { lines, converted } = htmlLines(source);
    const warnings = converted ? [convertedWarning(fileName, at)] : [];
    return { ok: true, text: lines.join('\n'), encoding, warnings };
  } catch (cause) {
    if (!(cause instanceof TooDeep)) throw cause;
    const message = `Trang ${fileName} lồng thẻ quá sâu nên không đọc được. Mở trang bằng trình duyệt, chép chữ rồi dán vào ô.`;
    return { ok: false, problems: [error('html_too_deep', message, at)] };
  }
}

/** Said of any file in which fonts told the old code page. */
export function convertedWarning(fileName: string, at: Problem['at']): Problem {
  const message = `Tệp ${fileName} có chữ gõ theo bảng mã cũ (phông .VnTime hoặc VNI), đã chuyển sang Unicode. Xem lại chữ hoa có dấu và các ký hiệu.`;
  return warning('legacy_converted', message, at);
}

/** A mark at the start goes before what the page says, and that before a guess; bytes that are no UTF-8 are never read as such. */
function decodePage(bytes: Uint8Array, declared: string | undefined): { source: string; encoding: string } {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = declared ?? declaredCharset(head);
  const marked = /^(?:ï»¿|ÿþ|þÿ)/.test(head);
  if (!marked && label && !/^(utf-16|windows-1252|iso-8859-1)/i.test(label)) {
    try {
      return { source: new TextDecoder(label, { fatal: true }).decode(bytes), encoding: label };
    } catch {
      // not what it says
    }
  }
  const { text, encoding } = decodeText(bytes);
  return { source: text, encoding };
}
