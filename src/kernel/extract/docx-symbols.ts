/** What the letters of Symbol and Wingdings look like, as far as office texts use them. */
const SYMBOL: Record<number, string> = {
  163: '≤',
  179: '≥',
  177: '±',
  180: '×',
  184: '÷',
  176: '°',
  185: '≠',
  187: '≈',
  165: '∞',
  174: '→',
  222: '⇒',
  183: '•',
  45: '−',
  37: '%',
  215: '⋅',
  229: '∑',
};
const WINGDINGS: Record<number, string> = {
  252: '✓',
  251: '✗',
  254: '☑',
  253: '☒',
  168: '☐',
  111: '☐',
  113: '☐',
  224: '→',
  240: '→',
  232: '→',
  223: '←',
};

/** The letter of a `w:sym`; of an unknown one an empty text, except that plain bullets become a hyphen. */
export function symbolOf(font: string | undefined, char: string | undefined): string {
  const code = Number.parseInt(char ?? '', 16);
  if (!(code > 0 && code <= 0xffff)) return '';
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^wingdings/i.test(font ?? '')) return WINGDINGS[low] ?? (low < 256 ? '-' : String.fromCharCode(code));
  if (/^symbol$/i.test(font ?? '')) return SYMBOL[low] ?? (low < 128 ? String.fromCharCode(low) : '');
  // fonts of TCVN3 put their letters there too; the paragraph is converted later
  return String.fromCharCode(low);
}
