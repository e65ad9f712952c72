import type { RecognizedWord } from './index.ts';

/** What a line measures depends on the marks and tails it happens to have; its neighbours tell the size of the letters. */
const NEIGHBOURS = 4;
/** A line that differs more than this from them is a heading or a note. */
const NEAR = [0.72, 1.3] as const;

/**
 * Words with the size of the letters around them, and next to each other where only a space lies between: for what puts
 * lines and columns together they are as even as printed ones.
 */
export function evenLines(words: readonly RecognizedWord[]): RecognizedWord[] {
  const lines: RecognizedWord[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line?.[0]?.y === word.y && line[0].size === word.size) line.push(word);
    else lines.push([word]);
  }
  const sizes = lines.map((line) => line[0]?.size ?? 1);
  return lines.flatMap((line, index) => {
    const near = sizes.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1).sort((a, b) => a - b);
    const usual = near[near.length >> 1] ?? 1;
    const ratio = (sizes[index] ?? usual) / usual;
    return withCloseWords(ratio >= NEAR[0] && ratio <= NEAR[1] ? line.map((word) => ({ ...word, size: usual })) : line);
  });
}

/** In letter sizes: less is a space between words, and no gap between columns even where one falls under another. */
const SPACE = 0.7;
/** What is left of it, to be read as a space. */
const LEFT_OF_SPACE = 0.25;

const withCloseWords = (line: readonly RecognizedWord[]): RecognizedWord[] =>
  line.map((word, index) => {
    const next = line[index + 1];
    const space = next ? (next.x - word.right) / word.size : 0;
    return next && space > LEFT_OF_SPACE && space < SPACE
      ? { ...word, right: next.x - LEFT_OF_SPACE * word.size }
      : word;
  });
