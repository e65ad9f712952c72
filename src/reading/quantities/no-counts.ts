import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { ACTION_VERBS } from '../lexicon/verbs.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Sentence } from '../text/segment.ts';
import { isCapital, isPunct, NUM, type Tokens } from '../text/tokens.ts';

// Numbers with a word behind them that they do not count: what ends a name, and ways of speaking.

const id = registerWord;
const SO = id('số');
const BUOI = id('buổi');
const NGAY = id('ngày');
const TUAN = id('tuần');
const CA = id('ca');
const HOC = id('học');
const VAO = id('vào');
const LOP = id('lớp');
const UPPER = phraseTable('thpt, công lập, chuyên, không chuyên, trung học phổ thông, ptth');
const DAY = id('dạy');

/**
 * "TH An Bình 3 sửa chữa 2 phòng": a number that ends a name and a verb behind it; "2 THPT 64 812": the number of a row
 * and a name behind it.
 */
export function endsName(t: Tokens, i: number, at: number, s: Sentence): boolean {
  if (i === s.from && s.opensLine && isCapital(t, at)) return t.kind[at + 1] === NUM;
  return (
    isCapital(t, i - 1) &&
    i - 1 > s.body &&
    isCapital(t, i - 2) &&
    (matchLength(ACTION_VERBS, t, at, s.to) > 0 || SAID_OF.has(t.words[at] as number))
  );
}

const SAID_OF = wordSet('thu đứng bị đạt chi nhận còn');

/** "2 buổi/ngày", "2 buổi (ngày)", "học 3 ca", "1 số": ways of speaking, no counts. */
export function isIdiom(t: Tokens, i: number, at: number, value: number): boolean {
  if (value === 1 && t.words[at] === SO) return true;
  // "thi vào 10 THPT", "đỗ vào 10 công lập": the tenth class
  if (value === 10 && t.words[i - 1] === VAO && t.words[i + 1] !== LOP && matchLength(UPPER, t, at) > 0) return true;
  if (t.words[at] === CA && value <= 3 && t.words[i - 1] === HOC) return true;
  if (t.words[at] === BUOI && value <= 2 && !eachWeek(t, at + 1) && (t.words[i - 1] === HOC || t.words[i - 1] === DAY))
    return true;
  const perDay = (isPunct(t, at + 1, '/') || isPunct(t, at + 1, '(')) && t.words[at + 2] === NGAY;
  return value <= 2 && t.words[at] === BUOI && perDay;
}

/** "2 buổi/tuần": how often, told of one class. */
const eachWeek = (t: Tokens, i: number): boolean => isPunct(t, i, '/') && t.words[i + 1] === TUAN;

/** "0912345678": no count begins with a zero and has so many digits. */
export const isPhone = (digits: string): boolean => /^0\d{7,}$/.test(digits);
