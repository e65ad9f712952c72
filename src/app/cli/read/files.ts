import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { extractText } from '../../../kernel/extract/index.ts';

/** The files a folder is searched for; a file that is named itself may be called anything. */
const EXTENSIONS = new Set(
  '.txt .md .text .docx .doc .odt .rtf .pdf .xlsx .csv .tsv .html .htm .xhtml .eml'.split(' '),
);

/** One text to be read, or why it cannot be. `converted`: offsets count in `text`, not in the file. */
export type Source =
  | { name: string; ok: true; text: string; converted: boolean; notes: string[] }
  | { name: string; ok: false; reason: string };

/** Reads the standard input to its end. */
export type ReadInput = () => Promise<Uint8Array>;

/**
 * The texts of files, folders and the standard input ("-"), one after another in the order they were named; the files
 * of a folder in the order of their paths, those below it too, hidden ones left out. Never throws: what cannot be read
 * says why.
 */
export async function* sources(names: readonly string[], input: ReadInput): AsyncGenerator<Source> {
  for (const name of names) {
    if (name === '-') {
      yield await textOf('-', await input());
      continue;
    }
    try {
      if (!statSync(name).isDirectory()) {
        yield await textOf(name, readFileSync(name));
        continue;
      }
      const files = filesBelow(name);
      if (files.length === 0)
        yield { name, ok: false, reason: `no file to read in this folder (${[...EXTENSIONS].join(' ')})` };
      for (const file of files) yield await tryFile(file);
    } catch (error) {
      yield { name, ok: false, reason: reasonOf(error) };
    }
  }
}

async function tryFile(file: string): Promise<Source> {
  try {
    return await textOf(file, readFileSync(file));
  } catch (error) {
    return { name: file, ok: false, reason: reasonOf(error) };
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      // Word leaves "~$plan.docx" beside an open document.
      const wanted = EXTENSIONS.has(extname(entry.name).toLowerCase()) && !entry.name.startsWith('~$');
      return wanted && (entry.isFile() || entry.isSymbolicLink()) ? [path] : [];
    })
    .sort((a, b) => (a < b ? -1 : 1));
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'no right to read it';
  return code ?? message;
}

const LARGEST = { file: 512 * 1024 * 1024, text: 512 * 1024 * 1024 };
const NOTHING = new Set(['file_empty', 'text_empty']);

/** Plain UTF-8 is read as it stands, so that offsets and lines are those of the file; anything else is extracted. */
async function textOf(name: string, bytes: Uint8Array): Promise<Source> {
  const found = await extractText(bytes, { fileName: name, limits: LARGEST });
  if (!found.ok) {
    if (found.problems.every((problem) => NOTHING.has(problem.code)))
      return { name, ok: true, text: '', converted: false, notes: [] };
    return { name, ok: false, reason: found.problems.map((problem) => problem.message).join(' ') };
  }
  const notes = found.warnings.map((warning) => warning.message);
  if (found.kind === 'txt' && found.encoding === 'utf-8') {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).normalize('NFC');
    return { name, ok: true, text, converted: false, notes };
  }
  return { name, ok: true, text: found.text.normalize('NFC'), converted: true, notes };
}
