import { fromTcvn3, fromVni } from './legacy.ts';
import { fromLegacy, type LegacyEncoding } from './legacy-detect.ts';
import { fromViqr, type ViqrSigns, viqrSigns } from './legacy-viqr.ts';
import { isSyllable } from './letters.ts';

export interface LegacyLines {
  lines: string[];
  /** What each line was converted from; null for a line that stayed. */
  encodings: (LegacyEncoding | null)[];
  /** What most of the converted lines were. */
  encoding: LegacyEncoding;
}

interface Signs {
  /** Words with letters of the upper Latin-1 half. */
  total: number;
  /** Of these: Vietnamese as they stand, by the table of TCVN3, of VNI. */
  plain: number;
  tcvn3: number;
  vni: number;
  /** 1 when there are letters that only Unicode has. */
  unicode: number;
  viqr: ViqrSigns | null;
}

/**
 * Finds what was typed in the code pages before Unicode and converts it line by line, so that a text in which both are
 * mixed comes out right. Null when nothing had to be converted: correct Unicode Vietnamese, English and code stay as
 * they are. A short line alone proves nothing; it goes with the text around it.
 */
export function convertLegacyLines(lines: readonly string[]): LegacyLines | null {
  // most texts have nothing of it
  if (!lines.some((line) => SUSPECT.test(line))) return null;
  const known = new Map<string, Kind>();
  const signs = lines.map((line) => signsOf(line, known));
  const prior = priorOf(signs);
  const encodings = signs.map((own, index) => encodingOf(own, lines[index] ?? '', prior));
  // the end of a line of VIQR is read with the line that follows it
  const viqr = fromViqr(lines.map((line, index) => (encodings[index] === 'viqr' ? line : '')).join('\n')).split('\n');
  const result = lines.map((line, index) => {
    const encoding = encodings[index];
    if (encoding === 'viqr') return viqr[index] ?? line;
    return encoding ? convertLine(line, encoding, signs[index] as Signs) : line;
  });
  const counts = new Map<LegacyEncoding, number>();
  result.forEach((line, index) => {
    const encoding = encodings[index];
    if (!encoding || line === lines[index]) encodings[index] = null;
    else counts.set(encoding, (counts.get(encoding) ?? 0) + 1);
  });
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most ? { lines: result, encodings, encoding: most[0] } : null;
}

const SUSPECT = /[\u00a1-\u00ff\u03bc\uf0a0-\uf0ff]|[ae]\^|o\^|[ou]\+|a\(|\bdd|[aeiouy][`?~'.][a-z]/i;
const ONLY_UNICODE =
  /[\u0102-\u0103\u0110-\u0111\u0128-\u0129\u0168-\u0169\u01a0-\u01b0\u1ea0-\u1ef9]|[\u0300-\u0323]/u;
/** Split on ASCII only: TCVN3 uses ¸ · » and the soft hyphen as letters. */
const BETWEEN = /[\0-@[-`{-~\u00a0\u2000-\u206f]+/;

function signsOf(line: string, known: Map<string, Kind>): Signs {
  const signs: Signs = { total: 0, plain: 0, tcvn3: 0, vni: 0, unicode: 0, viqr: null };
  if (/[^\0-\x7f]/.test(line)) {
    if (ONLY_UNICODE.test(line)) signs.unicode = 1;
    for (const word of doubtfulWords(line)) {
      let kind = known.get(word);
      if (kind === undefined) {
        kind = kindOf(word);
        if (known.size < MOST_KNOWN) known.set(word, kind);
      }
      if (kind & LATIN) signs.total++;
      if (kind & PLAIN) signs.plain++;
      if (kind & TCVN3) signs.tcvn3++;
      if (kind & VNI) signs.vni++;
    }
  }
  if (signs.total === 0 && signs.unicode === 0 && SUSPECT.test(line)) {
    const viqr = viqrSigns(line);
    if (viqr.sure > 0) signs.viqr = viqr;
  }
  return signs;
}

/** The words with letters of the upper Latin-1 half; letter by letter, for every text that comes in goes through here. */
function doubtfulWords(line: string): string[] {
  const words: string[] = [];
  let from = 0;
  let doubtful = false;
  for (let at = 0; at <= line.length; at++) {
    const code = at < line.length ? line.charCodeAt(at) : 0;
    const sort = code < 0x80 ? (ASCII_LETTER[code] as number) : sortOf(code);
    if (sort === DOUBTFUL) doubtful = true;
    if (sort !== BREAK) continue;
    if (doubtful) words.push(line.slice(from, at));
    from = at + 1;
    doubtful = false;
  }
  return words;
}

const BREAK = 0;
const LETTER = 1;
const DOUBTFUL = 2;
const ASCII_LETTER = Uint8Array.from({ length: 0x80 }, (_, code) =>
  BETWEEN.test(String.fromCharCode(code)) ? BREAK : LETTER,
);

function sortOf(code: number): number {
  if (code > 0xa0 && code <= 0xff) return DOUBTFUL;
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x206f)) return BREAK;
  return code === 0x3bc || (code >= 0xf0a0 && code <= 0xf0ff) ? DOUBTFUL : LETTER;
}

/** Bits: what a word is or could be. The language has some thousand syllables, so each is looked at once. */
type Kind = number;
const LATIN = 2;
const PLAIN = 4;
const TCVN3 = 8;
const VNI = 16;
const MOST_KNOWN = 50_000;

function kindOf(raw: string): Kind {
  const word = raw.replace(/[\uf0a0-\uf0ff]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xf000));
  if (ONLY_UNICODE.test(word)) return 0;
  // "·" and "»" by themselves are signs, not letters of TCVN3
  if (!/[\u00a1-\u00ff\u03bc]/.test(word) || word.length > 40 || !/\p{L}/u.test(word)) return 0;
  return (
    LATIN |
    (vietnamese(word) ? PLAIN : 0) |
    (vietnamese(fromTcvn3(word)) ? TCVN3 : 0) |
    (vietnamese(fromVni(word)) ? VNI : 0)
  );
}

/** What the text as a whole is typed in, counted over the lines that have no letters only Unicode has. */
function priorOf(all: readonly Signs[]): LegacyEncoding | null {
  const sum = { total: 0, plain: 0, tcvn3: 0, vni: 0 };
  const viqr = { words: 0, sure: 0, against: 0 };
  for (const signs of all) {
    for (const key of ['words', 'sure', 'against'] as const) viqr[key] += signs.viqr?.[key] ?? 0;
    if (signs.unicode > 0) continue;
    for (const key of ['total', 'plain', 'tcvn3', 'vni'] as const) sum[key] += signs[key];
  }
  const best = Math.max(sum.tcvn3, sum.vni);
  const other = Math.max(sum.plain, Math.min(sum.tcvn3, sum.vni));
  if (best >= 3 && best >= 0.6 * sum.total && best > 1.3 * other) return sum.tcvn3 >= sum.vni ? 'tcvn3' : 'vni';
  return isViqr(viqr, 5) ? 'viqr' : null;
}

const isViqr = ({ words, sure, against }: ViqrSigns, least: number) =>
  sure >= least && sure >= 0.3 * words && sure >= 4 * against;

function encodingOf(signs: Signs, line: string, prior: LegacyEncoding | null): LegacyEncoding | null {
  const { total, plain, tcvn3, vni, unicode, viqr } = signs;
  if (viqr) return (prior === 'viqr' && viqr.sure >= viqr.against) || isViqr(viqr, 4) ? 'viqr' : null;
  const best = Math.max(tcvn3, vni);
  const own: LegacyEncoding = tcvn3 > vni || (tcvn3 === vni && prior !== 'vni') ? 'tcvn3' : 'vni';
  // both in one line: word by word, when what is not Unicode cannot be anything else
  if (unicode > 0) {
    // words that are nothing as they stand are few in a right line: look closer only where there are enough
    const odd = total - plain;
    return odd >= SURE && best >= 0.7 * odd && sureWords(line, own) >= SURE ? own : null;
  }
  if (prior === 'tcvn3' && tcvn3 > plain) return total >= 3 && vni > 1.5 * tcvn3 ? 'vni' : 'tcvn3';
  if (prior === 'vni' && vni > plain) return total >= 3 && tcvn3 > 1.5 * vni ? 'tcvn3' : 'vni';
  return total >= 3 && best >= 0.7 * total && best > plain + 0.15 * total ? own : null;
}

/** So many words of a line with letters of Unicode must be of an old code page and nothing else. */
const SURE = 3;

function convertLine(line: string, encoding: LegacyEncoding, signs: Signs): string {
  if (signs.unicode === 0) return fromLegacy(line, encoding);
  return line
    .split(/([\0-@[-`{-~\u00a0\u2000-\u206f]+)/)
    .map((word) => (isSure(word, encoding) ? fromLegacy(word, encoding) : word))
    .join('');
}

const sureWords = (line: string, encoding: LegacyEncoding) =>
  line.split(BETWEEN).filter((word) => isSure(word, encoding)).length;

/** No letter only Unicode has, no syllable as it stands, one by the table. */
const isSure = (word: string, encoding: LegacyEncoding) =>
  /[\u00a1-\u00ff]/.test(word) &&
  /\p{L}/u.test(word) &&
  !ONLY_UNICODE.test(word) &&
  !vietnamese(word) &&
  vietnamese(fromLegacy(word, encoding));

/** Old keyboards wrote the Icelandic letter for the Vietnamese one. */
function vietnamese(word: string): boolean {
  // `kÕ` is no word, `kế` in TCVN3 is written so
  if (/\p{Ll}\p{Lu}/u.test(word)) return false;
  return isSyllable(word.normalize('NFC').toLowerCase().replaceAll('ð', 'đ'));
}
