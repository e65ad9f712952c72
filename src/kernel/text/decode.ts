import { type Problem, warning } from '../problems/index.ts';
import type { LegacyEncoding } from './legacy-detect.ts';
import { convertLegacyLines } from './legacy-lines.ts';
import { isSyllable } from './letters.ts';

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | LegacyEncoding;

export interface DecodedText {
  /** NFC, without byte order mark; line ends as in the file. */
  text: string;
  encoding: TextEncodingName;
  warnings: Problem[];
}

const NAMES: Record<LegacyEncoding, string> = { tcvn3: 'TCVN3 (phông .VnTime)', vni: 'VNI-Windows', viqr: 'VIQR' };

/**
 * The text of a plain file of unknown encoding; never throws. Byte order mark, else UTF-8 when valid, else UTF-16 when
 * every other byte is zero, else TCVN3, VNI or windows-1258, whichever makes more Vietnamese words. Lines in TCVN3, VNI
 * or VIQR are converted in any of them. What was guessed, converted or damaged is a warning.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = byteOrderMark(bytes);
  if (marked) return finish(new TextDecoder(marked).decode(bytes), marked);
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null && !(bytes.length > 3 && utf8.includes('\0'))) return finish(utf8, 'utf-8');
  const wide = utf16WithoutMark(bytes);
  if (wide) return finish(new TextDecoder(wide).decode(bytes), wide);
  if (utf8 !== null) return finish(utf8, 'utf-8');

  const loose = new TextDecoder('utf-8').decode(bytes);
  let damaged = 0;
  let whole = 0;
  for (let index = 0; index < loose.length; index++) {
    const code = loose.charCodeAt(index);
    if (code === 0xfffd) damaged++;
    else if (code >= 0x80) whole++;
  }
  if (whole > 20 * damaged) {
    return finish(loose, 'utf-8', [
      warning(
        'utf8_damaged',
        `Có ${damaged} ký tự hỏng, hiện là “\ufffd”. Đối chiếu với bản gốc và sửa những chỗ đó.`,
        undefined,
        {
          count: damaged,
        },
      ),
    ]);
  }
  const latin = new TextDecoder('windows-1252').decode(bytes);
  const combined = new TextDecoder('windows-1258').decode(bytes);
  const converted = convertLegacyLines(latin.split('\n'));
  if (converted && markedSyllables(converted.lines.join('\n')) > markedSyllables(combined))
    return finish(latin, 'utf-8');
  return finish(
    combined,
    'windows-1258',
    [
      warning(
        'encoding_guessed',
        'Tệp không phải Unicode, đã đọc theo bảng mã windows-1258. Xem lại dấu trong văn bản.',
      ),
    ],
    true,
  );
}

/** Words with marks that are built like Vietnamese ones: of two readings of the same bytes the better one has more. */
function markedSyllables(text: string): number {
  let count = 0;
  for (const word of text
    .slice(0, 200_000)
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) {
    if (/[^\0-\x7f]/.test(word) && isSyllable(word)) count++;
  }
  return count;
}

/** Also a Unicode file may hold text that was typed with a legacy font. */
function finish(raw: string, encoding: TextEncodingName, warnings: Problem[] = [], certain = false): DecodedText {
  const text = raw.replace(/^\ufeff/, '').normalize('NFC');
  const converted = certain ? null : convertLegacyLines(text.split('\n'));
  if (!converted) return { text, encoding, warnings };
  const legacy = converted.encoding;
  return {
    text: converted.lines.join('\n').normalize('NFC'),
    encoding: legacy,
    warnings: [
      ...warnings,
      warning(
        'legacy_converted',
        `Văn bản gõ theo bảng mã ${NAMES[legacy]}, đã chuyển sang Unicode. Xem lại chữ hoa có dấu và các ký hiệu.`,
        undefined,
        { encoding: legacy },
      ),
    ],
  };
}

function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Latin letters in UTF-16 have a zero byte each; which half it is says the order. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const length = Math.min(bytes.length, 2000);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index++) {
    if (bytes[index] === 0) index % 2 === 0 ? even++ : odd++;
  }
  const half = length / 2;
  if (odd > 0.3 * half && even < 0.05 * half) return 'utf-16le';
  if (even > 0.3 * half && odd < 0.05 * half) return 'utf-16be';
  return null;
}

/** True when a decoded text has the control characters that only programs and pictures have. */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, 8000);
  const controls = sample.match(/(?![\t\n\v\f\r])\p{Cc}/gu)?.length ?? 0;
  return sample.includes('\0') || controls > sample.length / 100;
}
