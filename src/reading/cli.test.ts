import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFilesAsJsonLines } from './cli.ts';

it('writes one JSON line a file, in order, whatever the bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reading-'));
  const lines: string[] = [];
  try {
    const broken = join(folder, 'broken.txt');
    const plain = join(folder, 'plain.txt');
    writeFileSync(broken, Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28, 0x0a]));
    writeFileSync(plain, '\ufeffHiện có 45 trường.'.normalize('NFD'));
    readFilesAsJsonLines([broken, plain], (line) => lines.push(line));
    const [first, second] = lines.map((line) => JSON.parse(line));
    expect(first).toMatchObject({ file: broken, quantities: [] });
    expect(second).toMatchObject({ file: plain, quantities: [{ value: 45, quote: '45 trường' }] });
    expect(lines.every((line) => line.endsWith('\n') && line.indexOf('\n') === line.length - 1)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
