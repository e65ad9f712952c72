import type { Finding, FindingKind, Severity } from '../../reading.ts';
import type { Tokens } from '../../text/tokens.ts';

/** One finding on tokens [from, to). */
export function queryAt(
  t: Tokens,
  from: number,
  to: number,
  kind: FindingKind,
  severity: Severity,
  message: string,
  proposed?: string,
): Finding {
  return queryAll(t, [[from, to]], kind, severity, message, proposed);
}

/** One finding on several stretches of tokens. */
export function queryAll(
  t: Tokens,
  places: readonly (readonly [from: number, to: number])[],
  kind: FindingKind,
  severity: Severity,
  message: string,
  proposed?: string,
): Finding {
  const spans = places.map(([from, to]) => ({ start: t.start[from] as number, end: t.end[to - 1] as number }));
  const found: Finding = { kind, severity, quotes: spans.map((s) => t.text.slice(s.start, s.end)), message, spans };
  if (proposed) found.proposed = proposed;
  return found;
}

/** "2020-05-12" → "12/5/2020". */
export function dateText(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)}/${Number(month)}/${year}`;
}
