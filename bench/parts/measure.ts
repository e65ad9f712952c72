/** How long something took, in milliseconds. */
export async function timed<T>(fn: () => Promise<T> | T): Promise<{ ms: number; result: T }> {
  const start = performance.now();
  const result = await fn();
  return { ms: performance.now() - start, result };
}

export interface Spread {
  p50_ms: number;
  p99_ms: number;
}

/** Half and all but one in a hundred stay below these. */
export function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => short(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN);
  return { p50_ms: at(0.5), p99_ms: at(0.99) };
}

export const median = (numbers: readonly number[]): number => spread(numbers).p50_ms;

/** Three significant digits are more than a shared machine can tell. */
export const short = (value: number): number => Number(value.toPrecision(3));

/** Runs it `warm` times for nothing and `count` times for the clock, one after another. */
export async function repeat(count: number, warm: number, fn: (i: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let i = -warm; i < count; i++) {
    const { ms } = await timed(() => fn(i));
    if (i >= 0) times.push(ms);
  }
  return times;
}

/** Like `repeat`, with so many at a time. Also says how long all of them took together. */
export async function repeatAtOnce(
  count: number,
  atOnce: number,
  fn: (i: number) => Promise<unknown>,
): Promise<{ times: number[]; seconds: number }> {
  const times: number[] = [];
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const i = next++;
      times.push((await timed(() => fn(i))).ms);
    }
  };
  const { ms } = await timed(() => Promise.all(Array.from({ length: atOnce }, worker)));
  return { times, seconds: ms / 1000 };
}
