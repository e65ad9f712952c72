import { lostHeads } from './lost-heads.ts';
import { lostPoints } from './lost-points.ts';
import { NEWLINE, type Tokens } from './tokens.ts';

// A page copied from the web or out of a table often comes as one long line: "… II. NHIỆM VỤ 1. Mục tiêu - Phấn đấu …;
// - Xây dựng …". The line ends that were lost are put back, so that headings and points are told as on the page.

/** Lines of fewer tokens are left as they stand: prose that counts inside a sentence. */
const LONG = 120;

/** The same tokens with the ends of lines put back where the points of a long line begin; `t` itself when there are none. */
export function withLostLines(t: Tokens): Tokens {
  const breaks = new Set<number>();
  let from = 0;
  for (let i = 0; i <= t.count; i++) {
    if (i < t.count && t.kind[i] !== NEWLINE) continue;
    if (i - from > LONG) for (const at of [...lostHeads(t, from), ...lostPoints(t, from, i)]) breaks.add(at);
    from = i + 1;
  }
  return breaks.size > 0
    ? broken(
        t,
        [...breaks].sort((a, b) => a - b),
      )
    : t;
}

/** The tokens with a line end before each of `breaks`, covering the space there. */
function broken(t: Tokens, breaks: readonly number[]): Tokens {
  const count = t.count + breaks.length;
  const out: Tokens = {
    text: t.text,
    count,
    kind: new Uint8Array(count),
    start: new Int32Array(count),
    end: new Int32Array(count),
    words: new Int32Array(count),
    forms: new Int32Array(count),
    code: new Uint16Array(count),
  };
  let from = 0;
  for (let n = 0; n <= breaks.length; n++) {
    const to = breaks[n] ?? t.count;
    for (const row of ['kind', 'start', 'end', 'words', 'forms', 'code'] as const)
      out[row].set(t[row].subarray(from, to), from + n);
    if (n < breaks.length) {
      out.kind[to + n] = NEWLINE;
      out.start[to + n] = t.end[to - 1] as number;
      out.end[to + n] = t.start[to] as number;
    }
    from = to;
  }
  return out;
}
