import type { CitationSpan } from '../citations.ts';
import type { Context } from '../context.ts';
import type { Dates } from '../dates.ts';
import type { QuotaRule } from '../lexicon/rules/quotas.ts';
import type { Finding } from '../reading.ts';
import { isAccounted, isLeftOfOther } from './accounts.ts';
import { checkAnchoredSums } from './anchored-sums.ts';
import { checkAnnounced } from './announced.ts';
import { checkAttendance } from './attendance.ts';
import { checkAverages, checkSpelledAverages } from './averages.ts';
import { checkAwardLists } from './award-lists.ts';
import { checkBallots } from './ballots.ts';
import { checkBareAverages } from './bare-averages.ts';
import { checkBareParts } from './bare-parts.ts';
import { checkBaselines } from './baselines.ts';
import { checkBases } from './bases.ts';
import { checkChangeParts } from './change-parts.ts';
import { checkColumnTotals } from './column-totals.ts';
import { checkColumns } from './columns.ts';
import { checkComplements } from './complements.ts';
import { checkCueLists } from './cue-lists.ts';
import { checkCutRests } from './cut-rests.ts';
import { checkDiffs } from './diffs.ts';
import { checkEachMeans, isOfBothBefore } from './each-means.ts';
import { checkEarlier } from './earlier.ts';
import { checkEnds } from './ends.ts';
import { isExplained, placesOf } from './explained.ts';
import type { Figures } from './figures.ts';
import { checkFirstAndRest } from './first-and-rest.ts';
import { checkFractionShares } from './fraction-shares.ts';
import { checkFreeGaps } from './free-gaps.ts';
import { checkFreeMeans } from './free-means.ts';
import { checkFreeShares } from './free-shares.ts';
import { checkFreeSums } from './free-sums.ts';
import { checkGathered } from './gathered.ts';
import { checkLeadTotals } from './lead-totals.ts';
import { checkLeftOvers } from './left-overs.ts';
import { checkLevelMeans } from './level-means.ts';
import { checkLineShares } from './line-shares.ts';
import { checkMateLists } from './mate-lists.ts';
import { checkMeans } from './means.ts';
import { checkMoves } from './moves.ts';
import { checkNamedParts } from './named-parts.ts';
import { checkNamedRests } from './named-rests.ts';
import { checkNearGrowth } from './near-growth.ts';
import { checkNearMeans } from './near-means.ts';
import { checkNearRests } from './near-rests.ts';
import { checkNearShares } from './near-shares.ts';
import { checkNearTotals } from './near-totals.ts';
import { checkNegations } from './negations.ts';
import { checkNumberStyle } from './number-style.ts';
import { checkOverPlain } from './over-plain.ts';
import { checkPapers } from './papers/index.ts';
import { checkPercents } from './percents.ts';
import { checkProducts } from './products.ts';
import { checkQuotas } from './quotas.ts';
import { checkRatings } from './ratings.ts';
import { checkRatios } from './ratios.ts';
import { checkRemainders } from './remainders.ts';
import { checkRepeats } from './repeats.ts';
import { checkRestShares } from './rest-shares.ts';
import { checkRests } from './rests.ts';
import { checkReverseShares } from './reverse-shares.ts';
import { withoutRivals } from './rivals.ts';
import { checkRows } from './rows.ts';
import { isSameMiss, missOf, withoutEchoes } from './same-miss.ts';
import { checkSets } from './sets.ts';
import { checkShareLists } from './share-lists.ts';
import { checkShareRests } from './share-rests.ts';
import { checkShares } from './shares.ts';
import { checkSinceShares } from './since-shares.ts';
import { checkSinceThen } from './since-then.ts';
import { checkSlippedShares } from './slipped-shares.ts';
import { checkSpacedTables } from './spaced-tables.ts';
import { checkSpreadSums } from './spread-sums.ts';
import { checkSums } from './sums.ts';
import { checkSure } from './sure.ts';
import { checkTableChanges } from './table-changes.ts';
import { checkTableSums, withoutCells } from './table-sums.ts';
import { checkTables } from './tables.ts';
import { checkThenAndNow } from './then-and-now.ts';
import { checkThisYear } from './this-year.ts';
import { isProvenByShare, isToldAlone } from './told-alone.ts';
import { checkToldBases } from './told-bases.ts';
import { checkToldGaps } from './told-gaps.ts';
import { checkToldWays } from './told-ways.ts';
import { checkTotals } from './totals.ts';
import { checkTotalsBehind } from './totals-behind.ts';
import { checkUntoldBases } from './untold-bases.ts';
import { checkWeighed, isDoubted, weigh } from './weighed/index.ts';
import { isLikely } from './weighed/likely.ts';
import { checkWording } from './words/index.ts';
import { checkYearly } from './yearly.ts';

/** All that was read of one text before anything is queried. */
export interface Scene extends Figures {
  dates: Dates;
  around: Context[];
  citations: CitationSpan[];
  rules: readonly QuotaRule[];
}

/** Everything a careful clerk would query in the text, in its order. */
export function findAll(scene: Scene): Finding[] {
  const words = [...checkWording(scene.t), ...checkNumberStyle(scene)];
  return [...checkFigures(scene), ...checkQuotas(scene), ...checkPapers(scene), ...words].sort(
    (a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0),
  );
}

/** Every figure that does not agree with the figures beside it, in the order of the text, each relation once. */
function checkFigures(scene: Scene): Finding[] {
  const f = withoutCells(scene);
  const sure = checkSure(f);
  const all = [
    ...checkRatios(f),
    ...checkFractionShares(f),
    ...checkBases(f),
    ...checkOverPlain(f),
    ...checkShares(f),
    ...checkSlippedShares(f),
    ...checkRestShares(f),
    ...checkSinceShares(f),
    ...checkReverseShares(f),
    ...checkAverages(f),
    ...checkSpelledAverages(f),
    ...checkBareAverages(f),
    ...checkMeans(f),
    ...checkLevelMeans(f),
    ...checkYearly(f),
    ...checkProducts(f),
    ...checkSums(f),
    ...checkSets(f),
    ...checkSpreadSums(f),
    ...checkLineShares(f),
    ...checkMateLists(f),
    ...checkCueLists(f),
    ...checkChangeParts(f),
    ...checkBareParts(f),
    ...checkNegations(f),
    ...checkRows(f),
    ...checkRatings(f),
    ...checkDiffs(f),
    ...checkComplements(f),
    ...checkShareRests(f),
    ...checkLeftOvers(f),
    ...checkNamedRests(f),
    ...checkBaselines(f),
    ...checkRemainders(f),
    ...checkRests(f),
    ...checkBallots(f),
    ...checkPercents(f),
    ...checkShareLists(f),
    ...checkRepeats(f),
    ...checkTables(f),
    ...checkSpacedTables(f),
    ...checkTableSums(scene),
    ...checkTableChanges(scene),
    ...checkTotals(f),
    ...checkTotalsBehind(f),
    ...checkNamedParts(f),
    ...sure,
    ...checkColumns(f),
    ...checkColumnTotals(f),
    ...checkGathered(f),
    ...checkAnnounced(f),
    ...checkToldGaps(f),
    ...checkAttendance(f),
    ...checkFirstAndRest(f),
    ...checkSinceThen(f),
    ...checkThisYear(f),
    ...checkToldWays(f),
    ...checkEarlier(f),
    ...checkEnds(f),
    ...checkMoves(f),
    ...checkToldBases(f),
    ...checkThenAndNow(f),
    ...checkUntoldBases(f),
    ...checkCutRests(f),
    ...checkNearRests(f),
    ...checkNearMeans(f),
    ...checkEachMeans(f),
    ...checkAwardLists(f),
    ...checkFreeShares(f),
    ...checkFreeMeans(f),
    ...checkFreeSums(f),
    ...checkFreeGaps(f),
    ...checkLeadTotals(f),
    ...checkAnchoredSums(f),
    ...checkNearShares(f),
    ...checkNearTotals(f),
    ...checkNearGrowth(f),
  ];
  const places = placesOf(f);
  /** The same with the cells of tables: one wrong cell spoils a row and a column. */
  const whole = f === scene ? places : placesOf(scene);
  const kept: Finding[] = [];
  /** The kept findings by the places of their figures: only those can share one. */
  const at = new Map<number, Finding[]>();
  const misses = new Map<Finding, number>();
  const first = new Set(sure);
  const rank = (x: Finding): number => (first.has(x) ? 0 : 1);
  for (const x of all.sort((a, b) => rank(a) - rank(b) || size(a) - size(b))) {
    if (x.spans.some((span) => at.get(span.start)?.some((k) => sharesHalf(k, x)))) continue;
    if (!first.has(x) && isExplained(f, x, places)) continue;
    const off = missOf(scene, x, whole);
    const again = (k: Finding): boolean => isSameMiss(off, misses.get(k) ?? 0);
    if (off > 0 && x.spans.some((span) => at.get(span.start)?.some(again))) continue;
    misses.set(x, off);
    kept.push(x);
    for (const { start } of x.spans) {
      const row = at.get(start);
      if (row) row.push(x);
      else at.set(start, [x]);
    }
  }
  const weighed = weigh(f, kept);
  const rules = withoutRivals(f, withoutEchoes(scene, kept, whole), places).filter(
    (x) =>
      first.has(x) ||
      (isLikely(f, x, weighed) &&
        (!isDoubted(f, weighed, x) || isOfBothBefore(f, x, places) || isToldAlone(f, x, places))),
  );
  return [...rules, ...checkWeighed(f, weighed, rules, misses)]
    .filter((x) => !isAccounted(f, x, places) && !isLeftOfOther(f, x, places) && !isProvenByShare(f, x, places))
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** The smallest relation first; that a share is above 100 % is said only when no count beside it contradicts it. */
const size = (x: Finding): number => (x.kind === 'share' ? 9 : x.spans.length);

/** One wrong figure spoils every relation it stands in; the smallest of them is the one to show. */
function sharesHalf(kept: Finding, other: Finding): boolean {
  const starts = new Set(kept.spans.map((s) => s.start));
  const shared = other.spans.filter((s) => starts.has(s.start)).length;
  return shared * 2 >= Math.min(kept.spans.length, other.spans.length);
}
