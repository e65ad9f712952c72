import { crc32, inflateRawSync } from 'node:zlib';
import { error, type Problem } from '../problems/index.ts';

export interface ZipLimits {
  /** Bytes of the file as sent. */
  file: number;
  /** Bytes of all entries together, unpacked. */
  unpacked: number;
  /** Unpacked to packed, looked at only from a megabyte on. */
  ratio: number;
  entries: number;
}

const MB = 1024 * 1024;
export const ZIP_LIMITS: ZipLimits = { file: 50 * MB, unpacked: 200 * MB, ratio: 200, entries: 10_000 };

/** An office file that was opened and found harmless as far as its directory tells. */
export interface Zip {
  names: string[];
  has(name: string): boolean;
  /**
   * The unpacked bytes of one entry, or null when there is none. Throws {@link ZipError} when the entry is broken or
   * larger than the directory says.
   */
  read(name: string): Uint8Array | null;
}

/** What {@link Zip.read} throws; it carries the sentence for the person. */
export class ZipError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'ZipError';
  }
}

export type OpenedZip = { ok: true; zip: Zip } | { ok: false; problems: Problem[] };

export interface Entry {
  /** Where its record in the directory begins. */
  record: number;
  offset: number;
  packed: number;
  size: number;
  crc: number;
  method: number;
}

/**
 * Opens an Office file (.xlsx, .docx: a zip) without unpacking anything. Refused, each with its sentence: empty, too
 * large, an old or encrypted Office file, no zip, a broken zip, a zip bomb by its declared sizes.
 * `save` is the format to ask for: `.xlsx`.
 */
export function openZip(bytes: Uint8Array, fileName: string, save: string, limits: Partial<ZipLimits> = {}): OpenedZip {
  const limit = { ...ZIP_LIMITS, ...limits };
  const refuse = (code: string, message: string): OpenedZip => ({
    ok: false,
    problems: [error(code, message, { kind: 'file', name: fileName })],
  });
  if (bytes.length === 0) return refuse('file_empty', `Tệp ${fileName} rỗng. Chọn lại tệp có nội dung.`);
  if (bytes.length > limit.file) {
    const mb = Math.floor(limit.file / MB);
    return refuse(
      'file_too_large',
      `Tệp ${fileName} lớn hơn ${mb} MB. Bỏ bớt ảnh hoặc tách thành nhiều tệp rồi gửi lại.`,
    );
  }
  if (isOle(bytes)) {
    return isEncrypted(bytes)
      ? refuse('file_encrypted', `Tệp ${fileName} đặt mật khẩu nên không đọc được. Bỏ mật khẩu, lưu lại rồi gửi.`)
      : refuse(
          'old_office_format',
          `Tệp ${fileName} thuộc định dạng Office cũ. Mở tệp và lưu lại thành ${save} rồi gửi.`,
        );
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    return refuse(
      'not_zip',
      `Tệp ${fileName} không phải tệp ${save}. Mở tệp bằng phần mềm đã tạo ra nó và lưu lại thành ${save}.`,
    );
  }
  const entries = readDirectory(bytes, limit);
  if (entries === 'broken') return refuse('zip_broken', brokenText(fileName));
  if (entries === 'bomb') return refuse('zip_bomb', bombText(fileName));
  if (entries === 'encrypted') {
    return refuse('file_encrypted', `Tệp ${fileName} đặt mật khẩu nên không đọc được. Bỏ mật khẩu, lưu lại rồi gửi.`);
  }
  let budget = limit.unpacked;
  return {
    ok: true,
    zip: {
      names: [...entries.keys()],
      has: (name) => entries.has(name),
      read: (name) => {
        const entry = entries.get(name);
        if (!entry) return null;
        const data = unpack(bytes, entry, Math.min(entry.size, budget), fileName);
        budget -= data.length;
        return data;
      },
    },
  };
}

/** The header of Office files before 2007 and of encrypted ones. */
export function isOle(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

/** An encrypted .docx or .xlsx is an OLE file with a stream of this name. */
export function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

/** The entries by name, or why the file is not to be touched. */
export function readDirectory(
  bytes: Uint8Array,
  limit: ZipLimits = ZIP_LIMITS,
): Map<string, Entry> | 'broken' | 'bomb' | 'encrypted' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let end = bytes.length - 22;
  const stop = Math.max(0, end - 0xffff);
  while (end >= stop && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < stop) return 'broken';
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limit.entries) return 'bomb';
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return 'broken';
    if (view.getUint16(at + 8, true) & 1) return 'encrypted';
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    unpacked += size;
    if (unpacked > limit.unpacked || unpacked > Math.max(MB, limit.ratio * bytes.length)) return 'bomb';
    entries.set(name, {
      record: at,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size,
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries.size === 0 ? 'broken' : entries;
}

/** Unpacks no further than `limit` bytes, whatever the stream would still give. */
function unpack(bytes: Uint8Array, entry: Entry, limit: number, fileName: string): Uint8Array {
  const at: Problem['at'] = { kind: 'file', name: fileName };
  const broken = () => new ZipError(error('zip_broken', brokenText(fileName), at));
  const bomb = () => new ZipError(error('zip_bomb', bombText(fileName), at));
  if (entry.size > limit) throw bomb();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) throw broken();
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) throw broken();
  let data: Uint8Array;
  if (entry.method === 0) data = packed;
  else if (entry.method === 8) {
    try {
      data = inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
    } catch (cause) {
      throw (cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? bomb() : broken();
    }
  } else throw broken();
  if (data.length !== entry.size || crc32(data) !== entry.crc) throw broken();
  return data;
}

function brokenText(fileName: string): string {
  return `Tệp ${fileName} hỏng hoặc tải lên dở dang. Mở thử trên máy, lưu lại rồi gửi lại.`;
}

function bombText(fileName: string): string {
  const remedy = /\.docx$/i.test(fileName)
    ? 'Bỏ bớt ảnh và phần thừa hoặc tách thành nhiều tệp'
    : 'Xóa các trang và vùng ô thừa';
  return `Tệp ${fileName} giải nén ra quá lớn nên không được mở. ${remedy}, lưu lại rồi gửi.`;
}
