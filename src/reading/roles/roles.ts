import type { Context } from '../contexts/context.ts';
import { modeAt, turnAt } from '../contexts/context.ts';
import { findPhrase, type Mode } from '../contexts/turns.ts';
import { REPORT_CUES } from '../lexicon/cues.ts';
import { COUNT_NOUNS, POINT_NOUNS, TIME_UNITS } from '../lexicon/nouns.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Role } from '../reading.ts';
import type { Sentence } from '../text/segment.ts';
import { isAllCaps, isPunct, type Tokens, WORD } from '../text/tokens.ts';
import type { Surroundings } from '../weights/places.ts';
import {
  fillsQuota,
  isAllotted,
  isLeft,
  isOfQuota,
  isOnAdmissions,
  isPlaces,
  isPosts,
  isRecruited,
  isToFill,
  listsPlaces,
  standsNow,
  wasFilled,
  wasHeld,
} from './admissions.ts';
import { opensBreakdown } from './breakdowns.ts';
import { isDesign } from './capacities.ts';
import {
  besideOther,
  comparedWith,
  isBaseline,
  isChange,
  isOrdered,
  missesPlan,
  sharesChange,
  wasBefore,
} from './changes.ts';
import { earns, isMoney, isPriced, isRaised, lessonsHeld, moneyRole, sharesBudget } from './money.ts';
import { governs, isNamedAbove, namesPlace, PLACED } from './named-places.ts';
import {
  countsVerbs,
  isAllowance,
  isAllowed,
  isDue,
  isRation,
  isSupposed,
  isWish,
  marksScale,
  prescribes,
  setsMeasure,
  statesNorm,
  underNorm,
} from './norms.ts';
import { carriesListOn } from './part-roles.ts';
import { alikeBefore, besideResult, isPastAim, wasVoted } from './past-aims.ts';
import { sureRole } from './sure-roles.ts';

// actual, target, change or other: decided from the words before the number, its unit, and the sentence's context.

const id = registerWord;
const ASSURE = phraseTable('đảm bảo, bảo đảm');
const CREATES = phraseTable(
  'sắp xếp, sắp xếp lại, xây, xây dựng, mở, thành lập, kết nạp, tuyển, tuyển dụng, tuyển đủ, lắp, lắp đặt, trang bị, mua, mua sắm, sáp nhập, khởi công, tổ chức, bồi dưỡng, tập huấn, đào tạo, huy động, giữ, giữ vững, duy trì, đưa, phấn đấu, đạt, có, công nhận, giảm, tăng, hoàn thành, cử, tặng, trao, hỗ trợ, vận động, trồng, sửa chữa, nâng cấp, cấp, giữ lại, bổ sung, thêm, dạy, thực hiện, phát triển, giới thiệu, xóa, biên soạn, ban hành, in, phát, kiểm tra, giám sát, đón, thu, bố trí, cải tạo, xây mới, sắm, số hóa, không quá, thu hút, ra mắt, chuyển, ủng hộ, đầu tư, tiếp nhận, phục vụ, quyên góp, nhân rộng, giải quyết, tham gia, dự, đăng ký, thi, hợp đồng, ký hợp đồng, phụ đạo, đỡ đầu, củng cố, kiện toàn, kiểm định, cấp phát, phủ sóng, kết nghĩa, khám, tư vấn, tu sửa, tu bổ, sửa, dồn, dồn ghép, dồn dịch, ghép, giải thể, tách, chia tách, hợp nhất, thay thế, dựng, may, đóng, khoan, viết, khen thưởng, biểu dương, tôn vinh, vinh danh, bàn giao, triển khai mô hình, triển khai thí điểm, thí điểm, áp dụng, theo dõi, ký cam kết, kèm cặp, dạy thử nghiệm, thanh lý, điều chuyển, biệt phái, luân chuyển, soạn, mời, làm mới',
);

/** Sets the role of every mention of the sentence at `n`, in order; `before` is the last mention of the sentence before. */
export function assignRoles(
  surroundings: Surroundings,
  n: number,
  mentions: Mention[],
  before: Mention | null = null,
): void {
  const { t } = surroundings;
  const s = surroundings.sentences[n] as Sentence;
  const c = surroundings.around[n] as Context;
  let previous: Mention | null = null;
  let paid: Mention | null = null;
  const admits = isOnAdmissions(t, surroundings.sentences);
  const row = opensBreakdown(t, s) ? before : null;
  for (let i = 0; i < mentions.length; i++) {
    const m = mentions[i] as Mention;
    const figure = { t, s, c, m, mode: modeAt(c, m.from), previous, paid: paid ?? row, admits };
    const sure = sureRole(figure);
    let role = listsPlaces(t, surroundings.sentences, s, c, m)
      ? 'other'
      : roleOf(t, s, c, m, previous, row, alikeBefore(mentions, i), paid ?? row);
    if (role === 'actual' && row && sharesChange(row, m, mentions)) role = 'change';
    if (role === 'actual' && isAgain(t, s, m, before)) role = 'other';
    // "689 em đạt 27 điểm trở lên": a mark that parts those who are counted
    if (role === 'actual' && isFloor(m)) role = m.quantity.unit === 'điểm' ? 'other' : 'target';
    // "nâng cấp 196 phòng công vụ; 574 phòng ở; …": the verb before the first holds for the list
    if (role === 'actual' && previous?.quantity.role === 'target' && carriesListOn(t, m, previous)) role = 'target';
    if (role === 'target' && governs(t, m, mentions[i + 1])) role = 'actual';
    if (sure !== null) {
      role = sure;
      m.headed = true;
    }
    // "sẽ là 648 trường. Trong đó: mầm non 205 trường": parts of what is to be
    if (role === 'target' && row && !row.aside && !isMoney(m) && ofOneKind(m, previous ?? row)) m.headed = true;
    m.quantity.role = role;
    previous = m;
    if (isMoney(m)) paid = m;
  }
}

/** "Tới năm học sau, con số này là …": the budget of the sentence before again, at another time. */
const isAgain = (t: Tokens, s: Sentence, m: Mention, before: Mention | null): boolean =>
  before?.quantity.role === 'other' &&
  isMoney(before) &&
  isMoney(m) &&
  findPhrase(t, SAME_FIGURE, Math.max(s.body, m.from - 6), m.from) >= 0;
const SAME_FIGURE = phraseTable('con số này, số tiền này, mức này, kinh phí này, con số ấy, con số trên');
/** "ít nhất 35%", "từ 20 giải trở lên", "không quá 2%": results are told as they are, only aims are bounded so. */
const isFloor = (m: Mention): boolean =>
  m.quantity.comparator === '>=' || (m.percent && m.quantity.comparator === '<=');

function roleOf(
  t: Tokens,
  s: Sentence,
  c: Context,
  m: Mention,
  previous: Mention | null,
  before: Mention | null,
  alike: Mention | null,
  paid: Mention | null,
): Role {
  const floor = previous ? previous.to : s.body;
  const unit = m.quantity.unit ?? '';
  if (wasVoted(t, s, m)) return 'actual';
  if (wasBefore(t, m)) return /^chỉ tiêu/i.test(unit) ? 'other' : 'actual';
  let mode = modeAt(c, m.from);
  const listed = c.section === 'target' || c.section === 'plan';
  if (isPlaces(t, s, c, m)) return 'other';
  if (isPastAim(t, s, m, alike) && !/^(biên chế|chỉ tiêu|mục tiêu|nhiệm vụ)/i.test(unit)) {
    const aims = [c.section, c.start, besideResult(t, m) ? 'report' : mode];
    m.aside = !aims.some((x) => x === 'target' || x === 'plan');
    return 'target';
  }
  if (isDesign(t, s, m, previous)) return 'other';
  if (mode !== 'target' && mode !== 'plan' && standsNow(t, m)) return 'actual';
  const turn = turnAt(c, m.from);
  const row =
    previous?.quantity.role === 'target' && !previous.aside && !(turn?.mode === 'report' && turn.at >= previous.to);
  if (mode !== 'target' && previous && row && goesOn(t, previous.to, m.from)) mode = 'target';
  if (isRecruited(t, s, m, mode, (previous ?? before)?.quantity.role === 'target')) return 'target';
  if (isChange(t, m, floor, previous)) {
    if (mode === 'target' && !missesPlan(t, m))
      return comparedWith(t, m, s) && besideOther(t, previous, m) ? 'change' : 'target';
    return mode === 'plan' && isOrdered(t, s, m) && !comparedWith(t, m, s) ? 'target' : 'change';
  }
  if (sharesBudget(t, s, m, previous)) return 'other';
  if (!m.percent && isMoney(m) && setsMeasure(t, s, m, listed, mode)) return 'other';
  const money = moneyRole(t, s, m, mode, turn !== null, c, previous ?? before, paid);
  if (money !== null && (c.budget || !/\//.test(unit))) return money;
  if (mode === 'plan' && isMoney(m) && m.quantity.comparator === '>=' && isRaised(t, s, m)) return 'target';
  if (/^đồng ?\//.test(unit) && !(mode === 'target' && !isPriced(t, s, m))) return earns(t, s, m) ? 'actual' : 'other';
  const ahead = mode === 'target' || mode === 'plan';
  if (lessonsHeld(t, s, m, ahead, previous)) return ahead ? 'target' : 'actual';
  if ((unitIn(t, m, TIME_UNITS) || isRation(unit)) && !(ahead && isDue(m))) return 'other';
  const fraction = m.quantity.numerator !== undefined;
  if (unitIn(t, m, POINT_NOUNS) && !fraction && !m.percent)
    return mode === 'report' && done(t, m, floor, previous) ? 'actual' : 'other';
  if (/^chỉ tiêu/i.test(unit) && (wasFilled(t, m) || isLeft(t, m))) return 'actual';
  if (/^chỉ tiêu/i.test(unit) && !isToFill(t, s, m))
    return (fraction && mode !== 'target') || wasHeld(t, s, m) ? 'actual' : 'other';
  if (/^(biên chế|chỉ tiêu)/i.test(unit) && besidePart(previous, m)) return 'other';
  if (/\//.test(unit) && t.words[m.from - 1] === id('và') && besidePart(previous, m)) return 'other';
  if (/^biên chế/i.test(unit) && isPosts(t, m, floor, previous ?? before, mode)) return 'other';
  if (isOfQuota(t, m, floor)) return 'other';
  if (isAllotted(t, m, floor) || fillsQuota(t, s, m, previous)) return 'other';
  if (setsMeasure(t, s, m, listed, mode)) return 'other';
  if (marksScale(t, m) || (!m.percent && isAllowed(t, m))) return 'other';
  if (isBaseline(t, m)) return 'actual';
  if (!m.percent && mode !== 'target' && isAllowance(t, s, m)) return 'other';
  if (mode !== 'report' && mode !== 'plan' && !listed && statesNorm(t, s, m)) return 'other';
  if ((mode === 'neutral' || mode === 'duty') && prescribes(t, s, m)) return 'other';
  if (mode !== 'target' && mode !== 'plan' && !m.percent && isWish(t, s, m, previous)) return 'other';
  if (!listed && isSupposed(t, s, m)) return 'other';
  if (before && breaksDown(m, previous ?? before, mode)) return 'target';
  if (m.quantity.unit !== null && !m.percent && countsVerbs(t, m)) return 'other';
  if (ahead && isNamedAbove(t, m)) return 'actual';
  if (mode === 'target' && namesPlace(t, m, previous)) return 'actual';
  if (mode === 'target') return runsOn(t, s, c, m, floor, previous) ? 'actual' : 'target';
  const aims = c.section === 'target' || c.section === 'plan';
  if (mode === 'plan' || (mode === 'duty' && aims))
    return m.percent || bounded(t, s, m, aims) || eachSpan(t, m) || created(t, s, m, floor, previous) || willDo(t, c, m)
      ? 'target'
      : m.quantity.comparator === '<=' || isMoney(m)
        ? 'other'
        : 'actual';
  if (m.percent) return mode === 'neutral' && willFollow(t, m, s) ? 'target' : 'actual';
  if (mode === 'duty' && m.quantity.comparator === '<=' && findPhrase(t, ASSURE, s.body, m.from) >= 0) return 'target';
  if (m.quantity.comparator === '<=' || underNorm(t, s, m) || boundBeside(previous, m)) return 'other';
  return 'actual';
}

const DONE = phraseTable('hoàn thành, đạt, thực hiện, triển khai');

/** Points that were reached count as results: "làm xong 9/9 nhiệm vụ và 1 nhiệm vụ giao thêm". */
function done(t: Tokens, m: Mention, floor: number, previous: Mention | null): boolean {
  if (findPhrase(t, DONE, Math.max(floor, m.from - 6), m.from) >= 0) return true;
  return previous?.quantity.numerator !== undefined && m.from - previous.to <= 2;
}

/** "Năm 2030: 40% học sinh … sẽ học nghề". */
function willFollow(t: Tokens, m: Mention, s: Sentence): boolean {
  for (let k = m.to; k < s.to && k < m.to + 12; k++) {
    if (isPunct(t, k, ',') || isPunct(t, k, ';')) return false;
    if (t.words[k] === id('sẽ')) return true;
  }
  return false;
}

/** The row of targets goes on: nothing between but the words of one clause ("… và 80% ở khu vực khó khăn"). */
function goesOn(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (isPunct(t, k, ';') || isPunct(t, k, ')')) return false;
    if (matchLength(REPORT_CUES, t, k, to) > 0 || TURNING.has(t.words[k] as number)) return false;
    if (t.words[k] === id('trong') && t.words[k + 1] === id('khi')) return false;
  }
  return true;
}

const TURNING = wordSet('đạt nhưng song');

function unitIn(t: Tokens, m: Mention, table: typeof TIME_UNITS): boolean {
  // "từ 3 đến 5 phút"
  const from = m.quantity.value_to !== undefined && t.words[m.num + 1] === id('đến') ? m.num + 2 : m.num + 1;
  for (let k = from; k < m.to; k++)
    // "145 ngày công", "2 bài học STEM": a longer noun, or another thing
    if (t.kind[k] === WORD) {
      const length = matchLength(table, t, k);
      return length > 0 && length >= matchLength(COUNT_NOUNS, t, k) && !isAllCaps(t, k + length);
    }
  return false;
}

/** Aims of the sentence before run on in prose only for shares, bounds and what is created. */
function runsOn(t: Tokens, s: Sentence, c: Context, m: Mention, floor: number, previous: Mention | null): boolean {
  if (m.percent || m.quantity.comparator !== undefined || c.section !== 'neutral' || c.start !== 'target') return false;
  if (turnAt(c, m.from) !== null || previous?.quantity.role === 'target') return false;
  return !created(t, s, m, floor, previous);
}

/** After "sẽ" and "dự kiến" every count is one to come, but not the place or owner that it only names. */
function willDo(t: Tokens, c: Context, m: Mention): boolean {
  const turn = turnAt(c, m.from);
  const last = turn ? (t.words[turn.at] as number) : 0;
  return (last === id('sẽ') || last === id('dự')) && !PLACED.has(t.words[m.from - 1] as number);
}
/** In a plan a bound binds: "sĩ số không quá 35 học sinh/lớp", "tối thiểu 1,5 giáo viên/lớp". */
function bounded(t: Tokens, s: Sentence, m: Mention, aims: boolean): boolean {
  if (!aims || m.quantity.comparator === undefined || isMoney(m)) return false;
  return !underNorm(t, s, m);
}

/** "sửa 74 trường. Trong đó, quận Đông 18 trường": the parts of a target, in its own unit. */
function breaksDown(m: Mention, whole: Mention, mode: Mode): boolean {
  if (m.percent || whole.percent || mode === 'report' || whole.quantity.role !== 'target') return false;
  return whole.quantity.unit === m.quantity.unit;
}

/** Parts of a target in its own unit, or schools with their classes. */
const ofOneKind = (m: Mention, whole: Mention): boolean =>
  !m.percent &&
  whole.quantity.role === 'target' &&
  (whole.quantity.unit === m.quantity.unit ||
    (SCHOOLS.test(whole.quantity.unit ?? '') && SCHOOLS.test(m.quantity.unit ?? '')));
const SCHOOLS = /^(trường|lớp|nhóm|điểm trường|nhóm trẻ)(?![\p{L}/])/iu;

/** "574 biên chế giáo viên, gồm mầm non 310, tiểu học 164": the parts of a quota. */
const besidePart = (previous: Mention | null, m: Mention): boolean =>
  previous?.quantity.role === 'other' && previous.quantity.unit === m.quantity.unit && m.from - previous.to <= 8;

/** "tối đa 40 lớp, tối thiểu 10 lớp": the second bound of a rule. */
const boundBeside = (previous: Mention | null, m: Mention): boolean =>
  m.quantity.comparator !== undefined && besidePart(previous, m) && previous?.quantity.comparator !== undefined;

/** "mỗi quý 01 chuyên đề", "hằng tháng 02 buổi": so many in each span. */
const eachSpan = (t: Tokens, m: Mention): boolean =>
  EACH.has(t.words[m.from - 2] as number) && EACH_SPANS.has(t.words[m.from - 1] as number);
const EACH = wordSet('mỗi hằng hàng');
const EACH_SPANS = wordSet('tuần tháng quý năm kỳ');

/** In a task a count is a target when the verb that creates it governs it. */
function created(t: Tokens, s: Sentence, m: Mention, floor: number, previous: Mention | null): boolean {
  for (let k = m.from - 1; k >= Math.max(floor, s.body) && k >= m.from - 9; k--) {
    if (isPunct(t, k, ';') || isPunct(t, k, ')')) return false;
    if (matchLength(CREATES, t, k, m.from) > 0) return true;
  }
  return previous?.quantity.role === 'target' && m.from - previous.to <= 4;
}
