import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BrokenArchive, readTar, tarEnd, tarHeader, tarPadding } from './tar.ts';

const archive = (...files: [string, string][]) =>
  Buffer.concat([
    ...files.flatMap(([name, text]) => {
      const bytes = Buffer.from(text);
      return [tarHeader({ name, size: bytes.byteLength }), bytes, tarPadding(bytes.byteLength)];
    }),
    tarEnd(),
  ]);

async function* inPieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.byteLength; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Buffer, pieces = 700): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for await (const { name, content } of readTar(inPieces(bytes, pieces))) {
    const chunks: Buffer[] = [];
    for await (const chunk of content) chunks.push(chunk);
    found.push([name, Buffer.concat(chunks).toString()]);
  }
  return found;
}

describe('tar', () => {
  it('gives back what was put in, however the bytes arrive', async () => {
    const files: [string, string][] = [
      ['a', 'một'],
      ['empty', ''],
      ['files/big', 'x'.repeat(2000)],
      ['full', 'y'.repeat(512)],
    ];
    expect(await read(archive(...files))).toEqual(files);
    expect(await read(archive(...files), 1)).toEqual(files);
  });

  it('lets a reader skip what it does not want', async () => {
    const names: string[] = [];
    for await (const { name } of readTar(inPieces(archive(['a', 'x'.repeat(900)], ['b', 'y']), 100))) names.push(name);
    expect(names).toEqual(['a', 'b']);
  });

  it('is what the tar program understands', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nhiemky-tar-'));
    try {
      writeFileSync(join(folder, 'x.tar'), archive(['tables/0001.copy', '1\tnăm\n'], ['files/ab', 'z']));
      execFileSync('tar', ['-xf', 'x.tar'], { cwd: folder });
      expect(readFileSync(join(folder, 'tables', '0001.copy'), 'utf8')).toBe('1\tnăm\n');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('notices an archive that was cut off', async () => {
    const whole = archive(['a', 'x'.repeat(900)]);
    await expect(read(whole.subarray(0, 800))).rejects.toThrow(BrokenArchive);
    await expect(read(whole.subarray(0, whole.byteLength - 1024))).rejects.toThrow(BrokenArchive);
  });

  it('notices a damaged header', async () => {
    const whole = archive(['a', 'x']);
    whole[0] = 98;
    await expect(read(whole)).rejects.toThrow(/header is damaged/);
  });

  it('holds files beyond eight gigabytes', async () => {
    const size = 9 * 2 ** 30;
    const entries = readTar(inPieces(Buffer.from(tarHeader({ name: 'huge', size })), 512));
    expect((await entries.next()).value).toMatchObject({ name: 'huge', size });
  });
});
