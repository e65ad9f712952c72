import { attribute, decodeXml, openZip, scanXml, type Zip, ZipError } from '../office/index.ts';
import { convertFonts } from './docx-fonts.ts';
import { type Line, textOf } from './docx-lines.ts';
import { type Table, tableLines } from './docx-tables.ts';
import { convertedWarning } from './html-file.ts';
import { OdtLists } from './odt-lists.ts';
import { OdtStyles, OUTLINE } from './odt-styles.ts';
import { type PartResult, refuse } from './part.ts';

/** Deleted words lie apart in `tracked-changes`; comments and the parts of drawings that are not text are left out. */
const SKIPPED = new Set(
  'tracked-changes annotation annotation-end scripts font-face-decls automatic-styles styles forms title desc'.split(
    ' ',
  ),
);

interface Open {
  pieces: { text: string; font: string }[];
  fonts: string[];
  label: string;
  note: boolean;
}

/** The text of an .odt: headings and lists with their numbers, tables, notes at the end with markers. */
export function readOdt(bytes: Uint8Array, fileName: string, maxBytes: number): PartResult {
  const opened = openZip(bytes, fileName, '.odt', { file: maxBytes });
  if (!opened.ok) return opened;
  try {
    const xmlOf = (zip: Zip, name: string) => new TextDecoder().decode(zip.read(name) ?? new Uint8Array());
    if (xmlOf(opened.zip, 'META-INF/manifest.xml').includes('encryption-data')) {
      return refuse(
        fileName,
        'file_encrypted',
        `Tệp ${fileName} đặt mật khẩu nên không đọc được. Bỏ mật khẩu, lưu lại rồi gửi.`,
      );
    }
    const content = xmlOf(opened.zip, 'content.xml');
    const styles = new OdtStyles();
    styles.add(xmlOf(opened.zip, 'styles.xml'));
    const body = content.indexOf('<office:body');
    styles.add(body < 0 ? '' : content.slice(0, body));
    const { lines, converted } = readContent(body < 0 ? content : content.slice(body), styles);
    const place = { kind: 'file', name: fileName } as const;
    return {
      ok: true,
      text: lines.map(textOf).join('\n'),
      warnings: converted > 0 ? [convertedWarning(fileName, place)] : [],
    };
  } catch (cause) {
    if (cause instanceof ZipError) return { ok: false, problems: [cause.problem] };
    throw cause;
  }
}

function readContent(xml: string, styles: OdtStyles): { lines: Line[]; converted: number } {
  const lines: Line[] = [];
  const notes: Line[] = [];
  const tables: Table[] = [];
  const open: Open[] = [];
  const lists = new OdtLists(styles);
  let noteCount = 0;
  let inNote = false;
  let inCitation = false;
  let skipping = 0;
  let converted = 0;

  const add = (text: string) => {
    const paragraph = open.at(-1);
    if (paragraph && !inCitation) paragraph.pieces.push({ text, font: paragraph.fonts.at(-1) ?? '' });
  };
  const end = ({ pieces, label, note }: Open) => {
    converted += convertFonts(pieces);
    const text = pieces.map((piece) => piece.text).join('');
    const out = note ? notes : (tables.at(-1)?.rows.at(-1)?.cells.at(-1)?.lines ?? lines);
    for (const [index, line] of (text.trim() === '' ? text : label + text).split('\n').entries()) {
      out.push([{ text: note && index === 0 && label === '' ? noteStart() + line : line }]);
    }
  };
  let noteMark = '';
  const noteStart = () => {
    const mark = noteMark;
    noteMark = '';
    return mark;
  };

  scanXml(xml, {
    open(name, attributes, selfClosing) {
      if (SKIPPED.has(name)) skipping++;
      if (skipping > 0) return;
      const own = (key: string) => attribute(attributes, key) ?? '';
      switch (name) {
        case 'p':
        case 'h': {
          const style = own('text:style-name');
          const heading = name === 'h' && own('text:is-list-header') !== 'true' && !lists.inList;
          const level = (Number(own('text:outline-level')) || 1) - 1;
          const label = heading ? lists.heading(level, styles.listOf(style) || OUTLINE) : lists.takeLabel();
          open.push({ pieces: [], fonts: [styles.font(style)], label, note: inNote });
          break;
        }
        case 'span': {
          const paragraph = open.at(-1);
          const font = styles.font(own('text:style-name'));
          paragraph?.fonts.push(font || (paragraph.fonts.at(-1) ?? ''));
          break;
        }
        case 's':
          add(' '.repeat(Math.min(1000, Number(own('text:c')) || 1)));
          break;
        case 'tab':
          add('\t');
          break;
        case 'line-break':
          add('\n');
          break;
        case 'list':
          lists.open(
            own('text:style-name'),
            own('text:continue-numbering') === 'true' || own('text:continue-list') !== '',
          );
          break;
        case 'list-item':
          lists.item(own('text:start-value'));
          break;
        case 'note':
          noteCount++;
          add(`[${noteCount}]`);
          break;
        case 'note-citation':
          inCitation = true;
          break;
        case 'note-body':
          inNote = true;
          noteMark = `[${noteCount}] `;
          break;
        case 'table':
          tables.push({ index: 0, rows: [] });
          break;
        case 'table-row':
          tables.at(-1)?.rows.push({ cells: [], before: 0, deleted: false });
          break;
        case 'table-cell':
        case 'covered-table-cell': {
          const repeated = selfClosing ? Math.min(60, Number(own('table:number-columns-repeated')) || 1) : 1;
          for (let count = 0; count < repeated; count++) {
            tables.at(-1)?.rows.at(-1)?.cells.push({ lines: [], span: 1, covered: false });
          }
        }
      }
    },
    close(name) {
      if (SKIPPED.has(name)) {
        skipping = Math.max(0, skipping - 1);
        return;
      }
      if (skipping > 0) return;
      if (name === 'p' || name === 'h') {
        const paragraph = open.pop();
        if (paragraph) end(paragraph);
      } else if (name === 'span') {
        const paragraph = open.at(-1);
        if (paragraph && paragraph.fonts.length > 1) paragraph.fonts.pop();
      } else if (name === 'list') lists.close();
      else if (name === 'note-citation') inCitation = false;
      else if (name === 'note-body') inNote = false;
      else if (name === 'table') {
        const table = tables.pop();
        if (!table) return;
        const out = tables.at(-1)?.rows.at(-1)?.cells.at(-1)?.lines ?? lines;
        for (const line of tableLines(table)) out.push(line);
      }
    },
    text(raw) {
      if (skipping === 0 && open.length > 0) add(decodeXml(raw).replace(/[ \t\r\n]+/g, ' '));
    },
  });
  for (let table = tables.pop(); table; table = tables.pop()) lines.push(...tableLines(table));
  return { lines: notes.length > 0 ? [...lines, [], ...notes] : lines, converted };
}
