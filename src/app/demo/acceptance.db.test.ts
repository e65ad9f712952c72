import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparable, type Figure, figureById, indicators } from '../../capabilities/collection/index.ts';
import { findingsOf } from '../../capabilities/documents/index.ts';
import { eventsOf, lineOf, successorsOf, unitCard } from '../../capabilities/org/index.ts';
import { figureSlip } from '../../capabilities/statistics/index.ts';
import {
  countRegister,
  judgeTargets,
  registerText,
  targetsWhere,
  tasksWhere,
} from '../../capabilities/targets/index.ts';
import { type ReadTx, systemActor } from '../../kernel/db/index.ts';
import { type TestDatabase, testDatabase } from '../../kernel/db/testing.ts';
import { silentLog } from '../../kernel/log/index.ts';
import { ratioHolds, roundHalfUp } from '../../kernel/number/index.ts';
import { buildHouse, type House } from '../compose.ts';
import { authorities } from './content/index.ts';
import type { DemoAuthority, DemoSum, DemoTarget, Operand } from './content/types.ts';
import { createOne } from './create.ts';
import type { Keys } from './load/keys.ts';

/** The five authorities, loaded through the commands into a real database, and asked what the acceptance list asks. */
let base: TestDatabase;
let house: House;
const dataDir = mkdtempSync(join(tmpdir(), 'nhiemky-acceptance-'));
const loaded = new Map<string, { authorityId: number; keys: Keys }>();

beforeAll(async () => {
  base = await testDatabase();
  house = await buildHouse({
    url: base.url,
    root: resolve(import.meta.dirname, '../../..'),
    dataDir,
    secret: 'only for this test, long enough to sign',
    baseUrl: 'http://localhost',
    demo: true,
    log: silentLog(),
  });
  for (const authority of authorities) loaded.set(authority.slug, await createOne(house, authority));
}, 120_000);

afterAll(async () => {
  await house.close();
  await base.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const within = <T>(slug: string, ask: (tx: ReadTx, keys: Keys) => Promise<T>): Promise<T> => {
  const { authorityId, keys } = loaded.get(slug)!;
  return house.db.read({ authorityId, actor: systemActor() }, (tx) => ask(tx, keys));
};
const ids = (each: { acceptance?: string[] }): string => (each.acceptance ?? []).join(' ');

/** Figures as numbers, a ratio by its parts where it has them. */
async function figureNumber(tx: ReadTx, keys: Keys, key: string): Promise<number> {
  const figure = (await figureById(tx, keys.figures.get(key)!)) as Figure;
  const [measured] = await indicators(tx, [figure.indicatorId]);
  return comparable(figure, measured!) ?? Number.NaN;
}

async function operand(tx: ReadTx, keys: Keys, of: Operand): Promise<number> {
  if ('value' in of) return of.value;
  if ('figure' in of) return figureNumber(tx, keys, of.figure);
  const target = (await targetsWhere(tx, {})).find((t) => t.id === keys.targets.get(of.target));
  return target?.value ?? Number.NaN;
}

async function holds(tx: ReadTx, keys: Keys, sum: DemoSum): Promise<boolean> {
  const terms = await Promise.all(sum.terms.map((term) => operand(tx, keys, term)));
  const result = await operand(tx, keys, sum.result);
  const [first = Number.NaN, second = Number.NaN] = terms;
  const same = (value: number) => roundHalfUp(value, sum.decimals) === roundHalfUp(result, sum.decimals);
  if (sum.kind === 'ratio') return ratioHolds(first, second, result, sum.decimals);
  if (sum.kind === 'cap') return (100 * first) / second <= result;
  if (sum.kind === 'per') return same(first / second);
  if (sum.kind === 'diff') return same(terms.slice(1).reduce((rest, term) => rest - term, first));
  return same(terms.reduce((all, term) => all + term, 0));
}

describe.each(authorities.map((a): [string, DemoAuthority] => [a.slug, a]))('%s computes', (slug, authority) => {
  it.each(authority.sums.map((sum): [string, DemoSum] => [`${ids(sum)}: ${sum.text}`, sum]))('%s', async (_, sum) => {
    expect(await within(slug, (tx, keys) => holds(tx, keys, sum))).toBe(sum.expected === 'holds');
  });
});

const verdicts = {
  exceeded: ['exceeded'],
  met: ['met', 'ontrack'],
  not_met: ['missed', 'risk'],
  unknown: ['nofigure', 'unmeasurable'],
};
const reported = authorities.flatMap((a) =>
  a.targets
    .filter((t) => t.result)
    .map((t): [string, DemoAuthority, DemoTarget] => [`${a.slug} ${ids(t)}: ${t.name}`, a, t]),
);

describe('a result is held against its target', () => {
  it.each(reported)('%s', async (_, authority, target) => {
    const until = authority.figures.find((figure) => figure.key === target.result!.figure)?.period.to ?? '';
    const asOf = [until, authority.asOf].sort().at(-1)!;
    const verdict = await within(authority.slug, async (tx, keys) => {
      const all = await targetsWhere(tx, { unitIds: [keys.unit(target.unit)] });
      const own = all.filter((t) => t.id === keys.targets.get(target.key));
      return (await judgeTargets(tx, own, asOf))[0]!.verdict;
    });
    expect(verdicts[target.result!.verdict], verdict.rule).toContain(verdict.status);
  });

  it('B19: 222 schools are 17 above the 205 that the sentence lets one derive', async () => {
    const judged = await within('lang-son', async (tx, keys) => {
      const all = await targetsWhere(tx, {});
      return (
        await judgeTargets(
          tx,
          all.filter((t) => t.name.includes('chuẩn quốc gia')),
          '2020-05-08',
        )
      ).find(
        (t) =>
          t.unitId ===
          keys.unit(
            authorities.find((a) => a.slug === 'lang-son')!.targets.find((x) => x.acceptance?.includes('B19'))!.unit,
          ),
      );
    });
    expect(judged).toMatchObject({ value: 205, verdict: { status: 'exceeded', label: 'Vượt 17' } });
    expect(judged?.derived).toContain('222');
  });

  it('E3: 15 of 15 tasks and 2 added ones', async () => {
    const tasks = await within('so-gddt', (tx) => tasksWhere(tx, {}));
    const byRegister = new Map(tasks.map((task) => [task.register, tasks.filter((t) => t.register === task.register)]));
    expect([...byRegister.values()].map((list) => registerText(countRegister(list)))).toContain(
      '15/15 nhiệm vụ và 2 nhiệm vụ bổ sung',
    );
  });
});

describe('texts stay as they are and what does not fit is said', () => {
  it.each(authorities.map((a): [string, DemoAuthority] => [a.slug, a]))(
    '%s shows every finding',
    async (slug, authority) => {
      const shown = await within(slug, async (tx, keys) => {
        const found = [];
        for (const document of authority.documents)
          found.push(...(await findingsOf(tx, { documentId: keys.document(document.key).documentId })));
        return found.map((finding) => finding.message);
      });
      const texts = new Set(authority.documents.filter((d) => d.text).map((d) => d.key));
      const expected = authority.findings
        .filter((finding) => texts.has(finding.document))
        .map((finding) => finding.message);
      expect(shown).toEqual(expect.arrayContaining(expected));
    },
  );
});

describe('organizations of the documents stand in history', () => {
  const closed = authorities.flatMap((a) =>
    a.units
      .filter(
        (u) => u.closed === '2025-06-30' && (u.kind === 'district' || u.kind === 'office' || u.kind === 'division'),
      )
      .map((u): [string, string, string] => [`${a.slug}: ${u.names[0]!.name}`, a.slug, u.key]),
  );
  it.each(closed)('%s ended with the district level', async (_, slug, key) => {
    const card = await within(slug, (tx, keys) => unitCard(tx, keys.unit(key), '2026-11-21'));
    expect(card?.validTo).toBe('2025-06-30');
  });

  it('A3: the cell was split off on a day that nobody knows', async () => {
    const authority = authorities.find((a) => a.slug === 'chu-puh')!;
    const split = authority.events.find((e) => e.acceptance?.includes('A3'))!;
    const events = await within('chu-puh', (tx, keys) => eventsOf(tx, keys.unit(split.predecessors[0]!.unit)));
    expect(events.find((e) => e.kind === 'split')).toMatchObject({ happenedOn: null });
  });

  it('the bloc committee has successors', async () => {
    const authority = authorities.find((a) => a.slug === 'lang-son')!;
    const bloc = authority.units.find((u) => u.names[0]!.name.includes('Khối'))!;
    const next = await within('lang-son', (tx, keys) => successorsOf(tx, keys.unit(bloc.key)));
    expect(next.length).toBeGreaterThan(0);
  });

  it('A5: the district office stands under one body and is guided by another', async () => {
    const line = await within('chu-puh', (tx, keys) => lineOf(tx, keys.unit(authorities[0]!.unit), '2020-05-12'));
    expect(line.length).toBeGreaterThan(1);
  });
});

it('every figure of the texts leads to its sentence', async () => {
  for (const authority of authorities) {
    const quoted = authority.figures.filter((figure) => figure.quote);
    const slips = await within(authority.slug, async (tx, keys) => {
      const found = [];
      for (const figure of quoted) {
        const stored = (await figureById(tx, keys.figures.get(figure.key)!)) as Figure;
        found.push(await figureSlip(tx, stored));
      }
      return found;
    });
    expect(slips.map((slip) => slip?.origin.find((line) => line.said)?.text)).toEqual(quoted.map((f) => f.quote!.text));
  }
});
