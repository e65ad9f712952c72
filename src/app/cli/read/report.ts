import type { Finding, Quantity, Reading, Role, Severity, Target, Task } from '../../../reading/index.ts';
import type { Paint } from './paint.ts';
import { lineIndex, type Place, quoteLine } from './place.ts';

// One reading for people: what stands where, with the lines of what does not add up.

const ROLES: [Role, string][] = [
  ['actual', 'reported'],
  ['target', 'to be reached'],
  ['change', 'by how much'],
  ['other', 'other'],
];
const MARKS: Record<Severity, 'red' | 'yellow' | 'cyan'> = { error: 'red', warning: 'yellow', note: 'cyan' };

/** The report of one text, ready to be written. `width`: columns of the terminal. */
export function report(name: string, text: string, reading: Reading, paint: Paint, width: number): string {
  const at = lineIndex(text);
  const rows: string[] = [paint.bold(name)];
  const part = (title: string, lines: string[], count = lines.length): void => {
    if (lines.length > 0) rows.push('', `  ${paint.bold(title)} ${paint.dim(`(${count})`)}`, ...lines);
  };
  const row = (offset: number, text: string): string => `  ${paint.dim(label(at(offset)).padStart(8))}  ${text}`;

  part(
    'Citations',
    reading.citations.map((c) => {
      const facts = [c.date, c.issuer].filter((fact) => fact !== null).join(' · ');
      return row(
        c.start,
        `${paint.cyan(c.symbol ?? oneLine(c.quote))}  ${c.type}${facts ? `  ${paint.dim(facts)}` : ''}`,
      );
    }),
  );
  part(
    'Targets',
    reading.targets.map((t) => row(t.start, targetLine(t, paint, width))),
  );
  part(
    'Tasks',
    reading.tasks.map((t) => row(t.start, taskLine(t, paint, width))),
  );
  for (const [role, title] of ROLES) {
    const figures = reading.quantities.filter((q) => q.role === role);
    part(`Figures, ${title}`, figureRows(figures, at, paint, width), figures.length);
  }
  part(
    'Findings',
    reading.findings.map((f) => findingLines(f, text, at, paint, width)),
  );
  if (rows.length === 1) rows.push(`  ${paint.dim('nothing to read in it')}`);
  return `${rows.join('\n')}\n`;
}

const label = (place: Place): string => `${place.line}:${place.column}`;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, Math.max(1, length - 1)).trimEnd()}…`;

function targetLine(t: Target, paint: Paint, width: number): string {
  const value =
    t.numerator !== undefined
      ? `${t.numerator}/${t.denominator}`
      : t.value_to !== undefined
        ? `${t.value}–${t.value_to}`
        : `${t.value}`;
  const amount = [t.comparator === 'range' ? '' : t.comparator.replace('_', ' '), value, t.unit ?? '']
    .filter((word) => word !== '')
    .join(' ');
  const scope = t.scope ? paint.dim(` (${oneLine(t.scope)})`) : '';
  return `${cut(oneLine(t.indicator), width - 50)} ${paint.green(amount)}${scope}${t.due ? `  ${paint.dim('by')} ${t.due}` : ''}`;
}

function taskLine(t: Task, paint: Paint, width: number): string {
  const facts = [
    t.doer && `who: ${oneLine(t.doer.quote)}`,
    t.deadline && `when: ${oneLine(t.deadline.quote)}`,
    t.product && `what: ${oneLine(t.product.quote)}`,
  ].filter((fact) => fact !== undefined);
  const first = `${t.ordinal ? `${paint.dim(`[${t.ordinal}]`)} ` : ''}${cut(oneLine(t.quote), width - 14)}`;
  return facts.length === 0 ? first : `${first}\n${' '.repeat(12)}${paint.dim(cut(facts.join(' · '), width - 14))}`;
}

/** Figures side by side, as many as fit: a long text has hundreds. */
function figureRows(figures: Quantity[], at: (offset: number) => Place, paint: Paint, width: number): string[] {
  const rows: string[] = [];
  let room = 0;
  for (const figure of figures) {
    const where = label(at(figure.start));
    const quote = cut(oneLine(figure.quote), width - 14);
    const size = where.length + quote.length + 4;
    if (size > room) {
      rows.push('  ');
      room = width - 2;
    }
    room -= size;
    rows[rows.length - 1] += `  ${paint.dim(where)} ${quote} `;
  }
  return rows.map((row) => row.trimEnd());
}

function findingLines(f: Finding, text: string, at: (offset: number) => Place, paint: Paint, width: number): string {
  const first = f.spans[0];
  const where = first ? label(at(first.start)).padStart(8) : ' '.repeat(8);
  const mark = paint[MARKS[f.severity]];
  const head = `  ${paint.dim(where)}  ${mark(f.severity)} ${paint.dim(f.kind)}  ${f.message}`;
  const proposed = f.proposed ? `\n${' '.repeat(12)}${paint.dim('proposed:')} ${f.proposed}` : '';
  const lines = new Map<number, { start: number; end: number }[]>();
  for (const span of f.spans) {
    const { line } = at(span.start);
    lines.set(line, [...(lines.get(line) ?? []), span]);
  }
  const quoted = [...lines].map(([line, spans]) => {
    const { shown, carets } = quoteLine(text, spans, width - 12);
    const number = `${line}`.padStart(8);
    return `\n  ${paint.dim(`${number} │`)} ${shown}\n  ${paint.dim(`${' '.repeat(8)} │`)} ${mark(carets)}`;
  });
  return `${head}${proposed}${quoted.join('')}`;
}
