import { inFormat, type Level, type ListDefinitions, readLists } from './docx-list-definitions.ts';

/**
 * The numbers that Word shows before the paragraphs of a list but keeps out of their text: `I.`, `1.2.`, `a)`. Lists
 * are most of the structure of a resolution, so they are counted here as Word does.
 */
export class ListNumbers {
  private readonly lists: ListDefinitions;
  private readonly counts = new Map<string, (number | undefined)[]>();

  constructor(xml: string) {
    this.lists = readLists(xml);
  }

  /** The level that a list keeps for a style: headings are numbered so. */
  levelOfStyle(id: string, style: string | undefined): number | undefined {
    if (style === undefined) return undefined;
    const index = this.levelsOf(id)?.findIndex((level) => level?.style === style) ?? -1;
    return index < 0 ? undefined : index;
  }

  /** Counts one paragraph of the list and gives what stands before it, `- ` for a bullet; empty for no list. */
  next(id: string, level: number): string {
    const abstract = this.lists.abstractOf.get(id);
    const levels = this.levelsOf(id);
    const own = levels?.[level];
    if (abstract === undefined || !levels || !own) return '';
    if (own.format === 'bullet') return own.text === '+' ? '+ ' : '- ';
    // paragraphs of different lists on one definition go on counting, unless the list starts anew
    const restarts = this.lists.starts.has(`${id}/${level}`) || this.lists.starts.has(`${id}/0`);
    const key = restarts ? `num:${id}` : abstract;
    const counts = this.counts.get(key) ?? [];
    this.counts.set(key, counts);
    for (let index = 0; index < level; index++) counts[index] ??= this.startOf(id, index, levels);
    const current = counts[level];
    counts[level] = current === undefined ? this.startOf(id, level, levels) : current + 1;
    // deeper levels begin again, except those that are told to go on, or to wait for a higher level than this
    for (let deeper = level + 1; deeper < counts.length; deeper++) {
      const restart = levels[deeper]?.restart;
      if (restart === undefined || level < restart) counts[deeper] = undefined;
    }
    const label = own.text.replace(/%([1-9])/g, (_, digit) => {
      const index = Number(digit) - 1;
      const format = own.legal && index < level ? 'decimal' : (levels[index]?.format ?? 'decimal');
      return format === 'none' ? '' : inFormat(counts[index] ?? 1, format);
    });
    return label.trim() === '' ? '' : own.suffix === 'nothing' ? label : `${label} `;
  }

  private levelsOf(id: string): (Level | undefined)[] | undefined {
    const abstract = this.lists.abstractOf.get(id);
    const base = abstract === undefined ? undefined : this.lists.levelsOf(abstract);
    const changed = this.lists.overrides.get(id);
    return changed && base ? base.map((level, index) => changed[index] ?? level) : base;
  }

  private startOf(id: string, level: number, levels: (Level | undefined)[]): number {
    return this.lists.starts.get(`${id}/${level}`) ?? levels[level]?.start ?? 1;
  }
}
