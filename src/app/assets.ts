import type { Hono } from 'hono';
import { loadAssets } from '../ui/index.ts';

/** Style sheet, fonts and scripts under addresses that change with their content, so browsers keep them for ever. */
export async function serveAssets(root: string): Promise<(app: Hono) => void> {
  const files = await loadAssets(root);
  return (app) => {
    app.get('/assets/*', (c) => {
      const file = files.get(c.req.path);
      if (!file) return c.text('not found', 404);
      c.header('content-type', file.type);
      c.header('cache-control', 'public, max-age=31536000, immutable');
      return c.body(file.body as Uint8Array<ArrayBuffer>);
    });
  };
}
