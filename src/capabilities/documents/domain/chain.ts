/** A link of the chain: `from` implements, is based on, amends or replaces `to`. */
export interface ChainLink {
  from: number;
  to: number;
  kind: string;
}

export interface ChainNode {
  id: number;
  /** 0: the document asked about; negative: what it implements; positive: what implements it. */
  level: number;
}

export interface ChainBranch {
  id: number;
  kind: string;
  children: ChainBranch[];
}

/** Levels of the documents around one: each as near to it as the links allow. Loops end by themselves. */
export function levels(root: number, links: readonly ChainLink[]): ChainNode[] {
  const level = new Map<number, number>([[root, 0]]);
  for (const step of [-1, 1] as const) {
    let edge = [root];
    while (edge.length > 0) {
      const next: number[] = [];
      for (const id of edge)
        for (const other of neighbours(id, links, step)) {
          if (level.has(other.id)) continue;
          level.set(other.id, (level.get(id) ?? 0) + step);
          next.push(other.id);
        }
      edge = next;
    }
  }
  return [...level].map(([id, at]) => ({ id, level: at })).sort((a, b) => a.level - b.level || a.id - b.id);
}

/** The same as nested lists: upwards (-1) or downwards (1). A document is opened once; met again, it has no children. */
export function branches(root: number, links: readonly ChainLink[], step: -1 | 1): ChainBranch[] {
  const seen = new Set([root]);
  const open = (id: number): ChainBranch[] =>
    neighbours(id, links, step).map(({ id: other, kind }) => {
      if (seen.has(other)) return { id: other, kind, children: [] };
      seen.add(other);
      return { id: other, kind, children: open(other) };
    });
  return open(root);
}

function neighbours(id: number, links: readonly ChainLink[], step: -1 | 1): { id: number; kind: string }[] {
  const near = step === -1 ? links.filter((l) => l.from === id) : links.filter((l) => l.to === id);
  const found = new Map<number, { id: number; kind: string }>();
  for (const link of near) {
    const other = step === -1 ? link.to : link.from;
    if (other !== id && !found.has(other)) found.set(other, { id: other, kind: link.kind });
  }
  return [...found.values()];
}
