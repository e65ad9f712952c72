/**
 * What a mail program leaves when a text is copied out of the source of a mail: `=E1=BA=BF` (quoted-printable), blocks
 * of base64, `=?UTF-8?Q?…?=`. Null when there is nothing of it, or when it decodes to something that is not UTF-8 text.
 */
export function withoutMailLeftovers(text: string): string | null {
  const headers = text.replace(
    /=\?utf-8\?([bq])\?([^?\s]{1,2000})\?=(?:\s+(?==\?))?/gi,
    (whole, kind: string, data: string) => {
      const decoded = /b/i.test(kind) ? fromBase64(data) : fromQuoted(data.replaceAll('_', ' '));
      return decoded ?? whole;
    },
  );
  const body = quoted(headers) ?? base64Blocks(headers);
  const result = body ?? headers;
  return result === text ? null : result;
}

/** Only when bytes of Vietnamese letters are there in number: an equals sign alone is an equals sign. */
function quoted(text: string): string | null {
  const letters = text.match(/=(?:C[3-6]|E1)=[89AB][0-9A-F]/gi)?.length ?? 0;
  if (letters < 3) return null;
  return fromQuoted(text.replace(/=[ \t]*\r?\n/g, ''));
}

function fromQuoted(text: string): string | null {
  const bytes: number[] = [];
  const plain = new TextEncoder();
  for (const [piece, hex] of text.matchAll(/=([0-9A-F]{2})|[^=]+|=/gi)) {
    if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
    else for (const byte of plain.encode(piece)) bytes.push(byte);
  }
  return utf8(Uint8Array.from(bytes));
}

/** Whole lines of base64, at least two of them, that decode to text. */
function base64Blocks(text: string): string | null {
  let found = false;
  const result = text.replace(/(?:^[A-Za-z0-9+/]{60,76}\r?\n)+(?:^[A-Za-z0-9+/]{1,76}={0,2}[ \t]*$)?/gm, (block) => {
    const decoded = fromBase64(block.replace(/\s/g, ''));
    if (decoded === null) return block;
    found = true;
    return decoded;
  });
  return found ? result : null;
}

function fromBase64(data: string): string | null {
  return utf8(Buffer.from(data, 'base64'));
}

function utf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /(?![\t\n\r])\p{Cc}/u.test(text) ? null : text;
  } catch {
    return null;
  }
}
