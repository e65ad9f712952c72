import { COUNT_NOUNS, LIKE_NOUNS } from '../lexicon/nouns.ts';
import { findPhrase, matchLength, matchValue, type PhraseTable, phraseTable } from '../lexicon/phrases.ts';
import { wordSet } from '../lexicon/words.ts';
import { modifiers } from '../quantities/unit-rows.ts';
import { readUnit } from '../quantities/units.ts';
import { isPunct, NUM, type Tokens, textOf, WORD } from '../text/tokens.ts';
import { type Cell, isBare } from './cells.ts';
import type { Column } from './column-units.ts';

// Heads that name what they count only together with the heads beside them, or with words behind the noun: "Giỏi" behind
// "Số bài", "Trẻ 5 tuổi", "Chỉ tiêu" behind "Số lớp", "Sĩ số".

/** Grades and levels: so many of what the columns before them count. */
const RATINGS = phraseTable(
  'xuất sắc, giỏi, khá, tốt, trung bình, tb, đạt, chưa đạt, không đạt, yếu, kém, dưới trung bình, dưới tb, trên trung bình, trên tb, từ trung bình trở lên, từ tb trở lên, từ khá trở lên, hoàn thành, hoàn thành tốt, chưa hoàn thành, hoàn thành xuất sắc, có nội dung chưa hoàn thành',
);
/** Which of the people counted before them: no households of their own there. */
const KINDS = phraseTable(
  'hộ nghèo, hộ cận nghèo, con hộ nghèo, cận nghèo, hộ nghèo và cận nghèo, khuyết tật, mồ côi, bán trú, nội trú, học hòa nhập, dân tộc, dân tộc thiểu số, dtts',
);
const RATED = phraseTable('loại, xếp loại, mức, số');
const ROLL = phraseTable('sĩ số, sỹ số');
const QUOTA = phraseTable('chỉ tiêu');
/** How many there are, are missing or have to be there. */
const STATES = phraseTable(
  'hiện có, đã có, còn thiếu, thiếu, thừa, còn thừa, cần, cần có, cần thêm, cần bổ sung, cần xây, cần xây mới, xây mới, cần sửa chữa, sửa chữa, đã xây, đã sửa, đạt chuẩn, chưa đạt chuẩn, đạt chuẩn quốc gia, được cấp, được giao, được duyệt, đang xây, hư hỏng, đã tuyển, cần tuyển',
);
const POST_HEADS = phraseTable('chức danh, vị trí, vị trí việc làm, chức vụ');
const ORDINALS = phraseTable('tt, stt');
/** A column of units that is headed like one of schools, beside amounts. */
const UNITS = phraseTable('đơn vị');
const AMOUNTS = phraseTable('số lượng, sl, khối lượng');
const PRICES = phraseTable('đơn giá');
const COSTS = phraseTable('đơn giá, thành tiền, số tiền, tổng tiền');
/** What people do there, or what is measured of them: such a head does not count them. */
const NO_PEOPLE = phraseTable(
  'chủ nhiệm, phụ trách, hướng dẫn, bình quân, trung bình, tỷ lệ, tỉ lệ, điểm, số tiền, tiền, kinh phí, mức, theo, ký, thực hiện, chia, trên',
);

/** Names what the bare numbers below such heads count; `row`: the first row, where they have to stand. */
export function nameParts(t: Tokens, heads: readonly Cell[], row: readonly Cell[], columns: readonly Column[]): void {
  if (row.length !== heads.length) return;
  const classes = columns.some(({ unit }) => unit !== null && /^lớp$/i.test(unit));
  const posts =
    isAll(t, POST_HEADS, heads[0] as Cell) ||
    (isAll(t, ORDINALS, heads[0] as Cell) && isAll(t, POST_HEADS, heads[1] as Cell));
  const bought = heads.some((head) => isAll(t, AMOUNTS, head));
  const priced = bought && heads.some(({ from, to }) => findPhrase(t, PRICES, from, to) >= 0);
  let whole: string | null = null;
  for (const [n, column] of columns.entries()) {
    const head = heads[n] as Cell;
    if (n > 1 && isAll(t, UNITS, head) && bought && isNoun(t, row[n] as Cell)) {
      column.unit = null;
      column.tells = true;
    }
    // how many are asked for, what one costs, and all of them
    if (priced && (isAll(t, AMOUNTS, head) || matchLength(COSTS, t, head.from, head.to) > 0)) column.role = 'other';
    if (n === 0 || column.empty || column.tells || !isBare(t, row[n])) continue;
    // "Chức danh | Định mức | Hiện có": people in those posts
    if (posts && column.unit === null) column.unit = 'người';
    // places in so many classes are places for pupils
    if (isAll(t, ROLL, head) || (classes && isAll(t, QUOTA, head))) column.unit = 'học sinh';
    else if (whole !== null && PEOPLE.test(whole) && isAll(t, KINDS, head)) column.unit = whole;
    else if (column.unit === null) column.unit = isRating(t, head) ? whole : nounIn(t, head);
    if (column.unit !== null && !NO_WHOLE.test(column.unit)) whole = column.unit;
  }
}

const PEOPLE = /^(học sinh|hs|trẻ|em|cháu|học viên|sinh viên)(?!\p{L})/iu;
/** Shares, money, aims and girls have no parts that are named so. */
const NO_WHOLE = /%|đồng|^(nữ|nam|chỉ tiêu|kế hoạch|nghị quyết|nhiệm vụ|nội dung|điểm)/i;

const isAll = (t: Tokens, table: PhraseTable, { from, to }: Cell): boolean =>
  to > from && matchLength(table, t, from, to) === to - from;

function isRating(t: Tokens, { from, to }: Cell): boolean {
  const at = from + matchLength(RATED, t, from, to);
  return isBand(t, { from, to }) || isAll(t, RATINGS, { from: at, to }) || isAll(t, RATINGS, { from, to });
}

/** "Dưới 5", "Từ 5 đến dưới 8", "Từ 8 trở lên": those whose marks lie there. */
function isBand(t: Tokens, { from, to }: Cell): boolean {
  let numbers = 0;
  for (let k = from; k < to; k++) {
    if (t.kind[k] === NUM) numbers++;
    else if (!BAND_WORDS.has(t.words[k] as number)) return false;
  }
  return numbers > 0 && t.kind[from] === WORD;
}
const BAND_WORDS = wordSet('dưới trên từ đến trở lên xuống điểm');

/** "bộ", "chiếc": the cell is nothing but what is counted. */
function isNoun(t: Tokens, { from, to }: Cell): boolean {
  const unit = readUnit(t, from, to);
  return unit?.known === true && unit.to === to;
}

/**
 * "Trẻ 5 tuổi", "Học sinh bỏ học", "HS lớp 9": people, with nothing behind them but words and an age or a class; "Phòng còn
 * thiếu": any noun, with how it is behind it.
 */
function nounIn(t: Tokens, { from, to }: Cell): string | null {
  const noun = modifiers(t, from + matchLength(COUNT_NOUNS, t, from, to), to);
  if (noun > from && isAll(t, STATES, { from: noun, to })) return textOf(t, from, noun);
  const unit = readUnit(t, from, to);
  if (!unit?.known || unit.to === to) return null;
  if (matchValue(LIKE_NOUNS, t, from, to) !== 'people' || findPhrase(t, NO_PEOPLE, from, to) >= 0) return null;
  for (let k = unit.to; k < to; k++)
    if (t.kind[k] !== WORD && t.kind[k] !== NUM && !isPunct(t, k, '-') && !isPunct(t, k, '–')) return null;
  return textOf(t, from, unit.to);
}
