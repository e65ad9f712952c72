import { describe, expect, it } from 'vitest';
import { authorities } from './index.ts';
import type { DemoAuthority, DemoFigure, Operand } from './types.ts';

const twice = (keys: string[]) => keys.filter((key, at) => keys.indexOf(key) !== at);

/** Two values of one indicator, unit and period would be two revisions of one figure. */
function doubledFigures(a: DemoAuthority): string[] {
  const place = ({ indicator, period, unit }: DemoFigure) =>
    [indicator, unit, period.kind, period.from, period.to].join(' ');
  return twice(a.figures.map(place));
}

function valueProblems(a: DemoAuthority): string[] {
  return [
    ...a.figures
      .filter((f) => (f.value === null) === (f.missing === undefined))
      .map((f) => `${f.key}: value or reason`),
    ...a.figures.filter((f) => (f.missing === 'only_words') !== (f.words !== undefined)).map((f) => `${f.key}: words`),
    ...a.figures.filter((f) => !f.quote && !f.derived && !f.sample && !f.note).map((f) => `${f.key}: no address`),
    ...a.figures
      .filter((f) => f.numerator !== undefined && f.denominator !== undefined && f.value !== null)
      .filter((f) => Math.abs(((f.numerator ?? 0) / (f.denominator ?? 1)) * 100 - (f.value ?? 0)) > 0.051)
      .map((f) => `${f.key}: ${f.numerator}/${f.denominator} is not ${f.value}`),
    ...a.targets
      .filter((t) => (t.value === null) !== (t.comparator === 'qualitative'))
      .map((t) => `${t.key}: comparator`),
    ...a.targets.filter((t) => (t.comparator === 'range') !== (t.valueTo !== undefined)).map((t) => `${t.key}: range`),
    ...a.targets.filter((t) => !t.quote && !t.sample).map((t) => `${t.key}: no sentence`),
  ];
}

function verdicts(a: DemoAuthority): string[] {
  const read = (o: Operand): number => {
    if ('value' in o) return o.value;
    const found = 'figure' in o ? a.figures.find((f) => f.key === o.figure) : a.targets.find((t) => t.key === o.target);
    return found?.value ?? Number.NaN;
  };
  return a.sums.flatMap((s) => {
    const [first = Number.NaN, ...rest] = s.terms.map(read);
    const result = read(s.result);
    const close = (x: number) => Math.abs(x - result) <= 0.5 * 10 ** -s.decimals + 1e-9;
    const second = rest[0] ?? Number.NaN;
    const holds = {
      sum: () => close(first + rest.reduce((x, y) => x + y, 0)),
      diff: () => close(first - rest.reduce((x, y) => x + y, 0)),
      ratio: () => close((first / second) * 100),
      per: () => close(first / second),
      cap: () => (first / second) * 100 <= result,
    }[s.kind]();
    return holds === (s.expected === 'holds') ? [] : [`${s.key}: ${s.text}`];
  });
}

/** Submissions whose values break a rule of their form. */
function unbalanced(a: DemoAuthority): string[] {
  return a.submissions.flatMap((s) => {
    const form = a.forms.find((f) => f.key === a.rounds.find((r) => r.key === s.round)?.form);
    const read = (code: string) => (typeof s.values[code] === 'number' ? s.values[code] : Number.NaN);
    return (form?.rules ?? []).flatMap((rule) => {
      const parts = rule.parts.reduce((sum, code) => sum + read(code), 0);
      const broken = rule.kind === 'sum' ? parts !== read(rule.total) : parts > read(rule.total);
      return broken && !Number.isNaN(parts - read(rule.total))
        ? [`${s.unit} ${s.revision} ${s.state}: ${rule.total}`]
        : [];
    });
  });
}

describe('demo figures', () => {
  const each = (check: (a: DemoAuthority) => string[]) =>
    authorities.flatMap((a) => check(a).map((p) => `${a.slug}: ${p}`));

  it('keeps one figure for one place', () => expect(each(doubledFigures)).toEqual([]));
  it('gives every figure a value or a reason, and an address', () => expect(each(valueProblems)).toEqual([]));
  it('agrees with its own arithmetic', () => expect(each(verdicts)).toEqual([]));
  it('lets only the samples of a mistake break a form', () => {
    expect(each(unbalanced)).toEqual(['ttgdtx-thanh-hoa: trung-tam 2 draft: A1']);
  });
});
