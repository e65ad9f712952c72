import { typeOptions } from './document-types.ts';

/** How far inside a heading of a form stands: 0 the outermost. */
export const RANKS = {
  part: 0,
  chapter: 1,
  capitals: 2,
  section: 2.5,
  letter: 3,
  roman: 4,
  article: 5,
  number: 6,
  point: 9,
};

/** Longer lines are paragraphs; articles may be longer, and are cut. Counted in letters. */
export const LONGEST_HEADING = 200;
/** The same with the spaces around and between the words of a line. */
export const MOST_LETTERS = 260;

const ARTICLE = /^\s*điều\s+\d+[a-z]?\s*[.:]/iu;
const MARKS: [RegExp, number][] = [
  [/^phần\s+(thứ\s|[ivx\d]+(?![\p{L}\d]))|^phụ lục(?!\p{L})/iu, RANKS.part],
  [/^chương\s+[ivx\d]+(?![\p{L}\d])/iu, RANKS.chapter],
  [/^mục\s+[ivx\d]+(?![\p{L}\d])/iu, RANKS.section],
  [/^[A-HĐ]\s*[.\-–/)]\s+\S/u, RANKS.letter],
  [/^[IVX]{1,5}\s*[.\-–/)](\s+\S|\p{Lu})/u, RANKS.roman],
  [/^\d{1,2}\s*[.\-–/)](\s+[^\s\d]|\p{Lu})/u, RANKS.number],
  [/^\d{1,2}\.\d{1,2}(\s*[.\-–)])?\s+[\p{L}“"]/u, 7],
  [/^\d{1,2}\.\d{1,2}\.\d{1,2}(\s*[.\-–)])?\s+[\p{L}“"]/u, 8],
  [/^[a-zđ]\s*[.)/]\s+\S/u, RANKS.point],
];

/** Nothing but the number of a part: its name stands on the next line. */
const BARE = /^(phần\s+(thứ\s+)?\S+|(phụ lục|chương|mục)(\s+[ivx\d]+)?)\s*[.:]?$/iu;
/** Dots up to the page number; an item with its figure (“+ THCS: 1.820”); mottos and sums. */
const NO_HEADING =
  /\.{4,}|…{2,}|^[-–+*•]\s*[^:]+:\s*\d[\d.,/%\s]*$|^(CỘNG HÒA XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM|TỔNG (SỐ|CỘNG)(?!\p{L}))/u;
const MARK_AND_TAB = /^(\S{1,8})\s*\t\s*/u;
const SIGNED = /^(T\/?M|KT|TL|TUQ|Q)\s*[./]|^(T\/M|TM)\s/u;
const POSTS =
  /^(QUYỀN |PHÓ )?((TỔNG )?BÍ THƯ|CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG (PHÒNG|BAN|ĐOÀN|KHOA)|CHÁNH|CỤC TRƯỞNG|VỤ TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CHỦ TỌA|THƯ KÝ)(?!\p{L})/u;
const TITLES = new Set(typeOptions().map(({ label }) => label.toUpperCase()));

/** “Mục tiêu cụ thể”, “* Chỉ tiêu về kinh tế:”: headings without a number have such words, and few of them. */
const NAMED =
  /^([*•]\s*)?(các |những |một số )?(mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|phương hướng|quan điểm|kết quả|ưu điểm|tồn tại|hạn chế|khuyết điểm|nguyên nhân|bài học|thuận lợi|khó khăn|tổ chức thực hiện|kiến nghị|đề xuất)(?!\p{L})/iu;
const MOST_WORDS_NAMED = 8;

export interface HeadingForm {
  rank: number;
  /** With a number or a letter; without: in capitals, or by its words. */
  numbered: boolean;
  /** Its name is on the next line: “Chương II”. */
  bare: boolean;
}

/** The words of a line with single spaces; the tab behind the number of a list counts as one. */
export const headingWords = (text: string): string => text.trim().replace(MARK_AND_TAB, '$1 ').replace(/ +/g, ' ');

/**
 * How a line is written, when it may be a heading: numbered by part, chapter, letter, Roman or Arabic number, all in
 * capitals, or a few words that name goals, tasks, results; not long, and not a sentence. Whether it is one depends on
 * what stands below it: see `headingsIn`.
 */
export function headingForm(text: string): HeadingForm | null {
  if (text.length > MOST_LETTERS && !ARTICLE.test(text)) return null;
  const line = headingWords(text);
  // what has a tab still is a row of a table
  if (line.length < 3 || line.includes('\t') || NO_HEADING.test(line)) return null;
  if (ARTICLE.test(line)) return { rank: RANKS.article, numbered: true, bare: false };
  // “I. MỤC TIÊU.” is one for all its full stop; “1. Tổ chức hội nghị.” is a sentence
  const capitals = isCapitals(line);
  if (line.length > LONGEST_HEADING || /[;,…+]$/.test(line) || (line.endsWith('.') && !capitals)) return null;
  const rank = MARKS.find(([form]) => form.test(line))?.[1] ?? null;
  if (rank === null) {
    if (line.endsWith('.') || !(capitals || (NAMED.test(line) && words(line) <= MOST_WORDS_NAMED))) return null;
    return { rank: RANKS.capitals, numbered: false, bare: false };
  }
  // “1. Có 95% học sinh …” is an item of a list
  if (rank >= RANKS.number && !capitals && (/\d\s*%/.test(line) || words(line) > MOST_WORDS)) return null;
  return { rank, numbered: true, bare: BARE.test(line) };
}
const MOST_WORDS = 32;

/** Does a line look like a heading by itself, without what stands below it? Its rank, 0 the outermost, or null. */
export function headingRank(text: string): number | null {
  const form = headingForm(text);
  if (!form) return null;
  const { numbered, rank } = form;
  const line = headingWords(text);
  if (rank < RANKS.number) return numbered || isCapitals(line) ? rank : null;
  const opens = line.endsWith(':');
  return isCapitals(line) || (opens ? words(line) <= 26 : rank < RANKS.point && words(line) <= 14) ? rank : null;
}

/** Part of the end of a document: “TM. ỦY BAN NHÂN DÂN”, “PHÓ CHỦ TỊCH”. */
export const isSignature = (text: string): boolean => SIGNED.test(text.trim()) || POSTS.test(text.trim());

/** The name of a type of documents and nothing else: the title of this one, or of what comes with it. */
export const isTitle = (text: string): boolean => TITLES.has(text.trim().replace(/:$/, ''));

export const isCapitals = (line: string): boolean => line === line.toUpperCase() && /\p{L}{3}/u.test(line);
const words = (line: string): number => line.split(/\s+/).length;
