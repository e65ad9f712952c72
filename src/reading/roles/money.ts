import type { Context } from '../contexts/context.ts';
import { findPhrase, type Mode } from '../contexts/turns.ts';
import { BREAKDOWNS, GIVING, LESSONS, PRICES, WORKS } from '../lexicon/cues.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import { startsCountNoun } from '../quantities/units.ts';
import type { Role } from '../reading.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, NUM, type Tokens, textOf, WORD } from '../text/tokens.ts';
import { underNorm } from './norms.ts';

// Money: what was given, spent or earned is reported; what a thing costs, and what is set aside for it, is no result.

const id = registerWord;
const BUDGETS = phraseTable(
  'kinh phí, ngân sách, vốn, tổng vốn, tổng mức, tổng số vốn, mức đầu tư, dự toán, tổng nhu cầu, tổng dự toán, xã hội hóa, nguồn lực',
);
/** Money that comes in: to be reached or reached like any count. */
const RAISED = phraseTable(
  'thu ngân sách, thu ngân sách nhà nước, tổng thu ngân sách, huy động vốn, tổng huy động vốn, vốn huy động, thu sự nghiệp, vận động',
);
/** Money that is set aside for something to come. */
const SPENDING = phraseTable('đầu tư, được đầu tư, hỗ trợ, đối ứng');
const MOI = id('mỗi');
const WORTH = phraseTable('trị giá, tổng trị giá, tổng giá trị');
const TONG = id('tổng');

export const isMoney = (m: Mention): boolean =>
  !m.percent && /^(đồng(?! chí)|đ|vnđ|vnd|usd|euro|đô la)(?![\p{L}])/iu.test(unitOf(m));
const unitOf = (m: Mention): string => (m.quantity.unit ?? '').replace(/^đ$/i, 'đồng');

/** The role of money that is a price, an allowance or a budget; null when the words around decide as for any count. */
export function moneyRole(
  t: Tokens,
  s: Sentence,
  m: Mention,
  mode: Mode,
  own: boolean,
  c: Context,
  last: Mention | null,
  paid: Mention | null,
): Role | null {
  if (!isMoney(m)) return null;
  const floor = clauseFloor(t, s, m.from);
  const given = t.words[m.to] === id('do') || findPhrase(t, GIVING, floor, m.from) >= 0;
  const worthGiven = (given && mode !== 'plan' && mode !== 'target') || mode === 'report';
  if (forEach(t, m) || eachBeside(t, m)) return 'other';
  if (
    isPrice(t, last && last.from >= s.body ? Math.max(floor, last.to) : floor, m, worthGiven) ||
    besidePrize(t, m, last)
  )
    return 'other';
  if (last && last.quantity.role === 'other' && isMoney(last) && !/\//.test(unitOf(last)) && goesOn(t, last, m))
    return 'other';
  const budget = findPhrase(t, BUDGETS, floor, m.from);
  // "Kinh phí: …, trích từ quỹ 20 triệu đồng và vận động 15 triệu đồng"
  const listed = s.labelTo > s.body && s.labelTo <= m.from && findPhrase(t, BUDGETS, s.body, s.labelTo) >= 0;
  const raised = listed && findPhrase(t, RAISED, s.body, s.labelTo) >= 0;
  if (listed && !raised && mode !== 'report' && !toldBudget(t, s, m, mode)) return 'other';
  if (findPhrase(t, RAISED, floor, m.from) >= 0) return null;
  const ahead = mode === 'target' || mode === 'plan';
  if (budget < 0 && ahead && !/\//.test(unitOf(m)) && findPhrase(t, SPENDING, Math.max(floor, m.from - 5), m.from) >= 0)
    return 'other';
  if (budget < 0 && ahead && m.from === s.body + 2 && t.words[s.body + 1] === KIEN) return 'other';
  if (budget < 0) return c.budget && !(given && mode === 'report') ? 'other' : null;
  if (ahead) return 'other';
  if (findPhrase(t, PAID_OUT, Math.max(floor, m.from - 4), m.from) >= 0 || wasPaid(t, m)) return null;
  if (wasSpent(t, s, m) || toldBudget(t, s, m, mode) || endedWith(t, s, m, c.reference) || inherits(t, s, m, paid))
    return null;
  const far = Math.max(s.body, m.from - 48);
  const works = findPhrase(t, WORKS, far, m.from) >= 0;
  if (mode === 'report' && (own || given) && !works) return null;
  if (mode === 'report' && !own && !awaited(t, s, m)) return null;
  return (given || findPhrase(t, GIVING, far, m.from) >= 0) && !works ? null : 'other';
}

/** "ngân sách huyện chi 245 tỷ đồng", never "mức chi 2 triệu đồng" nor "thống nhất chi 3 tỷ đồng". */
const wasPaid = (t: Tokens, m: Mention): boolean =>
  t.words[m.from - 1] === id('chi') && !ALLOWED.has(t.words[m.from - 2] as number);
const ALLOWED = wordSet('mức ý nhất sẽ kiến định duyệt phải cần để quyết');

/** "đã triển khai 129 công trình với tổng kinh phí …": the work is done, so the money is spent. */
function wasSpent(t: Tokens, s: Sentence, m: Mention): boolean {
  const done = findPhrase(t, SPENT, s.body, m.from);
  if (done < 0 || findPhrase(t, AHEAD, s.body, m.from) >= 0) return false;
  // "kinh phí đã đầu tư cho Đề án là …"
  return findPhrase(t, FRAMES, done, m.from) < 0 || findPhrase(t, INTO, done, m.from) >= 0;
}
const FRAMES = phraseTable('giai đoạn, đề án, kế hoạch');
const INTO = phraseTable('đã đầu tư cho, đã chi cho, đã bố trí cho, đã huy động cho');

/** Among results money was spent, unless the work is only begun or planned: "khởi công 5 công trình, tổng mức đầu tư …". */
const awaited = (t: Tokens, s: Sentence, m: Mention): boolean =>
  [AHEAD, UNDERWAY, FRAMES].some((table) => findPhrase(t, table, Math.max(s.body, m.from - 48), m.from) >= 0) ||
  findPhrase(t, PAID_OUT, m.to, Math.min(s.to, m.to + 8)) >= 0;
/** "được bố trí 94 tỷ đồng, mới giải ngân 51 tỷ đồng": what was set aside, before what was spent of it. */
const PAID_OUT = phraseTable('giải ngân');

/** "Tổng kinh phí cho chuyển đổi số năm 2022 là 24,6 tỷ đồng": told of a time gone by, or where results are told. */
function toldBudget(t: Tokens, s: Sentence, m: Mention, mode: Mode): boolean {
  if (findPhrase(t, AHEAD, s.body, m.from) >= 0 || findPhrase(t, UNDERWAY, s.body, m.from) >= 0) return false;
  if (findPhrase(t, GONE, s.body, m.from) >= 0) return true;
  if (findPhrase(t, SPANNED, s.body, m.from) >= 0 && findPhrase(t, FRAMES, s.body, m.from) < 0) return true;
  if (ofYear(t, s, m) && findPhrase(t, FRAMES, s.body, m.from) < 0) return true;
  if (findPhrase(t, AWARDED, m.to, Math.min(s.to, m.to + 6)) >= 0) return true;
  return mode === 'report' && matchLength(SUMS, t, s.body, m.from) > 0;
}
/** "… năm 2022 là 24,6 tỷ đồng": a year, then what it came to. */
function ofYear(t: Tokens, s: Sentence, m: Mention): boolean {
  const at = m.from - 1;
  return at - 2 >= s.body && t.words[at] === id('là') && t.kind[at - 1] === NUM && t.words[at - 2] === id('năm');
}

/** "Giai đoạn 2016 - 2019, tổng kinh phí xây trường là …": a span that is over, or ends where no plan ends, was told at its end. */
function endedWith(t: Tokens, s: Sentence, m: Mention, reference: number): boolean {
  const at = findPhrase(t, SPANS, s.body, Math.min(m.from, s.body + 4));
  if (at < 0 || [AHEAD, UNDERWAY].some((table) => findPhrase(t, table, s.body, m.from) >= 0)) return false;
  const last = at + 4;
  const year = t.kind[last] === NUM && t.kind[at + 2] === NUM ? Number(textOf(t, last, last + 1)) : 0;
  return year > 2000 && (year < reference || (year === reference && year % 5 > 0));
}
const SPANS = phraseTable('giai đoạn, nhiệm kỳ');
const GONE = phraseTable(
  'giai đoạn trước, giai đoạn vừa qua, giai đoạn qua, nhiệm kỳ trước, các năm qua, những năm qua',
);
const SPANNED = phraseTable(
  'trong hè, năm qua, năm học qua, trong năm, trong năm học, năm vừa qua, đợt này, lần này, đợt vừa qua, cuối năm, trong quý, trong kỳ',
);
const AWARDED = phraseTable(
  'trao tặng, đã trao, được trao, đã hỗ trợ, đã cấp, đã xây, đã xây dựng, đã mua, đã sửa chữa, đã nâng cấp',
);
const SUMS = phraseTable('tổng nguồn vốn, tổng số vốn, tổng kinh phí, tổng nguồn kinh phí, tổng vốn');
const UNDERWAY = phraseTable(
  'đang xây, đang thi công, đang triển khai, đang đầu tư, thực hiện nghị quyết, cần, nhu cầu',
);

/** "…, trong đó ngân sách nhà nước 18,9 tỷ đồng, xã hội hóa 5,7 tỷ đồng": parts of money that was spent. */
function inherits(t: Tokens, s: Sentence, m: Mention, last: Mention | null): boolean {
  if (!last || !isMoney(last) || last.quantity.role !== 'actual' || m.from - last.to > 16) return false;
  const row = last.from < s.body || matchLength(BREAKDOWNS, t, s.body, s.to) > 0;
  return row || findPhrase(t, PARTS, last.to, m.from) >= 0;
}
const PARTS = phraseTable(
  'trong đó, gồm, bao gồm, ngân sách, nguồn vốn, xã hội hóa, còn lại, chi đầu tư, chi thường xuyên',
);
const SPENT = phraseTable(
  'đã triển khai, đã hoàn thành, đã đầu tư, đã chi, đã thực hiện, đưa vào sử dụng, kinh phí chi cho, đã bàn giao, khánh thành, đã xây, đã xây dựng, đã xây mới, đã sửa chữa, đã cải tạo, đã nâng cấp, đã mua, đã mua sắm, đã lắp, đã lắp đặt, đã trang bị, đã cấp, đã trao, đã tặng, đã hỗ trợ, đã tổ chức, đã làm, được bàn giao, nhận bàn giao, vừa bàn giao, vừa hoàn thành, được trang bị, được sửa chữa, hoàn thành với, xây được, xây dựng được, sửa được, mua được, mua sắm được',
);
const AHEAD = phraseTable('dự kiến, sẽ, tổng mức đầu tư, dự toán, khởi công, chủ trương, phê duyệt');

/** "Dự kiến khoảng 22.200 tỷ đồng sẽ được huy động". */
const KIEN = id('kiến');

/** "517 tỷ đồng (60%)", "ngân sách trung ương hỗ trợ 80%", "hỗ trợ 100% kinh phí": a share of money set aside. */
export function sharesBudget(t: Tokens, s: Sentence, m: Mention, last: Mention | null): boolean {
  if (!m.percent) return false;
  if (matchLength(SHARED_OUT, t, m.to) > 0) return findPhrase(t, GRANTING, Math.max(s.body, m.from - 5), m.from) >= 0;
  if (last?.quantity.role !== 'other' || m.from - last.to > 12) return false;
  // "ngân sách tỉnh 60%, ngân sách huyện 40%"
  if (!isMoney(last) && !last.percent) return false;
  if (matchLength(FUNDED, t, m.to) > 0) return true;
  if (findPhrase(t, SHARERS, last.to, m.from) >= 0) return true;
  return isPunct(t, last.to, '(')
    ? m.from <= last.to + 3 && !isPunct(t, last.to + 1, ')')
    : findPhrase(t, BUDGETS, last.to, m.from) >= 0;
}
/** "trong đó 90% từ ngân sách trung ương". */
const FUNDED = phraseTable('từ ngân sách, từ nguồn, từ vốn, là vốn, vốn, do ngân sách, ngân sách, từ xã hội hóa');
/** "trong đó huyện góp 60%". */
const SHARERS = phraseTable('góp, đóng góp, đối ứng, chi trả, tài trợ, hỗ trợ, bỏ ra');
const SHARED_OUT = phraseTable('kinh phí, tổng kinh phí, chi phí, học phí, vốn, tổng vốn, mức đóng, giá trị, tiền');
const GRANTING = phraseTable('hỗ trợ, tài trợ, miễn, cấp, được hỗ trợ');

/** The start of the part of the sentence that the money stands in. */
function clauseFloor(t: Tokens, s: Sentence, at: number): number {
  for (let k = at - 1; k >= s.body && k > at - 24; k--) if (isPunct(t, k, ';')) return k + 1;
  return Math.max(s.body, at - 24);
}

/** "mỗi suất 2 triệu đồng", "với giá 22.000 đồng", but not "quà trị giá 40 triệu đồng" that was given. */
function isPrice(t: Tokens, floor: number, m: Mention, given: boolean): boolean {
  for (let k = m.from - 1; k >= floor && k > m.from - 7; k--) {
    if (isPunct(t, k, ',') || isPunct(t, k, '(')) break;
    if (t.words[k] === MOI && !EACH_TIME.has(t.words[k + 1] as number)) return true;
  }
  const near = Math.max(floor, m.from - 5);
  const worth = findPhrase(t, WORTH, Math.max(floor, m.from - 10), m.from);
  // "tổng giá trị dự kiến 150 triệu đồng"
  if (worth >= 0 && t.words[m.from - 1] === KIEN) return true;
  if (worth >= 0) return t.words[worth] !== TONG && t.words[worth - 1] !== TONG && !given;
  // "Thu học phí, dịch vụ 1,24 tỷ đồng": what came in
  if (t.words[floor] === THU && (m.quantity.value ?? 0) >= 5e7) return false;
  return findPhrase(t, PRICES, near, m.from) >= 0;
}
const THU = id('thu');
/** "3,5 triệu đồng mỗi em": what each gets. */
const forEach = (t: Tokens, m: Mention): boolean =>
  t.words[m.to] === MOI && !EACH_TIME.has(t.words[m.to + 1] as number) && startsCountNoun(t, m.to + 1);
/** "600.000 đồng và 1.000.000 đồng/suất", "từ 440.000 đồng lên 500.000 đồng/tín chỉ": what the sum beside it is for. */
function eachBeside(t: Tokens, m: Mention): boolean {
  if (!BESIDE.has(t.words[m.to] as number)) return false;
  let at = m.to + 1;
  while (at < m.to + 4 && t.kind[at] === WORD) at++;
  if (t.kind[at] !== NUM) return false;
  for (at++; at < m.to + 9 && t.kind[at] === WORD; at++)
    if (CURRENCIES.has(t.words[at] as number)) return isPunct(t, at + 1, '/') && t.kind[at + 2] === WORD;
  return false;
}
const BESIDE = wordSet('và hoặc hay đến tới lên xuống');
const CURRENCIES = wordSet('đồng đ vnđ');
const EACH_TIME = wordSet('năm tháng ngày tuần');

/** "1 giải nhất (10 triệu đồng)": what the prize is worth. */
function besidePrize(t: Tokens, m: Mention, last: Mention | null): boolean {
  if (!last) return false;
  // "1 giải đặc biệt trị giá 10 triệu đồng"
  const worth = m.from - last.to <= 5 && findPhrase(t, WORTH, last.to, m.from) >= 0;
  if (!worth && (m.from - last.to !== 1 || !isPunct(t, last.to, '('))) return false;
  if (worth) return /^giải/i.test(unitOf(last)) && (last.quantity.value ?? 0) <= 5;
  // beside many of them stands what they are worth together
  return /^(giải|suất|huy chương|hc)/i.test(unitOf(last)) && (last.quantity.value ?? 0) <= 5;
}

/** "… 60 tỷ đồng, thị xã 45 tỷ đồng": only names of givers between. */
function goesOn(t: Tokens, last: Mention, m: Mention): boolean {
  if (m.from - last.to > 16 || isPrice(t, Math.max(0, last.from - 8), last, false)) return false;
  if (findPhrase(t, BUDGETS, last.to, m.from) >= 0 || forEach(t, last)) return false;
  if (findPhrase(t, TOGETHER, last.to, m.from) >= 0) return false;
  return findPhrase(t, GIVING, last.to, m.from) < 0;
}

const TOGETHER = phraseTable('tổng cộng, tổng số tiền, thành tiền, tổng trị giá');

/** Lessons are counted when they were held: "dự giờ 120 tiết"; else they are a measure of time. */
export function lessonsHeld(t: Tokens, s: Sentence, m: Mention, ahead: boolean, last: Mention | null): boolean {
  const unit = m.quantity.unit ?? '';
  if (underNorm(t, s, m)) return false;
  // "dự giờ 156 tiết, trong đó giỏi 112 tiết"
  if (/^tiết$/i.test(unit) && last?.quantity.unit === unit && last.quantity.role !== 'other' && last.from >= s.body)
    return true;
  // "84 tiết xếp loại giỏi", "giỏi 15 tiết (41,7%)", "bình quân 3 tiết/giáo viên": they were held and judged
  if (!ahead && /^(tiết|giờ)( học| dạy)?$/i.test(unit) && isRated(t, s, m)) return true;
  if (!/^tiết( học| dạy)?( ?\/ ?(giáo viên|gv|người|tổ|năm|năm học|học kỳ|tháng))?$/i.test(unit)) return false;
  if (m.quantity.comparator !== undefined && !ahead) return false;
  return findPhrase(t, LESSONS, Math.max(s.body, m.from - 6), m.from) >= 0 || matchLength(LESSONS, t, m.to) > 0;
}

function isRated(t: Tokens, s: Sentence, m: Mention): boolean {
  const before = Math.max(s.body, m.from - 3);
  return findPhrase(t, RATED, before, m.from) >= 0 || findPhrase(t, RATED, m.to, Math.min(s.to, m.to + 5)) >= 0;
}
const RATED = phraseTable(
  'xếp loại, giỏi, khá, loại giỏi, loại khá, loại tốt, tốt, trung bình, đạt yêu cầu, chưa đạt, yếu, thực hành, hội giảng, thao giảng, dạy tốt',
);

/** Is it said for what each of them is paid: a price, a grant, a rule? */
export const isPriced = (t: Tokens, s: Sentence, m: Mention): boolean => {
  const near = Math.max(s.body, m.from - 8);
  const granted = findPhrase(t, GRANTS, Math.max(s.body, m.from - 3), m.from) >= 0;
  return granted || underNorm(t, s, m) || findPhrase(t, PRICES, near, m.from) >= 0;
};

const GRANTS = phraseTable('hỗ trợ, trợ cấp, cấp bù, phụ cấp');

/** "Vận động đóng góp Quỹ khuyến học, tối thiểu 150 triệu đồng/năm". */
export const isRaised = (t: Tokens, s: Sentence, m: Mention): boolean =>
  findPhrase(t, COLLECTS, Math.max(s.body, m.from - 14), m.from) >= 0 && !isPriced(t, s, m);
const COLLECTS = phraseTable('vận động, huy động, quyên góp, đóng góp quỹ, kêu gọi');

/** "thu nhập 5 triệu đồng/tháng", "đạt 30.000 đồng/người", never "em đạt giải: 600.000 đồng/em" nor "lương cơ sở". */
export function earns(t: Tokens, s: Sentence, m: Mention): boolean {
  const laid = findPhrase(t, LAID_DOWN, Math.max(s.body, m.from - 8), m.from);
  if (laid >= 0 && t.words[laid + 2] !== id('nhập')) return false;
  if (findPhrase(t, INCOMES, Math.max(s.body, m.from - 10), m.from) >= 0) return true;
  return [1, 2, 3].some((n) => t.words[m.from - n] === id('đạt'));
}
const LAID_DOWN = phraseTable('mức thu, học phí, lương cơ sở, lương tối thiểu, mức đóng, mức ăn, tiền ăn');
const INCOMES = phraseTable('thu nhập, lương, tiền lương, bình quân');
