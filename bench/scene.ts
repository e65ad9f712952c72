import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { buildHouse, type House } from '../src/app/compose.ts';
import { createRoles, createUser, grantRole } from '../src/capabilities/access/index.ts';
import { createAuthority } from '../src/capabilities/org/index.ts';
import { type EmbeddedServer, startEmbedded } from '../src/kernel/db/embedded.ts';
import { migrate, type Scope, systemActor } from '../src/kernel/db/index.ts';
import { silentLog } from '../src/kernel/log/index.ts';
import { short, timed } from './parts/measure.ts';
import { Chance } from './province/chance.ts';
import { loadDocuments, type MadeDocument } from './province/documents.ts';
import { loadRounds, loadYears, type Rounds } from './province/figures.ts';
import { loadIndicators, type MadeIndicator } from './province/indicators.ts';
import { loadTargets, loadTasks } from './province/promises.ts';
import { loadResolution } from './province/resolution.ts';
import { loadUnits, type Units } from './province/units.ts';

/** A province as it might be after some years of use, on a server of its own. */
export interface Scene {
  root: string;
  /** The bundles of this run. */
  out: string;
  url: string;
  dataDir: string;
  secret: string;
  house: House;
  scope: Scope;
  slug: string;
  adminId: string;
  units: Units;
  indicators: MadeIndicator[];
  rounds: Rounds;
  documents: MadeDocument[];
  /** Sixty pages with 1,250 open proposals. */
  resolution: { documentId: number; versionId: number };
  /** How long each part of the loading took. */
  seconds: Record<string, number>;
}

export interface BenchRun {
  root: string;
  out: string;
}

/** The day on which the pages open: rounds are under way, the term has begun. */
const DAY = '2026-05-08';
const slug = 'tinh-mau';

let loading: Promise<Scene> | undefined;
let server: EmbeddedServer | undefined;

/** The scene, loaded at the first use in a run and shared by the benchmarks after it. */
export const theScene = (run: BenchRun): Promise<Scene> => {
  loading ??= load(run);
  return loading;
};

/** Called by the runner when all is measured. */
export async function close(): Promise<void> {
  const scene = await loading?.catch(() => undefined);
  await scene?.house.close();
  await server?.stop();
  if (scene) rmSync(scene.dataDir, { recursive: true, force: true });
}

/** What the scene holds and how long it took to load; rows are counted in the database. */
export async function run(given: BenchRun): Promise<Record<string, unknown>> {
  const scene = await theScene(given);
  const counts: Record<string, number> = {};
  for (const table of [
    'org.unit',
    'collection.indicator',
    'collection.figure',
    'collection.entry',
    'statistics.rollup',
  ])
    counts[table] = await countOf(scene, table);
  for (const table of ['targets.target', 'targets.task', 'documents.document', 'documents.passage'])
    counts[table] = await countOf(scene, table);
  return { rows: counts, seconds: scene.seconds };
}

async function countOf({ house }: Scene, table: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(house.db.system);
  return rows[0]!.n;
}

async function load({ out, root }: BenchRun): Promise<Scene> {
  const dataDir = mkdtempSync(join(tmpdir(), 'nhiemky-bench-'));
  mkdirSync(join(dataDir, 'files'));
  const seconds: Record<string, number> = {};
  const took = async <T>(part: string, fn: () => Promise<T>): Promise<T> => {
    const { ms, result } = await timed(fn);
    seconds[part] = short(ms / 1000);
    return result;
  };
  const { url } = await took('server', async () => {
    server = await startEmbedded({ dataDir });
    await migrate(server.url, root);
    return server;
  });
  const secret = randomBytes(32).toString('hex');
  const baseUrl = 'http://127.0.0.1';
  const house = await buildHouse({ url, root, dataDir, secret, baseUrl, demo: true, log: silentLog() });
  const { id: authorityId } = await createAuthority(house.db, {
    slug,
    name: 'Sở Giáo dục và Đào tạo tỉnh Mẫu',
    kind: 'department',
    sample: true,
  });
  await house.db.system.updateTable('org.authority').set({ opens_on: DAY }).where('id', '=', authorityId).execute();
  const scope: Scope = { authorityId, actor: systemActor('Dữ liệu đo') };
  const chance = new Chance(2026);
  const loaded = await house.db.write(scope, async (tx) => {
    const units = await took('units', () => loadUnits(tx, chance));
    const indicators = await took('indicators', () => loadIndicators(tx));
    const rounds = await took('rounds', () => loadRounds(tx, chance, indicators, units));
    const atCommunes = await took('years', () => loadYears(tx, chance, indicators, units));
    const documents = await took('documents', () => loadDocuments(tx, chance, units.department));
    const resolution = await took('resolution', () => loadResolution(tx, units.department));
    await took('targets and tasks', async () => {
      await loadTargets(tx, chance, units, { atSchools: rounds.lines, atCommunes }, documents);
      await loadTasks(tx, chance, units, documents);
    });
    await createRoles(tx);
    const { userId } = await createUser(tx, { email: 'quantri@tinhmau.example', name: 'Quản trị mẫu', sample: true });
    await grantRole(tx, { userId, role: 'admin', unitId: null, from: '2020-01-01' });
    return { units, indicators, rounds, documents, resolution, adminId: userId };
  });
  const scene = { root, out, url, dataDir, secret, house, scope, slug, ...loaded, seconds };
  await took('reading', () => readFirst(scene));
  // What the server does by itself in a house that has been running for a while.
  await took('vacuum', () => sql`vacuum analyze`.execute(house.db.system));
  return scene;
}

/** Reads the long document as the job would, so that its page shows proposals. */
async function readFirst({ documents, house, scope }: Scene): Promise<void> {
  const job = house.jobs.find((each) => each.name === 'documents.read-document')!;
  const { authorityId } = scope;
  const { db, files } = house;
  await job.run({ db, files, authorityId, write: (fn) => db.write(scope, fn) }, { versionId: documents[0]!.versionId });
}
