import type { DraftClaim } from '../../../contracts/index.ts';
import { contentWords, fold, overlap } from '../../../kernel/text/index.ts';
import { yearOf } from '../../../kernel/time/index.ts';
import type { Target } from '../queries/targets.ts';

/** So much of the two names must be the same words. */
const ALIKE = 0.75;
const COMPARED = new Set(['=', '>=', '>', '<=', '<']);
/** A name that stands for the aims of many units tells nothing of which is meant. */
const MOST = 2;

/**
 * The targets that a draft seems to state with another value: named alike, of the same unit of measure, due in the same
 * year. Nothing when one of them agrees, or when the name fits too many to ask about.
 */
export function otherwiseKept(claim: DraftClaim, kept: readonly Target[]): Target | null {
  const year = dueYear(claim.due);
  const words = contentWords(claim.name);
  if (year === null || words.size < 2) return null;
  const alike = kept
    .filter(
      (target) =>
        COMPARED.has(target.comparator) &&
        target.value !== null &&
        yearOf(target.period.end) === year &&
        sameUnit(target.unitWord, claim.unit),
    )
    .map((target) => ({ target, score: overlap(words, contentWords(target.name)) }))
    .filter(({ score }) => score >= ALIKE);
  if (alike.some(({ target }) => target.value === claim.value)) return null;
  const best = Math.max(...alike.map(({ score }) => score));
  const nearest = alike.filter(({ score }) => score === best);
  return nearest.length > MOST ? null : (nearest[0]?.target ?? null);
}

/** The last year that a due date names: “hết năm 2025”, “giai đoạn 2020–2025”. */
function dueYear(due: string | null): number | null {
  const years = due?.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g);
  return years ? Number(years.at(-1)) : null;
}

/** "đ" is how many type đồng. */
const spelledOut = (unit: string): string => fold(unit.trim().replace(/^đ$/i, 'đồng'));
const sameUnit = (kept: string, said: string | null): boolean => spelledOut(kept) === spelledOut(said ?? '');
