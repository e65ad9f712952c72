import type { Stretch } from '../clauses.ts';
import type { Context } from '../context.ts';
import type { Mention } from '../quantities.ts';
import { referenceYear } from '../turns.ts';
import { Cues } from './cues.ts';
import { dueCues, dueKey, type LastDue, nearPeriods, noDueCues, type Period, periodsOf } from './due-cues.ts';
import learned from './dues.json' with { type: 'json' };
import type { Surroundings } from './places.ts';
import { Scores } from './scores.ts';

/** How much the word of the rules counts beside the cues. */
export const RULED = 2;

const cues = new Cues();
const scores = new Scores(learned);
const score = (): number => scores.of(cues)[0] as number;

/** Chooses the period each target is due in; to be asked target by target, in the order of the text. */
export class DueWeigher {
  /** Found when first asked for: most texts without targets never need them. */
  private periods: readonly Period[] = [];
  private reference = 0;
  private ready = false;
  private last: LastDue | null = null;
  /** The first period behind the sentence asked about last. */
  private after = 0;

  constructor(
    private readonly around: Surroundings,
    private readonly cited: Uint8Array,
  ) {}

  private prepare(): void {
    if (this.ready) return;
    const { t, dates, sentences } = this.around;
    this.periods = periodsOf(t, dates, this.cited, sentences);
    this.reference = referenceYear(t, dates);
    this.ready = true;
  }

  /**
   * The period of mention `m` with its clause. `ruled` is what the rules take, as the text gives it; when its own clause
   * names it (`sure`), the cues are not asked.
   */
  choose(m: Mention, clause: Stretch, ruled: string | null, sure: boolean): string | null {
    const { heading } = this.around.around[m.sentence] as Context;
    const chosen = sure ? ruled : this.weigh(m, clause, ruled);
    this.last = { key: dueKey(chosen), n: m.sentence, heading };
    return chosen;
  }

  private weigh(m: Mention, clause: Stretch, ruled: string | null): string | null {
    this.prepare();
    const n = m.sentence;
    while ((this.periods[this.after]?.n ?? Number.POSITIVE_INFINITY) <= n) this.after++;
    const place = { n, m, from: clause.from, to: clause.to, last: this.last, reference: this.reference };
    const near = nearPeriods(this.periods, this.after);
    const ruledKey = dueKey(ruled);
    if (ruled !== null && !near.some((p) => p.key === ruledKey)) return ruled;
    const shares = new Map<string, number>();
    const say = (key: string): void => {
      shares.set(key, (shares.get(key) ?? 0) + Math.exp(score()));
    };
    near.forEach((p, rank) => {
      dueCues(cues, this.around, place, p, rank);
      say(p.key);
    });
    noDueCues(cues, this.around, place, near);
    say('');
    let best = ruledKey;
    let most = (shares.get(ruledKey) ?? 0) * Math.exp(RULED);
    for (const [key, share] of shares) {
      if (share <= most) continue;
      most = share;
      best = key;
    }
    if (best === ruledKey) return ruled;
    return near.find((p) => p.key === best)?.text ?? null;
  }
}
