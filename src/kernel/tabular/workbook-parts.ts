import { attribute, decodeXml, scanXml } from '../office/index.ts';

/** How the number of a cell is to be read, by the cell's style. */
export type NumberKind = 'number' | 'percent' | 'date' | 'time' | { pad: number };

export interface SheetEntry {
  name: string;
  path: string;
  hidden: boolean;
}

/** Sheets in the order of the workbook, and whether its dates count from 1904. */
export function readWorkbookXml(xml: string, relations: string): { sheets: SheetEntry[]; date1904: boolean } {
  const targets = new Map<string, string>();
  scanXml(relations, {
    open(name, attributes) {
      if (name !== 'Relationship' || !attribute(attributes, 'Type')?.endsWith('/worksheet')) return;
      const target = attribute(attributes, 'Target') ?? '';
      targets.set(attribute(attributes, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
    close() {},
    text() {},
  });
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const id = /\s[A-Za-z0-9]+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '';
      const path = targets.get(id);
      const hidden = (attribute(attributes, 'state') ?? 'visible') !== 'visible';
      if (path) sheets.push({ name: (attribute(attributes, 'name') ?? '').normalize('NFC'), path, hidden });
    },
    close() {},
    text() {},
  });
  return { sheets, date1904 };
}

/** Shared strings by index; the reading aids of East Asian text are left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = false;
  scanXml(xml, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 't') inText = true;
      else if (name === 'rPh') phonetic = true;
    },
    close(name) {
      if (name === 'si') strings.push(cellText(current));
      else if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
    },
    text(raw) {
      if (inText && !phonetic) current += raw;
    },
  });
  return strings;
}

/** Raw text of a cell to what a person meant: entities, `_x000D_` escapes, line ends, NFC, trimmed. */
export function cellText(raw: string): string {
  return decodeXml(raw)
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .trim();
}

/** For each cell style, how its number is meant. */
export function readStyles(xml: string): NumberKind[] {
  const custom = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let inCellXfs = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'numFmt') {
        custom.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
      } else if (name === 'cellXfs') inCellXfs = true;
      else if (name === 'xf' && inCellXfs) {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0);
        kinds.push(numberKind(id, custom.get(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellXfs = false;
    },
    text() {},
  });
  return kinds;
}

/** By the format's number (the built-in ones have no code) or its code: `dd/mm/yyyy` is a date, `0.0%` a percentage. */
export function numberKind(id: number, code: string | undefined): NumberKind {
  if (code === undefined) {
    if (id === 9 || id === 10) return 'percent';
    if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date';
    return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'time' : 'number';
  }
  const bare = (code.slice(0, 255).split(';')[0] ?? '')
    .replace(/"[^"]*"?/g, '')
    .replace(/\\./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general/gi, '');
  if (bare.includes('%')) return 'percent';
  if (/[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare))) return 'date';
  if (/[hms]/i.test(bare)) return 'time';
  return /^0{2,}$/.test(bare.trim()) ? { pad: bare.trim().length } : 'number';
}
