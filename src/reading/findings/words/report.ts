import type { Finding, Severity } from '../../reading.ts';
import type { Tokens } from '../../text/tokens.ts';

/** Findings of one kind that a text may be full of: after so many, the rest is only counted. */
const MOST = 25;
const MOST_NOTES = 8;

/** Collects findings on words; a slip that comes again and again is queried at its first places only. */
export class Report {
  readonly findings: Finding[] = [];
  private readonly times = new Map<string, number>();
  private readonly t: Tokens;

  constructor(t: Tokens) {
    this.t = t;
  }

  /** One finding on tokens [from, to). The same words with the same message are queried three times at most. */
  add(from: number, to: number, severity: Severity, message: string, proposed?: string): void {
    const start = this.t.start[from] as number;
    const end = this.t.end[to - 1] as number;
    const quote = this.t.text.slice(start, end);
    const same = `${message} ${quote}`;
    if (this.count(same) > 3 || this.count(message) > (severity === 'note' ? MOST_NOTES : MOST)) return;
    const finding: Finding = {
      kind: 'spelling',
      severity,
      quotes: [quote],
      message: proposed ? `${message}: “${quote}”, có thể là “${proposed}”` : `${message}: “${quote}”`,
      spans: [{ start, end }],
    };
    if (proposed) finding.proposed = proposed;
    this.findings.push(finding);
  }

  /** One finding on several places that only together say something. */
  addSummary(places: readonly (readonly [from: number, to: number])[], severity: Severity, message: string): void {
    const spans = places.map(([from, to]) => ({
      start: this.t.start[from] as number,
      end: this.t.end[to - 1] as number,
    }));
    const quotes = spans.map((s) => this.t.text.slice(s.start, s.end));
    this.findings.push({ kind: 'spelling', severity, quotes, message, spans });
  }

  private count(key: string): number {
    const n = (this.times.get(key) ?? 0) + 1;
    this.times.set(key, n);
    return n;
  }
}
