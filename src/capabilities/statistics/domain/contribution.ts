import type { FigureParts } from '../../../contracts/index.ts';

/** What a unit counts for in the total above it. */
export interface Contribution {
  value: number;
  numerator: number;
  denominator: number;
  /** How many reporting units stand behind it. */
  sources: number;
  /** How many of them said yes. */
  yes: number;
}

export const none: Contribution = { value: 0, numerator: 0, denominator: 0, sources: 0, yes: 0 };

/**
 * What a unit's own figure counts for, or null when it has none to count: then what stands below it counts. "Không phát
 * sinh" is a report of nothing: it counts as a source. A bound has no exact amount, and with `needsParts` (a total of rates
 * is made of numerators and denominators) a bare rate has none either: they add nothing and are no source.
 */
export function ownContribution(figure: FigureParts | null, needsParts = false): Contribution | null {
  if (figure === null) return null;
  if (figure.missing === 'not_arising') return { ...none, sources: 1 };
  if (figure.missing !== null) return null;
  if (figure.numerator !== null && figure.denominator !== null)
    return {
      value: figure.value ?? 0,
      numerator: figure.numerator,
      denominator: figure.denominator,
      sources: 1,
      yes: 0,
    };
  if (figure.value === null || needsParts) return null;
  return { ...none, value: figure.value, sources: 1, yes: figure.value > 0 ? 1 : 0 };
}

export const minus = (a: Contribution, b: Contribution): Contribution => ({
  value: a.value - b.value,
  numerator: a.numerator - b.numerator,
  denominator: a.denominator - b.denominator,
  sources: a.sources - b.sources,
  yes: a.yes - b.yes,
});

export const plus = (a: Contribution, b: Contribution): Contribution => ({
  value: a.value + b.value,
  numerator: a.numerator + b.numerator,
  denominator: a.denominator + b.denominator,
  sources: a.sources + b.sources,
  yes: a.yes + b.yes,
});

export const isNothing = (c: Contribution): boolean =>
  c.value === 0 && c.numerator === 0 && c.denominator === 0 && c.sources === 0 && c.yes === 0;
