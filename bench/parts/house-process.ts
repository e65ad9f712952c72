import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { buildHouse } from '../../src/app/compose.ts';
import { silentLog } from '../../src/kernel/log/index.ts';

/** What the process is told, by a message. */
export interface HouseOrder {
  url: string;
  root: string;
  dataDir: string;
  secret: string;
  userId: string;
}

/** What it answers: the ports of the house and of the bare server, the cookies of a signed-in person. */
export interface HouseAnswer {
  port: number;
  barePort: number;
  cookies: string[];
}

/** The house in a process of its own, as in earnest: whoever measures takes no time from it. */
async function open(order: HouseOrder): Promise<HouseAnswer> {
  const house = await buildHouse({ ...order, baseUrl: 'http://127.0.0.1', demo: true, log: silentLog() });
  const token = await house.auth.oneTimeLink(order.userId);
  const signed = await house.auth.signInByLink(token, new Request('http://127.0.0.1/'));
  if (signed.kind !== 'done') throw new Error(`could not sign in: ${signed.kind}`);
  const web = serve({ fetch: house.http.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  await new Promise((done) => (web.listening ? done(0) : web.once('listening', done)));
  return { port: portOf(web), barePort: await bareServer(), cookies: signed.cookies };
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

/** The floor: so many bytes from memory, nothing else. */
async function bareServer(): Promise<number> {
  const pages = new Map<number, Buffer>();
  const server = createServer((request, response) => {
    const size = Number(request.url?.slice(1));
    const page = pages.get(size) ?? Buffer.alloc(size, 'x');
    pages.set(size, page);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': size });
    response.end(page);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(0)));
  return portOf(server);
}

process.once('message', (order: HouseOrder) => {
  open(order).then(
    (answer) => process.send?.(answer),
    (error) => {
      process.stderr.write(`${error?.stack ?? error}\n`);
      process.exit(1);
    },
  );
});
// The measuring process has gone.
process.once('disconnect', () => process.exit());
