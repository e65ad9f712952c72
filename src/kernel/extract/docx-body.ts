import { attribute, decodeXml, scanXml } from '../office/index.ts';
import { convertFonts } from './docx-fonts.ts';
import type { Line, Piece, Site, Span } from './docx-lines.ts';
import type { ListNumbers } from './docx-lists.ts';
import type { DocxParagraph } from './docx-places.ts';
import { fontOf, inherited, type Styles } from './docx-styles.ts';
import { symbolOf } from './docx-symbols.ts';
import { type Table, tableLines } from './docx-tables.ts';

/** A piece that still knows its font. */
export interface FontPiece extends Piece {
  font: string;
}

interface Run {
  start: number;
  font?: string;
  style?: string;
  hidden: boolean;
}

interface Open {
  pieces: FontPiece[];
  start: number;
  index: number;
  runs: Run[];
  style?: string;
  list?: { id: string; level?: number };
  /** The paragraph mark was deleted with changes tracked: the next paragraph goes on in it. */
  joinsNext: boolean;
}

export interface Body {
  lines: Line[];
  /** Stretches in fonts of TCVN3 and VNI, which were turned into Unicode. */
  converted: number;
}

export interface BodyContext {
  part: number;
  styles: Styles;
  lists: ListNumbers;
  /** Filled in the order of the file. */
  paragraphs: DocxParagraph[];
  /** The marker of a footnote or endnote by its kind and number in the file. */
  noteMark(kind: 'footnote' | 'endnote', id: string): string;
}

/** Parts of the text that are not the text: deleted words, earlier formats, field codes, the second copy of a drawing. */
const SKIPPED = new Set(
  'del moveFrom instrText delText delInstrText Fallback pPrChange rPrChange tblPrChange trPrChange tcPrChange sectPrChange numberingChange rt'.split(
    ' ',
  ),
);
/** Elements of a run that stand for a letter. */
const LETTERS: Record<string, string> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

/**
 * The lines of a part of a .docx: one a paragraph, line breaks kept, tabs as tabs, tables by {@link tableLines}. Every
 * piece knows the element that wrote it. `base` is where `xml` begins in its part.
 */
export function readBody(xml: string, context: BodyContext, base = 0): Body {
  const { part, styles, lists } = context;
  const lines: Line[] = [];
  const tables: Table[] = [];
  // a text box sits inside a paragraph, hence a stack; its own paragraphs come before the one that bears it
  const open: Open[] = [];
  const path: string[] = [];
  let letters: { start: number; sites: Site[] } | null = null;
  let skipping = 0;
  let converted = 0;
  let joined: FontPiece[] = [];
  let tableCount = 0;

  const target = () => tables.at(-1)?.rows.at(-1)?.cells.at(-1)?.lines ?? lines;
  const add = (text: string, from: number, to: number, content = NOTHING): Site | undefined => {
    const paragraph = open.at(-1);
    const run = paragraph?.runs.at(-1);
    if (!paragraph || !run || run.hidden) return undefined;
    const font =
      run.font ??
      inherited(styles, run.style, (s) => s.font) ??
      inherited(styles, paragraph.style ?? styles.defaultParagraph, (s) => s.font) ??
      styles.defaultFont ??
      '';
    // the end of the run is known when it closes
    const site: Site = {
      part,
      paragraph: paragraph.index,
      run: { start: run.start, end: 0 },
      element: { start: from, end: to },
      content,
    };
    paragraph.pieces.push({ text, font, site });
    return site;
  };
  const endParagraph = (paragraph: Open, to: number) => {
    const place = context.paragraphs[paragraph.index] as DocxParagraph;
    place.xml = { start: paragraph.start, end: to };
    const pieces = [...joined, ...paragraph.pieces];
    joined = [];
    if (paragraph.joinsNext && pieces.length > 0) {
      joined = pieces;
      return;
    }
    converted += convertFonts(pieces);
    const inStyle = inherited(styles, paragraph.style ?? styles.defaultParagraph, (s) => s.list);
    const id = paragraph.list?.id || inStyle?.id || '0';
    if (id !== '0' && pieces.some((piece) => piece.text.trim())) {
      const level = paragraph.list?.level ?? lists.levelOfStyle(id, paragraph.style) ?? inStyle?.level ?? 0;
      place.label = lists.next(id, level);
    }
    let line: Line = place.label ? [{ text: place.label }] : [];
    const out = target();
    for (const { text, site } of pieces) {
      if (text === '\n') {
        out.push(line);
        line = [];
      } else line.push(site ? { text, site } : { text });
    }
    out.push(line);
  };

  scanXml(xml, {
    open(name, attributes, selfClosing, at, after) {
      const from = base + at;
      const to = base + after;
      if (SKIPPED.has(name)) {
        // the mark of a deleted paragraph or row
        if (path.at(-1) === 'rPr' && path.at(-2) === 'pPr' && name === 'del') (open.at(-1) as Open).joinsNext = true;
        const row = tables.at(-1)?.rows.at(-1);
        if (path.at(-1) === 'trPr' && name === 'del' && row) row.deleted = true;
        skipping++;
      }
      if (skipping > 0) return;
      path.push(name);
      const paragraph = open.at(-1);
      const run = paragraph?.runs.at(-1);
      const value = () => attribute(attributes, 'w:val') ?? '';
      switch (name) {
        case 'p': {
          const cell = tables.at(-1);
          const index = context.paragraphs.length;
          context.paragraphs.push({
            start: 0,
            end: 0,
            part,
            xml: { start: from, end: to },
            label: '',
            ...(cell && {
              cell: { table: cell.index, row: cell.rows.length - 1, cell: (cell.rows.at(-1)?.cells.length ?? 0) - 1 },
            }),
          });
          open.push({ pieces: [], start: from, index, runs: [], joinsNext: false });
          break;
        }
        case 'r':
          paragraph?.runs.push({ start: from, hidden: false });
          break;
        case 't':
          letters = selfClosing ? null : { start: from, sites: [] };
          break;
        case 'rFonts':
          if (run) run.font = fontOf(attributes);
          break;
        case 'rStyle':
          if (run) run.style = value();
          break;
        case 'vanish':
          if (run) run.hidden = !/^(0|false|off)$/.test(value());
          break;
        case 'pStyle':
          if (paragraph) paragraph.style = value();
          break;
        case 'ilvl':
          if (paragraph) paragraph.list = { id: paragraph.list?.id ?? '', level: Number(value()) || 0 };
          break;
        case 'numId':
          if (paragraph) paragraph.list = { ...paragraph.list, id: value() };
          break;
        case 'sym':
          if (run) add(symbolOf(attribute(attributes, 'w:font'), attribute(attributes, 'w:char')), from, to);
          break;
        case 'footnoteReference':
        case 'endnoteReference':
          if (run) {
            const kind = name === 'endnoteReference' ? 'endnote' : 'footnote';
            add(context.noteMark(kind, attribute(attributes, 'w:id') ?? ''), from, to);
          }
          break;
        case 'tbl':
          tables.push({ index: tableCount++, rows: [] });
          break;
        case 'tr':
          tables.at(-1)?.rows.push({ cells: [], before: 0, deleted: false });
          break;
        case 'tc':
          tables.at(-1)?.rows.at(-1)?.cells.push({ lines: [], span: 1, covered: false });
          break;
        case 'gridBefore': {
          const row = tables.at(-1)?.rows.at(-1);
          if (row) row.before = Math.min(60, Number(value()) || 0);
          break;
        }
        case 'gridSpan': {
          const cell = tables.at(-1)?.rows.at(-1)?.cells.at(-1);
          if (cell) cell.span = Math.min(60, Math.max(1, Number(value()) || 1));
          break;
        }
        default: {
          const letter = run && LETTERS[name];
          if (letter && path.at(-2) === 'r') add(letter, from, to);
        }
      }
    },
    close(name, _at, after) {
      const to = base + after;
      if (SKIPPED.has(name)) {
        skipping = Math.max(0, skipping - 1);
        return;
      }
      if (skipping > 0) return;
      // a broken file may close what it never opened
      const opened = path.lastIndexOf(name);
      if (opened >= 0) path.length = opened;
      if (name === 't') {
        for (const site of letters?.sites ?? []) site.element.end = to;
        letters = null;
      } else if (name === 'r') {
        const run = open.at(-1)?.runs.pop();
        if (run) closeRun(open.at(-1) as Open, run.start, to);
      } else if (name === 'p') {
        const paragraph = open.pop();
        if (paragraph) endParagraph(paragraph, to);
      } else if (name === 'tbl') {
        const table = tables.pop();
        if (table) target().push(...tableLines(table));
      }
    },
    text(raw, at) {
      if (!letters || skipping > 0) return;
      const text = decodeXml(raw).replace(/[\n\r\v\f\u0085\u2028\u2029]/g, ' ');
      const from = base + at;
      const end = from + raw.length;
      const site = add(text, letters.start, end, { start: from, end });
      if (site) letters.sites.push(site);
    },
  });
  // what a broken file left open
  for (let paragraph = open.pop(); paragraph; paragraph = open.pop()) endParagraph(paragraph, base + xml.length);
  for (let table = tables.pop(); table; table = tables.pop()) target().push(...tableLines(table));
  if (joined.length > 0) lines.push(joined.map(({ text, site }) => (site ? { text, site } : { text })));
  return { lines, converted };
}

const NOTHING: Span = { start: 0, end: 0 };

/** What the run wrote learns where the run ends; the pieces of a run are the last ones of its paragraph. */
function closeRun(paragraph: Open, start: number, end: number): void {
  for (let index = paragraph.pieces.length - 1; index >= 0; index--) {
    const site = paragraph.pieces[index]?.site;
    if (!site || site.run.start !== start) return;
    site.run.end = end;
  }
}
