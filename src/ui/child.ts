import type { Child as HonoChild } from 'hono/jsx';

/** Whatever may stand between two tags. */
export type Child = HonoChild;

/** Joins class names, leaving out what is not asked for; undefined when nothing is left, so that no empty attribute is written. */
export function cls(...names: (string | false | null | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}
