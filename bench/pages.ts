import { type ChildProcess, fork } from 'node:child_process';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import type { HouseAnswer, HouseOrder } from './parts/house-process.ts';
import { median, repeat, repeatAtOnce, short, spread } from './parts/measure.ts';
import { expectSameTotals, totalsByGroupBy } from './parts/raw-totals.ts';
import { type BenchRun, type Scene, theScene } from './scene.ts';

const REQUESTS = 200;
const WARM = 30;
const AT_ONCE = 8;

interface PageToMeasure {
  page: string;
  path: string;
  /** Whose totals the page shows: the same by GROUP BY is the alternative. */
  totalsOf?: number;
}

/**
 * The main pages over real HTTP on loopback, signed in as an administrator, the house in a process of its own: one
 * request at a time, then eight at once. Next to each: a bare server that sends as many bytes from memory, and for pages
 * with totals the same totals by GROUP BY over the raw figures (the query alone, no page around it).
 */
export async function* run(given: BenchRun) {
  const scene = await theScene(given);
  await expectSameTotals(scene.house.db, scene.scope, scene.units.department);
  const { answer, child } = await startHouse(scene);
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  try {
    const visit = new Visitor(answer, agent);
    for (const page of pagesOf(scene)) yield await measure(scene, visit, page);
  } finally {
    agent.destroy();
    const ended = new Promise((done) => child.once('exit', done));
    child.disconnect();
    await ended;
  }
}

function pagesOf({ documents, resolution, rounds, slug, units }: Scene): PageToMeasure[] {
  const commune = units.communes[0]!;
  const at = (path: string) => `/${slug}${path}`;
  const sheet = `/ky-bao-cao/${rounds.open.id}/don-vi/${units.schools[700]}`;
  return [
    { page: 'overview', path: at(''), totalsOf: units.department },
    { page: 'unit: the Sở', path: at(`/don-vi/${units.department}`), totalsOf: units.department },
    { page: 'unit: a commune', path: at(`/don-vi/${commune}`), totalsOf: commune },
    { page: 'unit: a school', path: at(`/don-vi/${units.schools[0]}`) },
    { page: 'reading page', path: at(`/van-ban/${documents[0]!.documentId}/doc`) },
    { page: 'reading page, 60 pages', path: at(`/van-ban/${resolution.documentId}/doc?trang=7`) },
    { page: 'reading page, asked again', path: at(`/van-ban/${resolution.documentId}/doc/nhip`) },
    { page: 'entry sheet', path: at(sheet) },
    { page: 'round', path: at(`/ky-bao-cao/${rounds.open.id}`) },
    { page: 'targets', path: at('/chi-tieu') },
    { page: 'tasks', path: at('/nhiem-vu') },
    { page: 'registry, full text', path: at('/van-ban?q=ph%C3%B2ng+h%E1%BB%8Dc+ki%C3%AAn+c%E1%BB%91') },
    { page: 'search everywhere', path: at('/tim?q=tuy%E1%BB%83n+sinh') },
    { page: 'units, whole tree', path: at('/don-vi') },
  ];
}

async function measure(scene: Scene, visit: Visitor, { page, path, totalsOf }: PageToMeasure) {
  const first = await visit.house(path);
  if (first.status !== 200) return { page, path, skipped: `answers ${first.status}` };
  const alone = spread(await repeat(REQUESTS, WARM, () => visit.house(path)));
  const eight = await repeatAtOnce(REQUESTS, AT_ONCE, () => visit.house(path));
  const bare = spread(await repeat(REQUESTS, WARM, () => visit.bare(first.bytes)));
  const result = {
    page,
    path,
    kilobytes: short(first.bytes / 1024),
    ...alone,
    eight_at_once: { ...spread(eight.times), per_s: short(REQUESTS / eight.seconds) },
    bare_page_of_the_size: bare,
    ratio_to_bare_page: short(alone.p50_ms / bare.p50_ms),
  };
  if (totalsOf === undefined) return result;
  const groupBy = await repeat(30, 5, () => scene.house.db.read(scene.scope, (tx) => totalsByGroupBy(tx, totalsOf)));
  return {
    ...result,
    its_totals_by_group_by: spread(groupBy),
    ratio_of_group_by_to_page: short(median(groupBy) / alone.p50_ms),
  };
}

async function startHouse(scene: Scene): Promise<{ answer: HouseAnswer; child: ChildProcess }> {
  const child = fork(join(scene.out, 'parts', 'house-process.mjs'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const { adminId: userId, dataDir, root, secret, url } = scene;
  const order: HouseOrder = { url, root, dataDir, secret, userId };
  const answer = await new Promise<HouseAnswer>((ready, fail) => {
    child.once('message', (message) => ready(message as HouseAnswer));
    child.once('exit', (code) => fail(new Error(`the house ended with ${code}`)));
    child.send(order);
  });
  return { answer, child };
}

/** Somebody with a browser that keeps its connections. */
class Visitor {
  readonly #answer: HouseAnswer;
  readonly #agent: Agent;
  readonly #cookie: string;
  constructor(answer: HouseAnswer, agent: Agent) {
    this.#answer = answer;
    this.#agent = agent;
    this.#cookie = answer.cookies.map((each) => each.split(';')[0]).join('; ');
  }
  house(path: string) {
    return this.#get(this.#answer.port, path, { cookie: this.#cookie });
  }
  bare(bytes: number) {
    return this.#get(this.#answer.barePort, `/${bytes}`, {});
  }
  #get(port: number, path: string, headers: Record<string, string>): Promise<{ status: number; bytes: number }> {
    return new Promise((done, fail) => {
      const asked = request({ host: '127.0.0.1', port, path, headers, agent: this.#agent }, (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        response.on('end', () => done({ status: response.statusCode ?? 0, bytes }));
        response.on('error', fail);
      });
      asked.on('error', fail);
      asked.end();
    });
  }
}
