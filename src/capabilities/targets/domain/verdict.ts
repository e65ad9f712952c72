import { formatNumber, roundHalfUp } from '../../../kernel/number/index.ts';
import { daysBetween, type IsoDate, type Period } from '../../../kernel/time/index.ts';
import type { TargetComparator } from './target.ts';

/** The ten verdicts; shapes and colours are the interface's. */
export type Status =
  | 'notdue'
  | 'nofigure'
  | 'unmeasurable'
  | 'ontrack'
  | 'risk'
  | 'late'
  | 'met'
  | 'exceeded'
  | 'missed'
  | 'cancelled';

/** What of a target decides. */
export interface Goal {
  comparator: TargetComparator;
  value: number | null;
  valueTo: number | null;
  unitWord: string;
  decimals: number;
  period: Period;
  yearly: boolean;
  baseline: number | null;
  state: 'active' | 'closed' | 'transferred' | 'cancelled';
  closedReason: string | null;
  /** Whether more or less is better; without an indicator more is. */
  direction: 'higher' | 'lower';
}

/** What was measured. null where nothing was. */
export interface Measured {
  /** The comparable number: of a ratio the percentage recomputed from its parts. */
  value: number | null;
  valueTo: number | null;
  numerator: number | null;
  denominator: number | null;
  /** "trên 90%": the true value lies on that side of `value`. */
  comparator: '=' | '>' | '>=' | '<' | '<=';
  missing: 'not_arising' | 'not_yet' | 'not_applicable' | 'only_words' | null;
  period: Period;
  /** Not all units have reported: no final verdict yet. */
  provisional: boolean;
  /** The figure answers a question of yes or no: 1 or 0. Only such a figure decides a target in words. */
  yesNo?: boolean;
}

export interface Verdict {
  status: Status;
  /** The word beside the shape: "Vượt 17", "Không đạt, thiếu 2". */
  label: string;
  /** The rule that decided, with its numbers: "222 ≥ 205". */
  rule: string;
  /** Above (+) or below (−) what was to be reached, in the good direction; null when it cannot be said. */
  distance: number | null;
  /** A shortfall of a rate in people or things: how many more would do. */
  missingCount: number | null;
}

const signs = { '=': '≥', '>=': '≥', '>': '>', '<=': '≤', '<': '<' } as const;

/**
 * Holds what was measured against the target, as of a day. Rules:
 * - A plain "100%" or "23 trường" is reached from the good side: at least, or at most when less is better.
 * - A result is final when its period is the target's own or ends with it or later; before that the expected path
 *   (straight from the baseline to the target, or the target itself without a baseline) says on track or at risk.
 * - A target is missed only when its period is over; a shortfall before that is a risk.
 * - A result that is only a bound ("trên 90%") decides when the bound does.
 * - A printed number counts as printed: results are rounded to the target's decimals before they are compared.
 */
export function judge(goal: Goal, measured: Measured | null, asOf: IsoDate): Verdict {
  if (goal.state === 'cancelled') return say('cancelled', 'Đã hủy', goal.closedReason ?? 'Chỉ tiêu đã hủy.');
  if (measured === null || measured.value === null) return judgeWithout(goal, measured, asOf);
  const open = asOf <= goal.period.end && !goal.yearly && goal.state === 'active';
  if (goal.comparator === 'qualitative') return notYetMissed(judgeWords(measured), open);
  const aim = aimOf(goal);
  if (aim === null)
    return say('unmeasurable', 'Không đo được', 'Chưa có mức xuất phát nên không tính được mức tăng, giảm.');
  const exact = measured.valueTo === null ? measured : decisiveEnd(aim, measured);
  if (exact === null)
    return say('unmeasurable', 'Không đo được', 'Kết quả là một khoảng, mức phải đạt nằm trong khoảng đó.');
  if (!isFinal(goal, measured, asOf)) return judgeOnTheWay(goal, aim, exact);
  return notYetMissed(judgeFinal(goal, aim, exact), open);
}

/** Nothing is missed before its day: until the period ends a shortfall is a danger. */
const notYetMissed = (verdict: Verdict, open: boolean): Verdict =>
  verdict.status === 'missed' && open ? { ...verdict, status: 'risk', label: 'Có nguy cơ' } : verdict;

/** A result that is a range decides when both of its ends say the same; the worse end is then the one that counts. */
function decisiveEnd(aim: Aim, measured: Measured): Measured | null {
  const ends = [measured.value!, measured.valueTo!];
  const said = ends.map((value) => reaches(aim, value, measured.comparator));
  if (said[0] !== said[1]) return null;
  const worse = aim.comparator.startsWith('<') ? Math.max(...ends) : Math.min(...ends);
  return { ...measured, value: worse };
}

/** What decides a target: the value that must be reached and from which side. */
export interface Aim {
  comparator: '>=' | '>' | '<=' | '<' | 'range';
  value: number;
  valueTo: number | null;
}

/** The value that must be reached, with its side; increases are counted from the baseline. */
export function aimOf(goal: Pick<Goal, 'comparator' | 'value' | 'valueTo' | 'baseline' | 'direction'>): Aim | null {
  const { value, valueTo, baseline } = goal;
  switch (goal.comparator) {
    case 'increase':
      return baseline === null ? null : { comparator: '>', value: baseline, valueTo: null };
    case 'decrease':
      return baseline === null ? null : { comparator: '<', value: baseline, valueTo: null };
    case 'increase_by':
      return baseline === null || value === null ? null : { comparator: '>=', value: baseline + value, valueTo: null };
    case 'decrease_by':
      return baseline === null || value === null ? null : { comparator: '<=', value: baseline - value, valueTo: null };
    case '=':
      return value === null ? null : { comparator: goal.direction === 'lower' ? '<=' : '>=', value, valueTo: null };
    case 'qualitative':
      return null;
    default:
      return value === null ? null : { comparator: goal.comparator, value, valueTo };
  }
}

function judgeWithout(goal: Goal, measured: Measured | null, asOf: IsoDate): Verdict {
  if (measured?.missing === 'only_words') return say('nofigure', 'Chưa có số', 'Nguồn chỉ nói bằng lời, không kèm số.');
  if (measured?.missing === 'not_applicable')
    return say('unmeasurable', 'Không áp dụng', 'Đơn vị không thuộc diện đo.');
  if (goal.state !== 'active')
    return say('nofigure', 'Chưa có số', goal.closedReason ?? 'Chỉ tiêu đã đóng khi chưa có số.');
  if (asOf <= goal.period.end) {
    const days = daysBetween(asOf, goal.period.end);
    return say('notdue', 'Chưa đến hạn', days <= 60 ? `Còn ${days} ngày.` : 'Kỳ chưa hết, chưa đến lúc có số.');
  }
  const days = daysBetween(goal.period.end, asOf);
  return say('late', `Quá hạn ${formatNumber(days)} ngày`, 'Kỳ đã hết mà chưa có số.');
}

/** A target in words: only a yes or a no decides it; a number without a level to hold it against does not. */
function judgeWords(measured: Measured): Verdict {
  if (measured.valueTo !== null || measured.yesNo === false)
    return say('unmeasurable', 'Không đo được', 'Có số, nhưng chỉ tiêu không nêu mức để so.');
  return measured.value! > 0 ? say('met', 'Đạt', 'Báo cáo: có.') : say('missed', 'Không đạt', 'Báo cáo: không.');
}

function isFinal(goal: Goal, measured: Measured, asOf: IsoDate): boolean {
  if (measured.provisional) return false;
  const same = measured.period.start === goal.period.start && measured.period.end === goal.period.end;
  return (
    same || goal.yearly || measured.period.end >= goal.period.end || (goal.state === 'closed' && asOf > goal.period.end)
  );
}

function judgeFinal(goal: Goal, aim: Aim, measured: Measured): Verdict {
  const value = asPrinted(goal, measured.value!);
  const reached = reaches(aim, value, measured.comparator);
  const rule = ruleText(goal, aim, value, measured, reached);
  if (aim.comparator === 'range') {
    if (reached) return say('met', 'Đạt', rule);
    const above = value > aim.valueTo!;
    if (above && goal.direction === 'higher')
      return say('exceeded', `Vượt ${amount(goal, value - aim.valueTo!)}`, rule, value - aim.valueTo!);
    return missed(goal, rule, above ? aim.valueTo! - value : value - aim.value, measured, aim);
  }
  const distance = roundHalfUp(aim.comparator.startsWith('>') ? value - aim.value : aim.value - value, 6);
  if (!reached) return missed(goal, rule, distance, measured, aim);
  const surpassable = aim.comparator === '>=' || aim.comparator === '<=';
  if (surpassable && distance > 0) return say('exceeded', `Vượt ${amount(goal, distance)}`, rule, distance);
  return say('met', goal.yearly ? 'Đạt mỗi năm' : 'Đạt', rule, distance);
}

function judgeOnTheWay(goal: Goal, aim: Aim, measured: Measured): Verdict {
  const value = asPrinted(goal, measured.value!);
  const rule = ruleText(goal, aim, value, measured, reaches(aim, value, measured.comparator));
  const why = measured.provisional ? 'Số sơ bộ. ' : '';
  if (reaches(aim, value, measured.comparator)) return say('ontrack', 'Đúng tiến độ', why + rule);
  const expected = pathAt(goal, aim, measured.period.end);
  const onPath = expected !== null && (aim.comparator.startsWith('<') ? value <= expected : value >= expected);
  const path =
    expected === null
      ? ''
      : ` Đường dự kiến đến ngày này: ${formatNumber(expected, { decimals: Math.max(1, goal.decimals) })}.`;
  const distance = roundHalfUp(aim.comparator.startsWith('<') ? aim.value - value : value - aim.value, 6);
  const count = missingCount(aim, measured);
  return onPath
    ? { ...say('ontrack', 'Đúng tiến độ', why + rule + path, distance), missingCount: count }
    : { ...say('risk', 'Có nguy cơ', why + rule + path, distance), missingCount: count };
}

/** Straight from the baseline at the beginning of the period to the target at its end; null without a baseline. */
function pathAt(goal: Goal, aim: Aim, day: IsoDate): number | null {
  if (goal.baseline === null || aim.comparator === 'range') return null;
  const whole = daysBetween(goal.period.start, goal.period.end);
  const passed = Math.min(Math.max(daysBetween(goal.period.start, day), 0), whole);
  return goal.baseline + (aim.value - goal.baseline) * (whole === 0 ? 1 : passed / whole);
}

/** "trên 90%" reaches "từ 90%" and "trên 90%"; it says nothing about "dưới 95%". */
function reaches(aim: Aim, value: number, bound: Measured['comparator']): boolean {
  const up = bound === '>' || bound === '>=';
  const down = bound === '<' || bound === '<=';
  switch (aim.comparator) {
    case '>=':
      return !down && value >= aim.value;
    case '>':
      return up ? (bound === '>' ? value >= aim.value : value > aim.value) : !down && value > aim.value;
    case '<=':
      return !up && value <= aim.value;
    case '<':
      return down ? (bound === '<' ? value <= aim.value : value < aim.value) : !up && value < aim.value;
    case 'range':
      return value >= aim.value && value <= aim.valueTo!;
  }
}

const asPrinted = (goal: Goal, value: number): number =>
  roundHalfUp(value, Math.max(goal.decimals, goal.unitWord === '%' ? 1 : 0));

function missed(goal: Goal, rule: string, distance: number, measured: Measured, aim: Aim): Verdict {
  const count = missingCount(aim, measured);
  const short = roundHalfUp(Math.abs(distance), 6);
  const label = short === 0 ? 'Không đạt' : `Không đạt, thiếu ${amount(goal, short)}`;
  return { ...say('missed', label, rule, -short), missingCount: count };
}

/** How many more people or things would bring a rate to the target. */
function missingCount(aim: Aim, measured: Measured): number | null {
  if (measured.numerator === null || measured.denominator === null || !aim.comparator.startsWith('>')) return null;
  const needed = Math.ceil((aim.value * measured.denominator) / 100 - 1e-9) - measured.numerator;
  return needed > 0 && aim.value <= 100 ? needed : null;
}

/** Differences of percentages are points, never percent. */
const amount = (goal: Goal, value: number): string =>
  `${formatNumber(value, { decimals: Math.max(goal.decimals, goal.unitWord === '%' ? 1 : 0) })}${goal.unitWord === '%' ? ' điểm %' : ''}`;

function ruleText(goal: Goal, aim: Aim, value: number, measured: Measured, reached: boolean): string {
  const percent = goal.unitWord === '%' ? '%' : '';
  const n = (x: number) => `${formatNumber(x, { decimals: Math.max(goal.decimals, percent ? 1 : 0) })}${percent}`;
  const bound = { '=': '', '>': 'trên ', '>=': 'từ ', '<': 'dưới ', '<=': 'không quá ' }[measured.comparator];
  if (aim.comparator === 'range')
    return `${n(value)} ${reached ? 'nằm trong' : 'ngoài'} khoảng ${n(aim.value)}–${n(aim.valueTo!)}.`;
  return `${bound}${n(value)} ${reached ? signs[aim.comparator] : opposite[aim.comparator]} ${n(aim.value)}.`;
}

const opposite = { '>=': '<', '>': '≤', '<=': '>', '<': '≥' } as const;

/** Why nothing can be concluded, in words that fit after “vì”; null when something can. */
export function whyOpen(verdict: Verdict, measured: Measured | null): string | null {
  if (verdict.status === 'nofigure')
    return measured?.missing === 'only_words' ? 'câu báo cáo không kèm số' : 'chưa có số';
  if (verdict.status !== 'unmeasurable') return null;
  if (measured?.missing === 'not_applicable') return 'không thuộc diện đo';
  if (measured !== null && (measured.valueTo !== null || measured.yesNo === false)) return 'không rõ mức để so';
  return 'chưa có mức xuất phát';
}

const say = (status: Status, label: string, rule: string, distance: number | null = null): Verdict => ({
  status,
  label,
  rule,
  distance,
  missingCount: null,
});
