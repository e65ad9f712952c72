import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { type Asset, assetUrl, loadAssets, pageAssets } from './assets.ts';

let files: Map<string, Asset>;
beforeAll(async () => {
  files = await loadAssets(new URL('../..', import.meta.url).pathname);
});

test('the style sheet leads to fonts that are there, by their hashed addresses', () => {
  const css = Buffer.from(files.get(assetUrl('app.css'))?.body ?? []).toString();
  const fonts = [...css.matchAll(/url\("([^"]+)"\)/g)].map((match) => match[1] ?? '');
  expect(fonts).toHaveLength(6);
  expect(fonts.filter((address) => files.get(address)?.type !== 'font/woff2')).toEqual([]);
  expect(css).not.toContain('asset:');
});

test('the style sheet stays below 12 KB on the wire', () => {
  expect(gzipSync(files.get(assetUrl('app.css'))?.body ?? Buffer.alloc(0)).length).toBeLessThan(12 * 1024);
});

test('the fonts together stay below 75 KB', () => {
  const fonts = [...files.values()].filter((file) => file.type === 'font/woff2');
  expect(fonts.reduce((sum, file) => sum + file.body.length, 0)).toBeLessThan(75 * 1024);
});

test('a page gets the hashed style sheet and the mark', () => {
  expect(pageAssets().css[0]).toMatch(/^\/assets\/app\.[0-9a-f]{10}\.css$/);
  expect(files.get(pageAssets().icon)?.type).toBe('image/svg+xml');
});

test('an unknown name is refused', () => {
  expect(() => assetUrl('nothing.css')).toThrow('nothing.css');
});
