import type { Finding } from '../reading.ts';
import { checkBracketLists } from './bracket-lists.ts';
import { checkClassedLists } from './classed-lists.ts';
import { checkColonLists } from './colon-lists.ts';
import { checkCountedParts } from './counted-parts.ts';
import { checkForgottenParts } from './forgotten-parts.ts';
import { checkFractionColumns } from './fraction-columns.ts';
import { checkFractionLater } from './fraction-later.ts';
import { checkFractionRests } from './fraction-rests.ts';
import { checkGenderPairs } from './gender-pairs.ts';
import { checkGomLists } from './gom-lists.ts';
import { checkGrowthBases } from './growth-bases.ts';
import type { Scene } from './index.ts';
import { checkLevelLists } from './level-lists.ts';
import { checkLevelShares } from './level-shares.ts';
import { checkMeansOfBoth } from './means-of-both.ts';
import { checkNamedShares } from './named-shares.ts';
import { checkNamedWholes } from './named-wholes.ts';
import { checkNestedLists } from './nested-lists.ts';
import { checkOfNouns } from './of-nouns.ts';
import { checkPairedColumns } from './paired-columns.ts';
import { checkParallelShares } from './parallel-shares.ts';
import { checkPlainShares } from './plain-shares.ts';
import { checkPlanShares } from './plan-shares.ts';
import { checkPrizeLists } from './prize-lists.ts';
import { checkProvenShares } from './proven-shares.ts';
import { checkQuotaGaps } from './quota-gaps.ts';
import { checkRaisedLater } from './raised-later.ts';
import { checkRatedBehind } from './rated-behind.ts';
import { checkRatesBetween } from './rates-between.ts';
import { checkSameWordShares } from './same-word-shares.ts';
import { checkSharesOfAll } from './shares-of-all.ts';
import { checkSiblingLists } from './sibling-lists.ts';
import { checkSinceBrackets } from './since-brackets.ts';
import { checkSinceNamed } from './since-named.ts';
import { checkStaleShares } from './stale-shares.ts';
import { checkThisNumber } from './this-number.ts';
import { checkToldAbove } from './told-above.ts';
import { checkTwoTimes } from './two-times.ts';
import { checkYearlyParts } from './yearly-parts.ts';

// What is asked about whatever else near by would make the figures: others of their lists, or the name of a time, show what is meant.

/** Their findings, in no order; neither weights nor other bases silence them. */
export const checkSure = (f: Scene): Finding[] => [
  ...checkParallelShares(f),
  ...checkProvenShares(f),
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
  ...checkGomLists(f),
  ...checkRatedBehind(f),
  ...checkFractionRests(f),
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
];
