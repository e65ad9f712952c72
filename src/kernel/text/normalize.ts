/** Unicode NFC: what everything stored and compared is in. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/**
 * One line as a person meant it: NFC, the Icelandic Ð that old keyboards wrote for Đ, every kind of space and line
 * break to one space, no zero-width characters, trimmed.
 */
export function tidy(text: string): string {
  return nfc(text)
    .replaceAll('Ð', 'Đ')
    .replace(/\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Lower case without any diacritic, đ → d: `Điện Biên` → `dien bien`. Keeps one character for one NFC letter. */
export function fold(text: string): string {
  const lower = nfc(text).toLowerCase();
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đð]/g, 'd');
}

/** True when the text has a Vietnamese mark of any kind: a tone, a hat, a horn, đ. */
export function hasMarks(text: string): boolean {
  return /[\u0300-\u036fđĐðÐ]/.test(text.normalize('NFD'));
}

/** For addresses: `Điện Biên 2020` → `dien-bien-2020`. Empty when nothing is left. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
