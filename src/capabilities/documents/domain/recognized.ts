import { type Problem, warning } from '../../../kernel/problems/index.ts';
import { type PagedText, pageTexts } from './paged-text.ts';

/** A word as it is stored: text, x, right, y, size, confidence. */
export type StoredWord = [string, number, number, number, number, number];

export interface RecognizedPage {
  page: number;
  width: number;
  height: number;
  words: StoredWord[];
}

/** The text of the whole file, with what was recognised in it. */
export interface RecognizedText extends PagedText {
  /** The pages that were recognised, in order; all of them for a file that is a scan. */
  recognized: { page: number; words: number; doubtful: string[] }[];
  /** The file has other pages too, with letters of their own. */
  partly: boolean;
  /** What the extraction remarked of those. */
  warnings: Problem[];
}

/** Below this a word is more often wrong than right. */
const SURE = 60;
const MOST_SHOWN = 40;

/** The words of a page that the recognition itself is not sure of. */
export const doubtfulWords = ({ words }: RecognizedPage): string[] =>
  words
    .filter(([word, , , , , confidence]) => confidence < SURE && /[\p{L}\p{N}]/u.test(word))
    .slice(0, MOST_SHOWN)
    .map(([word]) => word);

/** Page numbers as a person writes them: `3, 5 đến 8`. */
export function pageNumbers(pages: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last && page === last[1] + 1) last[1] = page;
    else runs.push([page, page]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : `${from}${to === from + 1 ? ',' : ' đến'} ${to}`))
    .join(', ');
}

/** What every version with recognised letters carries for good: that it has them, on which pages, and who looked. */
export function recognizedWarnings(
  fileName: string,
  checked: boolean,
  { recognized, partly, ...whole }: Pick<RecognizedText, 'recognized' | 'partly' | 'text' | 'pageStarts'>,
): Problem[] {
  const texts = pageTexts(whole);
  const pages = recognized.map(({ page }) => page);
  const empty = partly ? pages.filter((page) => texts[page - 1] === '') : [];
  const full = pages.filter((page) => !empty.includes(page));
  const found = partly ? `Chữ ở trang ${pageNumbers(full)} là nhận dạng` : 'Chữ nhận dạng';
  const then = checked
    ? 'đã có người soát. Số liệu quan trọng vẫn nên đối chiếu với bản chụp.'
    : 'chưa ai soát. Đối chiếu với bản chụp trước khi dùng.';
  const problems: Problem[] = [];
  if (full.length > 0 || !partly)
    problems.push(warning('recognized_text', `${found} từ bản chụp (OCR) ${fileName}, ${then}`));
  if (empty.length > 0) {
    const message = `Trang ${pageNumbers(empty)} của ${fileName} là ảnh, không nhận ra chữ nào. Có chữ thì xem trong tệp gốc.`;
    problems.push(warning('recognized_nothing', message));
  }
  return problems;
}
