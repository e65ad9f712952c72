import { migrate } from '../../kernel/db/index.ts';
import { buildHouse, type House } from '../compose.ts';
import { ensureSessionSecret } from '../config.ts';
import type { Surroundings } from './surroundings.ts';
import { withDatabase } from './with-database.ts';

/** For commands that work with the capabilities: the migrated database and everything on top, nothing served. */
export async function withHouse<T>(s: Surroundings, demo: boolean, work: (house: House) => Promise<T>): Promise<T> {
  const { config, log, root } = s;
  return withDatabase(s, async ({ url }) => {
    await migrate(url, root);
    const house = await buildHouse({
      url,
      root,
      dataDir: config.dataDir,
      secret: ensureSessionSecret(config),
      baseUrl: config.baseUrl,
      demo,
      log,
    });
    try {
      return await work(house);
    } finally {
      await house.close();
    }
  });
}
