import { attribute, decodeXml, scanXml } from '../office/index.ts';
import { fromTcvn3, fromVni } from '../text/index.ts';
import type { ListNumbers } from './docx-lists.ts';
import { fontOf, inherited, type Styles } from './docx-styles.ts';

interface Piece {
  text: string;
  font: string;
}

interface Paragraph {
  pieces: Piece[];
  style?: string;
  list?: { id: string; level: number };
}

interface Row {
  cells: string[][];
}

/** Parts of the text that are not the text: deleted words, earlier formats, field codes, the second copy of a drawing. */
const SKIPPED = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'pPrChange', 'rPrChange']);

/**
 * The lines of a part of a .docx: one a paragraph, line breaks kept, tabs as tabs. A table row whose cells hold one
 * paragraph each is one line with tabs between; otherwise the cells follow each other (that is how the heads of
 * official documents are laid out). `converted` counts runs in fonts of TCVN3 and VNI, which are turned into Unicode.
 */
export function readBody(xml: string, styles: Styles, lists: ListNumbers): { lines: string[]; converted: number } {
  const lines: string[] = [];
  const tables: Row[] = [];
  // a text box sits inside a paragraph, hence a stack; its own paragraphs come before the one that bears it
  const paragraphs: Paragraph[] = [];
  let runFont: string | undefined;
  let runStyle: string | undefined;
  let runs = 0;
  let inText = false;
  let skipping = 0;
  let converted = 0;

  const target = () => tables.at(-1)?.cells.at(-1) ?? lines;
  const add = (text: string) => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph) return;
    const font = runFont ?? inherited(styles, runStyle, (s) => s.font) ?? paragraphFont(paragraph);
    const last = paragraph.pieces.at(-1);
    if (last && last.font === font) last.text += text;
    else paragraph.pieces.push({ text, font });
  };
  const paragraphFont = ({ style }: Paragraph) =>
    inherited(styles, style ?? styles.defaultParagraph, (s) => s.font) ?? styles.defaultFont ?? '';
  const endParagraph = ({ pieces, style, list }: Paragraph) => {
    let text = '';
    for (const piece of pieces) {
      const result = fromFont(piece);
      if (result !== piece.text) converted++;
      text += result;
    }
    const inStyle = inherited(styles, style ?? styles.defaultParagraph, (s) => s.list);
    const id = list?.id || inStyle?.id || '0';
    const label = id !== '0' && text.trim() ? lists.next(id, list?.level ?? inStyle?.level ?? 0) : '';
    const out = target();
    for (const line of (label + text).split('\n')) out.push(line);
  };
  const endRow = (row: Row) => {
    const cells = row.cells.map((cell) => cell.filter((line) => line.trim() !== ''));
    if (cells.every((cell) => cell.length <= 1)) target().push(cells.map((cell) => cell[0] ?? '').join('\t'));
    else for (const line of cells.flat()) target().push(line);
  };

  scanXml(xml, {
    open(name, attributes) {
      if (SKIPPED.has(name)) skipping++;
      if (skipping > 0) return;
      const paragraph = paragraphs.at(-1);
      const value = attribute(attributes, 'w:val') ?? '';
      if (name === 'p') paragraphs.push({ pieces: [] });
      else if (name === 'r') {
        runs++;
        runFont = undefined;
        runStyle = undefined;
      } else if (name === 't') inText = true;
      else if (name === 'rFonts' && runs > 0) runFont = fontOf(attributes);
      else if (name === 'rStyle') runStyle = value;
      else if (name === 'pStyle' && paragraph) paragraph.style = value;
      else if (name === 'ilvl' && paragraph)
        paragraph.list = { id: paragraph.list?.id ?? '', level: Number(value) || 0 };
      else if (name === 'numId' && paragraph) paragraph.list = { level: paragraph.list?.level ?? 0, id: value };
      else if (name === 'tab' && runs > 0) add('\t');
      else if ((name === 'br' || name === 'cr') && runs > 0) add('\n');
      else if (name === 'noBreakHyphen') add('-');
      else if (name === 'tr') tables.push({ cells: [] });
      else if (name === 'tc') tables.at(-1)?.cells.push([]);
    },
    close(name) {
      if (SKIPPED.has(name)) {
        skipping = Math.max(0, skipping - 1);
        return;
      }
      if (skipping > 0) return;
      if (name === 't') inText = false;
      else if (name === 'r') runs = Math.max(0, runs - 1);
      else if (name === 'p') {
        const paragraph = paragraphs.pop();
        if (paragraph) endParagraph(paragraph);
      } else if (name === 'tr') {
        const row = tables.pop();
        if (row) endRow(row);
      }
    },
    text(raw) {
      if (inText && skipping === 0) add(decodeXml(raw));
    },
  });
  return { lines, converted };
}

/** Text in a font of an old code page; what already has Unicode letters was only dressed in the font. */
function fromFont({ text, font }: Piece): string {
  if (/[\u0102-\u01b0\u1ea0-\u1ef9]/.test(text)) return text;
  if (/^\.vn/i.test(font)) return fromTcvn3(text, { capitals: /h$/i.test(font) });
  return /^vni[- ]/i.test(font) ? fromVni(text) : text;
}
