import { fromTcvn3, fromVni } from './legacy.ts';
import { fromViqr } from './legacy-viqr.ts';
import { isSyllable } from './letters.ts';

export type LegacyEncoding = 'tcvn3' | 'vni' | 'viqr';

const SAMPLE = 200_000;

/**
 * Says whether a text is TCVN3 or VNI that was read as Latin-1, or null for anything else, Unicode Vietnamese included.
 * It looks at the words with letters of the upper Latin-1 half: do they become Vietnamese syllables by one of the two
 * tables, and are they none as they stand? Bytes are read as windows-1252. One such word decides nothing, two only
 * when both are clear.
 */
export function detectLegacy(input: string | Uint8Array): 'tcvn3' | 'vni' | null {
  const text = typeof input === 'string' ? input : new TextDecoder('windows-1252').decode(input.subarray(0, SAMPLE));
  const sample = text
    .slice(0, SAMPLE)
    .replace(/[\uf0a0-\uf0ff]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xf000));
  let total = 0;
  let unicode = 0;
  let plain = 0;
  let tcvn3 = 0;
  let vni = 0;
  // split on ASCII only: TCVN3 uses ¸ · » and the soft hyphen as letters
  for (const word of sample.split(/[\0-@[-`{-~\u00a0\u2000-\u206f]+/)) {
    if (!/[\u00a1-\u00ff\u03bc]/.test(word)) {
      if (/[\u0102-\u01b0\u1ea0-\u1ef9]/.test(word)) unicode++;
      continue;
    }
    // "·" and "»" by themselves are signs, not letters of TCVN3
    if (!/\p{L}/u.test(word)) continue;
    total++;
    if (syllable(word)) plain++;
    if (syllable(fromTcvn3(word))) tcvn3++;
    if (syllable(fromVni(word))) vni++;
  }
  const best = Math.max(tcvn3, vni);
  // a lone `µm` or `Ø` would pass for a syllable
  if (total < 2 || unicode > best / 4) return null;
  const clear = total < 3 ? best === total && plain === 0 : best >= 0.7 * total && best > plain + 0.15 * total;
  if (!clear) return null;
  return tcvn3 >= vni ? 'tcvn3' : 'vni';
}

/** Converts by the named table. */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'viqr') return fromViqr(text);
  return encoding === 'tcvn3' ? fromTcvn3(text) : fromVni(text);
}

function syllable(word: string): boolean {
  return isSyllable(word.normalize('NFC').toLowerCase());
}
