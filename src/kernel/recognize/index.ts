/** Letters on pictures of pages: tesseract with what it knows of Vietnamese, in a thread of its own, nothing fetched. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { evenLines } from './even-lines.ts';
import { partsOf } from './parts.ts';

export { pictureSize } from './picture-size.ts';

/** A word where it stands on the picture, in dots; y is the line it stands on, counted down. */
export interface RecognizedWord {
  text: string;
  x: number;
  right: number;
  y: number;
  /** Height of the letters of its line. */
  size: number;
  /** 0 to 100. */
  confidence: number;
}

export interface Recognizer {
  /** Throws {@link RecognitionError} for a picture that cannot be read or takes too long; the recognizer is closed then. */
  read(picture: Uint8Array): Promise<RecognizedWord[]>;
  close(): Promise<void>;
}

/** What {@link Recognizer.read} throws. */
export class RecognitionError extends Error {
  constructor(readonly code: 'slow' | 'unreadable') {
    super(code);
    this.name = 'RecognitionError';
  }
}

/** A dense A4 page takes about five seconds on one core. */
const LONGEST_MS = 120_000;

/** Null when the packages are not installed: the program runs without them. */
export async function openRecognizer(longestMs = LONGEST_MS): Promise<Recognizer | null> {
  const parts = await load();
  if (!parts) return null;
  const worker = await parts.createWorker('vie', parts.lstmOnly, {
    langPath: parts.data,
    gzip: true,
    cacheMethod: 'none',
    // without it an unreadable picture ends the process
    errorHandler: () => undefined,
  });
  let open = true;
  const close = async () => {
    if (open) await worker.terminate();
    open = false;
  };
  return {
    close,
    async read(picture) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new RecognitionError('slow')), longestMs);
      });
      try {
        const words: RecognizedWord[] = [];
        for (const part of partsOf(picture)) {
          const { data } = await Promise.race([
            worker.recognize(Buffer.from(part.picture), {}, { blocks: true, text: false }),
            late,
          ]);
          words.push(...wordsOf(data.blocks ?? []).map((word) => moved(word, part)));
        }
        return evenLines(words);
      } catch (cause) {
        await close();
        throw cause instanceof RecognitionError ? cause : new RecognitionError('unreadable');
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

async function load() {
  try {
    const { createWorker, OEM } = (await import('tesseract.js')).default;
    const home = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json'));
    return { createWorker, lstmOnly: OEM.LSTM_ONLY, data: join(home, '4.0.0_best_int') };
  } catch {
    return null;
  }
}

const moved = (word: RecognizedWord, { left, top }: { left: number; top: number }): RecognizedWord => ({
  ...word,
  x: word.x + left,
  right: word.right + left,
  y: word.y + top,
});

type Blocks = NonNullable<import('tesseract.js').Page['blocks']>;

function wordsOf(blocks: Blocks): RecognizedWord[] {
  const lines = blocks.flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
  return lines.flatMap((line) => {
    const y = (line.baseline.y0 + line.baseline.y1) / 2;
    // from the lowest to the highest stroke of a line with marks it is a little more than the letter size
    const size = Math.max(6, (line.bbox.y1 - line.bbox.y0) / 1.2);
    return line.words
      .filter((word) => word.text.trim() !== '')
      .map((word) => ({
        text: word.text.normalize('NFC'),
        x: word.bbox.x0,
        right: word.bbox.x1,
        y,
        size,
        confidence: Math.round(word.confidence),
      }));
  });
}
