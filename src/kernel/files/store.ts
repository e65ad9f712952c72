import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';

export interface StoredFile {
  /** 64 hexadecimal digits: the file's name and its proof. */
  sha256: string;
  /** Bytes. */
  size: number;
}

/** Files by the hash of their content. Who may see which is not known here: rows in `kernel.file` say so. */
export interface FileStore {
  /** Keeps the bytes; the same bytes again cost nothing. On the disk when this returns. */
  put(bytes: Uint8Array): Promise<StoredFile>;
  /** @throws DamagedFile when the disk no longer holds what was put; undefined when there is no such file */
  get(sha256: string): Promise<Uint8Array | undefined>;
  /** For big downloads. Bytes are checked on the way: a damaged file ends the stream with DamagedFile. */
  stream(sha256: string): Readable | undefined;
  exists(sha256: string): boolean;
  /** Every file, for backup and check. */
  list(): AsyncIterable<StoredFile>;
}

/** The disk gave other bytes than were stored: a broken disk, or somebody's hand. */
export class DamagedFile extends Error {
  readonly sha256: string;
  constructor(sha256: string) {
    super(`file ${sha256} is damaged: bring it back from a backup`);
    this.name = 'DamagedFile';
    this.sha256 = sha256;
  }
}

/** @param folder made when missing; files lie in `ab/<sha256>` */
export function createFileStore(folder: string): FileStore {
  // A hash arrives from an address line as well: anything else than a hash must never become a path.
  const pathOf = (sha256: string) =>
    /^[0-9a-f]{64}$/.test(sha256) ? join(folder, sha256.slice(0, 2), sha256) : undefined;
  const exists = (sha256: string) => {
    const path = pathOf(sha256);
    return path !== undefined && existsSync(path);
  };
  return {
    exists,
    async put(bytes) {
      const sha256 = hashOf(bytes);
      if (!exists(sha256)) await writeDurably(join(folder, sha256.slice(0, 2), sha256), bytes);
      return { sha256, size: bytes.byteLength };
    },
    async get(sha256) {
      const path = pathOf(sha256);
      if (!path || !existsSync(path)) return undefined;
      const bytes = await readFile(path);
      if (hashOf(bytes) !== sha256) throw new DamagedFile(sha256);
      return bytes;
    },
    stream(sha256) {
      const path = pathOf(sha256);
      return path && existsSync(path) ? checkedStream(path, sha256) : undefined;
    },
    async *list() {
      const shelves = await readdir(folder).catch(() => []);
      for (const shelf of shelves.filter((name) => /^[0-9a-f]{2}$/.test(name)).sort())
        for (const sha256 of (await readdir(join(folder, shelf))).filter((name) => /^[0-9a-f]{64}$/.test(name)).sort())
          yield { sha256, size: (await stat(join(folder, shelf, sha256))).size };
    },
  };
}

/** A half-written file must never carry the name of a whole one, not even after a power cut. */
async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    const file = await open(part, 'wx', 0o640);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  const shelf = await open(dirname(path), 'r');
  // Windows cannot sync a folder; there the rename itself is as durable as it gets.
  await shelf.sync().catch(() => {});
  await shelf.close();
}

function checkedStream(path: string, sha256: string): Readable {
  const hash = createHash('sha256');
  const source = createReadStream(path);
  async function* checked() {
    for await (const chunk of source) {
      hash.update(chunk);
      yield chunk;
    }
    if (hash.digest('hex') !== sha256) throw new DamagedFile(sha256);
  }
  return Readable.from(checked());
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
