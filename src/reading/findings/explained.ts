import { phraseTable } from '../lexicon/phrases.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Finding } from '../reading.ts';
import { isPunct } from '../text/tokens.ts';
import { namesSome } from './examples/examples.ts';
import {
  areTwoChanges,
  electsOthers,
  endsInNested,
  isChangeBeside,
  isOfCell,
  isOfFarWhole,
  isOfGrownOrNext,
  isPartOfBefore,
  isProduct,
  isRaised,
  isRestOfList,
  isRiseOnPart,
  tellsOneApart,
} from './excuses.ts';
import { counted, type Figures, follows, loose } from './figures.ts';
import { countsAlike } from './kinds.ts';
import {
  endMakesAll,
  holdsWithoutSome,
  isFilledByBare,
  isFilledByNext,
  isForEach,
  makeTheOneBefore,
  makeWithColons,
  namesMore,
  opensAnother,
} from './list-excuses.ts';
import { isOfLongerList } from './longer-lists.ts';
import { roundsTo } from './printing.ts';
import { isFilledBelow } from './set-excuses.ts';
import { tellsMore } from './sum/counted-parts.ts';
import { sameKind, unitKey } from './unit-keys.ts';

// What excuses a relation that seems wrong: its figures were bound wrongly, for others beside them make what is printed; a
// share is one of rounded counts.

const NEAR = 30;

/** Does another figure near by say what the figures of this finding make? Then they were bound wrongly. */
export function isExplained(f: Figures, finding: Finding, at: ReadonlyMap<number, number>): boolean {
  if (finding.spans.length < 3) return false;
  const own = finding.spans.map((span) => at.get(span.start) ?? -1);
  if (own.includes(-1)) return false;
  if (finding.kind === 'sum') return sumIsExplained(f, own);
  if (finding.kind === 'diff') return restIsExplained(f, own);
  return finding.kind === 'ratio' && own.length === 3 && ratioIsExplained(f, own as [number, number, number]);
}

function sumIsExplained(f: Figures, own: readonly number[]): boolean {
  const last = own[own.length - 1] as number;
  const whole = f.mentions[last] as Mention;
  // ballots have several wholes: those given out, those that came back
  if (unitKey(whole.quantity.unit).startsWith('phiếu')) return false;
  const parts = own.slice(0, -1);
  const sum = parts.reduce((n, i) => n + counted(f.mentions[i] as Mention), 0);
  // "tăng 4 em (chuyển đến 7 em, chuyển đi 3 em)": one went, the other came
  const [one, two] = parts.map((i) => counted(f.mentions[i] as Mention)) as [number, number];
  if (own.length === 3 && whole.quantity.role === 'change' && Math.abs(one - two) === counted(whole)) return true;
  if (tellsOneApart(f, parts) || isRiseOnPart(f, parts, whole)) return true;
  const total = counted(whole);
  if (isForEach(f, parts) || holdsWithoutSome(f, parts, total) || endMakesAll(f, parts, total)) return true;
  if (makeTheOneBefore(f, parts, last, sum) || opensAnother(f, parts, total) || namesMore(f, parts, total - sum))
    return true;
  if (isFilledByBare(f, parts, total - sum) || isFilledByNext(f, parts, total - sum) || makeWithColons(f, parts, total))
    return true;
  if (isPartOfBefore(f, parts, last, sum) || endsInNested(f, parts, counted(whole))) return true;
  if (electsOthers(f, whole, f.mentions[Math.min(...parts)] as Mention) || isProduct(f, last)) return true;
  const head = f.mentions[Math.min(...parts)] as Mention;
  const some = (): boolean => namesSome(f.t, whole.to, head) || tellsMore(f, whole, head, parts.length);
  if (sum < counted(whole) && head.from > whole.to && some()) return true;
  const end = f.mentions[Math.max(...parts)] as Mention;
  if (end.from > whole.to && isFilledBelow(f, whole, end, counted(whole) - sum)) return true;
  if (isOfLongerList(f, parts, last) || changedBy(f, last, Math.abs(sum - counted(whole)))) return true;
  if (leavesPartOut(f, parts, counted(whole), sum, last) || opensIntoOthers(f, parts, sum)) return true;
  const apart = whole.sentence !== f.mentions[parts[0] as number]?.sentence;
  if (apart && agreeAlone(f, parts, sum)) return true;
  const beside = f.mentions
    .slice(Math.max(0, last - NEAR), last + NEAR)
    .filter(
      (m) =>
        Math.abs(m.sentence - whole.sentence) <= 1 &&
        !m.percent &&
        m.quantity.role !== 'change' &&
        sameKind(m.quantity.unit, whole.quantity.unit),
    );
  // "324 chỉ tiêu, gồm 311 GV và 13 nhân viên. Trong số GV, tiểu học 245 chỉ tiêu, THCS 64 …": the parts are those of the 311,
  // "còn thiếu 33 người. … ký hợp đồng với 30 giáo viên, gồm …" of the 30
  const between = f.mentions.slice(last + 1, Math.max(last + 1, Math.min(...parts)));
  if (between.some((m) => m.quantity.value === sum && !m.percent && countsAlike(m, whole))) return true;
  const others = beside.filter((m) => !own.includes(f.mentions.indexOf(m, Math.max(0, last - NEAR))));
  if (others.some((m) => m.sentence === whole.sentence && counted(m) === sum)) return true;
  // "Tốt 48 em; Khá 196 em; Đạt 172 em; Chưa đạt 6 em, tổng số 422 em": the whole is itself one of the parts
  if (own.some((i) => (f.mentions[i] as Mention).sentence !== whole.sentence)) return false;
  const row = beside.filter((m) => m.sentence === whole.sentence);
  const all = row.reduce((n, m) => n + counted(m), 0);
  return others.some((m) => m.sentence === whole.sentence && counted(m) * 2 === all);
}

/** "So với đầu năm (698 em) giảm 4 em": what is told besides of the whole makes up for what the parts miss. */
function changedBy({ t, mentions }: Figures, at: number, off: number): boolean {
  const whole = mentions[at] as Mention;
  return [at - 1, at + 1].some((k) => {
    const m = mentions[k];
    if (m?.sentence !== whole.sentence || m.percent || counted(m) !== off) return false;
    return m.quantity.role === 'change' || follows(t, LEFT, m.from, 4);
  });
}

const LEFT = phraseTable('bỏ học, nghỉ học, chuyển đi, chuyển trường, thôi học, từ trần, nghỉ hưu, đi nước ngoài');

/** "61/74 em đã được xử lý, còn 13 em": a fraction beside what is printed says it; or what is printed is part of a sum. */
function restIsExplained(f: Figures, own: readonly number[]): boolean {
  const last = own[own.length - 1] as number;
  const rest = f.mentions[last] as Mention;
  if (own.length === 3 && standsInSum(f, own as [number, number, number])) return true;
  if (
    own.length === 3 &&
    (areTwoChanges(f, own as [number, number, number]) || isRestOfList(f, own) || isChangeBeside(f, own))
  )
    return true;
  return f.mentions.slice(Math.max(0, last - BESIDE), last).some((m) => {
    const { numerator, denominator } = m.quantity;
    return m.sentence === rest.sentence && numerator && denominator && denominator - numerator === counted(rest);
  });
}

/**
 * "156 triệu đồng, đạt 130% kế hoạch (120 triệu đồng); mua đồ chơi 68 triệu, làm mái che 54 triệu, còn lại 34 triệu": another
 * figure before is what the lower, the printed one and the next come to.
 */
function standsInSum({ mentions }: Figures, [high, low, printed]: [number, number, number]): boolean {
  const [part, rest, next] = [mentions[low], mentions[printed], mentions[printed + 1]];
  if (!part || !rest || !next || next.sentence !== rest.sentence || next.percent) return false;
  const sum = counted(part) + counted(rest) + counted(next);
  // "thiếu 3.329 người: mầm non 1.569, tiểu học 1.045, THCS 529, THPT 186": all four are parts
  const all = sum + counted(mentions[high] as Mention);
  return mentions
    .slice(Math.max(0, high - BESIDE), low)
    .some((m) => (counted(m) === sum || counted(m) === all) && !m.percent);
}

/** "23 đảng viên (20 đảng viên chính thức, 03 dự bị), chiếm 56,1 % của 41 người": the first part is the others together. */
function opensIntoOthers({ t, mentions }: Figures, parts: readonly number[], sum: number): boolean {
  const [first, next] = parts.map((i) => mentions[i] as Mention);
  if (!first || !next || parts.length < 3 || counted(first) * 2 !== sum) return false;
  return next.from > first.to && next.from - first.to < 4 && isPunct(t, first.to, '(');
}

/**
 * "cần 263 giáo viên, hiện có 61, còn thiếu 202", "210 em, còn 89 em, giảm 121", "484/562 đơn vị, còn 78": in a sentence of
 * their own they make each other.
 */
function agreeAlone(f: Figures, parts: readonly number[], sum: number): boolean {
  const values = parts.map((i) => counted(f.mentions[i] as Mention));
  const { sentence } = f.mentions[parts[0] as number] as Mention;
  const together = parts.every((i) => f.mentions[i]?.sentence === sentence);
  if (together && values.length > 2 && values.some((v) => v * 2 === sum)) return true;
  for (let k = Math.max(0, (parts[0] as number) - 1); k < f.mentions.length && k < (parts[0] as number) + 5; k++) {
    const m = f.mentions[k] as Mention;
    if (m.sentence !== sentence) continue;
    if (m.quantity.denominator === sum) return true;
    const [one, two] = values as [number, number];
    if (values.length === 2 && m.quantity.role === 'change' && counted(m) === Math.abs(one - two)) return true;
  }
  return false;
}

/**
 * "18 lớp (7 lớp khối 10, 6 lớp khối 11 và 5 lớp khối 12)", "Lớp 1: 57 HS và 3 HS lưu ban; Lớp 2: 56 HS …": with the figure
 * before the parts, or with all of the row, the whole comes out; so with "4 xã được 1,5 tỷ đồng/xã".
 */
function leavesPartOut(f: Figures, parts: readonly number[], total: number, sum: number, whole: number): boolean {
  const [first, end] = [Math.min(...parts), Math.max(...parts)];
  const head = f.mentions[first] as Mention;
  const key = unitKey(head.quantity.unit);
  const same = (m: Mention): boolean => `${unitKey(m.quantity.unit)} `.startsWith(`${key} `);
  const before = f.mentions[first - 1];
  const row = before?.sentence === head.sentence && first - 1 !== whole && before.quantity.role !== 'change';
  if (row && same(before) && sum + counted(before) === total) return true;
  const [heads, price] = [f.mentions[first - 2], before];
  const [each, per] = price?.quantity.unit?.split('/') ?? [];
  if (heads && price && each && per && unitKey(each) === key)
    if (Math.abs(counted(heads) * counted(price) + sum - total) < 1e-6 * total) return true;
  let all = 0;
  let size = 0;
  for (let k = Math.max(0, first - 1); k <= end; k++) {
    const m = f.mentions[k] as Mention;
    if (k === whole || m.percent || m.quantity.role === 'change' || !same(m)) continue;
    all += counted(m);
    size++;
  }
  return all === total && size > 1;
}

/**
 * "điều chuyển 508 giáo viên (… sang mầm non 96 người), đạt 84,7 % kế hoạch (600 người)": another count has that share;
 * "39 lớp với 1.638 học sinh: … 13 lớp (538 học sinh), bình quân 42 học sinh/lớp": the average is that of other counts.
 */
function ratioIsExplained(f: Figures, [part, base, share]: [number, number, number]): boolean {
  const [of, by, told] = [part, base, share].map((i) => f.mentions[i] as Mention) as [Mention, Mention, Mention];
  const printed = told.quantity.value;
  if (printed === null) return false;
  if (isRaised(f.t, of, by)) return true;
  if (isOfCell(f, of, told) || isOfGrownOrNext(f, of, share) || isOfFarWhole(f, of, share)) return true;
  const near = f.mentions
    .slice(Math.max(0, share - BESIDE), share + BESIDE)
    .filter((m) => Math.abs(m.sentence - told.sentence) <= 1 && !m.percent && m !== of && m !== by && counted(m) > 0);
  // "164 trường (…, THCS 31 trường), chiếm 41,0% tổng số 400 trường": of what stands right behind it
  const next = f.mentions[share + 1];
  if (
    told.percent &&
    next &&
    !next.percent &&
    next !== by &&
    next.sentence === told.sentence &&
    next.from - told.to <= BEHIND
  )
    if (near.some((m) => m !== next && roundsTo((counted(m) / counted(next)) * 100, printed, told.decimals)))
      return true;
  if (told.percent)
    return near.some((m) => {
      const known = sameKind(m.quantity.unit, by.quantity.unit) || sameKind(m.quantity.unit, of.quantity.unit);
      const exact = (counted(m) / counted(by)) * 100;
      return known && (told.decimals > 0 ? roundsTo(exact, printed, told.decimals) : isExactly(exact, printed));
    });
  if (!told.quantity.unit?.includes('/')) return false;
  // "22 lớp với 846 học sinh (bình quân 38,2 học sinh/lớp). Khối 6: …": an average right behind its two counts is not of later ones
  const last = of.from > by.from ? of : by;
  const own = told.sentence === last.sentence && told.from >= last.to && told.from - last.to <= 4;
  // "34.560 học sinh tại 864 lớp …, bình quân 42 học sinh/lớp. THCS có …": what comes after the sentence has its own
  const here = of.sentence === told.sentence && by.sentence === told.sentence;
  const fair = near.filter((m) => (own ? m.from < told.from : !here || m.sentence <= told.sentence));
  const wholes = [...fair.filter((m) => sameKind(m.quantity.unit, of.quantity.unit)), of];
  const divided = [...fair.filter((m) => sameKind(m.quantity.unit, by.quantity.unit) || names(m, by)), by];
  return wholes.some((x) => divided.some((y) => roundsTo(counted(x) / counted(y), printed, told.decimals)));
}
const BESIDE = 12;
const BEHIND = 4;
/** A share without decimals is hit by chance, unless it is hit without rounding. */
const isExactly = (exact: number, printed: number): boolean => Math.abs(exact - printed) < 1e-6;

/** "246 nhóm, lớp (38 nhóm trẻ, 208 lớp mẫu giáo)": the noun of the one is among those of the other. */
function names(whole: Mention, part: Mention): boolean {
  const [head = ''] = unitKey(part.quantity.unit).split(' ');
  return unitKey(whole.quantity.unit).split(', ').includes(head);
}

/** Where in the list each figure stands, by the place where it begins. */
export const placesOf = (f: Figures): ReadonlyMap<number, number> =>
  new Map(f.mentions.map((m, i) => [m.quantity.start, i]));

/** "Hơn 27.500/29.093 …, đạt 94,64%": a rounded count leaves its share a little room on its own side. */
export function mayStretch(fraction: Mention, exact: number, percent: Mention): boolean {
  if (!loose(fraction)) return false;
  const over = (percent.quantity.value as number) - exact;
  const { approx, comparator } = fraction.quantity;
  const side =
    approx === 'gt' || comparator?.startsWith('>') ? 1 : approx === 'lt' || comparator?.startsWith('<') ? -1 : 0;
  return side === 0 ? Math.abs(over) <= 1 : over * side > 0 && Math.abs(over) <= 1;
}
