import { compareVietnamese } from '../../../kernel/text/order.ts';

export interface Node<T> {
  item: T;
  children: Node<T>[];
}

/**
 * Makes trees of a flat list, siblings in dictionary order. An item whose superior is not in the list is a root; items
 * on a cycle (which rules refuse) are left out rather than followed for ever.
 */
export function buildTrees<T extends { id: number; parentId: number | null; name: string }>(
  items: readonly T[],
): Node<T>[] {
  const nodes = new Map(items.map((item) => [item.id, { item, children: [] as Node<T>[] }]));
  const roots: Node<T>[] = [];
  for (const node of nodes.values()) {
    const parent = node.item.parentId === null ? undefined : nodes.get(node.item.parentId);
    (parent ? parent.children : roots).push(node);
  }
  const byName = (a: Node<T>, b: Node<T>) => compareVietnamese(a.item.name, b.item.name);
  for (const node of nodes.values()) node.children.sort(byName);
  return roots.sort(byName);
}

/** Superiors before subordinates, each with its depth from 0. */
export function flatten<T>(trees: readonly Node<T>[], depth = 0): { item: T; depth: number }[] {
  return trees.flatMap((node) => [{ item: node.item, depth }, ...flatten(node.children, depth + 1)]);
}

/** How many items stand below, at any depth. */
export function countBelow<T>(node: Node<T>): number {
  return node.children.reduce((sum, child) => sum + 1 + countBelow(child), 0);
}
