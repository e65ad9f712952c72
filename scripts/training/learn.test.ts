import { describe, expect, it } from 'vitest';
import { learn, type Question, SETTINGS, softmax, Weights } from './learn.ts';

// Cue 0 stands in every question, cue 1 where the second answer is right, cue 2 where the first is, cue 3 anywhere.
const question = (i: number): Question => {
  const second = i % 3 === 0;
  const cues = [0, second ? 1 : 2, ...(i % 2 === 0 ? [3] : [])];
  return {
    text: `t${i}`,
    options: [
      { column: 0, cues, right: !second },
      { column: 1, cues, right: second },
    ],
  };
};
const questions = Array.from({ length: 120 }, (_, i) => question(i));

function rightBy(weights: Weights, { options }: Question): boolean {
  const sums = options.map((o) => weights.sum(o));
  return options[sums.indexOf(Math.max(...sums))]?.right ?? false;
}

describe('learning weights', () => {
  const weights = learn(questions, 4, 2);

  it('finds what tells the answers apart', () => {
    for (const q of questions) expect(rightBy(weights, q)).toBe(true);
    expect(weights.of(1, 1)).toBeGreaterThan(weights.of(1, 0));
    expect(weights.of(2, 0)).toBeGreaterThan(weights.of(2, 1));
  });

  it('gives what stands anywhere less than what tells something', () => {
    expect(Math.abs(weights.of(3, 0))).toBeLessThan(Math.abs(weights.of(2, 0)));
  });

  it('gives the same weights for the same questions', () => {
    expect(learn(questions, 4, 2).values).toEqual(weights.values);
  });

  it('gives nothing to a cue that was met too seldom', () => {
    const rare = learn(
      [...questions.slice(0, 30), { ...question(1), options: [{ column: 0, cues: [4], right: true }] }],
      5,
      2,
    );
    expect([rare.of(4, 0), rare.of(4, 1)]).toEqual([0, 0]);
  });

  it('gives fewer cues a weight the sparser it is asked to be', () => {
    const count = (sparse: number) =>
      learn(questions, 4, 2, { ...SETTINGS, sparse }).values.filter((v) => v !== 0).length;
    expect(count(1000)).toBe(0);
    expect(count(0)).toBeGreaterThanOrEqual(count(8));
  });

  it('counts several right options together', () => {
    const both: Question[] = questions.map((q) => ({
      ...q,
      options: [...q.options.map((o) => ({ ...o, right: true })), { column: 0, cues: [3], right: false }],
    }));
    const learned = learn(both, 4, 2);
    expect(learned.of(0, 0) + learned.of(0, 1)).toBeGreaterThan(0);
  });

  it('learns onto known weights: those of cues not met stay, wrong ones are mended', () => {
    const known = new Weights(2, Float64Array.of(0, 0, 3, -3, 0, 0, 0, 0, 0.7, -0.7));
    const onto = learn(questions, 5, 2, SETTINGS, known);
    expect([onto.of(4, 0), onto.of(4, 1)]).toEqual([0.7, -0.7]);
    const right = (by: Weights) => questions.filter((q) => rightBy(by, q)).length;
    expect(right(known)).toBeLessThan(questions.length);
    expect(right(onto)).toBe(questions.length);
    const agreed = learn(questions, 4, 2, SETTINGS, weights);
    expect(Math.abs(agreed.of(2, 0) - weights.of(2, 0))).toBeLessThan(Math.abs(weights.of(2, 0)));
  });

  it('turns scores into shares', () => {
    const shares = softmax([1000, 1000, -1000]);
    expect(shares[0]).toBeCloseTo(0.5);
    expect(shares[2]).toBeCloseTo(0);
  });
});
