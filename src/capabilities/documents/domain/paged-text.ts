/** A text that knows where its pages begin. */
export interface PagedText {
  text: string;
  /** One a page; pages without letters begin where the letters before them end. */
  pageStarts: readonly number[];
}

/** What stands on each page, without the break behind it. */
export const pageTexts = (whole: PagedText): string[] => slicesOf(whole).map((slice) => slice.trim());

/**
 * The text with other words on some pages: what is between pages, and within a paragraph that goes on over them, stays
 * as it was.
 * @param words of pages by their number from 1, without breaks around them
 */
export function withPageTexts(whole: PagedText, words: ReadonlyMap<number, string>): PagedText {
  let text = '';
  let pageStarts: number[] = [];
  // nothing goes on over a page that was empty or is empty now
  const endParagraph = () => {
    text = text.trimEnd();
    pageStarts = pageStarts.map((start) => Math.min(start, text.length));
    if (text !== '') text += '\n';
  };
  slicesOf(whole).forEach((slice, index) => {
    const before = slice.trimEnd();
    const after = words.get(index + 1) ?? before;
    const parted = (before === '') !== (after === '');
    if (parted) endParagraph();
    pageStarts.push(text.length);
    if (after !== '') text += after + (parted ? '\n' : slice.slice(before.length));
    else if (!/\n$|^$/.test(text)) text += slice;
  });
  return { text, pageStarts };
}

const slicesOf = ({ text, pageStarts }: PagedText): string[] =>
  pageStarts.map((start, index) => text.slice(start, pageStarts[index + 1] ?? text.length));
