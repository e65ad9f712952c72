import { Parser } from 'htmlparser2';
import { converterOf } from './docx-fonts.ts';
import type { Line } from './docx-lines.ts';
import { textOf } from './docx-lines.ts';
import { inFormat } from './docx-list-definitions.ts';
import { type Table, tableLines } from './docx-tables.ts';

/** What a page shows around its text, or never shows. */
const SKIPPED = new Set(
  'head script style noscript template nav aside form button select option textarea svg iframe object audio video canvas'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** `<ol type>` to the formats of lists in Word. */
const TYPES: Record<string, string> = { I: 'upperRoman', i: 'lowerRoman', A: 'upperLetter', a: 'lowerLetter' };

/** No page is nested like this; the parser takes quadratic time over one that is. */
const DEEPEST = 3000;

/** What {@link htmlLines} throws for a page nested without end. */
export class TooDeep extends Error {}

interface Element {
  name: string;
  skip: boolean;
  pre: boolean;
  main: boolean;
  convert: ((text: string) => string) | null;
  list?: { format: string | null; next: number };
}

export interface HtmlText {
  title: string;
  lines: string[];
  /** A font of an old code page was turned into Unicode. */
  converted: boolean;
}

/**
 * The lines of a web page: one a block, list numbers written out, table rows with tabs. Menus, forms, scripts and what
 * is hidden are left out; when the page says which part is the article, only that is kept.
 */
export function htmlLines(source: string): HtmlText {
  const lines: { line: Line; main: boolean }[] = [];
  const tables: Table[] = [];
  const stack: Element[] = [];
  let inline = '';
  let label = '';
  let title = '';
  let inTitle = false;
  let skipping = 0;
  let pres = 0;
  let mains = 0;
  let converted = false;

  const put = (line: Line) => {
    const cell = tables.at(-1)?.rows.at(-1)?.cells.at(-1);
    if (cell) cell.lines.push(line);
    else lines.push({ line, main: mains > 0 });
  };
  const flush = () => {
    for (const raw of inline.split('\n')) {
      const text = raw.trim();
      if (text === '') continue;
      put([{ text: label + text }]);
      label = '';
    }
    inline = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'title' && title === '') inTitle = true;
        if (stack.length > DEEPEST) throw new TooDeep();
        const parent = stack.at(-1);
        const skip = SKIPPED.has(name) || isHidden(attributes);
        const block = BLOCKS.has(name);
        if (block && skipping === 0) flush();
        const font = fontOf(attributes);
        const element: Element = {
          name,
          skip,
          pre: name === 'pre',
          main: name === 'main' || name === 'article',
          convert: font === undefined ? (parent?.convert ?? null) : converterOf(font),
        };
        if (VOID.has(name)) {
          if (name === 'br' && skipping === 0) inline += '\n';
          stack.push(element);
          if (skip) skipping++;
          return;
        }
        stack.push(element);
        if (skip) skipping++;
        if (skipping > 0) return;
        if (element.pre) pres++;
        if (element.main) mains++;
        if (name === 'ol' || name === 'ul') {
          const format = name === 'ul' ? null : (TYPES[attributes.type ?? ''] ?? 'decimal');
          element.list = { format, next: Number.parseInt(attributes.start ?? '1', 10) || 1 };
        } else if (name === 'li') label = labelOf(stack, attributes.value);
        else if (name === 'table') tables.push({ index: 0, rows: [] });
        else if (name === 'tr') tables.at(-1)?.rows.push({ cells: [], before: 0, deleted: false });
        else if (name === 'td' || name === 'th') {
          const span = Math.min(60, Math.max(1, Number.parseInt(attributes.colspan ?? '1', 10) || 1));
          tables.at(-1)?.rows.at(-1)?.cells.push({ lines: [], span, covered: false });
        }
      },
      ontext(text) {
        if (inTitle) title += text;
        if (skipping > 0) return;
        const convert = stack.at(-1)?.convert;
        const shown = convert ? convert(text) : text;
        if (shown !== text) converted = true;
        if (pres > 0) inline += shown;
        else {
          const collapsed = shown.replace(/[ \t\r\n\f]+/g, ' ');
          inline += inline === '' || /\s$/.test(inline) ? collapsed.replace(/^ /, '') : collapsed;
        }
      },
      onclosetag(name) {
        if (name === 'title') inTitle = false;
        const element = stack.pop();
        if (!element) return;
        if (skipping === 0) {
          if (BLOCKS.has(name)) flush();
          if (element.pre) pres--;
          if (element.main) mains--;
          if (name === 'li') label = '';
          if (name === 'table') {
            const table = tables.pop();
            if (table) for (const line of tableLines(table)) put(line);
          }
        }
        if (element.skip) skipping--;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(source);
  parser.end();
  flush();
  for (let table = tables.pop(); table; table = tables.pop()) for (const line of tableLines(table)) put(line);
  return { title: title.replace(/\s+/g, ' ').trim(), lines: mostOf(lines), converted };
}

/** The article alone, when it is marked and holds enough to be it. */
function mostOf(lines: { line: Line; main: boolean }[]): string[] {
  const letters = (some: { line: Line }[]) => some.reduce((sum, { line }) => sum + textOf(line).length, 0);
  const main = lines.filter((line) => line.main);
  return (letters(main) > 0.3 * letters(lines) ? main : lines).map(({ line }) => textOf(line));
}

function labelOf(stack: readonly Element[], value: string | undefined): string {
  let index = stack.length - 1;
  while (index > 0 && !stack[index]?.list) index--;
  const list = stack[index]?.list;
  if (!list || list.format === null) return '- ';
  const number = Number.parseInt(value ?? '', 10) || list.next;
  list.next = number + 1;
  return `${inFormat(number, list.format)}. `;
}

function isHidden(attributes: Record<string, string>): boolean {
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  if (/^(navigation|search|banner|contentinfo|menu)$/.test(attributes.role ?? '')) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attributes.style ?? '');
}

function fontOf(attributes: Record<string, string>): string | undefined {
  if (attributes.face !== undefined) return attributes.face;
  return /font-family\s*:\s*["']?([^;"',]+)/i.exec(attributes.style ?? '')?.[1];
}

/** The code page that a page names for itself, if it is one that is known. */
export function declaredCharset(head: string): string | null {
  const found =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ?? /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head);
  if (!found?.[1]) return null;
  try {
    return new TextDecoder(found[1]).encoding;
  } catch {
    return null;
  }
}
