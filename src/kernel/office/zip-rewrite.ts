import { crc32, deflateRawSync } from 'node:zlib';
import { type Entry, readDirectory } from './zip.ts';

interface Packed {
  name: Uint8Array;
  /** Bit 11: the name is UTF-8. */
  flags: number;
  method: number;
  /** Time and date as a zip keeps them, together. */
  moment: number;
  crc: number;
  size: number;
  data: Uint8Array;
  /** Made by, and the attributes of the file, as the directory had them. */
  madeBy: number;
  attributes: number;
}

/** 1 January 1980: a new part says nothing of the machine that made it. */
const NO_MOMENT = 0x00210000;

/**
 * The same zip with some entries replaced or added. Every other entry keeps its packed bytes, its place and its date.
 * @param bytes a zip that `openZip` has let in
 */
export function rewriteZip(bytes: Uint8Array, changes: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = readDirectory(bytes);
  if (typeof entries === 'string') throw new Error(`a zip that is ${entries} cannot be written again`);
  const kept = [...entries].map(([name, entry]) => {
    const content = changes.get(name);
    const old = packedOf(bytes, entry);
    return content ? { ...old, ...pack(content) } : old;
  });
  const added = [...changes].filter(([name]) => !entries.has(name)).map(([name, content]) => newEntry(name, content));
  return joined([...kept, ...added]);
}

/** A zip of these entries, in their order. */
export function writeZip(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return joined([...entries].map(([name, content]) => newEntry(name, content)));
}

function packedOf(bytes: Uint8Array, entry: Entry): Packed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const at = entry.record;
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  return {
    name: bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)),
    // sizes stand in the header now: without bit 3, which promises them after the data
    flags: view.getUint16(at + 8, true) & ~8,
    method: entry.method,
    moment: view.getUint32(at + 12, true),
    crc: entry.crc,
    size: entry.size,
    data: bytes.subarray(start, start + entry.packed),
    madeBy: view.getUint16(at + 4, true),
    attributes: view.getUint32(at + 38, true),
  };
}

function newEntry(name: string, content: Uint8Array): Packed {
  return {
    name: new TextEncoder().encode(name),
    flags: 0x800,
    moment: NO_MOMENT,
    madeBy: 20,
    attributes: 0,
    ...pack(content),
  };
}

function pack(content: Uint8Array): Pick<Packed, 'method' | 'crc' | 'size' | 'data'> {
  return { method: 8, crc: crc32(content), size: content.length, data: deflateRawSync(content) };
}

function joined(entries: readonly Packed[]): Uint8Array {
  const files: Uint8Array[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const shared = sharedHead(entry);
    const signature = Buffer.alloc(4);
    signature.writeUInt32LE(0x04034b50);
    const noExtraField = Buffer.alloc(2);
    files.push(signature, shared, noExtraField, entry.name, entry.data);
    records.push(record(entry, shared, offset));
    offset += 30 + entry.name.length + entry.data.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...files, directory, end]));
}

/** What the header of a file and its record in the directory say alike: from the version needed to the length of the name. */
function sharedHead(entry: Packed): Buffer {
  const head = Buffer.alloc(24);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(entry.flags, 2);
  head.writeUInt16LE(entry.method, 4);
  head.writeUInt32LE(entry.moment, 6);
  head.writeUInt32LE(entry.crc, 10);
  head.writeUInt32LE(entry.data.length, 14);
  head.writeUInt32LE(entry.size, 18);
  head.writeUInt16LE(entry.name.length, 22);
  return head;
}

function record(entry: Packed, shared: Buffer, offset: number): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(entry.madeBy, 4);
  // lengths of extra field and comment, number of the disk, inner attributes: none
  const tail = Buffer.alloc(16);
  tail.writeUInt32LE(entry.attributes, 8);
  tail.writeUInt32LE(offset, 12);
  return Buffer.concat([head, shared, tail, entry.name]);
}
