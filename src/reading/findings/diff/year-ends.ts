import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct } from '../../text/tokens.ts';
import { alike, holds, nearlyHolds, perYear, say, saysChange, surelyMeant, wayIn } from '../change-figures.ts';
import { GONE, yearSince, yearsOf } from '../figure-years.ts';
import { counted, isExactCount, isMoney, loose } from '../figures.ts';
import type { Scene } from '../index.ts';
import { placeOf } from '../nearby.ts';
import { unitKey } from '../unit-keys.ts';
import { measuresElse, standsAside } from './told-times.ts';

// A change since a year whose own figure the text tells, wherever that stands: "874 học sinh, so với năm học 2021-2022 tăng 01 lớp, 52 học
// sinh. … Năm học 2021-2022 có 22 lớp, 836 học sinh; năm học 2020-2021 có 21 lớp, 822 học sinh". That it would follow from another year's
// figure excuses nothing here: the year is named.

/** Figures looked at on both sides of the change. */
const AROUND = 40;
/** Figures between the change and what has changed. */
const BACK = 7;

export function checkYearEnds(f: Scene): Finding[] {
  const out: Finding[] = [];
  let years: Int16Array | null = null;
  for (let i = 1; i < f.mentions.length; i++) {
    const change = f.mentions[i] as Mention;
    if (!change.quantity.value || change.quantity.role !== 'change' || change.percent || loose(change)) continue;
    if (isMoney(change) || !saysChange(f.t, change) || perYear(f.t, change) || tellsItself(f, i)) continue;
    const since = yearSince(f, change);
    if (since === 0) continue;
    years ??= yearsOf(f);
    const found = judge(f, i, since, years);
    if (found) out.push(found);
  }
  return out;
}

/** "tăng 36 học sinh so với năm học 2024-2025 (376 học sinh)": its other end stands with it. */
function tellsItself({ t, mentions }: Scene, i: number): boolean {
  const [change, next] = [mentions[i] as Mention, mentions[i + 1]];
  return next?.sentence === change.sentence && next.from - change.to < ASIDE && isPunct(t, next.from - 1, '(');
}
const ASIDE = 14;

function judge(f: Scene, i: number, since: number, years: Int16Array): Finding | null {
  const change = f.mentions[i] as Mention;
  const at = nowBefore(f, i, since, years);
  const now = f.mentions[at];
  if (!now) return null;
  if (since === GONE && findPhrase(f.t, TODAY, now.to, change.from) >= 0) return sinceLastOne(f, i, at, years);
  const year = since === GONE ? (years[at] as number) - 1 : since;
  if (year <= 0) return null;
  const was = only(f, i, at, year, years);
  if (!was || measuresElse(f, was, change) || holds(now, was, change)) return null;
  const way = wayIn(f, i) ?? (counted(now) > counted(was) ? 1 : -1);
  if ((counted(now) - counted(was)) * way <= 0) return null;
  const meant =
    fitsOther(f, i, at, was, years) ||
    surelyMeant(now, was, change, way) ||
    (agreesBeside(f, i, year, years) && nearlyHolds(now, was, change, way));
  return meant ? say(now, was, change) : null;
}

/**
 * "Mạng lưới mới gồm 189 trường mầm non …. Năm học 2023-2024 tỉnh có 220 trường, năm học 2024-2025 là 214 trường, nay giảm 31 trường so với
 * năm học trước": the 31 lead from the 220 to what was told before, not from the last year's figure.
 */
function sinceLastOne(f: Scene, i: number, at: number, years: Int16Array): Finding | null {
  const [was, change] = [f.mentions[at] as Mention, f.mentions[i] as Mention];
  let older: Mention | null = null;
  for (let k = at - 1; k >= 0 && k > at - BACK && !older; k--) {
    const [m, year] = [f.mentions[k] as Mention, years[k] as number];
    if (isOf(m, change) && year > 0 && year < (years[at] as number)) older = m;
  }
  if (!older || (years[at] as number) <= 0) return null;
  const before = f.mentions
    .slice(Math.max(0, i - AROUND), at)
    .filter((m) => isExactCount(m) && m !== older && alike(m, was));
  if (before.some((m) => holds(m, was, change))) return null;
  const now = before.findLast((m) => holds(m, older, change));
  return now ? say(now, was, change) : null;
}
const TODAY = phraseTable('nay, đến nay, hiện nay, năm nay, hiện');

/** What has changed: the nearest figure of the very unit before it in its sentence that is of a later year, or of none. */
function nowBefore(f: Scene, i: number, since: number, years: Int16Array): number {
  const change = f.mentions[i] as Mention;
  for (let k = i - 1; k >= 0 && k >= i - BACK; k--) {
    const m = f.mentions[k] as Mention;
    if (m.sentence !== change.sentence) return -1;
    if (!isOf(m, change) || standsAside(f, m)) continue;
    const year = years[k] as number;
    return year === GONE || (year > 0 && year <= since) ? -1 : k;
  }
  return -1;
}

/** The one figure of the unit that is told of the year: in its sentence, else around it; null when there are two. */
function only(f: Scene, i: number, now: number, year: number, years: Int16Array): Mention | null {
  const change = f.mentions[i] as Mention;
  const told: Mention[] = [];
  for (let k = Math.max(0, i - AROUND); k < Math.min(f.mentions.length, i + AROUND); k++) {
    const m = f.mentions[k] as Mention;
    if (k !== now && k !== i && years[k] === year && isOf(m, change)) told.push(m);
  }
  const beside = told.filter((m) => m.sentence === change.sentence);
  const row = beside.length > 0 ? beside : told;
  return new Set(row.map(counted)).size === 1 ? (row[0] as Mention) : null;
}

/** A plain figure of the very unit of the change. */
const isOf = (m: Mention, change: Mention): boolean =>
  m.quantity.value !== null &&
  !m.percent &&
  m.quantity.role !== 'change' &&
  m.quantity.role !== 'target' &&
  !loose(m) &&
  unitKey(m.quantity.unit) === unitKey(change.quantity.unit);

/** Does it follow from the figure of another year, which was taken by mistake? */
function fitsOther(f: Scene, i: number, at: number, was: Mention, years: Int16Array): boolean {
  const [change, now] = [f.mentions[i] as Mention, f.mentions[at] as Mention];
  if (counted(change) < LEAST) return false;
  const year = years[placeOf(f.mentions, was)];
  for (let k = Math.max(0, i - AROUND); k < Math.min(f.mentions.length, i + AROUND); k++) {
    const m = f.mentions[k] as Mention;
    if (k === at || years[k] === 0 || years[k] === year || !isOf(m, change)) continue;
    if (Math.abs(counted(now) - counted(m)) === counted(change)) return true;
  }
  return false;
}
/** Smaller changes follow from something or other by chance. */
const LEAST = 10;

/** "tăng 01 lớp, 52 học sinh": does what is told beside it of another unit agree with its own figures of these years? */
function agreesBeside(f: Scene, i: number, year: number, years: Int16Array): boolean {
  for (const k of [i - 1, i + 1]) {
    const other = f.mentions[k];
    if (!other || other.sentence !== f.mentions[i]?.sentence || other.quantity.role !== 'change' || loose(other))
      continue;
    const at = nowBefore(f, k, year, years);
    const was = at < 0 ? null : only(f, k, at, year, years);
    if (was && holds(f.mentions[at] as Mention, was, other)) return true;
  }
  return false;
}
