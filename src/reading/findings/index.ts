import type { CitationSpan } from '../citations/citations.ts';
import type { Context } from '../contexts/context.ts';
import type { QuotaRule } from '../lexicon/rules/quotas.ts';
import type { Finding } from '../reading.ts';
import type { Dates } from '../text/dates.ts';
import { checkAttendance } from './diff/attendance.ts';
import { checkBaselines } from './diff/baselines.ts';
import { checkComplements } from './diff/complements.ts';
import { checkCutRests } from './diff/cut-rests.ts';
import { checkDiffs } from './diff/diffs.ts';
import { checkEarlier } from './diff/earlier.ts';
import { checkEnds } from './diff/ends.ts';
import { checkFreeGaps } from './diff/free-gaps.ts';
import { checkLeftOvers } from './diff/left-overs.ts';
import { checkMoves } from './diff/moves.ts';
import { checkNamedRests } from './diff/named-rests.ts';
import { checkNearRests } from './diff/near-rests.ts';
import { checkShareRests } from './diff/share-rests.ts';
import { checkSinceThen } from './diff/since-then.ts';
import { checkTableChanges } from './diff/table-changes.ts';
import { checkThenAndNow } from './diff/then-and-now.ts';
import { checkThisYear } from './diff/this-year.ts';
import { checkToldBases } from './diff/told-bases.ts';
import { checkToldGaps } from './diff/told-gaps.ts';
import { checkToldWays } from './diff/told-ways.ts';
import { checkUntoldBases } from './diff/untold-bases.ts';
import { checkEachMeans, isOfBothBefore } from './each-means.ts';
import { isExplained, placesOf } from './explained.ts';
import type { Figures } from './figures.ts';
import { areThreeLevels } from './level-excuses.ts';
import { checkNumberStyle } from './number-style.ts';
import { isCutShare, mayShareFault } from './one-fault.ts';
import { checkPapers } from './papers/index.ts';
import { checkQuotas } from './quotas.ts';
import { checkRatings } from './ratings.ts';
import { checkAverages, checkSpelledAverages } from './ratio/averages.ts';
import { checkBareAverages } from './ratio/bare-averages.ts';
import { checkBases } from './ratio/bases.ts';
import { checkFractionShares } from './ratio/fraction-shares.ts';
import { checkFreeMeans } from './ratio/free-means.ts';
import { checkFreeShares } from './ratio/free-shares.ts';
import { checkJoinedShares } from './ratio/joined-shares.ts';
import { checkLevelMeans } from './ratio/level-means.ts';
import { checkMeans } from './ratio/means.ts';
import { checkNearGrowth } from './ratio/near-growth.ts';
import { checkNearMeans } from './ratio/near-means.ts';
import { checkNearShares } from './ratio/near-shares.ts';
import { checkOverPlain } from './ratio/over-plain.ts';
import { checkRatios } from './ratio/ratios.ts';
import { checkRestShares } from './ratio/rest-shares.ts';
import { checkReverseShares } from './ratio/reverse-shares.ts';
import { checkShares } from './ratio/shares.ts';
import { checkSinceShares } from './ratio/since-shares.ts';
import { checkSlippedShares } from './ratio/slipped-shares.ts';
import { checkYearly } from './ratio/yearly.ts';
import { isOfOtherWhole } from './ratio-excuses.ts';
import { checkRepeats } from './repeats.ts';
import { withoutRivals } from './rivals.ts';
import { isSameMiss, missOf, withoutEchoes } from './same-miss.ts';
import { isOfShortName } from './short-names.ts';
import { isAccounted, isLeftOfOther } from './sum/accounts.ts';
import { checkAnchoredSums } from './sum/anchored-sums.ts';
import { checkAnnounced } from './sum/announced.ts';
import { checkAwardLists } from './sum/award-lists.ts';
import { checkBallots } from './sum/ballots.ts';
import { checkBareParts } from './sum/bare-parts.ts';
import { checkChangeParts } from './sum/change-parts.ts';
import { checkColumnTotals } from './sum/column-totals.ts';
import { checkColumns } from './sum/columns.ts';
import { checkCueLists } from './sum/cue-lists.ts';
import { checkFirstAndRest } from './sum/first-and-rest.ts';
import { checkFreeSums } from './sum/free-sums.ts';
import { checkGathered } from './sum/gathered.ts';
import { checkLeadTotals } from './sum/lead-totals.ts';
import { checkLineLists } from './sum/line-lists.ts';
import { checkLineShares } from './sum/line-shares.ts';
import { isMadeUpFor } from './sum/made-up-for.ts';
import { checkMateLists } from './sum/mate-lists.ts';
import { checkNamedParts } from './sum/named-parts.ts';
import { checkNearTotals } from './sum/near-totals.ts';
import { checkNegations } from './sum/negations.ts';
import { checkPercents } from './sum/percents.ts';
import { checkProducts } from './sum/products.ts';
import { checkRemainders } from './sum/remainders.ts';
import { checkRests } from './sum/rests.ts';
import { checkRows } from './sum/rows.ts';
import { checkSameNounLists } from './sum/same-noun-lists.ts';
import { checkSets } from './sum/sets.ts';
import { checkShareLists } from './sum/share-lists.ts';
import { checkSpacedTables } from './sum/spaced-tables.ts';
import { checkSpreadSums } from './sum/spread-sums.ts';
import { checkSums } from './sum/sums.ts';
import { checkTableSums, withoutCells } from './sum/table-sums.ts';
import { checkTables } from './sum/tables.ts';
import { checkTotals } from './sum/totals.ts';
import { checkTotalsBehind } from './sum/totals-behind.ts';
import { checkSure } from './sure.ts';
import { isProvenByShare, isToldAlone } from './told-alone.ts';
import { checkWeighed, isDoubted, weigh } from './weighed/index.ts';
import { isLikely } from './weighed/likely.ts';
import { checkWording } from './words/index.ts';

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
  /** No accounts of who came and went, though some of their figures may look like one. */
  const lists = new Set(checkSameNounLists(f));
  const sure = [...checkSure(f), ...lists];
  const plain = checkRatios(f);
  const all = [
    ...plain,
    ...checkFractionShares(f),
    ...checkJoinedShares(f),
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
    ...checkLineLists(f),
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
  const alone = new Set(plain.filter((x) => isCutShare(scene, x, whole)));
  const rank = (x: Finding): number => (alone.has(x) ? 0 : first.has(x) ? 1 : 2);
  for (const x of all.sort((a, b) => rank(a) - rank(b) || size(a) - size(b))) {
    const echoes = (k: Finding): boolean =>
      sharesHalf(k, x) && mayShareFault(f, k, x, places) && !(alone.has(k) && first.has(x));
    if (x.spans.some((span) => at.get(span.start)?.some(echoes))) continue;
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
  const rules = withoutRivals(f, withoutEchoes(scene, kept, whole), places, first).filter(
    (x) =>
      first.has(x) ||
      (isLikely(f, x, weighed) &&
        (!isDoubted(f, weighed, x) || isOfBothBefore(f, x, places) || isToldAlone(f, x, places))),
  );
  return [...rules, ...checkWeighed(f, weighed, rules, misses)]
    .filter(
      (x) =>
        (lists.has(x) || !isAccounted(f, x, places)) &&
        !isLeftOfOther(f, x, places) &&
        !isProvenByShare(f, x, places) &&
        !isMadeUpFor(f, x, places) &&
        !isOfShortName(f, x, places) &&
        !isOfOtherWhole(f, x, places) &&
        !areThreeLevels(f, x, places),
    )
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
