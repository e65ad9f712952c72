import type { Mention } from '../quantities/quantities.ts';
import type { Finding } from '../reading.ts';
import { isPunct, NUM, type Tokens, textOf } from '../text/tokens.ts';
import type { Figures } from './figures.ts';

// One way of writing numbers in one text: thousands with dots or without, "85 %" or "85%", one telephone number one way.
// Each is told once, as a note.

export function checkNumberStyle(f: Figures): Finding[] {
  return [thousands(f), percents(f), phones(f.t)].flat();
}

function note(t: Tokens, places: readonly (readonly [number, number])[], message: string): Finding {
  const spans = places.map(([start, end]) => ({ start, end }));
  return { kind: 'spelling', severity: 'note', quotes: spans.map((s) => t.text.slice(s.start, s.end)), message, spans };
}

function thousands(f: Figures): Finding[] {
  let dotted: Mention | null = null;
  let plain: Mention | null = null;
  for (const m of f.mentions) {
    if ((m.quantity.value ?? 0) < 1000) continue;
    const raw = textOf(f.t, m.num, m.num + 1);
    if (/^\d{4,7}$/.test(raw) && (m.quantity.value ?? 0) >= 1000) plain ??= m;
    else if (/^\d{1,3}(?:\.\d{3})+$/.test(raw)) dotted ??= m;
    if (plain && dotted) break;
  }
  if (!plain || !dotted) return [];
  const message = 'Số hàng nghìn chỗ có dấu chấm, chỗ không';
  return [
    note(
      f.t,
      [plain, dotted].map((m) => [m.quantity.start, m.quantity.end] as const),
      message,
    ),
  ];
}

function percents(f: Figures): Finding[] {
  const { t } = f;
  let tight: readonly [number, number] | null = null;
  let loose: readonly [number, number] | null = null;
  let both = [0, 0];
  for (const m of f.mentions) {
    if (!m.percent || !isPunct(t, m.num + 1, '%')) continue;
    const at = [t.start[m.num] as number, t.end[m.num + 1] as number] as const;
    if (t.end[m.num] === t.start[m.num + 1]) {
      tight ??= at;
      both = [(both[0] as number) + 1, both[1] as number];
    } else {
      loose ??= at;
      both = [both[0] as number, (both[1] as number) + 1];
    }
  }
  if (!tight || !loose) return [];
  return [note(t, [tight, loose], `Dấu % chỗ viết liền (${both[0]}), chỗ viết cách (${both[1]})`)];
}

/** "(0269) 3 850 009" and "(0269)3850009". */
function phones(t: Tokens): Finding[] {
  const seen = new Map<string, readonly [number, number]>();
  const out: Finding[] = [];
  for (let i = 0; i < t.count; i++) {
    if (t.kind[i] !== NUM || t.text[t.start[i] as number] !== '0' || (t.end[i] as number) - (t.start[i] as number) < 3)
      continue;
    const to = phoneEnd(t, i);
    const from = isPunct(t, i - 1, '(') ? i - 1 : i;
    const raw = textOf(t, from, to);
    const digits = raw.replace(/\D/g, '');
    if (digits.length < 10 || digits.length > 11) continue;
    const at = [t.start[from] as number, t.end[to - 1] as number] as const;
    const before = seen.get(digits);
    if (!before) seen.set(digits, at);
    else if (out.length < 3 && t.text.slice(...before) !== raw)
      out.push(note(t, [before, at], 'Một số điện thoại viết hai cách'));
    i = to - 1;
  }
  return out;
}

/** The token after a run of numbers with spaces, dots, hyphens or a closing bracket between, on one line. */
function phoneEnd(t: Tokens, i: number): number {
  let to = i + 1;
  for (let k = i + 1; k < t.count && k < i + 8; k++) {
    if (t.kind[k] === NUM) to = k + 1;
    else if (!isPunct(t, k, ')') && !isPunct(t, k, '.')) break;
  }
  return to;
}
