import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that browsers may keep for ever: its address changes with its content. */
export interface Asset {
  body: Uint8Array;
  type: string;
  immutable: true;
}

/** The order is that of the cascade layers declared in the first file. */
const STYLES = [
  'tokens',
  'base',
  'layout',
  'frame',
  'parts',
  'lists',
  'tables',
  'matrix',
  'forms',
  'charts',
  'pages',
  'reading',
  'notes',
  'print',
];

const PACKAGE_FONTS = 'node_modules/@fontsource/be-vietnam-pro/files';
const FONTS: Record<string, string> = {
  'be-vietnam-pro-latin-400.woff2': `${PACKAGE_FONTS}/be-vietnam-pro-latin-400-normal.woff2`,
  'be-vietnam-pro-latin-600.woff2': `${PACKAGE_FONTS}/be-vietnam-pro-latin-600-normal.woff2`,
  'be-vietnam-pro-vietnamese-400.woff2': `${PACKAGE_FONTS}/be-vietnam-pro-vietnamese-400-normal.woff2`,
  'be-vietnam-pro-vietnamese-600.woff2': `${PACKAGE_FONTS}/be-vietnam-pro-vietnamese-600-normal.woff2`,
  'be-vietnam-pro-so-400.woff2': 'src/ui/fonts/be-vietnam-pro-so-400.woff2',
  'be-vietnam-pro-so-600.woff2': 'src/ui/fonts/be-vietnam-pro-so-600.woff2',
};

/** Names to addresses, filled by `loadAssets`. Content-addressed, so loading twice gives the same. */
const addresses = new Map<string, string>();

/**
 * Reads, joins and hashes the static files of the interface: `app.css`, the fonts, `ring.svg`, and `app.js` when the
 * islands have been built. `root` is the root of the package. Keys are addresses such as `/assets/app.1a2b3c4d5e.css`.
 */
export async function loadAssets(root: string): Promise<Map<string, Asset>> {
  const files = new Map<string, Asset>();
  const add = (name: string, body: Uint8Array, type: string) => {
    const address = addressOf(name, body);
    addresses.set(name, address);
    files.set(address, { body, type, immutable: true });
  };
  for (const [name, path] of Object.entries(FONTS)) add(name, await readFile(join(root, path)), 'font/woff2');
  const styles = await Promise.all(STYLES.map((name) => readFile(join(root, 'src/ui/css', `${name}.css`), 'utf8')));
  const css = smaller(styles.join('\n')).replace(/asset:([\w.-]+)/g, (_, name: string) => assetUrl(name));
  add('app.css', Buffer.from(css), 'text/css; charset=utf-8');
  add('ring.svg', await readFile(join(root, 'src/ui/ring.svg')), 'image/svg+xml');
  const script = await readFile(join(root, 'dist/assets/app.js')).catch(() => null);
  if (script) add('app.js', script, 'text/javascript; charset=utf-8');
  return files;
}

/** The address of a loaded file by its name: `assetUrl('app.css')`. Throws for a name that `loadAssets` did not read. */
export function assetUrl(name: string): string {
  const address = addresses.get(name);
  if (!address) throw new Error(`No such asset: ${name}. Has loadAssets been called?`);
  return address;
}

/** What `Page` wants for `assets`: the style sheet, the islands when built, the mark for the tab. */
export function pageAssets(): { css: string[]; js: string[]; icon: string } {
  return {
    css: [assetUrl('app.css')],
    js: addresses.has('app.js') ? [assetUrl('app.js')] : [],
    icon: assetUrl('ring.svg'),
  };
}

function addressOf(name: string, body: Uint8Array): string {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10);
  const dot = name.lastIndexOf('.');
  return `/assets/${name.slice(0, dot)}.${hash}${name.slice(dot)}`;
}

/** Comments and indentation out; the rest is left to gzip. */
function smaller(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ');
}
