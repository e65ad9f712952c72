import type { Context } from '../../contexts/context.ts';
import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import {
  alike,
  holds,
  isEnd,
  isPoints,
  near,
  nearlyHolds,
  perYear,
  say,
  surelyMeant,
  wayIn,
} from '../change-figures.ts';
import { counted, loose } from '../figures.ts';
import type { Scene } from '../index.ts';
import { isNarrower, sameKind } from '../unit-keys.ts';
import { measuresElse, standsAside, timeOf, yearBehind } from './told-times.ts';

// A change with both its ends beside it, the earlier told by its time, in whatever order: "đạt 98,62%, tăng 4,73 điểm phần trăm so với năm
// 2015, khi tỷ lệ này mới ở mức 94,25%", "tỷ lệ 93,6 %. Năm 2019, tỷ lệ này là 90,8 %; như vậy sau một năm đã tăng 2,4 điểm".

/** Figures looked at before the change and behind it. */
const BEFORE = 12;
const BEHIND = 2;
const SENTENCES = 4;
/** So many figures, at most, stand between the change and its earlier end. */
const CLOSE = 2;
/** How far the two may lie from what the change says, as a share of it. */
const OFF = 0.6;

export function checkTwoTimes(f: Scene): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const change = f.mentions[i] as Mention;
    if (!change.quantity.value || loose(change) || change.quantity.unit?.includes('/')) continue;
    if (change.quantity.role !== 'change' && !isPoints(change)) continue;
    if (perYear(f.t, change) || isOfPart(f, i)) continue;
    const way = wayIn(f, i);
    const found = way === null ? null : judge(f, i, way);
    if (found) out.push(found);
  }
  return out;
}

function judge(f: Scene, i: number, way: 1 | -1): Finding | null {
  const change = f.mentions[i] as Mention;
  const from = Math.max(0, i - BEFORE);
  const row = f.mentions.slice(from, i + 1 + BEHIND).flatMap((m, n) => {
    const far = m.sentence > change.sentence || change.sentence - m.sentence > SENTENCES;
    if (far || m === change || !mayEnd(change, m)) return [];
    return [{ m, at: from + n, year: timeOf(f, from + n), aside: standsAside(f, m) }];
  });
  if (row.length === 0) return null;
  const two = ofTwoYears(row, i);
  const since = yearBehind(f, change);
  if (two && (since === 0 || since === two.was.year) && !measuresElse(f, two.was.m, change))
    return holds(two.now.m, two.was.m, change) ? null : judgeEnds(two.was, two.now, change, way);
  for (const a of row) for (const b of row) if (a !== b && holds(a.m, b.m, change)) return null;
  const reference = (f.around[change.sentence] as Context).reference;
  // "năm 2019 là 85,2%, tăng 6,4% so với đầu nhiệm kỳ": what stands right before has risen
  const grown = (x: End): boolean => x.at === i - 1 && change.from - x.m.to <= 3;
  const gone = row
    .filter((x) => !grown(x))
    .filter((x) => !loose(x.m) && x.year !== 0 && (reference === 0 || x.year <= reference + 1));
  const was = gone
    .filter((x) => Math.abs(x.at - i) <= CLOSE)
    // where the text names no later year, the last one may be gone too
    .sort(
      (a, b) => Number(a.year >= reference) - Number(b.year >= reference) || Math.abs(a.at - i) - Math.abs(b.at - i),
    )[0];
  if (!was || measuresElse(f, was.m, change)) return null;
  if (since > 0 && was.year > 0 && was.year !== since) return null;
  const before = row.filter((x) => x.at < i && x !== was && !x.aside);
  const now = before.filter((x) => x.at < was.at && x.year === 0).at(-1) ?? before.at(-1);
  const named = ofSameName(f, i, was.at, way);
  if (named || !now) return named;
  return judgeEnds(was, now, change, way);
}

function judgeEnds(was: End, now: End, change: Mention, way: number): Finding | null {
  if (loose(now.m) || loose(was.m) || !alike(now.m, was.m) || now.m.sentence > change.sentence) return null;
  if (now.year < 0 || (now.year > 0 && was.year > 0 && now.year <= was.year)) return null;
  if ((counted(now.m) - counted(was.m)) * way <= 0) return null;
  const meant = near(now.m, was.m, change, way, OFF) || nearlyHolds(now.m, was.m, change, way);
  return meant ? say(now.m, was.m, change) : null;
}

/** An end that a change may have. */
interface End {
  m: Mention;
  at: number;
  year: number;
  /** It stands in brackets: the parts of another. */
  aside: boolean;
}

/** "Năm 2012 mới có 33 trường; đến năm 2017 con số này là 51 trường (mầm non 15 trường, …), tăng 18 trường": two years right before. */
function ofTwoYears(row: readonly End[], i: number): { was: End; now: End } | null {
  const [was, now] = row.filter((x) => x.at < i && !x.aside).slice(-2);
  return was && now && was.year > 0 && now.year > was.year ? { was, now } : null;
}

/** "… được công nhận tốt nghiệp, đạt 98,96%. … Năm 2024, tỷ lệ tốt nghiệp là 98,21%; sau một năm tỷ lệ này tăng 0,57 điểm". */
function ofSameName(f: Scene, i: number, at: number, way: number): Finding | null {
  const [was, change] = [f.mentions[at] as Mention, f.mentions[i] as Mention];
  const name = at < i ? nameOf(f, was) : [];
  if (name.length < 2) return null;
  const rows = f.mentions
    .slice(Math.max(0, at - FAR), at)
    .filter((m) => m.percent && isEnd(m) && !loose(m) && m.sentence < was.sentence);
  if (rows.some((m) => holds(m, was, change))) return null;
  const named = rows.filter((m) => isNamed(f, m, name));
  const [now] = named;
  return now && named.length === 1 && surelyMeant(now, was, change, way) ? say(now, was, change) : null;
}
const FAR = 40;

/** The words of "tỷ lệ …" before a share, as far as two. */
function nameOf({ t, sentences }: Scene, m: Mention): number[] {
  const { body } = sentences[m.sentence] as Sentence;
  for (let k = m.from - 2; k >= body && k > m.from - 14; k--)
    if (findPhrase(t, RATE, k, k + 2) === k) return [t.words[k + 2] as number, t.words[k + 3] as number];
  return [];
}
const RATE = phraseTable('tỷ lệ, tỉ lệ');

function isNamed({ t, sentences }: Scene, m: Mention, [one, two]: readonly number[]): boolean {
  const { body } = sentences[m.sentence] as Sentence;
  for (let k = m.from - 2; k >= body && k > m.from - 14; k--)
    if (t.words[k] === one && t.words[k + 1] === two) return true;
  return false;
}

/** "…, riêng giải Nhì tăng 3 giải": the change of a part. */
function isOfPart({ t, mentions, sentences }: Scene, i: number): boolean {
  const change = mentions[i] as Mention;
  const last = mentions[i - 1];
  const from = last?.sentence === change.sentence ? last.to : (sentences[change.sentence] as Sentence).from;
  return findPhrase(t, PARTS, from, change.from) >= 0;
}
const PARTS = phraseTable('riêng, trong đó, nhất là, chủ yếu là');

/** May it be an end of the change: the same kind, and no part of it ("2 giải Nhất" among "34 giải")? */
function mayEnd(change: Mention, m: Mention): boolean {
  if (!isEnd(m) || m.quantity.numerator !== undefined) return false;
  if (isPoints(change) || change.percent) return m.percent;
  return (
    !m.percent &&
    sameKind(m.quantity.unit, change.quantity.unit) &&
    !isNarrower(change.quantity.unit, m.quantity.unit) &&
    !isNarrower(m.quantity.unit, change.quantity.unit)
  );
}
