/** What was found in a paragraph: a half-open range of UTF-16 offsets in its text. Ranges may overlap and nest. */
export interface MarkedSpan {
  start: number;
  end: number;
  /** finding: does not agree · doubt: should be looked at · question: may well be in order. */
  kind: 'target' | 'figure' | 'task' | 'citation' | 'finding' | 'doubt' | 'question';
  /** The id of the passage in the text, `c9`; proposals lead here. */
  passageId: string;
  /** The id of the proposal in the list, `d9`; the passage leads there. */
  proposalId: string;
  /** The running number that both show. */
  number: number;
  settled?: boolean;
  current?: boolean;
}

export interface Piece {
  text: string;
  /** All spans over this piece, the shortest last. */
  over: MarkedSpan[];
  /** The shortest of them: where the piece leads. */
  inner?: MarkedSpan;
  /** True for the first piece of `inner`: it carries the anchor and the tab stop. */
  first: boolean;
  /** Spans that end with this piece: their numbers stand after it. */
  ending: MarkedSpan[];
  /** Of those, the ones that were nowhere innermost and so have no anchor yet. */
  late: MarkedSpan[];
}

/** Cuts a text at every boundary of its spans. Joined together, the pieces give the text again, character for character. */
export function cut(text: string, spans: MarkedSpan[]): Piece[] {
  const held = spans.filter((span) => span.start < span.end && span.start < text.length && span.end > 0);
  const edges = [...new Set([0, text.length, ...held.flatMap((span) => [span.start, span.end])])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b);
  const anchored = new Set<MarkedSpan>();
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? text.length;
    const over = held
      .filter((span) => span.start <= from && span.end >= to)
      .sort((a, b) => b.end - b.start - (a.end - a.start));
    const inner = over.at(-1);
    const first = inner !== undefined && !anchored.has(inner);
    if (inner) anchored.add(inner);
    const ending = over.filter((span) => Math.min(span.end, text.length) === to);
    const late = ending.filter((span) => !anchored.has(span));
    late.forEach((span) => {
      anchored.add(span);
    });
    return { text: text.slice(from, to), over, inner, first, ending, late };
  });
}
