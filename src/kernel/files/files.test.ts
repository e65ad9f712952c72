import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileStore, DamagedFile, type FileStore } from './index.ts';

// sha256 of "abc" as given in FIPS 180-2, appendix B.1.
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
let folder: string;
let store: FileStore;
const bytes = (text: string) => new TextEncoder().encode(text);
const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);

async function readAll(sha256: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of store.stream(sha256)!) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nhiemky-files-'));
  store = createFileStore(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the file store', () => {
  it('names a file by its content', async () => {
    expect(await store.put(bytes('abc'))).toEqual({ sha256: ABC, size: 3 });
    expect(Buffer.from((await store.get(ABC))!).toString()).toBe('abc');
    expect(store.exists(ABC)).toBe(true);
  });

  it('keeps the same bytes once and leaves no half-written file', async () => {
    await store.put(bytes('abc'));
    const before = statSync(pathOf(ABC)).mtimeMs;
    await Promise.all([store.put(bytes('abc')), store.put(bytes('abc'))]);
    expect(statSync(pathOf(ABC)).mtimeMs).toBe(before);
    expect(readdirSync(join(folder, 'ba'))).toEqual([ABC]);
  });

  it('stands two writers of the same new bytes', async () => {
    const results = await Promise.all(Array.from({ length: 8 }, () => store.put(bytes('abc'))));
    expect(new Set(results.map((file) => file.sha256))).toEqual(new Set([ABC]));
    expect(readdirSync(join(folder, 'ba'))).toEqual([ABC]);
  });

  it('knows nothing of a file it does not have', async () => {
    expect(await store.get(ABC)).toBeUndefined();
    expect(store.stream(ABC)).toBeUndefined();
    expect(store.exists(ABC)).toBe(false);
  });

  it('never makes a path of something that is no hash', async () => {
    writeFileSync(join(folder, 'secret'), 'x');
    expect(await store.get('../secret')).toBeUndefined();
    expect(store.exists('ba/../../secret')).toBe(false);
    expect(store.exists(ABC.toUpperCase())).toBe(false);
  });

  it('reports damage instead of handing out other bytes', async () => {
    await store.put(bytes('abc'));
    writeFileSync(pathOf(ABC), 'abd');
    await expect(store.get(ABC)).rejects.toThrow(DamagedFile);
    await expect(readAll(ABC)).rejects.toThrow(DamagedFile);
  });

  it('streams a whole file', async () => {
    const text = 'x'.repeat(300_000);
    const { sha256 } = await store.put(bytes(text));
    expect(await readAll(sha256)).toBe(text);
  });

  it('lists what it holds, and only that', async () => {
    await store.put(bytes('abc'));
    await store.put(bytes(''));
    writeFileSync(join(folder, 'ba', 'note.txt'), 'x');
    const found = [];
    for await (const file of store.list()) found.push(file.size);
    expect(found.sort()).toEqual([0, 3]);
  });

  it('lists nothing before the first file', async () => {
    for await (const file of createFileStore(join(folder, 'none')).list()) expect(file).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });
});
