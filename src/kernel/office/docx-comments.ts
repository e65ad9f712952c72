import { markComments, prefixOf } from './docx-comment-marks.ts';
import { escapeXml } from './escape-xml.ts';
import { mainPart } from './main-part.ts';
import { attribute, scanXml } from './xml.ts';
import { openZip, type Zip } from './zip.ts';
import { rewriteZip } from './zip-rewrite.ts';

/** A comment: its lines, and where its words stand in the XML of the document. */
export interface WordComment {
  from: number;
  to: number;
  lines: readonly string[];
}

/** Who comments, as Word shows it. */
export interface CommentAuthor {
  name: string;
  initials: string;
  at: Date;
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const KIND = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/**
 * The same .docx with comments. Only the document, the comments, the relationships of the document and the list of
 * content types are written anew, each with nothing but additions; every other part keeps its bytes. Comments that were
 * there stay, new ones go on counting.
 * @param bytes a .docx that `extractText` has read
 */
export function addWordComments(
  bytes: Uint8Array,
  comments: readonly WordComment[],
  author: CommentAuthor,
): Uint8Array {
  const opened = openZip(bytes, 'document.docx', '.docx');
  if (!opened.ok) throw new Error(opened.problems[0]?.code);
  if (comments.length === 0) return bytes;
  const { zip } = opened;
  const main = mainPart(zip, 'word/document.xml');
  const document = partOf(zip, main);
  const relations = relationsOf(zip, main, document);
  const before = partOf(zip, relations.comments);
  const numbers = [
    ...`${document}${before}`.matchAll(
      /<(?:[\w.-]+:)?comment(?:RangeStart|Reference)?\s[^>]*?:id\s*=\s*["'](\d{1,9})["']/g,
    ),
  ];
  const next = numbers.reduce((most, [, id]) => Math.max(most, Number(id) + 1), 0);
  const marked = markComments(
    document,
    comments.map(({ from, to }, index) => ({ from, to, id: next + index })),
  );
  const changes = new Map<string, string>([
    [main, marked],
    [relations.comments, withComments(before, document, comments, author, next)],
  ]);
  if (relations.changed) changes.set(relations.path, relations.changed);
  const types = withType(partOf(zip, '[Content_Types].xml'), relations.comments);
  if (types) changes.set('[Content_Types].xml', types);
  const encoder = new TextEncoder();
  return rewriteZip(bytes, new Map([...changes].map(([name, xml]) => [name, encoder.encode(xml)])));
}

function partOf(zip: Zip, name: string): string {
  return new TextDecoder().decode(zip.read(name) ?? new Uint8Array());
}

/** Where the comments lie, and the relationships of the document when they did not say so yet. */
function relationsOf(zip: Zip, main: string, document: string): { comments: string; path: string; changed?: string } {
  const cut = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, cut);
  const path = `${folder}_rels/${main.slice(cut)}.rels`;
  const xml = partOf(zip, path);
  let target = '';
  const ids = new Set<string>();
  scanXml(xml, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      ids.add(attribute(attributes, 'Id') ?? '');
      if (attribute(attributes, 'Type')?.endsWith('/comments')) target = attribute(attributes, 'Target') ?? '';
    },
    close() {},
    text() {},
  });
  if (target) return { comments: target.startsWith('/') ? target.slice(1) : resolved(folder, target), path };
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  let name = 'comments.xml';
  for (let copy = 2; zip.has(folder + name); copy += 1) name = `comments${copy}.xml`;
  const base = namespaceOf(document).includes('purl.oclc.org')
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = `Relationship Id="rId${number}" Type="${base}/comments" Target="${name}"/>`;
  return { comments: folder + name, path, changed: appended(xml, 'Relationships', relation, RELATIONS) };
}

function resolved(folder: string, target: string): string {
  const parts = folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}

/** The list of content types with the comments in it; null when they are named already. */
function withType(xml: string, part: string): string | null {
  let known = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'Override' && attribute(attributes, 'PartName')?.toLowerCase() === `/${part}`.toLowerCase())
        known = true;
    },
    close() {},
    text() {},
  });
  const override = `Override PartName="/${escapeXml(part)}" ContentType="${KIND}"/>`;
  return known
    ? null
    : appended(xml, 'Types', override, 'http://schemas.openxmlformats.org/package/2006/content-types');
}

/** Puts a tag (without its bracket and prefix) at the end of the root; makes the root when there is none. */
function appended(xml: string, root: string, tag: string, namespace: string): string {
  const end = new RegExp(`</((?:[\\w.-]+:)?)${root}\\s*>\\s*$`).exec(xml);
  if (end) return `${xml.slice(0, end.index)}<${end[1]}${tag}${xml.slice(end.index)}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} xmlns="${namespace}"><${tag}</${root}>`;
}

function namespaceOf(document: string): string {
  const name = prefixOf(document).slice(0, -1);
  const declared = new RegExp(`\\sxmlns${name === '' ? '' : `:${name}`}\\s*=\\s*["']([^"']+)["']`).exec(document);
  return declared?.[1] ?? TRANSITIONAL;
}

function withComments(
  before: string,
  document: string,
  comments: readonly WordComment[],
  author: CommentAuthor,
  next: number,
): string {
  const prefix = before === '' ? 'w:' : prefixOf(before);
  const who = `${prefix}author="${escapeXml(author.name)}" ${prefix}date="${author.at.toISOString().slice(0, 19)}Z" ${prefix}initials="${escapeXml(author.initials)}"`;
  const run = (inner: string) => `<${prefix}r>${inner}</${prefix}r>`;
  const added = comments
    .map(({ lines }, index) => {
      const paragraphs = lines.map(
        (line, at) =>
          `<${prefix}p>${at === 0 ? run(`<${prefix}annotationRef/>`) : ''}${run(`<${prefix}t xml:space="preserve">${escapeXml(line)}</${prefix}t>`)}</${prefix}p>`,
      );
      return `<${prefix}comment ${prefix}id="${next + index}" ${who}>${paragraphs.join('')}</${prefix}comment>`;
    })
    .join('');
  const end = /<\/(?:[\w.-]+:)?comments\s*>\s*$/.exec(before);
  if (end) return before.slice(0, end.index) + added + before.slice(end.index);
  const empty = /<(?:[\w.-]+:)?comments(\s[^>]*)\/>\s*$/.exec(before);
  if (empty) return `${before.slice(0, empty.index)}<${prefix}comments${empty[1]}>${added}</${prefix}comments>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespaceOf(document)}">${added}</w:comments>`;
}
