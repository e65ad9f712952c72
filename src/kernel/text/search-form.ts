import { isVowel, type Tone, toneOf, withoutTone, withTone } from './letters.ts';
import { nfc } from './normalize.ts';

/** Of lower-case words, and of short texts as they are written: most are words of a text, and come again. */
const cache = new Map<string, string>();
const asWritten = new Map<string, string>();
const CACHE_LIMIT = 20_000;
const SHORT = 12;

/**
 * The form in which two spellings of one word are equal: lower-case NFC, Ð as đ, the tone moved onto the first vowel of
 * the syllable (hoà = hòa, uỷ = ủy, thuý = thúy; `hoàn` becomes `hòan`, so that a typed beginning `hoà` finds it), and
 * y written i after h, k, l, m, s, t, v and qu (kỹ = kĩ, tỷ = tỉ, quý = quí). For comparing, never for showing. Keeps
 * one character for one NFC letter, so offsets into NFC text stay good.
 */
export function searchForm(text: string): string {
  if (text.length > SHORT) return formOf(text);
  const known = asWritten.get(text);
  if (known !== undefined) return known;
  const form = formOf(text);
  if (asWritten.size >= CACHE_LIMIT) asWritten.clear();
  asWritten.set(text, form);
  return form;
}

function formOf(text: string): string {
  return nfc(text)
    .toLowerCase()
    .replaceAll('ð', 'đ')
    .replace(/\p{L}+/gu, wordForm);
}

function wordForm(word: string): string {
  if (word.length > SHORT) return word;
  const known = cache.get(word);
  if (known !== undefined) return known;
  const form = moveTone(word.replace(/^(qu|q[ùủũúụ]|[hklmstv])([yỳỷỹýỵ])/, (_, onset, y) => onset + iFor(y)));
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, form);
  return form;
}

function iFor(y: string): string {
  return withTone('i', toneOf(y));
}

function moveTone(word: string): string {
  const letters = [...word];
  const bare = letters.map(withoutTone);
  const tones = letters.map(toneOf).filter((tone): tone is Exclude<Tone, 0> => tone !== 0);
  const tone = tones[0];
  if (tone === undefined || tones.length > 1) return word;
  // the u of qu and the i of gi belong to the consonant when a vowel follows
  const glide = (bare[0] === 'q' && bare[1] === 'u') || (bare[0] === 'g' && bare[1] === 'i');
  const from = glide && isVowel(bare[2] ?? '') ? 2 : 0;
  const first = bare.findIndex((letter, index) => index >= from && isVowel(letter));
  if (first < 0) return word;
  let end = first;
  while (end < bare.length && isVowel(bare[end] ?? '')) end++;
  // a second group of vowels: not one Vietnamese syllable
  if (bare.slice(end).some(isVowel)) return word;
  bare[first] = withTone(bare[first] ?? '', tone);
  return bare.join('');
}
