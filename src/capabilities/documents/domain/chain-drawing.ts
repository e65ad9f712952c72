import type { ChainLink, ChainNode } from './chain.ts';

/** A box of the drawing, in pixels. */
export interface ChainBox {
  id: number;
  level: number;
  x: number;
  y: number;
}

export interface ChainDrawing {
  width: number;
  height: number;
  boxes: ChainBox[];
  /** From the lower edge of the superior's box to the upper edge of the other. */
  lines: { x1: number; y1: number; x2: number; y2: number; kind: string }[];
}

export const BOX = { width: 196, height: 44 } as const;
const GAP = { x: 20, y: 40 } as const;
/** A wider row would not fit a page; the rest is in the list. */
const MOST_IN_A_ROW = 5;

/** Rows by level, what is implemented above; every row centred. Boxes that do not fit are left to the list. */
export function drawChain(nodes: readonly ChainNode[], links: readonly ChainLink[]): ChainDrawing {
  const found = [...new Set(nodes.map((node) => node.level))].sort((a, b) => a - b);
  const rows = found.map((level) => nodes.filter((node) => node.level === level).slice(0, MOST_IN_A_ROW));
  const widest = Math.max(1, ...rows.map((row) => row.length));
  const width = widest * BOX.width + (widest - 1) * GAP.x;
  const boxes = rows.flatMap((row, index) => {
    const own = row.length * BOX.width + (row.length - 1) * GAP.x;
    return row.map((node, place) => ({
      id: node.id,
      level: node.level,
      x: (width - own) / 2 + place * (BOX.width + GAP.x),
      y: index * (BOX.height + GAP.y),
    }));
  });
  const at = new Map(boxes.map((box) => [box.id, box]));
  const lines = links.flatMap(({ from, to, kind }) => {
    const [upper, lower] = [at.get(to), at.get(from)];
    if (!upper || !lower || upper.y >= lower.y) return [];
    const middle = (box: ChainBox) => box.x + BOX.width / 2;
    return [{ x1: middle(upper), y1: upper.y + BOX.height, x2: middle(lower), y2: lower.y, kind }];
  });
  return { width, height: rows.length * BOX.height + Math.max(0, rows.length - 1) * GAP.y, boxes, lines };
}
