import { fold, hasMarks, searchForm } from '../../../kernel/text/index.ts';

interface Named {
  id: number;
  label: string;
}

/** Shorter names are words of the language too: “Sở”, “Tổ 1”. */
const SHORTEST = 6;

/**
 * The units whose whole name a text says, the longest name first. A name written with marks must stand with its marks;
 * one typed without them is found without.
 */
export function unitsNamed<T extends Named>(units: readonly T[], text: string): T[] {
  const marked = ` ${searchForm(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const plain = fold(marked);
  return units
    .filter(({ label }) => {
      const name = searchForm(label.trim())
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      if (name.length < SHORTEST) return false;
      return (hasMarks(name) && hasMarks(marked) ? marked : plain).includes(
        ` ${hasMarks(marked) ? name : fold(name)} `,
      );
    })
    .sort((a, b) => b.label.trim().length - a.label.trim().length);
}

/** The choices of a form, with the units that the sentence names as a group of their own in front. */
export function unitsNamedFirst<T extends Named>(units: readonly T[], text: string): { units: T[]; named: T[] } {
  return { units: [...units], named: unitsNamed(units, text).slice(0, 6) };
}
