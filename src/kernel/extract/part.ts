import { error, type Problem } from '../problems/index.ts';

/** A file that came with a mail. */
export interface Attachment {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** What the reader of one kind of file gives; the text is tidied later. */
export interface Part {
  text: string;
  warnings: Problem[];
  /** Where each page begins; a text with pages is tidy already. */
  pages?: { start: number }[];
  encoding?: string;
  attachments?: Attachment[];
}

export type PartResult = ({ ok: true } & Part) | { ok: false; problems: Problem[]; scan?: { pages: number } };

/** One problem that stops the file, with its sentence. */
export function refuse(fileName: string, code: string, message: string): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [error(code, message, { kind: 'file', name: fileName })] };
}
