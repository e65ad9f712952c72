import { scanXml } from './xml.ts';

/** A comment's place: offsets in the XML of the document, before its first and after its last character, tab or break. */
export interface MarkedStretch {
  from: number;
  to: number;
  /** The number of the comment in the comments part. */
  id: number;
}

interface Child {
  name: string;
  from: number;
  to: number;
  /** Where its content begins and ends. */
  innerFrom: number;
  innerTo: number;
}

/** A run, or a formula, which is never cut. */
interface Piece {
  from: number;
  /** Behind its opening tag. */
  inner: number;
  to: number;
  whole: boolean;
  properties: string;
  children: Child[];
}

/**
 * Puts the marks of comments into the XML of a Word document and changes nothing else: a run is split where a comment
 * begins or ends inside it, both halves keep its properties. What stands in a text box or a formula is marked around the
 * run or the formula, as Word allows no comment inside. A place outside of all runs goes to the nearest run.
 */
export function markComments(xml: string, stretches: readonly MarkedStretch[]): string {
  const pieces = piecesOf(xml);
  const prefix = prefixOf(xml);
  const edges = new Map<string, Edge>();
  const edge = (place: Cut): Edge => {
    const key = `${place.at} ${place.text?.from ?? ''} ${place.piece !== undefined}`;
    const known = edges.get(key) ?? { ...place, ends: '', starts: '' };
    edges.set(key, known);
    return known;
  };
  for (const { from, to, id } of stretches) {
    const first = pieces[nearest(pieces, from)];
    const last = pieces[nearest(pieces, Math.max(from, to - 1))];
    if (!first || !last) continue;
    const number = `${prefix}id="${id}"`;
    edge(cutBefore(first, from)).starts += `<${prefix}commentRangeStart ${number}/>`;
    edge(cutAfter(last, to)).ends +=
      `<${prefix}commentRangeEnd ${number}/><${prefix}r><${prefix}rPr><${prefix}sz ${prefix}val="16"/></${prefix}rPr><${prefix}commentReference ${number}/></${prefix}r>`;
  }
  return applied(xml, prefix, [...edges.values()]);
}

/** The prefix of the names of a Word part with its colon, nearly always `w:`. */
export function prefixOf(xml: string): string {
  return /<((?:[\w.-]+:)?)(?:document|comments)[\s>/]/.exec(xml)?.[1] ?? 'w:';
}

/** The outermost runs and formulas of all paragraphs, in order. */
function piecesOf(xml: string): Piece[] {
  const found: Piece[] = [];
  let current: Piece | null = null;
  let depth = 0;
  const open: { name: string; from: number; inner: number }[] = [];
  scanXml(xml, {
    open(name, _attributes, _closing, from, to) {
      if (current === null) {
        if (name !== 'r' && name !== 'oMath' && name !== 'oMathPara') return;
        current = { from, inner: to, to, whole: name !== 'r', properties: '', children: [] };
        depth = 0;
        return;
      }
      depth += 1;
      if (name === 'p' || name === 'ruby') current.whole = true;
      open[depth] = { name, from, inner: to };
    },
    close(name, from, to) {
      if (current === null) return;
      if (depth === 0) {
        current.to = to;
        found.push(current);
        current = null;
        return;
      }
      const child = open[depth];
      if (depth === 1 && child) {
        if (name === 'rPr') current.properties = xml.slice(child.from, to);
        else
          current.children.push({
            name,
            from: child.from,
            to,
            innerFrom: child.inner,
            innerTo: Math.max(child.inner, from),
          });
      }
      depth -= 1;
    },
    text() {},
  });
  return found;
}

/** The piece in which an offset stands, else the last one before it, else the first. */
function nearest(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Where marks go: between two runs, or inside of one, which is then closed before and opened after them. */
interface Cut {
  at: number;
  piece?: Piece;
  text?: Child;
}
interface Edge extends Cut {
  ends: string;
  starts: string;
}

const isText = (child: Child): boolean => child.name === 't' && child.innerFrom < child.innerTo;

function cutBefore(piece: Piece, at: number): Cut {
  const first = piece.children[0];
  if (piece.whole || !first || at <= (isText(first) ? first.innerFrom : first.from)) return { at: piece.from };
  const child = piece.children.find((each) => at < each.to);
  if (!child) return { at: piece.to };
  if (isText(child) && at > child.innerFrom && at < child.innerTo) return { at, piece, text: child };
  return { at: child.from, piece };
}

function cutAfter(piece: Piece, at: number): Cut {
  const last = piece.children.at(-1);
  if (piece.whole || !last || at >= (isText(last) ? last.innerTo : last.to)) return { at: piece.to };
  const child = piece.children.findLast((each) => at > each.from);
  if (!child) return { at: piece.to };
  if (isText(child) && at > child.innerFrom && at < child.innerTo) return { at, piece, text: child };
  return { at: child.to, piece };
}

const PRESERVED = /\sxml:space\s*=\s*["']preserve["']/;

function applied(xml: string, prefix: string, edges: readonly Edge[]): string {
  const edits: { at: number; text: string }[] = [];
  const kept = new Set<number>();
  for (const edge of [...edges].sort((a, b) => a.at - b.at)) {
    const marks = edge.ends + edge.starts;
    const { piece, text } = edge;
    if (!piece) {
      edits.push({ at: edge.at, text: marks });
      continue;
    }
    const run = xml.slice(piece.from, piece.inner) + piece.properties;
    if (!text) {
      edits.push({ at: edge.at, text: `</${prefix}r>${marks}${run}` });
      continue;
    }
    // without the attribute Word drops spaces at the ends of a piece, and a cut makes new ends
    const tag = xml.slice(text.from, text.innerFrom);
    if (!kept.has(text.from) && !PRESERVED.test(tag) && /\s/.test(xml.charAt(edge.at - 1)))
      edits.push({ at: text.innerFrom - 1, text: ' xml:space="preserve"' });
    kept.add(text.from);
    edits.push({
      at: edge.at,
      text: `</${prefix}t></${prefix}r>${marks}${run}<${prefix}t xml:space="preserve">`,
    });
  }
  edits.sort((a, b) => a.at - b.at);
  let result = '';
  let done = 0;
  for (const { at, text } of edits) {
    result += xml.slice(done, at) + text;
    done = at;
  }
  return result + xml.slice(done);
}
