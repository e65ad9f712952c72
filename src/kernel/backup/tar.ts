/** One file of a tar archive (POSIX ustar). */
export interface TarEntry {
  name: string;
  size: number;
}

const BLOCK = 512;

/** The header block of a file. Names are short and plain here (`files/<sha256>`); sizes may go beyond 8 GB. */
export function tarHeader({ name, size }: TarEntry): Uint8Array {
  const block = Buffer.alloc(BLOCK);
  if (Buffer.byteLength(name) > 100) throw new Error(`the name ${name} is too long for the archive`);
  block.write(name, 0);
  block.write('0000600\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  block.write(sizeField(size), 124, 'latin1');
  block.write('00000000000\0', 136);
  block.write('        ', 148);
  block.write('0', 156);
  block.write('ustar\x0000', 257, 'latin1');
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

/** Octal up to 8 GB, base 256 beyond (the GNU way, which every tar reads). */
function sizeField(size: number): string {
  if (size < 8 ** 11) return `${size.toString(8).padStart(11, '0')}\0`;
  const bytes = Buffer.alloc(12);
  bytes.writeBigUInt64BE(BigInt(size), 4);
  bytes[0] = 0x80;
  return bytes.toString('latin1');
}

/** What fills the last block of a file. */
export const tarPadding = (size: number): Uint8Array => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);

/** The end of an archive: a tar that was cut off lacks it. */
export const tarEnd = (): Uint8Array => Buffer.alloc(2 * BLOCK);

export class BrokenArchive extends Error {}

/**
 * Reads an archive as a stream, file by file. The content of a file must be read (or skipped) before the next one.
 * @throws BrokenArchive when it is cut off or is no tar
 */
export async function* readTar(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<TarEntry & { content: AsyncGenerator<Buffer> }> {
  const reader = new BlockReader(source);
  for (;;) {
    const block = await reader.take(BLOCK);
    if (block.every((byte) => byte === 0)) return;
    const entry = parseHeader(block);
    let left = entry.size;
    async function* content(): AsyncGenerator<Buffer> {
      while (left > 0) {
        const chunk = await reader.upTo(left);
        left -= chunk.byteLength;
        yield chunk;
      }
    }
    const stream = content();
    yield { ...entry, content: stream };
    for await (const chunk of stream) void chunk;
    while (left > 0) left -= (await reader.upTo(left)).byteLength;
    await reader.take((BLOCK - (entry.size % BLOCK)) % BLOCK);
  }
}

function parseHeader(block: Buffer): TarEntry {
  const text = (from: number, length: number) => block.toString('utf8', from, from + length).split('\0', 1)[0] ?? '';
  const sum = block.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
  if (Number.parseInt(text(148, 8), 8) !== sum) throw new BrokenArchive('a header is damaged');
  const size = block[124] === 0x80 ? Number(block.readBigUInt64BE(128)) : Number.parseInt(text(124, 12), 8);
  return { name: text(0, 100), size };
}

class BlockReader {
  private readonly source: AsyncIterator<Uint8Array>;
  private rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.source = source[Symbol.asyncIterator]();
  }

  /** At most so many bytes, at least one. */
  async upTo(length: number): Promise<Buffer> {
    while (this.rest.byteLength === 0) await this.more();
    const taken = this.rest.subarray(0, length);
    this.rest = this.rest.subarray(taken.byteLength);
    return taken;
  }

  async take(length: number): Promise<Buffer> {
    while (this.rest.byteLength < length) await this.more();
    const taken = this.rest.subarray(0, length);
    this.rest = this.rest.subarray(length);
    return taken;
  }

  private async more(): Promise<void> {
    const next = await this.source.next();
    if (next.done) throw new BrokenArchive('the archive is cut off');
    const chunk = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
    this.rest = this.rest.byteLength === 0 ? chunk : Buffer.concat([this.rest, chunk]);
  }
}
