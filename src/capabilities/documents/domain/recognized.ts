import { type Problem, warning } from '../../../kernel/problems/index.ts';

/** A word as it is stored: text, x, right, y, size, confidence. */
export type StoredWord = [string, number, number, number, number, number];

export interface RecognizedPage {
  page: number;
  width: number;
  height: number;
  words: StoredWord[];
}

export interface RecognizedText {
  text: string;
  pageStarts: number[];
  /** Words that the recognition itself is not sure of, a page. */
  doubtful: { page: number; words: string[] }[];
  words: number;
}

/** Below this a word is more often wrong than right. */
const SURE = 60;
const MOST_SHOWN = 40;

/** What in recognised pages is doubtful. */
export const doubtfulWords = (pages: readonly RecognizedPage[]): RecognizedText['doubtful'] =>
  pages.flatMap(({ page, words }) => {
    const own = words.filter(([word, , , , , confidence]) => confidence < SURE && /[\p{L}\p{N}]/u.test(word));
    return own.length > 0 ? [{ page, words: own.slice(0, MOST_SHOWN).map(([word]) => word) }] : [];
  });

/** What every version from a scan carries for good. */
export const recognizedWarning = (fileName: string, checked: boolean): Problem =>
  warning(
    'recognized_text',
    checked
      ? `Chữ nhận dạng từ bản chụp (OCR) ${fileName}, đã có người soát. Số liệu quan trọng vẫn nên đối chiếu với bản chụp.`
      : `Chữ nhận dạng từ bản chụp (OCR) ${fileName}, chưa ai soát. Đối chiếu với bản chụp trước khi dùng.`,
  );
