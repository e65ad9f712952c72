import { shortened } from './comment-lines.ts';

/** What a draft is called: its file without the ending, else its first line with three letters in it. */
export function draftTitle(fileName: string | null, text: string): string {
  const name = fileName?.replace(/\.[\p{L}\d]{1,5}$/u, '').trim();
  if (name) return shortened(name, 120);
  const line = text
    .slice(0, 4000)
    .split('\n')
    .find((each) => /\p{L}{3}/u.test(each));
  return line ? shortened(line, 80) : 'Bản nháp';
}

/** The name of the file with comments that goes back. */
export function commentedName(fileName: string | null, title: string): string {
  const name = (fileName?.replace(/\.[\p{L}\d]{1,5}$/u, '') || title).replace(/[\\/:*?"<>|]/g, ' ').trim();
  return `${shortened(name, 80)} (có chú thích).docx`;
}
