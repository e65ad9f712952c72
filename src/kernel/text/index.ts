/** Vietnamese text: normal forms, search, order, and the encodings of old files. */
export { contentWords, overlap } from './content-words.ts';
export { type DecodedText, decodeText, looksBinary, type TextEncodingName } from './decode.ts';
export { fromTcvn3, fromVni } from './legacy.ts';
export { detectLegacy, fromLegacy, type LegacyEncoding } from './legacy-detect.ts';
export { convertLegacyLines, type LegacyLines } from './legacy-lines.ts';
export { fromViqr } from './legacy-viqr.ts';
export { isSyllable } from './letters.ts';
export { highlightSpans, matchesSearch, type Span } from './match.ts';
export { fold, hasMarks, nfc, slugify, tidy } from './normalize.ts';
export { compareNames, compareVietnamese, nameSortKey } from './order.ts';
export { type IndexTerms, indexTerms, searchQuery } from './search.ts';
export { searchForm } from './search-form.ts';
export { type Token, tokens } from './tokens.ts';
