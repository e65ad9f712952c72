import { fold, tidy } from '../../../kernel/text/index.ts';
import { typeOptions } from '../../documents/index.ts';
import { shortened } from './comment-lines.ts';

const types = new Map(typeOptions().map(({ label }) => [fold(label), label]));

/** What a draft is called: its file without the ending, else its type and the line below, else what a letter is about, else its first words. */
export function draftTitle(fileName: string | null, text: string): string {
  const name = fileName?.replace(/\.[\p{L}\d]{1,5}$/u, '').trim();
  if (name) return shortened(name, 120);
  const lines = text
    .slice(0, 4000)
    .split('\n')
    .map(tidy)
    .filter((line) => /\p{L}{3}/u.test(line));
  const at = lines.findIndex((line) => types.has(fold(line)));
  const type = types.get(fold(lines[at] ?? ''));
  const subject = lines[at + 1];
  if (type && subject) return shortened(`${type}: ${subject}`, 120);
  // a letter names no type, and its subject behind "V/v"
  const about = lines.map((line) => /^v\/v:?\s+(.+)/i.exec(line)?.[1]).find(Boolean);
  if (about) return shortened(`Công văn: ${about}`, 120);
  return lines[0] ? shortened(lines[0], 80) : 'Bản nháp';
}

/** The name of the file with comments that goes back. */
export function commentedName(fileName: string | null, title: string): string {
  const name = (fileName?.replace(/\.[\p{L}\d]{1,5}$/u, '') || title).replace(/[\\/:*?"<>|]/g, ' ').trim();
  return `${shortened(name, 80)} (có chú thích).docx`;
}
