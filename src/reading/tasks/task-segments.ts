import { type Context, modeAt, turnAt } from '../contexts/context.ts';
import { hasNumber, hasPercent, isVerb, makes } from '../contexts/doing.ts';
import { findReport } from '../contexts/turns.ts';
import { findPhrase, matchLength, phraseTable } from '../lexicon/phrases.ts';
import { STATUS_VERBS } from '../lexicon/verbs.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Task } from '../reading.ts';
import type { Dates } from '../text/dates.ts';
import { isBullet } from '../text/markers.ts';
import type { Sentence } from '../text/segment.ts';
import { isCapital, isPunct, NUM, type Tokens, textOf, WORD } from '../text/tokens.ts';
import { asked, needed } from './asked.ts';
import { aimedAt, dueAt, goesOn } from './task-aims.ts';
import { afterOrdinal, tells } from './task-leads.ts';
import { splitPoint } from './task-points.ts';
import { isRefused, issues } from './task-refusals.ts';
import { demanded } from './task-requests.ts';
import { firstClause, semicolons, splitAt } from './task-splits.ts';
import { afterPeriod, begins, mayBeVerb } from './task-starts.ts';
import { laysOut } from './task-sums.ts';

// One stretch of a sentence between its semicolons: whether it asks for something, from where on, and in how many parts.

const AND = registerWord('và');
const THOI = registerWord('thời');
const ALSO = phraseTable('đồng thời, cùng với đó, bên cạnh đó, ngoài ra');
const PHAI = registerWord('phải');
const PHAN = registerWord('phấn');
const DEN = registerWord('đến');

/** One sentence with all that is known around it, and the list its tasks go to. */
export interface Place {
  t: Tokens;
  dates: Dates;
  cited: Uint8Array;
  s: Sentence;
  c: Context;
  /** It tells of an earlier year. */
  past: boolean;
  /** A line above it ends with a colon and asks someone to do what stands here. */
  demanded: boolean;
  /** The sentence before asks for something. */
  chained: boolean;
  /** Its commas part nothing. */
  whole: boolean;
  out: Found[];
  /** The marker inside the sentence that the segment stands under. */
  item?: string;
}

/** A task with its tokens. */
export interface Found {
  task: Task;
  from: number;
  to: number;
}

/**
 * Adds the tasks of the stretch [start, end) to the list. `opened`: what stands before it announced tasks; the answer is
 * whether it does so for the next one.
 */
export function readSegment(place: Place, start: number, end: number, opened: boolean): boolean {
  const { t, cited, s, c, past, whole } = place;
  let from = afterOrdinal(t, start, end);
  while (from < end && t.kind[from] !== WORD && t.kind[from] !== NUM) {
    if (isPunct(t, from, '“') && isPunct(t, from - 1, ':')) return opened;
    from++;
  }
  if (end - from < 3 || cited[from]) return opened;
  const opensAims = listOfAims(t, s, c);
  const mode = modeAt(c, opensAims ? Math.max(from, (c.turns[0]?.at ?? 0) + 1) : from + 1);
  const listed = c.section === 'plan' || c.section === 'target' || c.start === 'plan' || c.start === 'target';
  const aims = listed || ((mode === 'plan' || mode === 'target') && (announced(t, s, c, from) || opensAims));
  let at = opened || (aims && mode !== 'report') ? begins(t, s, c, from, end) : -1;
  if (at < 0 && aims && s.labelTo > from && s.labelTo < end && s.labelTo - from <= 9)
    at = begins(t, s, c, s.labelTo, end);
  if (at === from && c.section === 'neutral' && tells(t, s, at)) at = -1;
  const proposes = at === s.body && s.marker !== null && PROPOSING.has(t.words[at] as number);
  if (at >= 0 && !(proposes && !carriesOut(t, at, end))) at = pastAddressee(t, at, end);
  let opens = opened;
  if (at < 0) {
    const also = matchLength(ALSO, t, from, end);
    const verb = from + also + (also > 0 && isPunct(t, from + also, ',') ? 1 : 0);
    if (isPunct(t, start - 1, ';') && strives(t, c, verb, end) && isVerb(t, verb, end) && !hasPercent(t, verb, end))
      at = verb;
    if (at < 0) at = asked(t, c, from, end, listed || mode === 'plan', past);
    const said = afterSaying(t, from, end);
    if (at < 0 && c.section !== 'report' && s.marker === null && findReport(t, said, end) < 0)
      at = goesOn(t, said, end);
    if (at < 0 && c.section !== 'report' && s.marker === null) at = aimedAt(t, from, end);
    if (at < 0 && c.section !== 'report') at = dueAt(t, place.dates, from, end);
    // a value among the tasks of a list ends it not
    const value = at < 0 && opened && hasPercent(t, from, end);
    opens = value || (at >= 0 && t.words[at] !== PHAI && t.words[at - 1] !== PHAI);
  }
  if (at >= 0 && issues(t, cited, at, end)) at = -1;
  if (at < 0 && place.chained) at = needed(t, from, end);
  if (
    at < 0 &&
    (place.demanded || (c.section === 'plan' && s.marker !== null && mode !== 'report')) &&
    from === s.body &&
    mayBeVerb(t, from, end)
  )
    at = from;
  const goals = c.section === 'target' || (isPunct(t, from - 1, ':') && turnAt(c, from)?.mode === 'target');
  if (at < 0 && goals && isStatusGoal(place, from, end)) at = from;
  if (at >= 0 && c.budget && laysOut(t, at, end)) return opens;
  if (at >= 0 && isRefused(t, s, from, at, end, place.item !== undefined)) return opens;
  if (at < 0 || (end === s.to && s.closesLine && isPunct(t, end - 1, ':'))) return opens;
  const splits =
    s.marker === null && !whole
      ? splitAt(t, at, end, semicolons(t, s))
      : s.marker !== null && !whole
        ? splitPoint(t, place.dates, at, end)
        : [at];
  const measured = c.section === 'target';
  for (let i = 0; i < splits.length; i++) {
    const a = splits[i] as number;
    const next = splits[i + 1];
    const b = next === undefined ? end : t.words[next - 1] === THOI ? next - 2 : endBefore(t, a, next);
    if (
      measured &&
      (s.marker === null
        ? hasPercent(t, a, holdsTitle(t, a) ? firstClause(t, a, b) : b)
        : hasNumber(t, a, b) && matchLength(MAKING, t, a, b) === 0 && !leadsToMake(t, a, b))
    )
      continue;
    if (t.words[a] === PHAN && hasNumber(t, a, firstClause(t, a, b)) && !makes(t, a + 2, b)) continue;
    if (isRateToReach(t, s, a, b)) continue;
    if (countsInList(place, a, b)) continue;
    place.out.push(taskOf(t, s, a, b, place.item));
  }
  return opens;
}

/** "Duy trì sĩ số đạt 99%", "phấn đấu 95% trường …": a value to be reached; "Huy động 100% trẻ 6 tuổi vào lớp 1" is an order. */
function isRateToReach(t: Tokens, s: Sentence, a: number, b: number): boolean {
  if (matchLength(STATUS_VERBS, t, a, b) === 0 || (t.words[a] === PHAN && makes(t, a + 2, b))) return false;
  if (s.marker === null) return hasPercent(t, a, holdsTitle(t, a) ? firstClause(t, a, b) : b);
  return hasPercent(t, a, firstClause(t, a, b)) && !(t.words[a] === HUY && textOf(t, a + 2, a + 3) === '100');
}
const HUY = registerWord('huy');

/** "chỉ tiêu: …; kết nạp 8 đảng viên; giảm tỷ lệ bỏ học xuống dưới 0,3%": a value of the list, nothing to be done. */
function countsInList({ t, s, c }: Place, a: number, b: number): boolean {
  if (!hasNumber(t, a, b)) return false;
  const rate = matchLength(RATES, t, a, b) > 0 && hasPercent(t, a, b);
  if (rate && a > s.body) return true;
  const verb = matchLength(COUNTING_VERBS, t, a, b);
  if (s.marker !== null || verb === 0 || (verb === 1 && t.kind[a + 1] !== NUM)) return false;
  const turn = turnAt(c, a);
  const aims = c.section === 'target' || turn?.mode === 'target';
  return aims && (a > s.body || c.section === 'target');
}
/** "Xây dựng 01 mô hình": in a list of values still a thing to be done. */
const MAKING = phraseTable(
  'xây dựng, xây dựng thêm, xây, xây mới, xây thêm, làm mới, thành lập, mở, tổ chức, trồng, tham mưu, sửa, sửa lại, sửa chữa, cải tạo, nâng cấp, mua, mua thêm, mua sắm, cử, lắp, làm lại, đóng mới, khoan, đào tạo nghề, lắp đặt, trang bị, đầu tư, khởi công, xóa, xóa hết, xóa bỏ, xoá, hoàn thành sửa chữa, hoàn thành xây dựng, hoàn thành tự đánh giá, hoàn thành đầu tư, thay thế',
);
/** "Lãnh đạo Đoàn xây dựng 01 công trình", "Tập trung xóa 14 phòng tạm": those led make it, or it is made with care. */
function leadsToMake(t: Tokens, a: number, b: number): boolean {
  const soft = a + matchLength(SOFTLY, t, a, b);
  const twice = soft + matchLength(SOFTLY, t, soft, b);
  if (twice > a && matchLength(MAKING, t, twice, b) > 0) return true;
  if (matchLength(LEADING, t, a, b) === 0) return false;
  for (let k = a + 3; k < b && k < a + 12; k++) if (matchLength(MAKING, t, k, b) > 0) return true;
  return false;
}
const SOFTLY = phraseTable('tập trung, ưu tiên, tiếp tục, cơ bản, từng bước');
const LEADING = phraseTable('lãnh đạo, chỉ đạo, giao, phân công');
const DANH = registerWord('danh');
/** "giữ vững danh hiệu …, giáo viên trên chuẩn 90%": the share behind the comma is another aim. */
const holdsTitle = (t: Tokens, a: number): boolean => t.words[a + 2] === DANH;
/** "Trường đạt chuẩn mức độ 2 vào năm 2026", "Phấn đấu không còn hộ nghèo": a state to be reached that counts nothing. */
function isStatusGoal({ t, s, c }: Place, from: number, end: number): boolean {
  if (
    (from !== s.body && !isPunct(t, from - 1, ':')) ||
    end !== s.to ||
    !isCapital(t, from) ||
    end - from > 40 ||
    isPunct(t, end - 1, ':')
  )
    return false;
  for (let k = from; k < end; k++) if (isPunct(t, k, ':')) return false;
  if (c.turns.some((x) => x.mode === 'report') || hasNumber(t, from, firstClause(t, from, end))) return false;
  const first = afterPeriod(t, from, end);
  for (let k = first + 1; k < end && k < first + 10; k++) {
    if (isPunct(t, k, ',') || isPunct(t, k, ':')) return false;
    if (t.kind[k] === NUM && isPunct(t, k + 1, '/')) return false;
    if (matchLength(STATES, t, k, end) > 0) return true;
  }
  return false;
}
const STATES = phraseTable(
  'đạt chuẩn, đạt trình độ, không còn, trở thành, được sắp xếp, được hoàn thiện, được xây dựng, được công nhận, được nâng cao, cơ bản đáp ứng, đáp ứng',
);
const RATES = phraseTable('giảm tỷ lệ, giảm tỉ lệ, nâng tỷ lệ, nâng tỉ lệ, tăng tỷ lệ, tăng tỉ lệ');
const COUNTING_VERBS = phraseTable('kết nạp, tăng, tăng thêm, giảm, giảm tỷ lệ, giảm tỉ lệ');

/** "phấn đấu 90% …; duy trì …": the words of striving still hold, those of other aims for counted works. */
const strives = (t: Tokens, c: Context, from: number, end: number): boolean => {
  const turn = turnAt(c, from);
  return (
    turn?.mode === 'target' &&
    (t.words[turn.at] === PHAN || (turn.at < from && makes(t, from, end) && hasNumber(t, from, end)))
  );
};

/** "…, xã Phú Lạc | nâng cấp": the clause before ends at the comma, where the next one has an actor of its own. */
function endBefore(t: Tokens, a: number, next: number): number {
  if (t.words[next - 1] === AND || isPunct(t, next - 1, ',')) return next - 1;
  for (let k = next - 1; k > a && k > next - 8; k--) if (isPunct(t, k, ',')) return k;
  return next - 1;
}

/** "4. Kiến nghị UBND phường xây thêm …": a point that proposes begins with the proposing. */
const PROPOSING = wordSet('kiến đề yêu giao');
/** "4. Giao Ban Chấp hành | cụ thể hóa Nghị quyết": how a resolution ends, no point of its proposals. */
const carriesOut = (t: Tokens, at: number, end: number): boolean =>
  t.words[at] === GIAO && findPhrase(t, RESOLUTIONS, at, end) >= 0;
const GIAO = registerWord('giao');
const RESOLUTIONS = phraseTable(
  'nghị quyết, chương trình hành động, chương trình công tác, kết luận này, chỉ thị này, quyết định này',
);
const ADDRESSING = phraseTable('yêu cầu, giao, đề nghị, kiến nghị, lưu ý, nhắc');

/** "UBND tỉnh giao các địa phương | bố trí …": past a verb of asking, with its subject before it, and the one asked. */
function pastAddressee(t: Tokens, at: number, end: number): number {
  const length = matchLength(ADDRESSING, t, at, end);
  if (length === 0) return at;
  const verb = demanded(t, at + length, end);
  return verb < 0 ? at : verb;
}

/** "Theo đó, đến năm 2030, duy trì …; nâng …; củng cố …": a word of aim opens a sentence of several parts. */
function listOfAims(t: Tokens, s: Sentence, c: Context): boolean {
  const turn = c.turns[0];
  if (turn?.mode !== 'target' || t.words[turn.at] !== DEN || turn.at - s.body > 4) return false;
  for (let k = turn.at; k < s.to; k++) if (isPunct(t, k, ';')) return true;
  return false;
}

/** "Ban Chỉ đạo giao: Phòng …; các quận …": a word of plan with a colon before the clause. */
function announced(t: Tokens, s: Sentence, c: Context, from: number): boolean {
  const turn = c.turns.find((x) => x.mode === 'plan' || x.mode === 'target');
  if (!turn || turn.at >= from) return false;
  for (let k = turn.at; k < from && k < s.to; k++) if (isPunct(t, k, ':')) return true;
  return false;
}

/** A task inside a quotation ends where the quotation ends: "… tư thục", ông Liêm nói. */
function beforeClosingQuote(t: Tokens, from: number, to: number): number {
  let open = 0;
  let straight = false;
  for (let k = from; k < to; k++) {
    if (isPunct(t, k, '“')) open++;
    else if (isPunct(t, k, '”') && open-- <= 0) return k;
    else if (isPunct(t, k, '"')) {
      if (!straight && k > from + 1 && (isPunct(t, k + 1, ',') || isPunct(t, k + 1, '-'))) return k;
      straight = !straight;
    }
  }
  return to;
}

/** Past "Ông Hải, Phó Giám đốc Sở, cho biết:". */
function afterSaying(t: Tokens, from: number, end: number): number {
  for (let k = from + 3; k < end && k < from + 24; k++)
    if (isPunct(t, k, ':') || isPunct(t, k, ',')) if (matchLength(SAYING, t, k - 2, k) === 2) return k + 1;
  return from;
}
const SAYING = phraseTable('cho biết, cho hay, khẳng định, thông tin, chia sẻ');

/** The task of tokens [from, to), without what closes its quotation and without its last signs. */
export function taskOf(t: Tokens, s: Sentence, from: number, to: number, item?: string): Found {
  let end = beforeClosingQuote(t, from, to);
  while (
    end > from + 1 &&
    t.kind[end - 1] !== WORD &&
    t.kind[end - 1] !== NUM &&
    !isPunct(t, end - 1, ')') &&
    !isPunct(t, end - 1, '%')
  )
    end--;
  const a = t.start[from] as number;
  const b = t.end[end - 1] as number;
  const task: Task = { start: a, end: b, quote: t.text.slice(a, b) };
  if (item !== undefined) task.ordinal = item;
  else if (s.marker !== null && !isBullet(s.marker)) task.ordinal = s.marker.replace(/[()]/g, '');
  return { task, from, to: end };
}
