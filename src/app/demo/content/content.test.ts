import { describe, expect, it } from 'vitest';
import { notCovered, shownInPart } from './acceptance.ts';
import { authorities } from './index.ts';
import { type DemoAuthority, type DemoPeriod, type DemoQuote, type Marked, paragraphBreak } from './types.ts';

const twice = (keys: string[]) => keys.filter((key, at) => keys.indexOf(key) !== at);

function keyed(a: DemoAuthority) {
  const {
    units,
    events,
    persons,
    documents,
    indicators,
    figures,
    targets,
    tasks,
    sums,
    findings,
    forms,
    rounds,
    users,
    terms,
  } = a;
  return {
    units,
    events,
    persons,
    documents,
    indicators,
    figures,
    targets,
    tasks,
    sums,
    findings,
    forms,
    rounds,
    users,
    terms,
  };
}

function danglingReferences(a: DemoAuthority): string[] {
  const problems: string[] = [];
  const has = (list: { key: string }[]) => new Set(list.map((x) => x.key));
  const units = has(a.units);
  const documents = has(a.documents);
  const indicators = has(a.indicators);
  const figures = has(a.figures);
  const targets = has(a.targets);
  const rounds = has(a.rounds);
  const forms = has(a.forms);
  const need = (known: Set<string>, key: string | null | undefined, from: string) => {
    if (key != null && !known.has(key)) problems.push(`${from} → ${key}`);
  };
  need(units, a.unit, 'authority');
  for (const t of a.terms) need(units, t.unit, t.key);
  for (const u of a.units) {
    for (const p of u.parents) need(units, p.parent, u.key);
    for (const p of u.places ?? []) need(units, p.territory, u.key);
    need(units, u.leads, u.key);
  }
  for (const e of a.events) {
    for (const side of [...e.predecessors, ...e.successors]) need(units, side.unit, e.key);
    need(documents, e.basisDocument, e.key);
  }
  for (const p of a.persons) for (const x of [...p.posts, ...(p.memberships ?? [])]) need(units, x.unit, p.key);
  for (const d of a.documents) need(units, d.issuerUnit, d.key);
  for (const r of a.relations) {
    need(documents, r.from, 'relation');
    need(documents, r.to, `relation of ${r.from}`);
  }
  for (const f of a.figures) {
    need(indicators, f.indicator, f.key);
    need(units, f.unit, f.key);
    for (const from of f.derived?.from ?? []) if (!targets.has(from)) need(figures, from, f.key);
  }
  for (const t of a.targets) {
    need(indicators, t.indicator, t.key);
    need(units, t.unit, t.key);
    need(units, t.assigner, t.key);
    need(figures, t.baseline?.figure, t.key);
    for (const unit of t.closed?.transferredTo ?? []) need(units, unit, t.key);
    need(figures, t.result?.figure, t.key);
    for (const from of t.derived?.from ?? []) if (!targets.has(from)) need(figures, from, t.key);
  }
  for (const t of a.tasks) for (const unit of [t.lead, t.assigner, ...t.co]) need(units, unit, t.key);
  for (const s of a.sums) {
    for (const o of [...s.terms, s.result]) {
      if ('figure' in o) need(figures, o.figure, s.key);
      if ('target' in o) need(targets, o.target, s.key);
    }
  }
  for (const f of a.findings) need(documents, f.document, f.key);
  for (const f of a.forms) {
    const fields = new Set(f.fields.map((x) => x.code));
    for (const field of f.fields) need(indicators, field.indicator, f.key);
    for (const rule of f.rules) for (const code of [rule.total, ...rule.parts]) need(fields, code, f.key);
  }
  for (const r of a.rounds) {
    need(forms, r.form, r.key);
    for (const unit of r.units) need(units, unit, r.key);
  }
  for (const s of a.submissions) {
    need(rounds, s.round, 'submission');
    need(units, s.unit, `submission of ${s.round}`);
    const form = a.forms.find((f) => f.key === a.rounds.find((r) => r.key === s.round)?.form);
    const fields = new Set(form?.fields.map((x) => x.code));
    for (const code of Object.keys(s.values)) need(fields, code, `${s.round}/${s.unit}`);
  }
  for (const u of a.users) need(units, u.unit, u.key);
  return problems;
}

function quotes(a: DemoAuthority): [string, DemoQuote][] {
  const some = (from: string, quote: DemoQuote | null | undefined): [string, DemoQuote][] =>
    quote ? [[from, quote]] : [];
  return [
    ...a.persons.flatMap((p) => p.posts.flatMap((x) => some(p.key, x.quote))),
    ...a.relations.flatMap((r) => some(`${r.from}→${r.to}`, r.quote)),
    ...a.figures.flatMap((f) => some(f.key, f.quote)),
    ...a.targets.flatMap((t) => some(t.key, t.quote)),
    ...a.tasks.flatMap((t) => some(t.key, t.quote)),
    ...a.findings.flatMap((f) => f.quotes.flatMap((q) => some(f.key, q))),
  ];
}

function lostQuotes(a: DemoAuthority): string[] {
  return quotes(a).flatMap(([from, q]) => {
    const text = a.documents.find((d) => d.key === q.document)?.text?.join(paragraphBreak) ?? '';
    const found = text.split(q.text).length - 1;
    if (q.occurrence === undefined) return found === 1 ? [] : [`${from}: “${q.text}” × ${found}`];
    return q.occurrence >= 1 && q.occurrence <= found ? [] : [`${from}: “${q.text}” no. ${q.occurrence} of ${found}`];
  });
}

const isDay = (d: string) => new Date(`${d}T00:00:00Z`).toISOString().startsWith(d);

function periodProblem(p: DemoPeriod): string | null {
  if (p.from !== null && !isDay(p.from)) return `no such day ${p.from}`;
  if (p.to !== null && !isDay(p.to)) return `no such day ${p.to}`;
  if (p.from !== null && p.to !== null && p.from > p.to) return `${p.from} after ${p.to}`;
  if ((p.from === null || p.to === null) && p.kind !== 'range') return `${p.kind} left open`;
  if (p.kind === 'year' && (p.from?.slice(0, 4) !== p.to?.slice(0, 4) || p.label !== p.from?.slice(0, 4)))
    return 'year';
  if (p.kind === 'school_year' && Number(p.to?.slice(0, 4)) !== Number(p.from?.slice(0, 4)) + 1) return 'school year';
  return null;
}

function badPeriods(a: DemoAuthority): string[] {
  return [...a.figures, ...a.targets, ...a.tasks, ...a.rounds, ...a.terms].flatMap((x) => {
    const problem = periodProblem(x.period);
    return problem ? [`${x.key}: ${problem}`] : [];
  });
}

function badSpans(a: DemoAuthority): string[] {
  const turned = (x: { from?: string | null; to?: string | null }) => x.from && x.to && x.from > x.to;
  return [
    ...a.units.filter((u) => u.founded && u.closed && u.founded > u.closed).map((u) => u.key),
    ...a.units.filter((u) => [...u.names, ...u.parents, ...(u.places ?? [])].some(turned)).map((u) => u.key),
    ...a.units.filter((u) => u.parents.some((p) => u.closed && (p.to ?? '9999') > u.closed)).map((u) => u.key),
    ...a.persons.filter((p) => [...p.posts, ...(p.memberships ?? [])].some(turned)).map((p) => p.key),
  ];
}

/** A unit may hang below one direct parent at a time, and only within its hierarchy. */
function tangledParents(a: DemoAuthority): string[] {
  const kindOf = new Map(a.units.map((u) => [u.key, u.hierarchy]));
  return a.units.flatMap((u) => {
    const strangers = u.parents
      .filter((p) => kindOf.get(p.parent) !== u.hierarchy)
      .map((p) => `${u.key} ↛ ${p.parent}`);
    const direct = u.parents
      .filter((p) => p.relation === 'direct')
      .sort((x, y) => (x.from ?? '').localeCompare(y.from ?? ''));
    const overlaps = direct
      .filter((p, i) => i > 0 && (direct[i - 1]?.to ?? '9999') >= (p.from ?? ''))
      .map((p) => `${u.key} ⇉ ${p.parent}`);
    return [...strangers, ...overlaps];
  });
}

/** So that a loader may replay the list from top to bottom. */
function lateParents(a: DemoAuthority): string[] {
  const at = new Map(a.units.map((u, i) => [u.key, i]));
  return a.units.flatMap((u, i) =>
    [...u.parents.map((p) => p.parent), ...(u.places ?? []).map((p) => p.territory), ...(u.leads ? [u.leads] : [])]
      .filter((key) => (at.get(key) ?? -1) > i)
      .map((key) => `${u.key} before ${key}`),
  );
}

const dayBefore = (d: string) => new Date(Date.parse(`${d}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** What ends with an event closes on its eve; what begins with it is founded on its day. */
function brokenEvents(a: DemoAuthority): string[] {
  const units = new Map(a.units.map((u) => [u.key, u]));
  return a.events.flatMap(({ key, type, date, predecessors, successors }) => {
    if (date === null || type === 'move' || type === 'rename') return [];
    const before = predecessors.map((p) => p.unit);
    const after = successors.map((s) => s.unit);
    const ended = before.filter((u) => !after.includes(u) && units.get(u)?.closed !== dayBefore(date));
    const began = after.filter((u) => !before.includes(u) && type !== 'abolish' && units.get(u)?.founded !== date);
    return [...ended, ...began].map((u) => `${key}: ${u}`);
  });
}

const ids = (letter: string, n: number, x: number) => [
  ...Array.from({ length: n }, (_, i) => `${letter}${i + 1}`),
  ...Array.from({ length: x }, (_, i) => `${letter}X${i + 1}`),
];
const acceptanceList = [
  ...ids('A', 32, 10),
  ...ids('B', 28, 9),
  ...ids('C', 25, 7),
  ...ids('D', 18, 9),
  ...ids('E', 11, 6),
];

function shown(a: DemoAuthority): string[] {
  const records: Marked[] = [...Object.values(keyed(a)).flat(), ...a.relations, ...a.submissions] as Marked[];
  return records.flatMap((r) => r.acceptance ?? []);
}

describe('demo content', () => {
  const each = (check: (a: DemoAuthority) => string[]) =>
    authorities.flatMap((a) => check(a).map((p) => `${a.slug}: ${p}`));

  it('tells five authorities apart', () => {
    expect(authorities.map((a) => a.slug)).toEqual(['chu-puh', 'lang-son', 'que-son', 'ttgdtx-thanh-hoa', 'so-gddt']);
  });
  it('gives every key once', () => {
    expect(
      each((a) =>
        Object.entries(keyed(a)).flatMap(([kind, list]) => twice(list.map((x) => x.key)).map((k) => `${kind} ${k}`)),
      ),
    ).toEqual([]);
    expect(each((a) => twice(a.indicators.map((i) => i.code)))).toEqual([]);
    expect(twice(authorities.flatMap((a) => a.users.map((u) => u.email)))).toEqual([]);
  });
  it('resolves every reference', () => expect(each(danglingReferences)).toEqual([]));
  it('finds every quote in its document', () => expect(each(lostQuotes)).toEqual([]));
  it('keeps periods and spans in order', () => {
    expect(each(badPeriods)).toEqual([]);
    expect(each(badSpans)).toEqual([]);
  });
  it('hangs every unit below one parent at a time', () => expect(each(tangledParents)).toEqual([]));
  it('lists parents and places before the units that need them', () => expect(each(lateParents)).toEqual([]));
  it('closes and founds units on the days of their events', () => expect(each(brokenEvents)).toEqual([]));
  it('writes text in composed Unicode', () => {
    expect(each((a) => (JSON.stringify(a).normalize('NFC') === JSON.stringify(a) ? [] : ['not NFC']))).toEqual([]);
  });
  it('marks invented people as samples and uses no real address', () => {
    expect(
      each((a) =>
        [...a.persons, ...a.users].filter((p) => /\(mẫu\)$/.test(p.name) !== (p.sample === true)).map((p) => p.name),
      ),
    ).toEqual([]);
    expect(each((a) => a.users.filter((u) => !u.email.endsWith('@example.org')).map((u) => u.email))).toEqual([]);
  });
  it('shows every acceptance id or says which capability will', () => {
    const covered = new Set(authorities.flatMap(shown));
    const later = Object.keys(notCovered);
    expect(acceptanceList.filter((id) => !covered.has(id) && !later.includes(id))).toEqual([]);
    expect(later.filter((id) => covered.has(id))).toEqual([]);
    expect(Object.keys(shownInPart).filter((id) => !covered.has(id))).toEqual([]);
    expect([...covered, ...later].filter((id) => !acceptanceList.includes(id))).toEqual([]);
  });
});
