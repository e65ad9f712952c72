import type { Context } from '../contexts/context.ts';
import { referenceYear } from '../contexts/turns.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Stretch } from '../targets/clauses.ts';
import { Cues } from './cues.ts';
import { type DuePlace, dueCues, type LastDue, nearPeriods, noDueCues, periodCues } from './due-cues.ts';
import learned from './dues.json' with { type: 'json' };
import { dueKey, type Period, periodsOf } from './periods.ts';
import { isWholeText, type Surroundings } from './places.ts';
import { Scores } from './scores.ts';

/** How much the word of the rules counts beside the cues. */
export const RULED = 2;

const cues = new Cues();
const scores = new Scores(learned);

/** "trước tháng 12/2023" is the limit of the clause that names it, not of those beside it. */
const isDeadline = (period: string): boolean => /^trước /i.test(period);

/** A period with the place that names it, when that is not the target's own clause. */
export interface Due {
  due: string | null;
  period: Period | null;
}

/** Chooses the period each target is due in; to be asked target by target, in the order of the text. */
export class DueWeigher {
  /** Found when first asked for: most texts without targets never need them. */
  private periods: readonly Period[] = [];
  private reference = 0;
  private ready = false;
  private last: LastDue | null = null;
  /** The first period behind the sentence asked about last. */
  private after = 0;
  private readonly inside = new Map<Period, number>();
  private readonly outside = new Map<Period, number>();

  constructor(
    private readonly around: Surroundings,
    private readonly cited: Uint8Array,
  ) {}

  /**
   * The period of mention `m` with its clause. `ruled` is what the rules take, as the text gives it; when its own clause
   * or column names it (`sure`), or the text is only a few sentences, the cues are not asked.
   */
  choose(m: Mention, clause: Stretch, ruled: string | null, sure: boolean): Due {
    const { heading } = this.around.around[m.sentence] as Context;
    const chosen = sure ? { due: ruled, period: null } : this.weigh(m, clause, ruled);
    this.last = { key: dueKey(chosen.due), n: m.sentence, heading };
    return chosen;
  }

  private weigh(m: Mention, clause: Stretch, ruled: string | null): Due {
    const near = this.near(m);
    const ruledKey = dueKey(ruled);
    const byRules: Due = { due: ruled, period: near.find((p) => p.key === ruledKey) ?? null };
    if (!isWholeText(this.around) || (ruled !== null && byRules.period === null)) return byRules;
    const shares = this.shares({ ...clause, n: m.sentence, m, last: this.last, reference: this.reference }, near);
    let best = ruledKey;
    let most = (shares.get(ruledKey) ?? 0) * Math.exp(RULED);
    for (const [key, share] of shares) {
      if (share <= most || (key !== '' && near.every((p) => p.key !== key || isDeadline(p.text)))) continue;
      most = share;
      best = key;
    }
    if (best === ruledKey) return byRules;
    const period = near.find((p) => p.key === best) ?? null;
    return { due: period?.text ?? null, period };
  }

  /** What speaks for each period, by its key; '' is having none. */
  private shares(place: DuePlace, near: readonly Period[]): Map<string, number> {
    const shares = new Map<string, number>();
    const say = (key: string, own: number): void => {
      shares.set(key, (shares.get(key) ?? 0) + Math.exp(own + (scores.of(cues)[0] as number)));
    };
    near.forEach((p, rank) => {
      const own = this.ownWords(p, p.n === place.n);
      cues.clear();
      dueCues(cues, this.around, place, p, rank);
      say(p.key, own);
    });
    cues.clear();
    noDueCues(cues, this.around, place, near);
    say('', 0);
    return shares;
  }

  /** What the words around a period say of it: asked once, however many targets look at it. */
  private ownWords(p: Period, same: boolean): number {
    const known = (same ? this.inside : this.outside).get(p);
    if (known !== undefined) return known;
    cues.clear();
    periodCues(cues, this.around, p, same);
    const sum = scores.of(cues)[0] as number;
    (same ? this.inside : this.outside).set(p, sum);
    return sum;
  }

  private near(m: Mention): readonly Period[] {
    if (!this.ready) {
      const { t, dates, sentences } = this.around;
      this.periods = periodsOf(t, dates, this.cited, sentences);
      this.reference = referenceYear(t, dates);
      this.ready = true;
    }
    while ((this.periods[this.after]?.n ?? Number.POSITIVE_INFINITY) <= m.sentence) this.after++;
    return nearPeriods(this.periods, this.after);
  }
}
