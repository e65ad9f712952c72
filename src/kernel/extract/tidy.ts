/** NFC, line breaks as \n, no control characters, no space at the end of a line, at most one empty line in a row. */
export function tidyLines(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|[\ufeff\u200b]/gu, '')
    .replace(/(?<![ \t\u00a0])[ \t\u00a0]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
}
