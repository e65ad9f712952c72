import { createDemo, demoLinks } from '../demo/create.ts';
import type { Surroundings } from './surroundings.ts';
import { say } from './with-database.ts';
import { withHouse } from './with-house.ts';

export async function runDemo(s: Surroundings, options: { links?: boolean }): Promise<void> {
  await withHouse(s, true, async (house) => {
    if (!options.links) await createDemo(house, (line) => process.stderr.write(`${line}\n`));
    const links = await demoLinks(house, s.config.baseUrl);
    for (const { role, url } of links) say(`${role.padEnd(34)} ${url}`);
    if (links.length === 0) say('There is no demo account: run nhiemky demo.');
  });
}
