import { findPhrase } from '../../contexts/turns.ts';
import { phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import { hasMark, isPunct } from '../../text/tokens.ts';
import { ROLES } from '../../weights/role-places.ts';
import { isAside, namesSome } from '../examples/examples.ts';
import { isOfCell, isRaised } from '../excuses.ts';
import { type Figures, follows } from '../figures.ts';
import { tellsMore } from '../sum/counted-parts.ts';
import { closedSet, overlap } from '../sum/halves.ts';
import { isMissing } from '../sum/list-ends.ts';
import { boundAmong, boundTogether, type Evidence, isPartItself, isToldApart, madeOther } from './evidence.ts';
import { PERCENT, type PlainFigure } from './plain-figures.ts';
import { type Candidate, GAP, MEAN, SHARE, SUM } from './relation.ts';
import { isToldOtherwise } from './told-otherwise.ts';

// What words forbid, however well the figures would fit: told too rarely for weights to learn it.

const AMONG = phraseTable('trong đó, trong đó có, riêng');
const PLAN = phraseTable(
  'so với kế hoạch, so với chỉ tiêu, so với nghị quyết, so với dự toán, so với mục tiêu, kế hoạch',
);
/** What others have on the average is no value of one's own before. */
const OTHERS = phraseTable('so với bình quân, so với mặt bằng, so với trung bình');
const TU = registerWord('từ');
const MAKES = phraseTable('chiếm, chiếm tỷ lệ, chiếm tỉ lệ');
const SIGNS = new Map([
  [registerWord('tăng'), '+'],
  [registerWord('giảm'), '-'],
]);
const CHANGE = ROLES.indexOf('change');
const TARGET = ROLES.indexOf('target');
/** Words between a figure and what says this of it. */
const BESIDE = 4;
/** The plan itself may follow this far on. */
const FAR = 12;

/** Can these figures not have been meant, whatever they come to? */
export function isBarred(f: Figures, figures: readonly PlainFigure[], e: Evidence, c: Candidate): boolean {
  const all = [...c.parts, c.result].map((p) => figures[p] as PlainFigure);
  if ((c.relation === SHARE || c.relation === MEAN) && hasOtherBase(f, figures, c, all)) return true;
  if (c.relation === MEAN && isRaised(f.t, (all[0] as PlainFigure).m, (all[1] as PlainFigure).m)) return true;
  if ((c.relation === SUM && (areBoundOtherwise(e, c) || isPartItself(e, figures, c))) || isToldApart(e, c))
    return true;
  // "311 tỷ đồng: 228 (riêng năm đầu 90), 57 và 26": what makes the whole is known
  if (c.relation === SUM && ((e.sure[c.result] as number) & (1 << SUM)) > 0 && boundTogether(e, c) > 0) return true;
  if (
    c.relation === SUM &&
    (someMake(all) ||
      all.slice(0, -1).some((x) => isMissing(f.t, x.m)) !== isMissing(f.t, (all[all.length - 1] as PlainFigure).m))
  )
    return true;
  // "tăng 41 nhóm; …; 43 nhóm (tăng 1 nhóm)": what changed before is no change
  if (c.relation === GAP && all.length === 3 && all.filter((x) => x.role === CHANGE).length === 2) return true;
  if (c.relation === SUM && (makeTheBase(all) || areOfTwo(figures, c, all))) return true;
  if (c.relation === GAP && (isListedBefore(f, all) || areInRow(f, all))) return true;
  if (c.relation === GAP && (areOfOneSum(e, c) || leavesOne(all) || madeOther(e, c))) return true;
  if (isToldOtherwise(f, figures, e, c)) return true;
  // "mỗi suất 500.000 đồng": what each has is added to what all have by nobody
  if ((c.relation === SUM || c.relation === GAP) && new Set(all.map((x) => x.each === '')).size > 1) return true;
  // "158,4 tỷ đồng, chiếm 85%": the two have their share
  if (c.relation === SHARE && (madeOther(e, c) || isShareOfOther(e, c, all))) return true;
  if (c.relation === SHARE) return all[2] !== undefined && (isOfPlan(f, all, all[2]) || isOfAnother(f, figures, c));
  if (c.relation === SUM && (isNoList(f, all) || isToldAbove(figures, c, all) || areExamples(f, all))) return true;
  if (all.length > 3 || (c.relation !== GAP && c.relation !== SUM)) return false;
  // "từ 335 chỉ tiêu nay còn 100": where something begins is no gap between others
  if (c.relation === GAP && f.t.words[(all[2] as PlainFigure).m.from - 1] === TU) return true;
  // "(từ 25 trẻ còn 14 trẻ); … (từ 36 trẻ còn 17 trẻ)": ends of two ways
  if (c.relation === GAP && all.filter(({ m }) => f.t.words[m.from - 1] === TU).length > 1) return true;
  if (c.relation === GAP && (areAsides(f, all) || mayOverlap(f, all))) return true;
  if (all.some(({ m }) => findPhrase(f.t, OTHERS, m.to, m.to + BESIDE) === m.to)) return true;
  return isOfTheHigher(f, all) || all.some((x) => x.role === CHANGE && isOfPlan(f, all, x));
}

/** "nữ 130, dân tộc 70, trên đại học 15": one may be in several; "giảm 20, giảm 31, tăng 5": these are not added up. */
function isNoList({ t }: Figures, all: readonly PlainFigure[]): boolean {
  const whole = (all[all.length - 1] as PlainFigure).m;
  const parts = all
    .slice(0, -1)
    .map((x) => x.m)
    .sort((a, b) => a.from - b.from);
  if (overlap(t, whole, parts)) return true;
  // the cells of a row count what their heads say: "Tổng số | Số nữ | Trên chuẩn"
  if (all.every((x) => isPunct(t, x.m.num - 1, '|') && x.unit !== '') && new Set(all.map((x) => x.unit)).size > 1)
    return true;
  if (areMixedCells(t, all)) return true;
  const signs = new Set(parts.map((m) => [1, 2, 3].map((n) => SIGNS.get(t.words[m.from - n] as number)).find(Boolean)));
  return signs.has('+') && signs.has('-');
}

/** "25 sáng kiến, công nhận 21 sáng kiến (9 cấp cơ sở, 12 cấp tỉnh), đạt 84,0 %": the share is that of other counts. */
const isShareOfOther = (e: Evidence, { result }: Candidate, all: readonly PlainFigure[]): boolean =>
  ((e.sure[result] as number) & (1 << SHARE)) > 0 && (all[all.length - 1] as PlainFigure).decimals > 0;

/** "147 giải; nhiều giải nhất là Trường A (103 giải), Trường B (14 giải)": some of the whole before them. */
function areExamples(f: Figures, all: readonly PlainFigure[]): boolean {
  const result = all[all.length - 1] as PlainFigure;
  const whole = result.m;
  const parts = all
    .slice(0, -1)
    .map((x) => x.m)
    .sort((a, b) => a.from - b.from);
  const first = parts[0] as Mention;
  const sum = all.slice(0, -1).reduce((n, x) => n + x.value, 0);
  if (sum >= result.value || first.from < whole.to) return false;
  if (namesSome(f.t, whole.to, first) || tellsMore(f, whole, first, parts.length)) return true;
  // "34 chỉ tiêu (trong đó Tiếng Anh 4 chỉ tiêu, Tin học 3 chỉ tiêu)": a small part of the whole
  const among = findPhrase(f.t, AMONG, Math.max(whole.to, first.from - FAR), first.from) >= 0;
  return among && sum * 2 < result.value && closedSet(f.t, whole, parts) === 0;
}

/** "A (24 phòng), B (19 phòng), C (11 phòng)": each is told of another, none is what lies between two. */
const areAsides = ({ t }: Figures, all: readonly PlainFigure[]): boolean => all.every(({ m }) => isAside(t, m));

/** "96 đảng viên, có 71 nữ, 24 người dân tộc": one may be both; "128 giải, nhiều nhất là A (92 giải), B (16 giải)": there are more. */
function mayOverlap(f: Figures, all: readonly PlainFigure[]): boolean {
  const [high, ...low] = [...all].sort((a, b) => b.value - a.value).map((x) => x.m) as [Mention, Mention, Mention];
  const parts = low.sort((a, b) => a.from - b.from);
  const [first] = parts as [Mention, Mention];
  if (high.from > first.from) return false;
  return overlap(f.t, high, parts) || namesSome(f.t, high.to, first) || tellsMore(f, high, first, 2);
}

/** Cells of several rows and of several columns at once: no column and no row. */
function areMixedCells({ text }: Figures['t'], all: readonly PlainFigure[]): boolean {
  const { quantity } = (all[all.length - 1] as PlainFigure).m;
  if (text[quantity.start - 1] !== '\t' && text[quantity.end] !== '\t') return false;
  const lines = new Set(all.map((x) => x.line));
  return lines.size > 1 && all.length > 3 && lines.size < all.length;
}

/** "143 người: trồng nấm 71, nuôi ong 38, thú y 34": each part belongs with each other, and none with the whole. */
function areBoundOtherwise(e: Evidence, c: Candidate): boolean {
  const { length } = c.parts;
  return boundAmong(e, c) === (length * (length - 1)) / 2 && boundTogether(e, c) === 0;
}

/** "31 trường, tăng 12 trường so với đầu nhiệm kỳ (19 trường) và bằng 62% của 50 trường": two of the parts make it already. */
function someMake(all: readonly PlainFigure[]): boolean {
  const result = (all[all.length - 1] as PlainFigure).value;
  const parts = all.slice(0, -1).map((x) => x.value);
  // "công nhận 21 sáng kiến (11 cấp cơ sở, 10 cấp tỉnh)": one of the parts is the others together
  const both = parts.reduce((sum, x) => sum + x, 0);
  if (parts.length > 2 && parts.some((x) => 2 * x === both)) return true;
  return parts.some((_, from) => {
    let sum = parts[from] as number;
    for (let k = from + 1; k < parts.length; k++) {
      sum += parts[k] as number;
      if (sum === result) return true;
    }
    return false;
  });
}

/** "1.418 phòng học và 214 phòng công vụ …; 862 phòng học, 97 phòng công vụ": each kind has its own whole. */
function areOfTwo(figures: readonly PlainFigure[], { parts, result }: Candidate, all: readonly PlainFigure[]): boolean {
  const whole = all[all.length - 1] as PlainFigure;
  const others = new Set(all.slice(0, -1).map((x) => x.unit));
  if (others.size < 2 || !others.has(whole.unit)) return false;
  return figures.slice(Math.max(0, result - 3), result + 4).some((x, k) => {
    const at = Math.max(0, result - 3) + k;
    return (
      at !== result &&
      !parts.includes(at) &&
      x.m.sentence === whole.m.sentence &&
      x.unit !== whole.unit &&
      others.has(x.unit)
    );
  });
}

/** "đạt 12 giải ở kỳ thi này, 20 giải cấp quốc gia, trong đó có 5 giải …": what stands before the two is no rest of them. */
function isListedBefore(f: Figures, all: readonly PlainFigure[]): boolean {
  const [high, low] = [...all.slice(0, -1)].sort((a, b) => a.m.from - b.m.from).map((x) => x.m) as [Mention, Mention];
  const rest = (all[all.length - 1] as PlainFigure).m;
  if (all.length !== 3 || rest.from > high.from) return false;
  return findPhrase(f.t, AMONG, high.to, Math.min(low.from, high.to + FAR)) >= 0;
}

/** "294 học sinh THCS, 270 học sinh THPT và 27 học sinh tiểu học": three items of one list. */
function areInRow({ t }: Figures, all: readonly PlainFigure[]): boolean {
  const row = all.map((x) => x.m).sort((a, b) => a.from - b.from) as [Mention, Mention, Mention];
  const joined = (one: Mention, two: Mention, and: boolean): boolean =>
    one.to === two.from - 1 && (isPunct(t, one.to, ',') || (and && t.words[one.to] === VA));
  return row.length === 3 && joined(row[0], row[1], false) && joined(row[1], row[2], true);
}
const VA = registerWord('và');

/** "137/138 xã …; 74 xã mức độ 2 và 64 xã mức độ 3": the others make what one is of. */
const makeTheBase = (all: readonly PlainFigure[]): boolean =>
  all.some((x) => x.of > 0 && all.reduce((sum, y) => sum + (y === x ? 0 : y.value), 0) === x.of);

/** "600/794 đơn vị, còn 194": what the fraction leaves is the other figure already. */
const leavesOne = (all: readonly PlainFigure[]): boolean =>
  makeTheBase(all) || all.some((x) => x.of > 0 && all.some((y) => y !== x && y.value === x.of - x.value));

/** "3.329 người: 1.569, 1.045, 529 và 186": three parts of one whole; what lies between two is not the third. */
const areOfOneSum = (e: Evidence, { parts, result }: Candidate): boolean =>
  boundAmong(e, { relation: SUM, parts: [...parts, result], result, miss: null, slipped: 0, off: 0 }) === 3;

/** "352 học sinh. … giỏi 14 em, khá 83, …, kém 6. … So với đầu năm (361 em)": what the parts make was told before them. */
function isToldAbove(figures: readonly PlainFigure[], { parts }: Candidate, all: readonly PlainFigure[]): boolean {
  const right = all.slice(0, -1).reduce((sum, x) => sum + x.value, 0);
  const start = Math.min(...parts);
  if (right < MANY) return false;
  return figures.slice(Math.max(0, start - ABOVE), start).some((x) => x.value === right && x.noun === all[0]?.noun);
}

/** "315 lao động …. 226 người có việc làm …. Chi 693 triệu đồng, bình quân 2,2 triệu đồng/người": another base makes it. */
function hasOtherBase(
  f: Figures,
  figures: readonly PlainFigure[],
  { relation, result }: Candidate,
  all: readonly PlainFigure[],
): boolean {
  const [part, base, told] = all as [PlainFigure, PlainFigure, PlainFigure];
  if (relation === SHARE && isOfCell(f, part.m, told.m)) return true;
  const factor = relation === SHARE ? 100 : 1;
  const step = relation === SHARE ? 10 ** -told.decimals : told.step;
  const makes = (n: number, x: PlainFigure): boolean =>
    Math.abs((factor * n) / x.value - told.value) <= step * (0.5 + 1e-6);
  return figures
    .slice(Math.max(0, result - ABOVE), result + BEHIND)
    .filter((x) => x !== base && x.sort === base.sort && (relation === MEAN || x.noun === base.noun))
    .some(
      (x) =>
        makes(part.value, x) ||
        // "trong 69 trường, 29 trường mức độ 1, 33 trường mức độ 2, tỷ lệ chung 89,9 %": the share is of both together
        (relation === SHARE &&
          told.decimals > 0 &&
          x !== part &&
          x.m.sentence === told.m.sentence &&
          makes(part.value + base.value, x)),
    );
}
const BEHIND = 4;
const MANY = 100;
const ABOVE = 60;

/** "đạt 93,1% so với kế hoạch", "vượt 4 đảng viên so với Nghị quyết": the plan is none of the figures that were reached. */
function isOfPlan({ t }: Figures, all: readonly PlainFigure[], { m }: PlainFigure): boolean {
  if (findPhrase(t, PLAN, m.to, m.to + BESIDE) !== m.to) return false;
  // only a figure in the same clause is the plan: "đạt 95% so với kế hoạch, tuyển sinh trung cấp được 4.387 người"
  const isPlan = (x: PlainFigure): boolean =>
    x.m.from > m.from && x.m.from <= m.to + FAR && !hasMark(t, m.to, x.m.from, ',', ';');
  return all.every((x) => x.role !== TARGET && !isPlan(x));
}

/** "7 trường, tăng 1 trường so với kế hoạch, trong đó có 4 trường": some of the 7, whatever these were before. */
function isOfTheHigher({ t }: Figures, three: readonly PlainFigure[]): boolean {
  const row = [...three].sort((a, b) => a.m.from - b.m.from);
  return row.some((x, i) => i > 0 && row[i - 1]?.role === CHANGE && follows(t, AMONG, x.m.from, BESIDE));
}

/**
 * "2.417 em (26,1%), 3.891 em (42%)": what has a share of its own behind it is no whole of the share before. "2.870 giáo
 * viên, chiếm 14,2%; 412 người …": the share is that of what stands before it.
 */
function isOfAnother(f: Figures, figures: readonly PlainFigure[], c: Candidate): boolean {
  const [part = 0, base = 0] = c.parts;
  if (base > part && base + 1 !== c.result && hasShareInBrackets(f, figures, base)) return true;
  const { m } = figures[c.result] as PlainFigure;
  return base === c.result - 1 && part > c.result && follows(f.t, MAKES, m.from, BESIDE);
}

/** "16 đảng viên hoàn thành tốt nhiệm vụ (84,2%)". */
export function hasShareInBrackets({ t }: Figures, figures: readonly PlainFigure[], i: number): boolean {
  const own = (figures[i] as PlainFigure).m;
  const next = figures[i + 1];
  if (next?.sort !== PERCENT || next.m.sentence !== own.sentence || next.m.from - own.to > FAR) return false;
  return next.m.from - own.to <= 2 || isPunct(t, next.m.from - 1, '(');
}
