import type { Role } from '../reading.ts';
import { AIM_RULES } from './sure-aims.ts';
import { BUDGET_RULES } from './sure-budgets.ts';
import { CHANGE_RULES } from './sure-changes.ts';
import type { Figure, Rule } from './sure-figure.ts';
import { LAID_DOWN_RULES } from './sure-laid-down.ts';
import { NORM_RULES } from './sure-norms.ts';
import { PRICE_RULES } from './sure-prices.ts';
import { RESULT_RULES } from './sure-results.ts';
import { TOLD_NORM_RULES } from './sure-told-norms.ts';

// Where the words right beside a figure leave no doubt what it is ("so với định mức 46 người", "tăng 5 trường, tương đương 8%"),
// neither the heading above nor what was learned has a say.

const RULES: readonly Rule[] = [
  ...CHANGE_RULES,
  ...BUDGET_RULES,
  ...NORM_RULES,
  ...TOLD_NORM_RULES,
  ...LAID_DOWN_RULES,
  ...PRICE_RULES,
  ...RESULT_RULES,
  ...AIM_RULES,
];

/** The role that the words beside a figure settle, or null. */
export function sureRole(f: Figure): Role | null {
  for (const rule of RULES) {
    const role = rule(f);
    if (role !== null) return role;
  }
  return null;
}
