/** The most that a version may hold, in characters. */
export const LONGEST_TEXT = 20_000_000;

/**
 * The text as it is kept and never changed again: NFC, line feeds, no characters that a database or a page cannot carry
 * (NUL, other controls, halves of surrogate pairs). Nothing that was written is corrected.
 */
export function keptText(raw: string): string {
  return (
    raw
      .replace(/^\ufeff/, '')
      .replace(/\r\n?|\u2028|\u2029/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, ' ')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
      .normalize('NFC')
  );
}
