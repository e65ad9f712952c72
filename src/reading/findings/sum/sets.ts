import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord, wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { hasMark, isPunct, NEWLINE, NUM, type Tokens } from '../../text/tokens.ts';
import { counted, type Figures, finding, isCount, isRate, loose, sumOf } from '../figures.ts';
import { countsAlike, isBeaten, isPrizeOf, isSide, sameUnit } from '../kinds.ts';
import { oneSlip, weight } from '../mends.ts';
import { sumText } from '../printing.ts';
import { holdsOtherwise, isOfTwoWholes, isPrice } from '../set-excuses.ts';
import { type Lead, leadsOf } from '../set-leads.ts';
import { unitKey } from '../unit-keys.ts';
import {
  areApart,
  closedSet,
  isGraded,
  isOpenRow,
  isPair,
  isSideToo,
  leavesOut,
  oneOfRow,
  overlap,
  skipsReached,
} from './halves.ts';
import {
  gapOf,
  goesOn,
  isMissing,
  leavesMore,
  leftOut,
  namesOne,
  saysAllElse,
  saysLast,
  saysNone,
  saysRest,
} from './list-ends.ts';
import { spelled } from './part-lists.ts';
import { levelAt } from './rows.ts';
import { estimated, namesOneMore } from './sums.ts';

// The wide net for sums: a whole, words that say what follows tells it apart, and the figures that follow mark by mark,
// whatever stands between. How far the parts may miss is not asked, but whether one digit of one figure would mend it:
// the larger the figures, the less likely that is by chance, and the looser the tie may be.

/** Behind a part: what follows tells that part apart. */
const NESTED = phraseTable('trong đó, gồm, bao gồm, trong số này, trong số đó');
const OF_THOSE = phraseTable('trong số, trong tổng số');
/** How many figures and sentences a list may reach over. */
const MOST_FIGURES = 40;
const MOST_SENTENCES = 12;
interface Series {
  parts: Mention[];
  /** The marks between the parts: a line or a stop, a semicolon, a comma. */
  level: number;
  /** The list ended where its own marks say so. */
  closed: boolean;
  /** Some of the parts are counted with another noun. */
  mixed: boolean;
  /** The figures among them that count something else. */
  others: Mention[];
}

export function checkSets(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    const { unit, role } = whole.quantity;
    if (whole.percent || unit === null || isRate(unit) || counted(whole) < 2) continue;
    for (const lead of leadsOf(f, i)) {
      if (role === 'change' && !lead.inside) continue;
      const series = seriesOf(f, i, lead);
      const flat = series && (series.level > 1 || series.parts.length >= LONG) ? flatOf(f, i, lead) : null;
      const found = (series && judge(f, i, lead, series)) ?? (flat && judge(f, i, lead, flat));
      if (found) {
        out.push(found);
        break;
      }
    }
  }
  return out;
}

/** The parts behind a lead: the first figure of the kind of the whole in each item, as far as the marks go on. */
export function seriesOf(f: Figures, i: number, lead: Lead): Series | null {
  const { t, mentions } = f;
  const whole = mentions[i] as Mention;
  const key = unitKey(whole.quantity.unit);
  const parts: Mention[] = [];
  const others: Mention[] = [];
  let level = 0;
  let depth = 0;
  let at = lead.to;
  let mixed = false;
  let nested = false;
  let ended = lead.inside;
  let first = i + 1;
  while (first < mentions.length && (mentions[first] as Mention).from < lead.to) first++;
  const home = (mentions[first] as Mention | undefined)?.sentence ?? 0;
  if (home - whole.sentence > 3) return null;
  scan: for (let k = first; k < mentions.length && k < first + MOST_FIGURES; k++) {
    const m = mentions[k] as Mention;
    if (m.sentence - home > MOST_SENTENCES) break;
    if (level === 1 && m.sentence !== home) ended = true;
    for (; at < m.from; at++) {
      if (isPunct(t, at, '(')) depth++;
      else if (isPunct(t, at, ')') && --depth < 0) break scan;
      // "…, trong đó 1.225 em vào lớp 10; trong số vào lớp 10, 703 em …": of a part
      if (depth === 0 && parts.length > 0 && isPunct(t, at, ';') && matchLength(OF_THOSE, t, at + 1) > 0) break scan;
      if (depth === 0 && parts.length > 0 && matchLength(NESTED, t, at, m.from) > 0) nested = true;
      if (nested && (t.kind[at] === NEWLINE || isPunct(t, at, ';') || isPunct(t, at, '.'))) nested = false;
    }
    if (parts.length > 0 && isMissing(t, m)) break;
    if (depth > 0 || nested || m.percent || m.quantity.value_to !== undefined) continue;
    if (!isCount(m) && m.quantity.numerator === undefined && !isBeaten(m)) continue;
    const strict = sameUnit(whole, m) || oneOfRow(whole, m) || (lead.tie >= 2 && isPrizeOf(whole, m));
    if (!strict && !countsAlike(whole, m)) {
      others.push(m);
      continue;
    }
    const last = parts[parts.length - 1];
    if (last) {
      if (isSide(m) && !isSide(parts[0] as Mention)) continue;
      const gap = gapOf(t, last.to, m.from);
      if (parts.length === 1) level = gap;
      if (gap === 0 || gap < level) {
        if (parts.length === 1) level = 0;
        continue;
      }
      if (gap > level || (gap === 3 && !goesDown(f, last, m))) {
        ended = true;
        break;
      }
    }
    if (!strict || (unitKey(m.quantity.unit) !== key && parts[0] && unitKey(parts[0].quantity.unit) === key))
      mixed = true;
    parts.push(m);
    // "…, … và …": the last
    if (level === 1 && parts.length > 2 && saysLast(t, parts)) {
      ended = true;
      break;
    }
  }
  // the text ends with the list
  if (level === 1 && mentions[mentions.length - 1] === parts[parts.length - 1]) ended = true;
  return parts.length < 2 ? null : { parts, level, mixed, others, closed: ended };
}

/**
 * "140 tỷ đồng …. Trong đó, dành 108 tỷ đồng xây 265 phòng học; 20 tỷ đồng xây nhà công vụ, 12 tỷ đồng mua thiết bị": every
 * figure like the whole up to the end of the sentence, whatever marks part them, when none stands in brackets.
 */
function flatOf(f: Figures, i: number, lead: Lead): Series | null {
  const { t, mentions } = f;
  const whole = mentions[i] as Mention;
  const parts: Mention[] = [];
  const others: Mention[] = [];
  let home = -1;
  for (let k = i + 1; k < mentions.length && k < i + MOST_FIGURES; k++) {
    const m = mentions[k] as Mention;
    if (m.from < lead.to) continue;
    if (home < 0) home = m.sentence;
    if (m.sentence !== home) break;
    if (hasMark(t, lead.to, m.from, '(') || matchLength(NESTED, t, m.to, m.to + 4) > 0) return null;
    if (m.percent || m.quantity.role === 'change') continue;
    if (!isCount(m) || loose(m)) return null;
    (sameUnit(whole, m) ? parts : others).push(m);
  }
  return parts.length < 3 ? null : { parts, level: 1, closed: true, mixed: false, others };
}

/** Does a new sentence go on with the list: a line or bullet like that of the part before, or another level of schools? */
function goesDown(f: Figures, last: Mention, m: Mention): boolean {
  const [a, b] = [f.sentences[last.sentence] as Sentence, f.sentences[m.sentence] as Sentence];
  if (m.sentence - last.sentence > 2) return false;
  if (a.marker !== null && b.marker !== null) return a.marker === b.marker || /^[\da-zđ]+$/i.test(b.marker);
  if (a.marker === null && b.marker === null && a.opensLine && b.opensLine)
    return last.from - a.body < 10 && m.from - b.body < 10;
  return levelNear(f.t, b, m) && levelNear(f.t, a, last);
}

const levelNear = (t: Tokens, s: Sentence, m: Mention): boolean => {
  for (let k = Math.max(s.body, m.from - 10); k < m.to; k++) if (levelAt(t, k) !== null) return true;
  return false;
};

const BEFORE = phraseTable(
  'đầu năm, đầu năm học, đầu kỳ, đầu nhiệm kỳ, năm trước, năm học trước, cùng kỳ, kế hoạch, chỉ tiêu, trước đây',
);

/** A list so long goes on behind a semicolon that follows commas. */
const LONG = 5;

/** How much must speak for the parts to be the whole. */
const ENOUGH = 2.5;

function judge(f: Figures, i: number, lead: Lead, series: Series): Finding | null {
  const { t } = f;
  const whole = f.mentions[i] as Mention;
  const total = counted(whole);
  const parts = sides(t, whole, series.parts);
  const cut = parts.length < series.parts.length;
  const sum = sumOf(parts);
  // "13/13 huyện đạt chuẩn: mầm non 13/13 huyện; tiểu học 11 huyện": each of all of them
  if (Math.abs(sum - total) < 1e-9 * total || parts.some((m) => loose(m) || counted(m) === total)) return null;
  // "33 – nữ 22, trong đó Ban giám hiệu 2 – nữ 1; giáo viên 26": the parts are of all
  if (isWomen(t, whole) && !parts.every((m) => isWomen(t, m))) return null;
  if (isNursery(whole) && parts.some((m) => !isNursery(m) && NURSERY_OR_NOT.test(unitKey(m.quantity.unit))))
    return null;
  if (isOfTwoWholes(f, i, parts) || namesOneMore(f, whole, parts)) return null;
  const sidesTold = closedSet(t, whole, parts);
  const complete = sidesTold > 0;
  if (!oneSlip(parts, sum, whole, total) || holdsOtherwise(f, i, series.parts, total, complete)) return null;
  const last = parts[parts.length - 1] as Mention;
  const rest = saysRest(t, parts);
  const until = rest ? (parts[parts.length - 2] as Mention).to : last.to;
  // "Tính theo bậc học: mầm non 37, …": numbers that were read as none are its parts, not those of the next sentence
  const { body } = f.sentences[(parts[0] as Mention).sentence] as Sentence;
  for (let k = lead.to; k < body; k++) if (t.kind[k] === NUM) return null;
  if (spelled(t, lead.to, until) || leftOut(f, i + 1, lead.to, last.from)) return null;
  const done = saysLast(t, parts) && parts.length > 2;
  if (sum < total && !cut && !rest && ((!done && goesOn(t, last)) || leavesMore(t, last, total - sum))) return null;
  if (lead.bare && !(complete && isBareSet(t, whole, lead, parts))) return null;
  if ((lead.bare || lead.here || lead.to === whole.to) && parts[0]?.sentence !== whole.sentence) return null;
  if (!complete && (skipsReached(t, whole, parts) || (sum < total && namesOne(t, parts)))) return null;
  if (series.others.some((m) => Math.abs(counted(m) - Math.abs(total - sum)) < 1e-9)) return null;
  if (/^đồng/.test(unitKey(whole.quantity.unit)) && parts.some((p) => isPrice(f, p, series.others, total))) return null;
  if (overlap(t, whole, parts)) return null;
  if (sum < total && (lead.tie < 2 || lead.inside) && !saysLast(t, parts) && isOpenRow(t, whole, parts)) return null;
  const nouns = unitKey(whole.quantity.unit).split(', ');
  const keys = parts.map((m) => unitKey(m.quantity.unit));
  // "1.046 cán bộ, giáo viên, nhân viên, trong đó 912 giáo viên …, 137 giáo viên …" tells the teachers apart twice
  if (!complete && nouns.length > 1 && keys.some((key, n) => keys.indexOf(key) < n && nouns.includes(key))) return null;
  if (estimated(whole, parts)) return null;
  const mixed = series.mixed && !complete && nouns.length === 1;
  if (mixed && lead.tie < 2 && new Set(keys).size > 1) return null;
  // "531 học sinh (đầu năm 535 học sinh, giảm 4 em …)": what it was before
  if (lead.inside && matchLength(BEFORE, t, lead.to) > 0) return null;
  const larger = parts.some((p) => counted(p) > total);
  if (larger && !complete && (lead.tie < 2 || (mixed && lead.tie < 2.5))) return null;
  const tie =
    lead.tie +
    (complete
      ? sidesTold > 0.2 || sum > total
        ? 2
        : 1
      : areApart(t, whole, parts) && (sum > total || !isGraded(t, whole, parts))
        ? whole.quantity.numerator === undefined
          ? 1
          : 1.5
        : 0) +
    (parts.length > 2 ? 0.5 : 0) +
    (saysLast(t, parts) && (parts.length > 2 || lead.inside) ? 0.5 : 0) +
    (lead.tie >= 2 && !mixed ? 0.5 : 0) +
    (rest ? (saysAllElse(t, parts) ? 1 : 0.5) : 0) +
    (saysNone(t, last) ? 1 : 0) +
    (series.closed ? 0.5 : 0) +
    (sum > total ? 0.5 : 0) -
    (mixed ? 0.5 : 0) -
    (leavesOut(t, whole, parts) ? (saysLast(t, parts) ? 0.5 : 1) : 0);
  if (tie + weight([...parts, whole]) < ENOUGH) return null;
  return finding('sum', [...parts, whole], sumText(parts.map(counted), total));
}

const isWomen = (t: Tokens, m: Mention): boolean =>
  /(^| )nữ$/.test(unitKey(m.quantity.unit)) || t.words[m.from - 1] === NU;
const NU = registerWord('nữ');
/** "02 lớp nhà trẻ …. Năm tới mở 09 lớp mẫu giáo, 03 lớp nhà trẻ" */
const isNursery = (m: Mention): boolean => /nhà trẻ$/.test(unitKey(m.quantity.unit));
const NURSERY_OR_NOT = /(mẫu giáo|mầm non)$/;

/** "20 đ/c, CBQL 2 đ/c; GV 15 đ/c; nhân viên 3 đ/c": nothing but labels, and the whole is none of the sides itself. */
function isBareSet(t: Tokens, whole: Mention, lead: Lead, parts: readonly Mention[]): boolean {
  for (let k = lead.to; k < (parts[0] as Mention).from; k++) if (SAYS.has(t.words[k] as number)) return false;
  if (t.words[lead.to - 1] === VOI && (parts[0] as Mention).num !== lead.to) return false;
  const told = TOLD.has(t.words[whole.from - 1] as number);
  return !isSideToo(t, whole, parts) && parts.filter((p) => counted(p) >= counted(whole)).length <= (told ? 1 : 0);
}
/** "tổng số 47 người, CBQL …" */
const VOI = registerWord('với');
const TOLD = wordSet('số');
const SAYS = wordSet('có được tuyển thực đã mới hiện trao');

/** "chính thức 23, dự bị 2, dân tộc 20": what stands behind the only two sides tells the whole apart in another way. */
function sides(t: Tokens, whole: Mention, all: Mention[]): Mention[] {
  const first = all.slice(0, 2);
  return all.length > 2 && isPair(t, whole, first) && closedSet(t, whole, all) === 0 ? first : all;
}
