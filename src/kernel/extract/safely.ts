import { type Extracted, type ExtractOptions, extractText } from './extract.ts';
import { kindOf } from './kind.ts';
import { refuse } from './part.ts';
import { startThread, ThreadError } from './thread-host.ts';

const MB = 1024 * 1024;
/** A file of 25 MB is read in a few seconds; what takes longer was made to. */
const LONGEST_MS = 60_000;
/** These are read by libraries, or can be made to take long; the rest is linear and our own. */
const HEAVY = new Set(['pdf', 'doc', 'html', 'eml']);

/**
 * {@link extractText} that cannot hold up the server: large files and those read by libraries are read in a thread of
 * their own, with bounded time and memory. Never throws.
 */
export async function extractSafely(
  bytes: Uint8Array,
  options: ExtractOptions,
  longestMs = LONGEST_MS,
): Promise<Extracted> {
  if (bytes.length < 2 * MB && !HEAVY.has(kindOf(bytes, options.fileName))) return extractText(bytes, options);
  const { fileName } = options;
  const thread = await startThread();
  try {
    return (await thread.ask({ kind: 'extract', bytes, options }, longestMs)) as Extracted;
  } catch (cause) {
    const code = cause instanceof ThreadError ? cause.code : 'broken';
    if (code === 'slow') {
      const seconds = Math.round(longestMs / 1000);
      return refuse(
        fileName,
        'file_too_slow',
        `Tệp ${fileName} đọc quá ${seconds} giây chưa xong nên đã dừng. Tách thành nhiều tệp rồi gửi lại.`,
      );
    }
    return code === 'memory'
      ? refuse(
          fileName,
          'file_too_heavy',
          `Tệp ${fileName} cần quá nhiều bộ nhớ để đọc. Bỏ bớt ảnh hoặc tách thành nhiều tệp rồi gửi lại.`,
        )
      : refuse(fileName, 'file_broken', `Tệp ${fileName} hỏng nên không đọc được. Mở thử trên máy, lưu lại rồi gửi.`);
  } finally {
    await thread.close();
  }
}
