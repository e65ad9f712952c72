import type { Finding } from '../reading.ts';
import { checkBracketRests } from './diff/bracket-rests.ts';
import { checkDeniedShares } from './diff/denied-shares.ts';
import { checkFarRests } from './diff/far-rests.ts';
import { checkFractionRests } from './diff/fraction-rests.ts';
import { checkFramedChanges } from './diff/framed-changes.ts';
import { checkNamedBases } from './diff/named-bases.ts';
import { checkQuotaGaps } from './diff/quota-gaps.ts';
import { checkRaisedLater } from './diff/raised-later.ts';
import { checkSinceBrackets } from './diff/since-brackets.ts';
import { checkSinceNamed } from './diff/since-named.ts';
import { checkSpentRests } from './diff/spent-rests.ts';
import { checkThisNumber } from './diff/this-number.ts';
import { checkTwoTimes } from './diff/two-times.ts';
import { checkYearEnds } from './diff/year-ends.ts';
import { checkYearlySteps } from './diff/yearly-steps.ts';
import type { Scene } from './index.ts';
import { checkAgreeingShares } from './ratio/agreeing-shares.ts';
import { checkBehindBases } from './ratio/behind-bases.ts';
import { checkCutShares } from './ratio/cut-shares.ts';
import { checkFractionLater } from './ratio/fraction-later.ts';
import { checkGrowthBases } from './ratio/growth-bases.ts';
import { checkLevelShares } from './ratio/level-shares.ts';
import { checkLooseShares } from './ratio/loose-shares.ts';
import { checkMeansOfBoth } from './ratio/means-of-both.ts';
import { checkNamedShares } from './ratio/named-shares.ts';
import { checkNamedWholes } from './ratio/named-wholes.ts';
import { checkOfNouns } from './ratio/of-nouns.ts';
import { checkPairMeans } from './ratio/pair-means.ts';
import { checkParallelShares } from './ratio/parallel-shares.ts';
import { checkPlainQuotients } from './ratio/plain-quotients.ts';
import { checkPlainShares } from './ratio/plain-shares.ts';
import { checkPlanShares } from './ratio/plan-shares.ts';
import { checkPresentShares } from './ratio/present-shares.ts';
import { checkProvenShares } from './ratio/proven-shares.ts';
import { checkRatesBetween } from './ratio/rates-between.ts';
import { checkSaidWholes } from './ratio/said-wholes.ts';
import { checkSameWordShares } from './ratio/same-word-shares.ts';
import { checkSiblingShares } from './ratio/sibling-shares.ts';
import { checkSplitWholes } from './ratio/split-wholes.ts';
import { checkStaleShares } from './ratio/stale-shares.ts';
import { checkStatedBases } from './ratio/stated-bases.ts';
import { checkSummedShares } from './ratio/summed-shares.ts';
import { checkTheseShares } from './ratio/these-shares.ts';
import { checkWageShares } from './ratio/wage-shares.ts';
import { checkBracketLists } from './sum/bracket-lists.ts';
import { checkClassedLists } from './sum/classed-lists.ts';
import { checkColonLists } from './sum/colon-lists.ts';
import { checkCountedParts } from './sum/counted-parts.ts';
import { checkCountedPoints } from './sum/counted-points.ts';
import { checkForgottenParts } from './sum/forgotten-parts.ts';
import { checkFractionColumns } from './sum/fraction-columns.ts';
import { checkFramedSums } from './sum/framed-sums.ts';
import { checkGenderPairs } from './sum/gender-pairs.ts';
import { checkGomLists } from './sum/gom-lists.ts';
import { checkGradeLists } from './sum/grade-lists.ts';
import { checkLevelLists } from './sum/level-lists.ts';
import { checkMarkPairs } from './sum/mark-pairs.ts';
import { checkNamedPairs } from './sum/named-pairs.ts';
import { checkNestedLists } from './sum/nested-lists.ts';
import { checkOneMore } from './sum/one-more.ts';
import { checkPairedColumns } from './sum/paired-columns.ts';
import { checkPrizeLists } from './sum/prize-lists.ts';
import { checkRatedBehind } from './sum/rated-behind.ts';
import { checkSaidSums } from './sum/said-sums.ts';
import { checkSharesOfAll } from './sum/shares-of-all.ts';
import { checkSiblingLists } from './sum/sibling-lists.ts';
import { checkStaffLists } from './sum/staff-lists.ts';
import { checkToldAbove } from './sum/told-above.ts';
import { checkTwoParts } from './sum/two-parts.ts';
import { checkYearlyParts } from './sum/yearly-parts.ts';

// What is asked about whatever else near by would make the figures: others of their lists, or the name of a time, show what is meant.

/** Their findings, in no order; neither weights nor other bases silence them. */
export const checkSure = (f: Scene): Finding[] => [
  ...checkParallelShares(f),
  ...checkProvenShares(f),
  ...checkSiblingShares(f),
  ...checkAgreeingShares(f),
  ...checkPairMeans(f),
  ...checkSaidWholes(f),
  ...checkPresentShares(f),
  ...checkWageShares(f),
  ...checkPlainShares(f),
  ...checkNamedWholes(f),
  ...checkGrowthBases(f),
  ...checkForgottenParts(f),
  ...checkPairedColumns(f),
  ...checkRaisedLater(f),
  ...checkGenderPairs(f),
  ...checkPlanShares(f),
  ...checkQuotaGaps(f),
  ...checkSinceBrackets(f),
  ...checkFramedChanges(f),
  ...checkNamedBases(f),
  ...checkFramedSums(f),
  ...checkBehindBases(f),
  ...checkSaidSums(f),
  ...checkStaffLists(f),
  ...checkTwoParts(f),
  ...checkCountedPoints(f),
  ...checkPlainQuotients(f),
  ...checkNamedPairs(f),
  ...checkGomLists(f),
  ...checkRatedBehind(f),
  ...checkFractionRests(f),
  ...checkFarRests(f),
  ...checkBracketRests(f),
  ...checkSpentRests(f),
  ...checkYearlySteps(f),
  ...checkSharesOfAll(f),
  ...checkRatesBetween(f),
  ...checkBracketLists(f),
  ...checkSameWordShares(f),
  ...checkFractionColumns(f),
  ...checkPrizeLists(f),
  ...checkLevelShares(f),
  ...checkLevelLists(f),
  ...checkNestedLists(f),
  ...checkStaleShares(f),
  ...checkClassedLists(f),
  ...checkSiblingLists(f),
  ...checkColonLists(f),
  ...checkFractionLater(f),
  ...checkNamedShares(f),
  ...checkMeansOfBoth(f),
  ...checkToldAbove(f),
  ...checkCountedParts(f),
  ...checkOfNouns(f),
  ...checkYearlyParts(f),
  ...checkSinceNamed(f),
  ...checkThisNumber(f),
  ...checkTwoTimes(f),
  ...checkYearEnds(f),
  ...checkMarkPairs(f),
  ...checkGradeLists(f),
  ...checkOneMore(f),
  ...checkLooseShares(f),
  ...checkSplitWholes(f),
  ...checkSummedShares(f),
  ...checkDeniedShares(f),
  ...checkTheseShares(f),
  ...checkStatedBases(f),
  ...checkCutShares(f),
];
