import { converterOf } from './docx-fonts.ts';
import type { Line } from './docx-lines.ts';
import { textOf } from './docx-lines.ts';
import { type Table, tableLines } from './docx-tables.ts';
import { convertedWarning } from './html-file.ts';
import type { PartResult } from './part.ts';
import { FontTable } from './rtf-fonts.ts';

/** Groups that are no text of the document. `\*` before a word says the same of words nobody knows. */
const SKIPPED = new Set(
  'colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping datastore latentstyles xmlnstbl fldinst object objdata nonshppict bkmkstart bkmkend atnid atnauthor annotation template ftnsep ftnsepc aftnsep aftnsepc'.split(
    ' ',
  ),
);
/** Groups that begin with `\*` and are text all the same. */
const KEPT = new Set(['listtext', 'pntext', 'shppict', 'shpinst', 'shptxt']);
const LETTERS: Record<string, string> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
};

interface Group {
  skip: boolean;
  font: number;
  hidden: boolean;
  deleted: boolean;
  /** Characters after `\u` that stand for it in programs without Unicode. */
  fallback: number;
  fonts: boolean;
  note: boolean;
  /** The number of a list item, written out. */
  label: boolean;
}

/** The text of an .rtf: paragraphs, list numbers as written, table rows, footnotes at the end. Linear in the file. */
export function readRtf(bytes: Uint8Array, fileName: string): PartResult {
  const source = new TextDecoder('latin1').decode(bytes);
  const fonts = new FontTable();
  const lines: Line[] = [];
  const notes: string[] = [];
  let table: Table | null = null;
  let cells: Line[][] = [];
  let cell: Line[] = [];
  let inTable = false;
  let text = '';
  let noteText = '';
  let pending: { bytes: number[]; font: number } | null = null;
  let run = { font: 0, text: '' };
  let converted = false;
  let pendingFallback = 0;
  let group: Group = {
    skip: false,
    font: 0,
    hidden: false,
    deleted: false,
    fallback: 1,
    fonts: false,
    note: false,
    label: false,
  };
  const stack: Group[] = [];

  const endRun = () => {
    if (run.text === '') return;
    const convert = converterOf(fonts.name(run.font));
    const keep = !convert || /[\u0102-\u01b0\u1ea0-\u1ef9]/.test(run.text);
    const shown = keep ? run.text : convert(run.text);
    if (shown !== run.text) converted = true;
    if (group.note) noteText += shown;
    else text += shown;
    run = { font: run.font, text: '' };
  };
  const flushBytes = () => {
    if (!pending) return;
    const decoded = fonts.decode(pending.font, Uint8Array.from(pending.bytes));
    const { font } = pending;
    pending = null;
    emit(decoded, font);
  };
  const emit = (letters: string, font = group.font) => {
    if (group.skip || group.hidden || group.deleted) return;
    if (group.fonts) {
      fonts.addName(letters);
      return;
    }
    if (run.font !== font) endRun();
    run.font = font;
    run.text += letters;
  };
  const settle = () => {
    flushBytes();
    endRun();
  };
  const endParagraph = () => {
    settle();
    if (!inTable) endTable();
    for (const line of text.split('\n')) (inTable ? cell : lines).push([{ text: line }]);
    text = '';
  };
  const endTable = () => {
    if (table) for (const line of tableLines(table)) lines.push(line);
    table = null;
  };
  const word = (name: string, value: number | null) => {
    switch (name) {
      case 'par':
      case 'sect':
      case 'page':
        if (group.note) {
          settle();
          noteText += ' ';
        } else if (!group.skip) endParagraph();
        break;
      case 'intbl':
        inTable = true;
        break;
      case 'pard':
        settle();
        inTable = false;
        break;
      case 'cell':
      case 'nestcell': {
        if (group.skip) break;
        const was = inTable;
        inTable = true;
        endParagraph();
        inTable = was;
        cells.push(cell.filter((line) => textOf(line).trim() !== ''));
        cell = [];
        break;
      }
      case 'row':
      case 'nestrow':
        if (group.skip) break;
        table ??= { index: 0, rows: [] };
        table.rows.push({
          cells: cells.map((own) => ({ lines: own, span: 1, covered: false })),
          before: 0,
          deleted: false,
        });
        cells = [];
        break;
      case 'plain':
        settle();
        group.hidden = false;
        group.deleted = false;
        break;
      case 'f':
        flushBytes();
        if (group.fonts) fonts.begin(value ?? 0);
        else group.font = value ?? 0;
        break;
      case 'deff':
        fonts.fallback = value ?? 0;
        group.font = value ?? 0;
        break;
      case 'ansicpg':
        fonts.codePage(value ?? 1252);
        break;
      case 'fcharset':
        fonts.charset(value ?? 0);
        break;
      case 'v':
        settle();
        group.hidden = value !== 0;
        break;
      case 'deleted':
        settle();
        group.deleted = value !== 0;
        break;
      case 'uc':
        group.fallback = Math.max(0, value ?? 1);
        break;
      case 'u': {
        flushBytes();
        const code = value ?? 0;
        emit(String.fromCharCode(code < 0 ? code + 65_536 : code & 0xffff));
        pendingFallback = group.fallback;
        break;
      }
      case 'fonttbl':
        group.fonts = true;
        break;
      case 'footnote':
        settle();
        group.note = true;
        emit('');
        break;
      case 'listtext':
      case 'pntext':
        settle();
        group.label = true;
        break;
      default: {
        const letter = LETTERS[name];
        if (letter !== undefined) {
          flushBytes();
          emit(letter);
        } else if (SKIPPED.has(name)) {
          settle();
          group.skip = true;
        }
      }
    }
  };

  let at = 0;
  while (at < source.length) {
    const letter = source.charAt(at);
    if (letter === '{') {
      flushBytes();
      stack.push({ ...group });
      group.label = false;
      at++;
    } else if (letter === '}') {
      settle();
      const wasNote = group.note;
      if (group.label) {
        // what Word writes for programs without lists: the number, or a bullet of some font
        const label = text.trim();
        text = label === '' ? '' : /[\p{L}\p{N}]/u.test(label) ? `${label} ` : label === '+' ? '+ ' : '- ';
      }
      group = stack.pop() ?? group;
      if (wasNote && !group.note) {
        notes.push(noteText.replace(/\s+/g, ' ').trim());
        noteText = '';
        text += `[${notes.length}]`;
      }
      pendingFallback = 0;
      at++;
    } else if (letter === '\\') {
      const control = /^\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([0-9a-f]{2})|([^a-z]))/i.exec(source.slice(at, at + 48));
      if (!control) {
        at++;
        continue;
      }
      at += control[0].length;
      const [, name, digits, hex, sign] = control;
      if (hex !== undefined) {
        if (pendingFallback > 0) pendingFallback--;
        else if (!group.skip) {
          if (pending && pending.font !== group.font) flushBytes();
          pending ??= { bytes: [], font: group.font };
          pending.bytes.push(Number.parseInt(hex, 16));
        }
      } else if (name !== undefined) {
        const value = digits === undefined ? null : Number(digits);
        if (name === 'bin') at += Math.max(0, value ?? 0);
        else word(name, value);
      } else if (sign === '*') {
        const next = /^\s*\\([a-z]+)/i.exec(source.slice(at, at + 40))?.[1] ?? '';
        if (!KEPT.has(next)) group.skip = true;
      } else {
        flushBytes();
        if (sign === '~') emit('\u00a0');
        else if (sign === '_') emit('-');
        else if (sign === '\n' || sign === '\r') word('par', null);
        else if (sign === '\\' || sign === '{' || sign === '}') emit(sign);
      }
    } else if (letter === '\r' || letter === '\n') at++;
    else {
      let end = at + 1;
      while (end < source.length && !'\\{}\r\n'.includes(source.charAt(end))) end++;
      let letters = source.slice(at, end);
      at = end;
      if (pendingFallback > 0) {
        const dropped = Math.min(pendingFallback, letters.length);
        pendingFallback -= dropped;
        letters = letters.slice(dropped);
      }
      if (letters === '' || group.skip) continue;
      flushBytes();
      emit(letters);
    }
  }
  endParagraph();
  if (cells.length > 0) word('row', null);
  endTable();
  const all = lines.map(textOf);
  if (notes.length > 0) all.push('', ...notes.map((note, index) => `[${index + 1}] ${note}`));
  const place = { kind: 'file', name: fileName } as const;
  return { ok: true, text: all.join('\n'), warnings: converted ? [convertedWarning(fileName, place)] : [] };
}
