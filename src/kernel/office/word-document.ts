import { escapeXml } from './escape-xml.ts';
import { writeZip } from './zip-rewrite.ts';

/** A .docx made of plain text, and where each stretch of the text stands in its `word/document.xml`. */
export interface WordDocument {
  bytes: Uint8Array;
  /** UTF-16 offsets of the text, end not included, to offsets of the XML. */
  stretch(start: number, end: number): { from: number; to: number };
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TEXT = '<w:t xml:space="preserve">';
const TAB = '</w:t><w:tab/>';

/**
 * A .docx as an office would type it: A4, Times New Roman 14, one paragraph a line.
 * @param bold which lines are headings
 */
export function makeWordDocument(text: string, bold: (line: string) => boolean = () => false): WordDocument {
  const lines: { start: number; text: string; from: number }[] = [];
  const parts = [`${HEAD}<w:document xmlns:w="${W}"><w:body>`];
  let length = parts[0]?.length ?? 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const open = `<w:p><w:r>${bold(line) ? '<w:rPr><w:b/></w:rPr>' : ''}${TEXT}`;
    const words = line
      .split('\t')
      .map(escapeXml)
      .join(TAB + TEXT);
    lines.push({ start, text: line, from: length + open.length });
    const paragraph = line === '' ? '<w:p/>' : `${open}${words}</w:t></w:r></w:p>`;
    parts.push(paragraph);
    length += paragraph.length;
    start += line.length + 1;
  }
  parts.push(
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>',
  );
  const encoder = new TextEncoder();
  const files = { ...FRAME, 'word/document.xml': parts.join('') };
  const bytes = writeZip(new Map(Object.entries(files).map(([name, xml]) => [name, encoder.encode(xml)])));
  const lineAt = (offset: number) => {
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lines[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return lines[Math.max(0, low - 1)] ?? { start: 0, text: '', from: 0 };
  };
  return {
    bytes,
    stretch(start, end) {
      const first = lineAt(start);
      const last = lineAt(Math.max(start, end - 1));
      const before = first.text.slice(0, start - first.start);
      const tab = first.text.charAt(before.length) === '\t';
      return {
        from: first.from + width(before) + (tab ? '</w:t>'.length : 0),
        // behind a tab its tag ends; the text that follows is not opened yet
        to: last.from + widthTo(last.text.slice(0, end - last.start)),
      };
    },
  };
}

/** How many letters of XML the beginning of a line takes, up to where its next letter begins. */
function width(text: string): number {
  return text.split('\t').reduce((sum, piece) => sum + escapeXml(piece).length, 0) + tabsIn(text) * (TAB + TEXT).length;
}

/** The same up to where its last letter ends. */
function widthTo(text: string): number {
  return width(text) - (text.endsWith('\t') ? TEXT.length : 0);
}

const tabsIn = (text: string): number => text.split('\t').length - 1;

const FRAME = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${OFFICE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${OFFICE}.styles+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${TYPE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${TYPE}/styles" Target="styles.xml"/></Relationships>`,
  'word/styles.xml': `${HEAD}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/><w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
} as const;
